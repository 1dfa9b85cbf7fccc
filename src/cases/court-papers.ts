import type { RequestType } from './request-types.ts';

/** The paper that goes to a court first, by jurisdiction; none where its form was not read at its source. */
const papers = {
  nl: 'petition',
  be: 'cessation',
  ch: 'conciliation',
  de: 'lawsuit',
} as const satisfies Readonly<Record<string, RequestType>>;

export type CourtPaper = (typeof papers)[keyof typeof papers];

/** The paper for a court under a law, if there is one. */
export function courtPaper(jurisdiction: string): CourtPaper | undefined {
  return jurisdiction in papers ? papers[jurisdiction as keyof typeof papers] : undefined;
}

const all: readonly RequestType[] = Object.values(papers);

/** A paper for a court outside the Netherlands. */
export type ForeignPaper = Exclude<CourtPaper, 'petition'>;

/** True for a letter that goes to a court. */
export const isCourtPaper = (request: RequestType): request is CourtPaper => all.includes(request);

export const isForeignPaper = (request: RequestType): request is ForeignPaper =>
  isCourtPaper(request) && request !== 'petition';
