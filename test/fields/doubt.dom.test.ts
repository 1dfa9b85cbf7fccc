import { beforeEach, describe, expect, it } from 'vitest';
import { planFill } from '../../src/fields/plan.ts';
import { scanForms } from '../../src/fields/scan.ts';
import type { Sender } from '../../src/fields/shape.ts';
import { fieldWords } from '../../src/words/field-words.ts';
import { giveWords } from '../../src/words/given-words.ts';

const sender: Sender = {
  name: 'Anna van den Berg',
  email: 'anna@postbus.example',
  phone: '+31612345678',
  customerNumber: '12345678',
  subject: 'Verzoek',
  message: 'Brief.',
  messageShort: 'Brief.',
};

const line = (label: string, type = 'text') => `<label>${label} <input type="${type}"></label>`;
const who = line('Name') + line('E-mail', 'email');

/** The fields of a contact form with some more, by role; what is not sure ends in a question mark. */
function rolesOf(fields: string): string[] {
  document.body.innerHTML = `<h1>Contact us</h1><form>${who}${fields}<label>Message <textarea></textarea></label></form>`;
  const [form] = scanForms(document).scan.forms;
  return form ? planFill(form, sender).fills.map(({ role, unsure }) => (unsure ? `${role}?` : role)) : [];
}
const more = (fields: string) => rolesOf(fields).filter((role) => !/^(name|email|message)$/.test(role));

beforeEach(() => {
  giveWords(fieldWords);
  document.body.replaceChildren();
});

describe('what is likely, though not sure', () => {
  it.each([
    ['a box for numbers of which nothing is known', line('Where shall we text the code', 'tel'), ['phone?']],
    [
      'a word in the middle of a longer sentence',
      line('Between nine and five you may give us a telephone that is answered'),
      ['phone?'],
    ],
    ['an account number beside a sort code', line('Sort code') + line('Account number'), ['customer_number?']],
    [
      'one of two under one name, of which one was left for a good reason',
      `<label>Where shall we text the code <input type="tel" value="+31687654321"></label>${line('Where shall we text the code', 'tel')}`,
      [],
    ],
    ['eine Kontonummer neben einer IBAN', line('IBAN') + line('Kontonummer'), []],
  ])('is marked: %s', (_, fields, roles) => {
    expect(more(fields)).toEqual(roles);
  });
  it('gives way to a field that is sure', () => {
    expect(more(line('Where shall we text the code', 'tel') + line('Telephone'))).toEqual(['phone']);
  });
  it('is no list of what is missing', () => {
    document.body.innerHTML = `<h1>Contact us</h1><form>${who}${line('Sort code')}${line('Account number')}<label>Message <textarea></textarea></label></form>`;
    const [form] = scanForms(document).scan.forms;
    expect(form && planFill(form, { ...sender, customerNumber: undefined }).missing).toEqual([]);
  });
});

describe('what is sure', () => {
  it.each([
    ['an account number where no bank is asked for', line('Account number'), ['customer_number']],
    ['one of two numbers of which one is known', line('Railcard number or customer number'), ['customer_number']],
    ['the card of a customer', line('Numéro de carte de fidélité'), ['customer_number']],
    ['a title that the programmer calls the subject', '<label>Title <input name="msgsubject"></label>', ['subject']],
    [
      'what is read, where a second label speaks of something else',
      '<label for="c">Telephone</label><label for="c">not on our product page</label><input id="c">',
      ['phone'],
    ],
  ])('stays so: %s', (_, fields, roles) => {
    expect(more(fields)).toEqual(roles);
  });
  it.each([
    ['a card that pays', line('Card number')],
    ['a title before a name', '<label>Title <input name="f3"></label>'],
    ['the number of a dog', line('Name of your dog’s veterinarian')],
  ])('is nothing: %s', (_, fields) => {
    expect(more(fields)).toEqual([]);
  });
});
