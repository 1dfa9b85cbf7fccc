import { beforeEach, describe, expect, it } from 'vitest';
import { fieldWords } from '../../src/words/field-words.ts';
import { giveWords } from '../../src/words/given-words.ts';
import { scanForms } from '../../src/fields/scan.ts';

const line = (label: string, type = 'text') => `<label>${label} <input type="${type}"></label>`;
const long = (label: string) => `<label>${label} <textarea></textarea></label>`;
const list = (label: string, ...options: string[]) =>
  `<label>${label} <select>${options.map((option) => `<option>${option}</option>`).join('')}</select></label>`;
const who = line('Name') + line('E-mail', 'email');
const form = (heading: string, fields: string, button = 'Send') =>
  `<h2>${heading}</h2><form>${fields}<button>${button}</button></form>`;

function offered(html: string): string[][] {
  document.body.innerHTML = html;
  return scanForms(document).scan.forms.map(({ fields }) => fields.map(({ role }) => role));
}

beforeEach(() => {
  giveWords(fieldWords);
  document.body.replaceChildren();
});

describe('a form for something else is left alone', () => {
  it.each([
    ['marks to give', form('How was it?', list('Breakfast', '1', '2', '3', '4', '5') + who + long('Tell others'))],
    ['stars', form('Soup', `<input type="hidden" name="rating">${who}${long('Message')}`, 'Rate')],
    ['days of a stay', form('Seeblick', line('Anreise', 'date') + line('Abreise', 'date') + who + long('Nachricht'))],
    ['an application', form('Candidature', `${who + line('CV', 'file')}${long('Lettre de motivation')}`)],
    ['a listing', form('Pubblica il tuo annuncio', line('Prezzo') + who + long('Descrizione'), 'Pubblica')],
    ['a guest book', form('Gastenboek', who + long('Bericht'), 'Plaats')],
    ['a comment', form('Join the conversation', long('Your thoughts') + who + line('Website', 'url'), 'Publish')],
    ['sums to choose', form('Steun ons werk', list('Bedrag', '€ 10', '€ 25') + who + long('Boodschap'))],
    ['a text for everybody', form('Ask', long('Your question (shown in public)') + line('E-mail', 'email'))],
    ['a profile', form('Your profile', who + long('Bio'), 'Save changes')],
    ['a note', form('Add note', long('Note'), 'Save')],
  ])('%s', (_, html) => {
    expect(offered(html)).toEqual([]);
  });
});

describe('a form to write to a company with is offered', () => {
  it.each([
    ['by its heading', form('Get in touch', who + long('Comments'))],
    ['by what it asks for alone', form('Oak & Sons', who + long('Message'))],
    [
      'whatever its address',
      form('Stel ons uw vraag', who + long('Uw vraag')).replace('<form', '<form action="/cart"'),
    ],
    ['with two long texts', form('Beschwerde', who + long('Was ist passiert?') + long('Gewünschte Lösung'))],
    ['beside words of a newsletter', form('Newsletter and contact', who + long('Message'))],
    ['with a day of travel', form('Make a complaint', who + line('Date of travel', 'date') + long('Your complaint'))],
  ])('%s', (_, html) => {
    expect(offered(html)).toHaveLength(1);
  });
  it('without room for a letter, where a data subject chooses a right', () => {
    const right = list('I want to', 'Access my data', 'Erase my data');
    expect(offered(form('Your privacy rights', who + right))).toEqual([['name', 'email', 'topic']]);
    expect(offered(form('Our shop', who + right))).toEqual([]);
  });
  it('for rights before a general one', () => {
    const general = `<section>${form('Contact', who + line('Phone', 'tel') + long('Message'))}</section>`;
    const rights = `<section>${form('GDPR: your rights', who + long('Your request'))}</section>`;
    expect(offered(general + rights).map((roles) => roles.includes('phone'))).toEqual([false, true]);
  });
});
