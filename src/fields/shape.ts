import type { Words } from '../core/words.ts';

/** A form control as plain data. */
export interface FieldSnapshot {
  /** Position among the controls of its document or shadow root walk; with `key` it names the control again later. */
  index: number;
  /** Number of its form in the walk, -1 outside any form. */
  form: number;
  /** `editor`: contenteditable; `listbox`: an ARIA combobox or listbox that stands for a select. */
  tag: 'input' | 'textarea' | 'select' | 'editor' | 'listbox';
  type: string;
  name: string;
  id: string;
  autocomplete: string;
  /** What names it to the user: label, aria-label, aria-labelledby, legend. */
  label: string;
  placeholder: string;
  /** Text just before it when nothing labels it. */
  before: string;
  /** Legend or name of the group it stands in. */
  group?: string;
  required: boolean;
  /** Number of characters it takes; undefined when unlimited. */
  maxLength?: number;
  /** Texts of a select's or radio group's options, in order. */
  options: string[];
}

/** Who sends the letter and what it says: what a form may be given. Nothing here is required but name, e-mail and message. */
export interface Sender {
  name: string;
  firstName?: string | undefined;
  middleName?: string | undefined;
  lastName?: string | undefined;
  initials?: string | undefined;
  email: string;
  /** E.164, for example +31612345678 */
  phone?: string | undefined;
  street?: string | undefined;
  houseNumber?: string | undefined;
  /** What a second line of the address holds: flat, floor, addition. */
  street2?: string | undefined;
  postalCode?: string | undefined;
  city?: string | undefined;
  /** Province or state, by its own name. */
  state?: string | undefined;
  /** How the user has said to be addressed, for forms that ask and have no neutral answer. */
  salutation?: 'man' | 'woman' | undefined;
  /** ISO 3166-1 alpha-2 */
  country?: string | undefined;
  company?: string | undefined;
  customerNumber?: string | undefined;
  orderNumber?: string | undefined;
  contractNumber?: string | undefined;
  caseNumber?: string | undefined;
  /** Day of the call, YYYY-MM-DD, and the hour it began, HH:MM. */
  callDate?: string | undefined;
  callTime?: string | undefined;
  subject: string;
  message: string;
  /** The short form, for fields that do not hold the full one. */
  messageShort: string;
}

/** ONE FILE PER FIELD ROLE: how a role is recognised and what a sender puts there. */
export interface FieldMatcher {
  /** The role, for example `email`: also the file's name. */
  id: string;
  about: string;
  /** Values of the autocomplete attribute that mean this role (HTML, 4.10.18.7). */
  autocomplete: readonly string[];
  /** Input types that mean this role by themselves, for example `email`. */
  types: readonly string[];
  /** Groups `match` (words that mean it), `only` (words that mean it when nothing stands beside them) and `never` (words that rule it out). */
  english: Words;
  /** The text for the field, or undefined when the sender has none. */
  value(sender: Sender): string | undefined;
}

/** A field Tapeback would fill, or why it leaves it alone. */
export interface ScannedField {
  /** Fingerprint: changes when the field is another one. */
  key: string;
  role: string;
  label: string;
  required: boolean;
  maxLength?: number;
  /** For a choice (topic, salutation, country): the option to take, as shown. */
  option?: string;
  /** For a choice that depends on the user: what they may have said, and the option that says it. */
  choices?: Record<string, string>;
  /** Where one value is spread over several fields: which part of it goes here; the plan gives each of them the whole value. */
  part?: 'day' | 'month' | 'year' | 'hour' | 'minute' | 'country-code' | 'national';
}

export interface LeftField {
  label: string;
  why:
    | 'consent'
    | 'captcha'
    | 'file'
    | 'password'
    | 'payment'
    | 'identity'
    | 'search'
    | 'newsletter'
    | 'hidden'
    | 'filled'
    | 'unknown';
  required: boolean;
}

export interface ScannedForm {
  /** Likeliest contact form first. */
  fields: ScannedField[];
  left: LeftField[];
  hasMessage: boolean;
  /** The user is in one of its fields. */
  here?: boolean;
  /** The frame of another origin it stands in, with that document's address; the page's own forms have none. */
  frame?: { id: number; url: string };
}

/** Every form of the page, the likeliest contact form first; origins of frames that may hold more, but could not be entered. */
export interface FormScan {
  url: string;
  forms: ScannedForm[];
  /** Forms without a field for the letter that may be a step of a contact form. */
  steps: ScannedForm[];
  foreignFrames: string[];
}

/** A value for one field, named by its key. */
export interface FillValue {
  key: string;
  value: string;
  /** The letter's short form, for a field that turns out to hold no more or to object to the whole. */
  short?: string | undefined;
  /** With a day, the hour that belongs to it (HH:MM), for a field that takes both. */
  time?: string | undefined;
}

/** What to fill: only fields that the preview listed, by key. `url` is the page the preview was made of. */
export interface FillOrder {
  url: string;
  /** The browser's number of the frame the form is in; the page itself when not given. */
  frame?: number | undefined;
  values: FillValue[];
}

/** A field that does not hold its value after the fill; it then holds what it held before. */
export interface NotKept {
  key: string;
  label: string;
  why: 'gone' | 'hidden' | 'not-kept' | 'too-long';
}

export type FillReport =
  | {
      ok: true;
      kept: string[];
      notKept: NotKept[];
      /** Those of the kept that took the short form. */
      short?: string[] | undefined;
    }
  | { ok: false; why: 'page-changed' };

export interface UndoReport {
  /** Fields given back what they held before the fill. */
  restored: number;
}
