import type { IsoDate } from '../../core/date.ts';
import type { Tag } from '../shape.ts';

/** ONE FILE PER REGISTER: a register, an authority or a rule of a country that keeps advertising calls away. */
export interface Register {
  /** The file's name: the country and a word. */
  id: string;
  /** ISO 3166-1 alpha-2, where the user lives. */
  country: string;
  /** Its own name, in the language `lang`. */
  name: string;
  lang: string;
  /** What it does, as far as it was read. Other languages: `registers/<id>`. */
  english: string;
  website: string;
  /** `V` was read at the source; what is `V2` is told as reported, and as a question. */
  tag: Exclude<Tag, 'K'>;
  /** Where what `english` says was read, and when. */
  source: string;
  day: IsoDate;
}
