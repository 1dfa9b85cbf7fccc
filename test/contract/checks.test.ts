import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/cases/checks/index.ts';
import { isIban } from '../../src/cases/checks/bank-account.ts';
import { isCardNumber } from '../../src/cases/checks/card-number.ts';
import { isCitizenNumber } from '../../src/cases/checks/citizen-number.ts';
import { fullInput } from '../support/letter-input.ts';

const filed = fullInput('petition', 'nl').followUp!;
const { followUp: _, ...full } = fullInput('access-recording', 'en');
const input = { ...full, statements: { ...full.statements, wasNotTold: false } };
const found = (body: string, over = {}) =>
  runChecks({ input: { ...input, ...over }, subject: 'Request', body }).map(({ id, level }) => `${id} ${level}`);

describe('checks before sending', () => {
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
    ['My PIN is 4711', 'password stop'],
    ['Mijn wachtwoord: geheim123', 'password stop'],
    ['Geachte uw naam hier', 'placeholder stop'],
    ['TODO: date of the call', 'placeholder stop'],
    ['I was not told of it', 'unverified-claim warn'],
    ['This breaks the CCPA', 'foreign-law warn'],
    ['Numer PESEL 44051401359', 'national-number stop'],
    ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'identity-document stop'],
    ['Fecha de nacimiento: 1 de mayo de 1980', 'birth-date warn'],
    ['Es ging um meine Krankheit', 'health warn'],
    ['Liguei por causa da minha doença', 'health warn'],
    ['A minha palavra-passe é gato2026', 'password stop'],
    ['Exmos. Senhores, campo por preencher', 'placeholder stop'],
    ['Nunca fui informada da gravação', 'unverified-claim warn'],
    ['Min adgangskode er hemmelig1', 'password stop'],
    ['Mit kørekort har nummer 12345678', 'identity-document stop'],
    ['Fødselsdato: 1. maj 1980', 'birth-date warn'],
    ['Samtalen handlede om min sygdom', 'health warn'],
    ['Til dit navn her', 'placeholder stop'],
    ['Jeg fik aldrig at vide, at I optog', 'unverified-claim warn'],
    ['   ', 'empty stop'],
  ])('%s → %s', (body, expected) => expect(found(body)).toEqual([expected]));
  it('let everyday words of other languages pass', () => {
    expect(found('Sobre todo quiero saber para qué se usó. TODO el mundo lo oyó.')).toEqual([]);
    expect(found('Jeg beder jer bekræfte dette den 1. maj 2027. Sygeplejersken er ikke nævnt.')).toEqual([]);
  });
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
    ['erasure-recording', { statements: { withoutCopy: true } }, 'irrevocable stop'],
    ['access-recording', { also: ['objection-recording'], statements: {} }, 'situation stop'],
    ['rectification-recording', { statements: { wrongPassage: 'x' } }, 'rectification stop'],
    ['reply-partial', {}, 'missing-part stop'],
    ['petition', {}, 'court stop'],
    [
      'petition',
      { followUp: { ...filed, court: 'Rechtbank Limburg' }, profile: { ...input.profile, city: '' } },
      'residence stop',
    ],
    ['access-recording', { moreCalls: [{ ...input.call, from: '' }] }, 'call stop'],
    ['access', { profile: { ...input.profile, city: 'x'.repeat(10_000) } }, 'too-long stop'],
  ] as const)('%s without what it needs stops', (request, over, expected) => {
    expect(found('Text', { request, ...over })).toEqual([expected]);
  });
  it.each([
    ['NL91 ABNA 0417 1643 00', '…4300'],
    ['4111 1111 1111 1111', ''],
    ['1112.22.333', ''],
  ])('offer a way to mend %s', (number, by) => {
    const [result] = runChecks({ input, subject: 'Request', body: `Mine: ${number}.` });
    expect(result?.fix?.texts).toEqual([{ found: number, by }]);
  });
  it('tell a second letter about the same call, and only that', () => {
    const sent = { id: '1', company: input.company.name, request: input.request, sent: '2026-11-10' };
    const calls = input.call ? { call: input.call } : {};
    const again = (open: object, over = {}) =>
      runChecks({ input: { ...input, ...over }, subject: 's', body: 'b', openCases: [{ ...sent, ...calls, ...open }] });
    expect(again({})).toMatchObject([{ id: 'duplicate', level: 'warn', values: { day: '2026-11-10' } }]);
    expect(again({ sent: '2026-10-10' })).toEqual([]);
    expect(again({ company: 'Another' })).toEqual([]);
    expect(again({ call: { ...input.call, date: '2026-11-01' } })).toEqual([]);
    expect(again({ request: 'erasure-recording' })).toEqual([]);
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
