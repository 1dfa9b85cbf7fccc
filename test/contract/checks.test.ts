import { describe, expect, it } from 'vitest';
import { checks, runChecks } from '../../src/cases/checks/index.ts';
import { isIban } from '../../src/cases/checks/bank-account.ts';
import { isCardNumber } from '../../src/cases/checks/card-number.ts';
import { isCitizenNumber } from '../../src/cases/checks/citizen-number.ts';
import { labels as dutch } from '../../src/languages/nl.ts';
import { fullInput } from '../support/letter-input.ts';

const input = fullInput('access-recording', 'en');
const found = (body: string, over = {}) =>
  runChecks({ input: { ...input, ...over }, subject: 'Request', body }).map(({ id, level }) => `${id} ${level}`);

describe('checks before sending', () => {
  it('all have a text in English and in Dutch, with the same blanks', () => {
    for (const { id, english } of checks.values()) {
      const blanks = (text = '') => text.match(/\{\w+\}/g) ?? [];
      expect(blanks(dutch[`checks/${id}`]), id).toEqual(blanks(english));
      expect(dutch[`checks/${id}`], id).toBeTruthy();
    }
  });
  it('let an ordinary letter through', () => {
    expect(found('Please send me the recording. My number: +31612345678, customer number 12345678.')).toEqual([]);
  });
  it.each([
    ['My BSN is 111222333.', 'citizen-number stop'],
    ['My BSN is 1112.22.333.', 'citizen-number stop'],
    ['Pay to NL91 ABNA 0417 1643 00 please', 'bank-account stop'],
    ['Pay to NL91ABNA0417164300.', 'bank-account stop'],
    ['Card 4111 1111 1111 1111', 'card-number stop'],
    ['My passport is NW1234567', 'identity-document stop'],
    ['I was born on 1 May 1980', 'birth-date warn'],
    ['Het ging over mijn ziekte', 'health warn'],
    ['Dear {name}', 'blank stop'],
    ['Dear [name>x]', 'blank stop'],
    ['Dear ______', 'blank stop'],
    ['   ', 'empty stop'],
  ])('%s → %s', (body, expected) => expect(found(body)).toEqual([expected]));
  it('only warn about a customer number that looks like a citizen number', () => {
    const call = { ...input.call, customerNumber: '111222333' };
    expect(found('Customer 111222333', { call })).toEqual(['citizen-number warn']);
  });
  it.each([
    ['access-recording', { call: undefined }, 'call stop'],
    ['access-recording', { call: { ...input.call, date: '2026-11-25' } }, 'call stop'],
    ['access-recording', { call: { ...input.call, companyNumber: '', ownNumber: '' } }, 'call stop'],
    ['access-recording', { profile: { ...input.profile, name: ' ' } }, 'sender stop'],
    ['objection-recording', { statements: { situation: 'too short' } }, 'situation stop'],
    ['erasure-recording', { statements: {} }, 'irrevocable stop'],
  ] as const)('%s without what it needs stops', (request, over, expected) => {
    expect(found('Text', { request, ...over })).toEqual([expected]);
  });
  it('know real numbers from others', () => {
    expect([isCitizenNumber('111222333'), isCitizenNumber('123456789'), isCitizenNumber('000000000')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isIban('NL91ABNA0417164300'), isIban('NL92ABNA0417164300')]).toEqual([true, false]);
    expect([isCardNumber('4111111111111111'), isCardNumber('4111111111111112')]).toEqual([true, false]);
  });
});
