import { longestMatch, padded } from '../core/match-words.ts';
import { nameOf, unknownLabels } from './build-form.ts';
import { textsAround } from './form-texts.ts';
import { contactWords, isContactForm, isOtherForm, otherWords } from './forms.ts';
import { kindOfField } from './field-kind.ts';
import { roleOf } from './match.ts';
import { areTopics } from './options.ts';
import { isPublic, oddness } from './odd-fields.ts';
import { purposeWords } from './purpose-words.ts';
import { matchers } from './roles.ts';
import type { Control, FieldSnapshot, ScannedForm } from './shape.ts';
import { otherSteps } from './steps.ts';

const MAX_TEXT = 100;

const says = (texts: readonly string[], words: readonly string[] | undefined) =>
  texts.some((text) => longestMatch(padded(text.slice(0, MAX_TEXT)), words) > 0);

/** What speaks for and against a form being one to write to a company with. */
export interface Purpose {
  /** It says that a company is written to with it, at the form or in the page's title, heading or address, or asks what about. */
  saysContact: boolean;
  /** It says at the form that it is for a data subject's rights. */
  saysRights: boolean;
  /** The programmer called it a contact form. */
  isCalled: boolean;
  /** It says so at the form itself. */
  isAsked: boolean;
  /** It asks what about, or for a number by which the company knows it. */
  asksWhat: boolean;
  /** What stands at the letter's field means the letter, not only its size. */
  isNamed: boolean;
  /** 2 for a name with an address or number to reach the sender, 1 for either. */
  person: number;
  /** It asks for what a company needs to answer a data subject: an e-mail address with the right that is meant, or with a name and more. */
  asksRight: boolean;
  good: number;
  bad: number;
}

const names = new Set(['name', 'first_name', 'last_name']);
const addresses = new Set(['email', 'phone']);

/** By which a company knows the sender, or an earlier matter. */
const numbers = new Set(['customer_number', 'order_number', 'case_number', 'contract_number']);

function personPoints(roles: readonly string[]): number {
  return [names, addresses].filter((group) => roles.some((role) => group.has(role))).length;
}

interface Seen {
  field: FieldSnapshot;
  role: string | undefined;
}

/** The fields that count: those taken, and those that nothing is known of. */
function seenFields(form: ScannedForm, controls: readonly Control[]): Seen[] {
  const roles = new Map(form.fields.map(({ key, role }) => [key, role]));
  const unknown = unknownLabels(form);
  return controls
    .filter((one) => roles.has(one.key) || (one.field.type !== 'checkbox' && unknown.has(nameOf(one))))
    .map(({ key, field }) => ({ field, role: roles.get(key) }));
}

/** Points against by the fields: odd ones, more than one long text, more that are strange than are known, or any where nobody is asked who they are. */
function badFields(seen: readonly Seen[], person: number): number {
  const odd = seen.reduce((sum, { field, role }) => sum + oddness(field, role), 0);
  const long = seen.filter(({ field, role }) => kindOfField(field) === 'long' && role !== 'subject').length;
  const strange = seen.filter(({ role }) => role === undefined).length;
  const known = seen.length - strange;
  const many = (strange > known ? 1 : 0) + (strange > known * 2 ? 1 : 0);
  return odd + Math.max(0, long - 1) + (person === 0 ? strange : many);
}

/** What people read, by what it speaks for. */
function readTexts(box: Element) {
  const { near, buttons, page } = textsAround(box);
  const { contact, other = [], record, rights } = purposeWords();
  const foreign = [...other, ...otherWords(), ...otherSteps()];
  // "Newsletter and contact" speaks for both, and so for neither.
  const isForeign = (texts: readonly string[]) =>
    says(
      texts.filter((text) => !says([text], contact)),
      foreign,
    );
  const isElse = isForeign(near) || says(buttons, foreign);
  return {
    isAsked: says([...near, ...buttons], contact),
    // What stands at the form says more than its page.
    isTitled: says(page, contact) && !isElse,
    isElse,
    isElsewhere: isForeign(page),
    saysRights: says([...near, ...buttons], rights),
    isRecord: says([...near, ...buttons, ...page], record),
  };
}

/** Points against by what was left: what pays or identifies, a file for an application. */
function badLeft({ left }: ScannedForm, saysRights: boolean): number {
  // A company may ask a data subject who they are.
  const barred = saysRights ? 0 : left.filter(({ why }) => why === 'payment' || why === 'identity').length;
  const files = left.filter(({ why }) => why === 'file').map(({ label }) => label);
  return barred + (says(files, purposeWords().papers) ? 2 : 0);
}

const readAt = ({ label, placeholder, before }: FieldSnapshot) => `${label} ${placeholder} ${before}`;

/** Weighs what people read at a form and on its page, what the programmer called it, and what it asks for. */
export function purposeOf(form: ScannedForm, box: Element, controls: readonly Control[]): Purpose {
  const { isAsked, isTitled, isElse, isElsewhere, isRecord, saysRights } = readTexts(box);
  const isCalled = isContactForm(box);
  const seen = seenFields(form, controls);
  const letters = seen.filter(({ role }) => role === 'message').map(({ field }) => field);
  const texts = letters.map(readAt);
  const isLetter = says(texts, purposeWords().contact) || says(texts, contactWords());
  const roles = form.fields.map(({ role }) => role);
  const person = personPoints(roles);
  const asksWhat = roles.some((role) => matchers.get(role)?.asks === 'what' || numbers.has(role));
  const isKnown = roles.some((role) => numbers.has(role));
  const topics = seen.filter(({ role }) => role === 'topic').map(({ field }) => field);
  const listsTopics = topics.some(({ options }) => areTopics(options));
  // "What is your question about?" over a list: nobody is asked that before a comment or a review.
  const asksTopic = says(topics.map(readAt), purposeWords().contact);
  const said = (isAsked || isTitled ? 2 : 0) + (isCalled ? 1 : 0) + (isLetter ? 1 : 0) + (asksTopic ? 1 : 0);
  const read = (isRecord ? 5 : 0) + (isElse ? 3 : 0) + (isElsewhere ? (isTitled ? 1 : 2) : 0);
  const called = (isOtherForm(box) ? 1 : 0) + (isPublic(box) ? 3 : 0);
  return {
    saysContact: isAsked || isTitled || isCalled || listsTopics || asksTopic,
    saysRights,
    isCalled,
    isAsked,
    asksWhat,
    isNamed: letters.some((field) => roleOf(field) === 'message'),
    person,
    asksRight: roles.includes('email') && (roles.includes('topic') || (person === 2 && roles.length > 2)),
    good: said + person + (isKnown ? 2 : asksWhat ? 1 : 0),
    bad: read + called + badFields(seen, person) + badLeft(form, saysRights),
  };
}

/** True for a form without room for a letter by which a data subject makes a request. */
export function isRightsForm({ saysRights, asksRight, bad }: Purpose): boolean {
  return saysRights && bad <= 1 && asksRight;
}

/** True for a form that is surely enough one to write to a company with: it says so, or it asks for what a letter needs and nothing else. */
export function isLetterForm({
  saysContact,
  saysRights,
  isAsked,
  asksWhat,
  isNamed,
  person,
  good,
  bad,
}: Purpose): boolean {
  if (saysRights) return good + 2 > bad;
  if (person === 0 && !asksWhat && !isAsked) return saysContact && bad === 0;
  if (saysContact) return good > bad;
  return isNamed && person === 2 && (bad === 0 || (bad === 1 && good > 3));
}
