import { expect, it } from 'vitest';
import { phoneNumbers, toE164 } from '../../src/cases/phone.ts';

it.each([
  ['06 12345678', 'NL', '+31612345678'],
  ['(020) 123 45 67', 'NL', '+31201234567'],
  ['+49 30 901820', 'NL', '+4930901820'],
  ['030 901820', 'DE', '+4930901820'],
  ['12', 'NL', '12'],
  [' unknown ', 'NL', 'unknown'],
  ['', 'NL', ''],
])('%s in %s → %s', (text, country, expected) => expect(toE164(text, country)).toBe(expected));

it('keeps what is a phone number, once, as it stands', () => {
  const texts = [
    '030 123 4567',
    '+31301234567',
    '0900-1234',
    'KvK 12345678',
    '2026-11-24',
    '1234 AB',
    'NL91ABNA0417164300',
  ];
  expect(phoneNumbers(texts, 'NL')).toEqual(['030 123 4567', '0900-1234']);
  expect(phoneNumbers(['+49 30 901820'], 'NL')).toEqual(['+49 30 901820']);
});
