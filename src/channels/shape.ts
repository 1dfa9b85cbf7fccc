import type { Addressee, Letter } from '../cases/shape.ts';

/** What is to be done with the letter: a channel describes it, the interface does it. */
export type Delivery =
  | { do: 'open'; url: string; form: 'full' | 'short' | 'none' }
  | { do: 'fill' }
  | { do: 'copy'; text: string }
  | { do: 'refuse'; why: 'bad-address' };

/** ONE FILE PER CHANNEL. */
export interface Channel {
  id: string;
  /** What it is called, for people. */
  english: string;
  reaches(to: Addressee): boolean;
  deliver(letter: Letter, to: Addressee): Delivery;
}
