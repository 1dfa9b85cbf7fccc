import { attribute, findAll, textOf } from '../core/dom.ts';
import type { Words } from '../core/words.ts';
import { wordsFor } from '../words/given-words.ts';
import { longestMatch, padded } from '../core/match-words.ts';

const english: Words = {
  never: [
    'search*',
    'login*',
    'log in',
    'sign in',
    'signin',
    'sign up',
    'register',
    'registration',
    'newsletter*',
    'subscribe*',
    'comment form',
    'commentform',
    'comments post',
    'checkout',
    'payment',
    'cart',
    'basket',
    'friend',
    'tell a friend',
    'booking form',
    'leave a reply',
    'post comment',
    'review form',
  ],
  contact: [
    'contact*',
    'feedback',
    'enquir*',
    'inquir*',
    'support',
    'message',
    'question*',
    'complaint*',
    'privacy',
    'gdpr',
  ],
  recipient: ['recipient*', 'friend*', 'to a friend'],
};

const words = wordsFor('fields/forms', english);

/** Words of forms for contact. */
export const contactWords = () => words().contact ?? [];

/** Words of forms for something else. */
export const otherWords = () => words().never ?? [];

/** What a form is called, by its own attributes and the texts of its buttons. */
function nameOf(form: Element): string {
  const own = ['id', 'name', 'class', 'action', 'role', 'aria-label'].map((name) => attribute(form, name).slice(0, 80));
  const buttons = findAll(form, 'button, input[type="submit"]').slice(-2);
  const texts = buttons.map((button) => attribute(button, 'value') || textOf(button).slice(0, 40));
  return padded([...own, ...texts].join(' '));
}

/** A form for something else: search, login, newsletter, a comment under an article, paying. */
export function isOtherForm(form: Element): boolean {
  const name = nameOf(form);
  return attribute(form, 'role') === 'search' || (longestMatch(name, words().never) > 0 && !isContactForm(form));
}

/** A form that calls itself one for contact. */
export function isContactForm(form: Element): boolean {
  return longestMatch(nameOf(form), words().contact) > 0;
}

/** A form that sends something to a third person: a field asks for their name or address. */
export function isForSomebodyElse(names: readonly string[]): boolean {
  return names.some((name) => longestMatch(padded(name), words().recipient) > 0);
}
