/** One thing a user does in the popup, or in the page behind it. */
export type Step =
  /** Presses the element with this `data-name`; for a fold, its summary. */
  | { press: string }
  /** Enters a value into the field with this name, which Tab reaches. */
  | { type: string; value: string }
  /** Presses the icon on the current page. */
  | { icon: true }
  /** Waits until the element with this `data-name` is on screen. */
  | { see: string };

/** What a journey must have sent out, or prepared for the user to send. */
export interface Out {
  way: 'mail' | 'print' | 'form';
  /** The recipient of the mail; empty for a mail without one. */
  to?: string;
  /** What the letter must contain besides the user's name. */
  company: string;
}

/** The journey of a person who never used Tapeback before, from the icon to the outgoing request. */
export interface Journey {
  id: string;
  /** Where it begins. */
  url: string;
  steps: Step[];
  out: Out;
}

/** The cost of a journey: presses, including the icon; fields that got a value; whether it ended in a dead end. */
export interface Cost {
  clicks: number;
  fields: number;
  deadEnd: boolean;
}

export const user = { name: 'Anna van den Berg', email: 'anna@postbus.example' };
