import type { CompanyKind } from '../../core/company-kind.ts';
import type { IsoDate } from '../../core/date.ts';

/** ONE FILE PER DOOR, in the folder of its country or law: a body besides the authority and the court that takes up a matter. */
export interface Door {
  /** The file's name. */
  id: string;
  /** Its own name, with what it is for where the name does not say so. Other languages: `doors/<id>`. */
  english: string;
  /** For whom, when, what to send, as far as it was read. Other languages: `doors/<id>.text`. */
  text: string;
  /** Kinds of law, or single jurisdictions, under which it is shown. */
  laws: readonly string[];
  /** The kinds of company it is for, or not for; every kind if neither is given. */
  kinds?: readonly CompanyKind[];
  notKinds?: readonly CompanyKind[];
  /** Only where the company made the call. */
  incoming?: true;
  /** How long it wants the company to have had, from the complaint to it. */
  wait?: { count: number; unit: 'days' | 'months' };
  /** None for a kind of body. */
  website?: string;
  /** Where what `text` says was read, and when. */
  source: string;
  day: IsoDate;
}
