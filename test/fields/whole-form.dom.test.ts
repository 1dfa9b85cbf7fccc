import { beforeEach, describe, expect, it } from 'vitest';
import { planFill } from '../../src/fields/plan.ts';
import { scanForms } from '../../src/fields/scan.ts';
import type { Sender } from '../../src/fields/shape.ts';

const sender: Sender = {
  name: 'Anna Berg',
  firstName: 'Anna',
  lastName: 'Berg',
  email: 'anna@postbus.example',
  phone: '+31612345678',
  callDate: '2026-03-09',
  customerNumber: '12',
  state: 'Zuid-Holland',
  salutation: 'woman',
  subject: 'Verzoek',
  message: 'Brief.',
  messageShort: 'Kort.',
};

const formWith = (fields: string) => {
  document.body.innerHTML = `<form class="contact">${fields}<label>Message <textarea name="m"></textarea></label></form>`;
  return scanForms(document).scan.forms[0] ?? { fields: [], left: [], hasMessage: false };
};
const told = (fields: string) =>
  formWith(fields).fields.flatMap(({ role, part }) => (role === 'message' ? [] : [part ? `${role}/${part}` : role]));
const input = (label: string) => `<label>${label} <input></label>`;
const select = (label: string, ...options: string[]) =>
  `<label>${label} <select>${options.map((option) => `<option>${option}</option>`).join('')}</select></label>`;

beforeEach(() => document.body.replaceChildren());

describe('what only the whole form tells', () => {
  it.each([
    [input('Name') + input('Vorname'), ['last_name', 'first_name']],
    [input('Nome') + input('Cognome'), ['first_name', 'last_name']],
    [input('Nombre') + input('Apellidos'), ['first_name', 'last_name']],
    ['<label>Naam <input id="x-first-name"></label>', ['name']],
    [input('Email') + input('Email'), ['email', 'email_confirm']],
    [input('Phone') + input('Telephone'), ['phone']],
  ])('%s', (fields, roles) => {
    expect(told(fields)).toEqual(roles);
  });
  it('leaves a field that nothing names among fields that are named', () => {
    expect(told(`${input('Name')}${input('Email')}${input('Subject')}<div><input name="city"></div>`)).not.toContain(
      'city',
    );
  });
});

describe('what stands around a field', () => {
  const button = '<button>OK</button>';
  it('makes an address with a button to itself another form’s', () => {
    const footer = `<div><input name="mail" placeholder="Your e-mail">${button}</div>`;
    expect(told(`${input('Name')}<div><button>Send</button></div>${footer}`)).toEqual(['name']);
  });
  it('but not where that is the only button', () => {
    expect(told(`${input('Name')}<div>${input('E-mail')}${button}</div>`)).toEqual(['name', 'email']);
  });
  it('leaves one field for two things, and takes two fields under one name', () => {
    expect(told(input('Postcode and town'))).toEqual([]);
    const cell = '<td><input name="postcode"> <input name="city"></td>';
    expect(told(`<table><tr><td>Postcode, town</td>${cell}</tr></table>`)).toEqual(['postal_code', 'city']);
  });
  it('lets a hint name a field that stands behind another', () => {
    const both = '<dd><input name="a" placeholder="Street"> <input name="b" placeholder="House number"></dd>';
    expect(told(`<dl><dt>Address</dt>${both}</dl>`)).toEqual(['street', 'house_number']);
  });
  it('makes a bare hour behind the day of the call the hour of the call', () => {
    expect(told(input('Date of the call') + input('Around what time?'))).toEqual(['call_date', 'call_time']);
    expect(told(input('Name') + input('Around what time?'))).toEqual(['name']);
  });
  it.each(['Tracking number', 'RMA number', 'Meter number', 'Serial number'])('%s is no order number', (label) => {
    expect(told(`<label>${label} <input id="order"></label>`)).toEqual([]);
  });
  it('who somebody is, is no topic', () => {
    expect(told(select('I am a', 'Customer', 'Other'))).toEqual([]);
    expect(told(select('Type', 'Order', 'Complaint'))).toEqual(['topic']);
    expect(told('<label>Kind of roof <select name="type"><option>Flat</option></select></label>')).toEqual([]);
  });
});

describe('split values', () => {
  it('knows the parts of the day of a call by the group they stand in', () => {
    const parts = '<fieldset><legend>Date of the call</legend>' + input('Day') + input('Month') + input('Year');
    expect(told(`${parts}</fieldset>`)).toEqual(['call_date/day', 'call_date/month', 'call_date/year']);
  });
  it('leaves the parts of any other day', () => {
    const parts = '<fieldset><legend>Arrival</legend>' + input('Day') + input('Month') + input('Year');
    expect(told(`${parts}</fieldset>`)).toEqual([]);
  });
  it('takes a list of country codes with the number beside it', () => {
    const codes = select('Code', 'Belgium (+32)', 'Germany (+49)', 'Netherlands (+31)');
    expect(told(codes + input('Phone'))).toEqual(['phone/country-code', 'phone/national']);
  });
});

describe('lists', () => {
  it('never say a third gender for the user', () => {
    const [field] = formWith(select('Title', 'Mr', 'Mrs', 'Mx')).fields;
    expect(field).toMatchObject({ role: 'salutation', choices: { man: 'Mr', woman: 'Mrs' } });
    expect(field?.option).toBeUndefined();
  });
  const planned = (fields: string) =>
    planFill(formWith(fields), sender).fills.flatMap(({ role, value }) =>
      role === 'message' ? [] : [`${role}: ${value}`],
    );
  it.each([
    [select('Topic', 'Orders', 'Privacy request', 'Complaint'), ['topic: Privacy request']],
    [select('Onderwerp', 'Kies', 'Klacht', 'Overig'), ['topic: Klacht']],
    [select('Betreff', 'Bitte wählen', 'Lieferung', 'Sonstiges'), ['topic: Sonstiges']],
    [select('Objet', 'Choisissez', 'Autre', 'Réclamation'), ['topic: Réclamation']],
    [select('Topic', 'Please choose'), []],
    [select('Anrede', 'Herr', 'Frau', 'Keine Angabe'), ['salutation: Keine Angabe']],
    [select('Anrede', 'Herr', 'Frau'), ['salutation: Frau']],
    ['<input type="radio" name="g" value="Dhr."><input type="radio" name="g" value="Mevr.">', ['salutation: Mevr.']],
    [select('State', 'Ohio', 'Outside the US'), ['state: Outside the US']],
    [select('State', 'Ohio', 'Utah'), []],
    [select('Provincie', 'Utrecht', 'Zuid-Holland'), ['state: Zuid-Holland']],
  ])('%s', (fields, values) => {
    expect(planned(fields)).toEqual(values);
  });
  it('reads a list that the page draws itself, and never takes what cannot be chosen', () => {
    const options = ['<li role="option" aria-disabled="true">Choose</li>', '<li role="option">Other</li>'];
    const box = `<div role="combobox" aria-label="Subject" aria-controls="l"></div><ul id="l" role="listbox">${options.join('')}</ul>`;
    expect(planned(box)).toEqual(['topic: Other']);
    expect(planned(box.replace('></div>', '>Make a choice</div>'))).toEqual(['topic: Other']);
  });
});

describe('what identifies more than is needed', () => {
  it('is off unless the form demands it', () => {
    const { fills } = planFill(
      formWith(input('Phone') + input('Postcode *') + input('Customer number') + input('Email')),
      { ...sender, postalCode: '1234 AB' },
    );
    expect(fills.map(({ role, extra }) => [role, extra])).toEqual([
      ['phone', true],
      ['postal_code', false],
      ['customer_number', false],
      ['email', false],
      ['message', false],
    ]);
  });
});
