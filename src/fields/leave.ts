import type { Words } from '../core/words.ts';
import { wordsFor } from '../languages/field-words.ts';
import type { FieldSnapshot, LeftField } from './shape.ts';
import { longestMatch, padded } from '../core/match-words.ts';

const english: Words = {
  captcha: [
    'captcha*',
    '*captcha',
    'recaptcha*',
    'security code',
    'verification code',
    'anti spam',
    'antispam',
    'are you human',
    'i m not a robot',
    'code above',
    'characters above',
  ],
  hidden: [
    'honeypot*',
    'hp',
    'leave this field',
    'leave this empty',
    'leave blank',
    'do not fill',
    'don t fill',
    'if you are human',
    'bottest*',
    'winnie*',
  ],
  payment: [
    'card number',
    'credit card',
    'cardnumber',
    'cvv',
    'cvc',
    'expiry*',
    'iban',
    'bank account',
    'account holder',
    'sort code',
  ],
  identity: [
    'passport*',
    'social security',
    'ssn',
    'national id',
    'identity card',
    'id number',
    'date of birth',
    'birthday',
    'dob',
    'birthdate',
  ],
  search: ['search*', 'keyword*', 'q', 'query', 'zip search'],
  newsletter: ['newsletter*', 'subscribe*', 'mailing list', 'offers'],
  consent: ['agree', 'i agree', 'consent*', 'accept*', 'terms', 'privacy*', 'gdpr', 'permission'],
};

const words = wordsFor('fields/leave', english);
const order = ['captcha', 'hidden', 'payment', 'identity', 'newsletter'] as const;

/** Why a field is left alone whatever role it might have; undefined when it may be filled. */
export function reasonToLeave(field: FieldSnapshot): LeftField['why'] | undefined {
  if (field.type === 'password') return 'password';
  if (field.type === 'file') return 'file';
  if (field.type === 'search') return 'search';
  const text = padded([field.label, field.name, field.id, field.placeholder, field.before].join(' '));
  if (field.type === 'checkbox') return longestMatch(text, words.consent) > 0 ? 'consent' : 'unknown';
  if (field.autocomplete.startsWith('cc-')) return 'payment';
  if (/^(one-time-code|bday)/.test(field.autocomplete)) return 'identity';
  const short = padded(`${field.name} ${field.id}`);
  if (field.tag === 'input' && longestMatch(short, words.search) > 0) return 'search';
  return order.find((why) => longestMatch(text, words[why]) > 0);
}
