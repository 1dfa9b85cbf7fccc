import type { Paper } from '../cases/paper.ts';
import type { Addressee, Letter, Profile } from '../cases/shape.ts';

/** What sort of way it is: decides its place among the others, and what is said afterwards. */
export type Kind = 'webform' | 'email' | 'webmail' | 'clipboard' | 'share' | 'eml' | 'letter';

/**
 * What is to be done with the letter: a channel describes it, the interface does it. `open` with the form `none` wants
 * the full letter on the clipboard first.
 */
export type Delivery =
  | { do: 'open'; url: string; form: 'full' | 'short' | 'none' }
  | { do: 'fill' }
  | { do: 'copy'; text: string }
  | { do: 'share'; title: string; text: string }
  | { do: 'save'; name: string; type: string; text: string }
  | { do: 'print'; paper: Paper }
  | { do: 'refuse'; why: 'bad-address' };

/** What a way to send may need to know besides the letter and its addressee. */
export interface Sending {
  /** ISO 8601 moment the letter goes out, and the calendar day where the user is. */
  at: string;
  day: string;
  /** What the user's mail is: a row of `mail/limits.ts`, or the id of a webmail channel; unknown when not given. */
  program?: string | undefined;
  /** Who sends it; undefined where the user has not said who they are. */
  profile?: Omit<Profile, 'version'> | undefined;
  /** Language of the letter. */
  language: string;
  /** The letter's id, once it is written down, and whether that is the id of a kept case. */
  id?: string;
  kept?: boolean;
}

/** ONE FILE PER CHANNEL. */
export interface Channel {
  id: string;
  kind: Kind;
  /** What its button says. */
  english: string;
  /** What a mail site is called. */
  site?: string;
  reaches(to: Addressee): boolean;
  deliver(letter: Letter, to: Addressee, by: Sending): Delivery;
}
