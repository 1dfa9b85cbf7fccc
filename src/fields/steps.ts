import { attribute, findAll, parentOf, textOf } from '../core/dom.ts';
import { longestMatch, padded } from '../core/match-words.ts';
import type { Words } from '../core/words.ts';
import { wordsFor } from '../words/given-words.ts';
import { isContactForm, isForSomebodyElse, isOtherForm } from './forms.ts';
import { reasonToLeave } from './leave.ts';
import { roleOf } from './match.ts';
import { matchers } from './roles.ts';
import type { Control, LeftField, ScannedForm } from './shape.ts';

const english: Words = {
  next: ['next', 'next step', 'continue', 'proceed', 'go on'],
  numbered: ['step 1', 'step 2', 'step 3', 'step 4', 'step one', 'step two'],
  // What a form with steps may be for instead of a question.
  never: [
    'apply',
    'application',
    'vacancy',
    'job',
    'career*',
    'cv',
    'resume',
    'quote',
    'booking',
    'book now',
    'appointment',
    'survey',
    'order now',
    'pay',
    'delivery',
    'shipping',
    'create account',
    'create an account',
    'sign up',
    'log in',
    'sign in',
    'newsletter*',
    'subscribe*',
    'search',
    'review',
  ],
};
const words = wordsFor('fields/steps', english);

/** Words of forms with steps that are for something else than a question. */
export const otherSteps = () => words().never ?? [];

/** What a form asks with a role: who writes, or what about. */
const asked = (role: string) => matchers.get(role)?.asks;

/** Also through the shadow roots in between. */
function isInside(element: Element, box: Element): boolean {
  for (let at: Element | undefined = element; at; at = parentOf(at)) if (at === box) return true;
  return false;
}

/** The smallest element that holds all of some controls. */
export function boxOf(controls: readonly Control[]): Element | undefined {
  const [first] = controls;
  for (let box = first && parentOf(first.element); box; box = parentOf(box)) {
    const here = box;
    if (controls.every(({ element }) => isInside(element, here))) return box;
  }
  return undefined;
}

const MAX_TEXT = 80;
const short = (text: string) => padded(text.slice(0, MAX_TEXT));

const says = (texts: readonly string[], group: 'next' | 'numbered' | 'never') =>
  texts.some((text) => longestMatch(short(text), words()[group]) > 0);

const buttons = (box: Element) =>
  findAll(box, 'button, input[type="submit"], input[type="button"], [role="button"]').map(
    (button) => attribute(button, 'value') || textOf(button),
  );

/** A form and what stands around it alone. */
function around(box: Element): Element[] {
  const up = [parentOf(box), parentOf(parentOf(box) ?? box)];
  return [box, ...up.filter((one) => one !== undefined && findAll(one, 'form').length < 2)] as Element[];
}

/** Headings and names in and just around a form. */
function titles(box: Element): string[] {
  const [boxes, names] = [around(box), ['aria-label', 'id', 'class', 'action']];
  const inside = findAll(boxes.at(-1) ?? box, 'h1, h2, h3, legend').map(textOf);
  return [...boxes.flatMap((one) => names.map((name) => attribute(one, name))), ...inside].slice(0, 40);
}

/** A letter's field that a later step shows. */
function awaitsMessage(controls: readonly Control[], left: ScannedForm['left']): boolean {
  const hidden = left.some(({ why }) => why === 'hidden');
  return hidden && controls.some(({ field }) => roleOf(field) === 'message' && !reasonToLeave(field));
}

function showsProgress(box: Element): boolean {
  const around = parentOf(box) ?? box;
  return findAll(around, 'progress, [role="progressbar"], [aria-current="step"]').length > 0;
}

/** A form that is for something else than a question, whatever its steps. */
function isElse(form: ScannedForm, box: Element, controls: readonly Control[], names: readonly string[]): boolean {
  const count = (of: LeftField['why']) => form.left.filter(({ why }) => why === of).length;
  // The number of a card alone may be that of a customer's card.
  const isOther = count('password') + count('newsletter') + count('search') > 0 || count('payment') > 1;
  const typed = controls.map(({ field }) => `${field.label} ${field.name}`);
  return isOther || isForSomebodyElse(typed) || isOtherForm(box) || says(names, 'never');
}

/**
 * True for a form without a field for the letter that may be a step of a contact form: it asks who writes or what about,
 * and says that more follows, or calls itself one for contact.
 */
export function isStep(form: ScannedForm, element: Element | undefined, controls: readonly Control[]): boolean {
  const box = element ?? boxOf(controls);
  const roles = new Set(form.fields.map(({ role }) => role).filter(asked));
  if (form.hasMessage || !box || roles.size === 0) return false;
  const [names, texts] = [titles(box), buttons(box)];
  if (isElse(form, box, controls, [...names, ...texts])) return false;
  const asking = [...roles].some((role) => asked(role) === 'what');
  if (awaitsMessage(controls, form.left) || says(names, 'numbered') || showsProgress(box)) return true;
  // An address and "next" alone are how a login begins.
  if (says(texts, 'next')) return roles.size > 1 || asking;
  return roles.size > 1 && isContactForm(box);
}
