import { expect, it } from 'vitest';
import { toE164 } from '../../src/cases/phone.ts';

it.each([
  ['06 12345678', 'NL', '+31612345678'],
  ['(020) 123 45 67', 'NL', '+31201234567'],
  ['+49 30 901820', 'NL', '+4930901820'],
  ['030 901820', 'DE', '+4930901820'],
  ['12', 'NL', '12'],
  [' unknown ', 'NL', 'unknown'],
  ['', 'NL', ''],
])('%s in %s → %s', (text, country, expected) => expect(toE164(text, country)).toBe(expected));
