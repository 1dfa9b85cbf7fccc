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
  /** What a second label says of how to fill it. */
  hint?: string;
  /** Legend or name of the group it stands in. */
  group?: string;
  required: boolean;
  /** Number of characters it takes; undefined when unlimited. */
  maxLength?: number | undefined;
  /** Texts of a select's or radio group's options, in order. */
  options: string[];
}

/** A control of the page together with what was read of it; radio buttons of one name are one control. */
export interface Control {
  element: HTMLElement;
  field: FieldSnapshot;
  key: string;
  radios: HTMLInputElement[];
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

/** Kinds of field: a line of text, a long text, digits, a choice of several, and the types of input that take one thing only. */
export type FieldKind = 'text' | 'long' | 'number' | 'choice' | 'email' | 'date' | 'time';

/** Part of a value that is spread over several fields. */
export type FieldPart = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'country-code' | 'national';

/** ONE FILE PER FIELD ROLE: how a role is recognised, what kinds of field it goes into and what a sender puts there. */
export interface FieldMatcher {
  /** The role, for example `email`: also the file's name. */
  id: string;
  about: string;
  /** Values of the autocomplete attribute that mean this role (HTML, 4.10.18.7). */
  autocomplete: readonly string[];
  /** Input types that mean this role by themselves, for example `email`. */
  types: readonly string[];
  /** Kinds of field that the role goes into. */
  takes: readonly FieldKind[];
  /** Kinds of field that it goes into where its word is all there is to read. */
  whole?: readonly FieldKind[];
  /** True for what says nothing of the sender: words for other people's and things' data do not rule it out. */
  impersonal?: boolean;
  /** True for what identifies the user further than a request needs: it is ticked on only where the form demands it. */
  identifies?: boolean;
  /** True for what a form may ask several times, one after the other; of everything else the first field counts. */
  repeats?: boolean;
  /** True for what must stand in the field to the character; the rest may be set in the form's own way. */
  exact?: boolean;
  /** True for what is written in several ways, or spread over fields: its length is looked at when it is filled. */
  fitted?: boolean;
  /** What a form asks with it when it may be a step of a contact form: who writes, or what about. */
  asks?: 'who' | 'what';
  /** Roles that pages ask for in the same field; such a field is none of them. */
  with?: readonly string[];
  /** The role that a field takes which asks for this one or that. */
  or?: string;
  /** True for what answers a field by itself that asks for it or for something unknown. */
  suffices?: boolean;
  /** A role whose words mean this one in a list: "how can we help" names what a list of subjects asks. */
  also?: string;
  /** The role of a second field of this one. */
  again?: string;
  /** The role of the field before, behind which a word of the group `beside` means this one. */
  behind?: string;
  /** Parts that pages spread its value over. */
  parts?: readonly FieldPart[];
  /** How its value is written into a field; as it is when not given. */
  written?: 'phone' | 'country' | 'moment';
  /** How the scan chooses among options: what a request belongs under, a form of address, or by name once the sender is known. */
  choice?: 'topic' | 'salutation' | 'listed';
  /**
   * Groups `match` (words that mean it), `only` (words that mean it when nothing stands beside them), `hint` (words that mean it
   * in an input of its type), `maybe` (words that mean it where the programmer's do), `bank` (words that may mean a bank's as well), `beside` (words that mean it behind another
   * field), `bare` (the same, when nothing stands beside them) and `never` (words that rule it out).
   */
  english: Words;
  /** The text for the field, or undefined when the sender has none. `has`: whether another field of the form has a role. */
  value(sender: Sender, has?: (role: string) => boolean): string | undefined;
  /** The hour (HH:MM) that goes with a day, for fields that take both. */
  hour?(sender: Sender): string | undefined;
}

/** A field Tapeback would fill, or why it leaves it alone. */
export interface ScannedField {
  /** Fingerprint: changes when the field is another one. */
  key: string;
  role: string;
  label: string;
  required: boolean;
  maxLength?: number | undefined;
  /** For a choice (topic, salutation, country): the option to take, as shown. */
  option?: string | undefined;
  /** For a choice that depends on the user: what they may have said, and the option that says it. */
  choices?: Record<string, string> | undefined;
  /** Where one value is spread over several fields: which part of it goes here; the plan gives each of them the whole value. */
  part?: FieldPart | undefined;
  /** True for what is likely, though not sure: it stays empty until the user ticks it. */
  unsure?: boolean | undefined;
}

/** Whether a field that was asked for is there and was scrolled to. */
export interface ShowReport {
  shown: boolean;
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
  here?: boolean | undefined;
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
  /** The page is too large: not all of it was looked at. */
  inPart?: boolean | undefined;
  /** Addresses of the largest such frame of each of these origins, in the same order. */
  frameAddresses?: string[] | undefined;
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
