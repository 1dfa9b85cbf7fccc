import { requests, type RequestInfo, type RequestType } from '../cases/request-types.ts';
import { label, type Words } from './i18n.ts';

// A stored line may name a request that this version does not know.
const known: Readonly<Partial<Record<RequestType, RequestInfo>>> = requests;

/** A request as a button or a heading names it: “Get the recording”; its id if this version does not know it. */
export function requestName(request: RequestType, words: Pick<Words, 'label'> = { label }): string {
  return words.label(`requests/${request}`, known[request]?.english ?? String(request));
}

/** What a request gets the user, in one line. */
export function requestHint(request: RequestType): string {
  return label(`requests/${request}.hint`, known[request]?.hint ?? '');
}
