import type { Purpose, RequestType } from '../cases/shape.ts';
import type { CompanyKind } from '../core/company-kind.ts';
import type { IsoDate } from '../core/date.ts';
import type { Tag } from '../jurisdictions/shape.ts';

/** ONE FILE PER ARGUMENT, in the folder of its country, of `eu`, or of the kind of company it is for. */
export interface Argument {
  /** The file's name. */
  id: string;
  /** What it says and why it helps, in a sentence for the user; other languages have it as `arguments/<id>`. */
  english: string;
  /** The article, judgment or page it rests on. */
  source: string;
  /** Where it stands, for who wants to read it. */
  url: string;
  /** `V` was read at the source and may be said; `V2` may only be asked. */
  tag: Exclude<Tag, 'K'>;
  /** The day it was read. */
  day: IsoDate;
  /** Kinds of law (`gdpr`) or jurisdictions (`nl`) under which it holds. */
  laws: readonly string[];
  /** Letters it belongs in. */
  letters: readonly RequestType[];
  /** Only after a first letter with one of these requests. */
  after?: readonly RequestType[];
  /** Only where one of these purposes was heard or read. */
  purposes?: readonly Purpose[];
  /** Only for these kinds of company. */
  kinds?: readonly CompanyKind[];
  /** Never for these. */
  notKinds?: readonly CompanyKind[];
  /** Only where the company made the call. */
  incoming?: true;
  /** It states the law and speaks to nobody: a paper for a court may say it as well. */
  forCourt?: true;
  /** Its sentence by letter language, with `{article:name}` and conditions as in letters; where it is missing, the argument is left out. */
  texts: Readonly<Partial<Record<string, string>>>;
}
