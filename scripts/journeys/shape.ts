/** One thing a user does in the popup, or in the page behind it. */
export type Step =
  /** A press on what carries this `data-name`; of a fold its summary. */
  | { press: string }
  /** A value into the field of this name, reached by Tab. */
  | { type: string; value: string }
  /** The icon pressed on the page that is in front now. */
  | { icon: true }
  /** Something that must be on screen before it goes on: `data-name`. */
  | { see: string };

/** What a journey must have let out, or made ready to be sent by the user. */
export interface Out {
  way: 'mail' | 'print' | 'form';
  /** The recipient of the mail; the empty string for a mail without one. */
  to?: string;
  /** What the letter must hold besides the user's name. */
  company: string;
}

/** A journey of somebody who never used Tapeback before, from the icon to what goes out. */
export interface Journey {
  id: string;
  /** Where it begins. */
  url: string;
  steps: Step[];
  out: Out;
}

/** What a journey costs: presses, the icon's included; fields that got a value; whether it ended where nothing goes on. */
export interface Cost {
  clicks: number;
  fields: number;
  deadEnd: boolean;
}

export const user = { name: 'Anna van den Berg', email: 'anna@postbus.example' };
