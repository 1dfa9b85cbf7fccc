import type { Paper } from '../cases/paper.ts';
import type { Addressee, Letter, Profile } from '../cases/shape.ts';

/** The kind of channel: decides its place in the list, and what the user sees afterwards. */
export type Kind = 'webform' | 'email' | 'webmail' | 'clipboard' | 'share' | 'eml' | 'letter';

/**
 * What to do with the letter: the channel describes it, the interface does it. `open` with the form `none` needs the full
 * letter on the clipboard first.
 */
export type Delivery =
  | { do: 'open'; url: string; form: 'full' | 'short' | 'none' }
  | { do: 'fill' }
  | { do: 'copy'; text: string }
  | { do: 'share'; title: string; text: string }
  | { do: 'save'; name: string; type: string; text: string }
  | { do: 'print'; paper: Paper }
  | { do: 'refuse'; why: 'bad-address' };

/** What a channel may need to know besides the letter and its addressee. */
export interface Sending {
  /** The ISO 8601 moment when the letter is sent, and the calendar day where the user is. */
  at: string;
  day: string;
  /** How the user mails: a row of `mail/limits.ts`, or the id of a webmail channel; unknown if missing. */
  program?: string | undefined;
  /** The sender; undefined if the user has not entered their details. */
  profile?: Omit<Profile, 'version'> | undefined;
  /** Who gets a copy of the mail. */
  cc?: string;
  /** Language of the letter. */
  language: string;
  /** The letter's id, once it is stored, and whether it is the id of a stored case. */
  id?: string;
  kept?: boolean;
}

/** ONE FILE PER CHANNEL. */
export interface Channel {
  id: string;
  kind: Kind;
  /** The text on its button. */
  english: string;
  /** The name of the mail site. */
  site?: string;
  reaches(to: Addressee): boolean;
  deliver(letter: Letter, to: Addressee, by: Sending): Delivery;
}
