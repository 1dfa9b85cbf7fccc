import type { CompanyKind } from '../core/company-kind.ts';
import type { IsoDate } from '../core/date.ts';
import type { CaseWords } from '../letters/shape.ts';
import type { RequestType } from './request-types.ts';
import type { Step, StepId } from './ladder/shape.ts';

/** An answer of the company to the request itself. */
export interface Answer {
  day: IsoDate;
  how: keyof CaseWords['answers'];
  /** The company's own words. */
  quote?: string;
  /** The letter that answers its refusal. */
  ground?: RequestType;
}

/** Something of a case that can be shown to others; its place in the list is its number, in letters and in the dossier. */
export interface Exhibit {
  kind: keyof CaseWords['exhibits'];
  day: IsoDate;
  /** A file's name. */
  name?: string;
}

/** All that a complaint, a last letter or a paper for the court says of a case beyond its first letter. */
export interface CaseFile {
  answers: readonly Answer[];
  /** The letters that answer what the company said: they tell which arguments fit. */
  grounds: readonly RequestType[];
  exhibits: readonly Exhibit[];
  /** Whom the case is against, as known. */
  controller: { host: string; email?: string; dpo?: boolean; post?: readonly string[] };
  kind?: CompanyKind;
  /** The ways up as they stand today. */
  steps: Readonly<Partial<Record<StepId, Step>>>;
  /** The day the authority's mediation ended. */
  mediationEnded?: IsoDate;
}
