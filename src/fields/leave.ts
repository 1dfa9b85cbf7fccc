import type { Words } from '../core/words.ts';
import { fromWords, wordsFor } from '../words/given-words.ts';
import type { FieldSnapshot, LeftField } from './shape.ts';
import { padded } from '../core/match-words.ts';
import customerNumber from './matchers/customer_number.ts';
import { indexWords } from './word-index.ts';

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
    'verify your identity',
    'verification information',
    'proof of identity',
    'identity verification',
    'driver s license',
    'driving licence',
    'driver license',
  ],
  search: ['search*', 'keyword*', 'q', 'query', 'zip search'],
  newsletter: ['newsletter*', 'subscribe*', 'mailing list', 'offers'],
  consent: ['agree', 'i agree', 'consent*', 'accept*', 'terms', 'privacy*', 'gdpr', 'permission'],
};

const words = wordsFor('fields/leave', english);
// The card of a customer pays for nothing.
const ofCustomers = wordsFor('fields/customer_number', customerNumber.english);
const find = fromWords(() => indexWords([...Object.entries(words()), ['customer', ofCustomers().match ?? []]]));
/** "3 + 4 =": a sum that a person is to work out. */
const SUM = /\b\d{1,2} ?[+x×*−–-] ?\d{1,2} ?(=|\?|$|is\b)/;
const order = ['captcha', 'hidden', 'payment', 'identity', 'newsletter'] as const;

/** Why a field is left alone whatever role it might have; undefined when it may be filled. */
export function reasonToLeave(field: FieldSnapshot): LeftField['why'] | undefined {
  if (field.type === 'password') return 'password';
  if (field.type === 'file') return 'file';
  if (field.type === 'search') return 'search';
  const found = find()(padded([field.label, field.name, field.id, field.placeholder, field.before].join(' ')));
  if (field.type === 'checkbox') return found.has('consent') ? 'consent' : 'unknown';
  if (field.autocomplete.startsWith('cc-')) return 'payment';
  if (/^(one-time-code|bday)/.test(field.autocomplete)) return 'identity';
  if (SUM.test(field.label) || SUM.test(field.before) || SUM.test(field.placeholder)) return 'captcha';
  // A programmer's word that nobody reads: "q" names a search only where nothing else is said.
  const isSaid = field.label !== '' && !find()(padded(field.label)).has('search');
  if (field.tag === 'input' && !isSaid && find()(padded(`${field.name} ${field.id}`)).has('search')) return 'search';
  const isCustomers = (found.get('customer')?.length ?? 0) > (found.get('payment')?.length ?? 0);
  return order.find((why) => found.has(why) && !(why === 'payment' && isCustomers));
}
