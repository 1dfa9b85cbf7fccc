import { describe, expect, it } from 'vitest';
import { isBeside, roleNamed, roleOf } from '../../src/fields/match.ts';
import callTime from '../../src/fields/matchers/call_time.ts';
import type { FieldSnapshot } from '../../src/fields/shape.ts';

const plain: FieldSnapshot = {
  index: 0,
  form: 0,
  tag: 'input',
  type: 'text',
  name: '',
  id: '',
  autocomplete: '',
  label: '',
  placeholder: '',
  before: '',
  required: false,
  options: [],
};
const field = (more: Partial<FieldSnapshot>): FieldSnapshot => ({ ...plain, ...more });
const labelled = (label: string, more: Partial<FieldSnapshot> = {}) => roleOf(field({ label, ...more }));

describe('a kind of input', () => {
  it.each([
    ['date', 'Date of the call', 'call_date'],
    ['date', 'Date', 'date'],
    ['date', 'Your name', undefined],
    ['datetime-local', 'Date of the call', 'call_date'],
    ['datetime-local', 'Date', 'date'],
    ['datetime-local', 'City', undefined],
    ['time', 'Time of the call', 'call_time'],
    ['time', 'Date of the call', undefined],
    ['email', 'E-mail address', 'email'],
    ['email', 'Repeat e-mail address', 'email_confirm'],
    ['number', 'Customer number', 'customer_number'],
    ['number', 'Street', undefined],
    ['tel', 'Postcode', 'postal_code'],
    ['tel', 'City', undefined],
    ['tel', 'Number of adults', undefined],
    ['tel', 'Best number to ring you on', 'phone'],
  ])('%s, “%s”: %s', (type, label, role) => {
    expect(labelled(label, { type })).toBe(role);
  });
  it.each(['url', 'color', 'range', 'month', 'week', 'checkbox'])('%s takes no text', (type) => {
    expect(labelled('City', { type })).toBeUndefined();
  });
  it('says email by itself, and phone', () => {
    expect([roleOf(field({ type: 'email' })), roleOf(field({ type: 'tel' }))]).toEqual(['email', 'phone']);
    expect(labelled('How can we reach you? Mobile phone', { type: 'email' })).toBe('email');
  });
  it('takes long texts in long fields, choices in lists, and nothing else there', () => {
    for (const tag of ['textarea', 'editor'] as const)
      expect([labelled('Your message', { tag }), labelled('City', { tag })]).toEqual(['message', undefined]);
    for (const tag of ['select', 'listbox'] as const)
      expect([labelled('Country', { tag }), labelled('City', { tag })]).toEqual(['country', undefined]);
    expect([labelled('Country', { type: 'radio' }), labelled('Your name', { type: 'radio' })]).toEqual([
      'country',
      undefined,
    ]);
    expect([labelled('Your message'), labelled('Topic')]).toEqual([undefined, 'subject']);
  });
});

describe('what names a field', () => {
  it('is what the page says to browsers, before all else', () => {
    expect(labelled('City', { autocomplete: 'section-a shipping postal-code' })).toBe('postal_code');
    expect(labelled('City', { autocomplete: 'nothing-known' })).toBe('city');
  });
  it('is each of the texts around it', () => {
    const texts = [{ name: 'city' }, { id: 'city' }, { placeholder: 'City' }, { before: 'City' }];
    expect(texts.map((one) => roleOf(field(one)))).toEqual(['city', 'city', 'city', 'city']);
  });
  it('is what the user reads, more than what the programmer wrote', () => {
    expect(labelled('City', { name: 'phone' })).toBe('city');
    expect(labelled('Something else', { name: 'number' })).toBeUndefined();
    expect(roleOf(field({ name: 'number' }))).toBe('phone');
  });
  it('is not vetoed by what only the programmer wrote', () => {
    expect(labelled('Your name', { name: 'user_name', id: 'item_meta_4' })).toBe('name');
    expect(roleOf(field({ name: 'user_name' }))).toBeUndefined();
    expect(roleOf(field({ placeholder: 'name@company.com', name: 'user_email', type: 'email' }))).toBe('email');
    expect(labelled('Subject', { name: 'surname', placeholder: 'Name' })).toBe('subject');
  });
  it('is whoever it may be of a name or a company, and none of several parts of an address', () => {
    expect([labelled('Name / company'), labelled('Name or company')]).toEqual(['name', 'name']);
    expect([labelled('City, State, Zip'), labelled('State/Province')]).toEqual([undefined, 'state']);
  });
  it('is the subject in a long field only where nothing else is read', () => {
    expect(labelled('Subject', { tag: 'textarea' })).toBe('subject');
    expect(labelled('Subject and message', { tag: 'textarea' })).toBe('message');
  });
  it('is the longer word', () => {
    expect(labelled('First name')).toBe('first_name');
    expect(labelled('Name')).toBe('name');
    expect(labelled('Number')).toBe('phone');
    expect(labelled('Number, number')).toBe('phone');
    expect(labelled('Number of guests')).toBeUndefined();
  });
  it('is neither of two that are asked for together', () => {
    expect(labelled('Postcode and city')).toBeUndefined();
    expect(labelled('Postcode')).toBe('postal_code');
    expect(labelled('City', { name: 'postcode_city' })).toBe('city');
  });
  it('is no word in the middle of a long sentence, unless something else says it too', () => {
    const sentence = 'We would like to know in which city you were when you called us for the first time';
    expect(labelled(sentence)).toBeUndefined();
    expect(labelled(sentence, { name: 'city' })).toBe('city');
    expect(labelled('In which city do you live?')).toBe('city');
  });
  it.each(['Card number', 'Fax', 'Website', 'Name of the child', 'Product name', 'Emergency phone', 'Bank, town'])(
    'is not the sender in “%s”',
    (label) => {
      expect(labelled(label)).toBeUndefined();
    },
  );
  it('is the sender where a word that rules out is part of one that means it', () => {
    expect(labelled('First and last name')).toBe('name');
  });
  it('is nothing when nothing is said', () => {
    expect(roleOf(plain)).toBeUndefined();
    expect(labelled('constructor')).toBeUndefined();
  });
});

describe('a text by itself', () => {
  it('names a role, whatever field it stands at', () => {
    const misleading = field({
      type: 'date',
      name: 'city',
      id: 'city',
      placeholder: 'City',
      before: 'City',
      autocomplete: 'country',
    });
    expect(roleNamed('Your name', misleading)).toBe('name');
    expect(roleNamed('Anything', misleading)).toBeUndefined();
    const ruledOut = field({ name: 'fax', id: 'fax', placeholder: 'Fax', before: 'Fax' });
    expect(roleNamed('Phone', ruledOut)).toBe('phone');
  });
});

describe('an hour', () => {
  it('is asked for in a field for text or time', () => {
    expect(isBeside(field({ label: 'Time' }), callTime)).toBe(true);
    expect(isBeside(field({ label: 'Time', type: 'time' }), callTime)).toBe(true);
    expect(isBeside(field({ before: 'At what time' }), callTime)).toBe(true);
  });
  it.each<[string, Partial<FieldSnapshot>]>([
    ['a list', { label: 'Time', tag: 'select', type: 'select-one' }],
    ['a long field', { label: 'Time', tag: 'textarea' }],
    ['another kind of input', { label: 'Time', type: 'datetime-local' }],
    ['a name', { label: 'Name' }],
  ])('is not asked for in %s', (_, more) => {
    expect(isBeside(field(more), callTime)).toBe(false);
  });
});
