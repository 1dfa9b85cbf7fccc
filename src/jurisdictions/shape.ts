import type { IsoDate } from '../core/date.ts';

/** An article as numbers, so that each letter language writes it its own way. */
export interface Article {
  article: number;
  paragraph?: number;
  point?: string;
}

/** ONE FILE PER JURISDICTION: rights → articles, the answer's deadline, the authority, each with its source and day. */
export interface Jurisdiction {
  /** The file's name: `eu`, `nl`. */
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2 of the countries where it is the user's law. */
  countries: readonly string[];
  regime: 'gdpr';
  /** By the name letters use in `{article:name}`. */
  articles: Readonly<Record<string, Article>>;
  deadline: {
    unit: 'months' | 'days';
    count: number;
    /** Whole term when the controller extends it in time. */
    extendedCount: number;
    /** File in `holidays/`: days on which the term does not end. */
    calendar: string;
    source: string;
  };
  authority: { name: string; url: string; source: string };
  sources: readonly string[];
  checked: IsoDate;
}
