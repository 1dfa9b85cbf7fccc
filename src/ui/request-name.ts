import { requests, type RequestType } from '../cases/request-types.ts';
import { label, type Words } from './i18n.ts';

/** A request as a button or a heading names it: “Get the recording”. */
export function requestName(request: RequestType, words: Pick<Words, 'label'> = { label }): string {
  return words.label(`requests/${request}`, requests[request].english);
}

/** What a request gets the user, in one line. */
export function requestHint(request: RequestType): string {
  return label(`requests/${request}.hint`, requests[request].hint);
}
