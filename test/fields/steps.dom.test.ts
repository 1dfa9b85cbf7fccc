import fs from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { scanForms } from '../../src/fields/scan.ts';

const stepsOf = (html: string) => {
  document.body.innerHTML = html;
  return scanForms(document).scan.steps.map(({ fields }) => fields.map(({ role }) => role));
};
const input = (label: string, type = 'text') => `<label>${label} <input type="${type}"></label>`;
const who = input('Name') + input('E-mail', 'email');
const next = '<button type="button">Next</button>';

beforeEach(() => document.body.replaceChildren());
// Other files' pages come after these in the same window: none of them has this title.
afterAll(() => (document.documentElement.innerHTML = ''));

describe('a step of a contact form', () => {
  it.each([
    ['has more behind its button', `<form>${who}${next}</form>`],
    ['has more behind its button in another language', `<form>${who}<button>Weiter</button></form>`],
    ['counts itself', `<div aria-label="Step 1 of 3"><form>${who}<button>OK</button></form></div>`],
    ['is one of a list', `<ol><li aria-current="step">You</li></ol><form>${who}<button>OK</button></form>`],
    ['calls itself contact', `<form id="contact">${who}<button>OK</button></form>`],
    ['hides the message', `<form>${who}<div hidden><textarea aria-label="Your message"></textarea></div></form>`],
    ['stands in no form', `<section>${who}${next}</section>`],
  ])('%s', (_, html) => {
    expect(stepsOf(html)).toEqual([['name', 'email']]);
  });
  it('asks first what it is about', () => {
    const topic = '<label>Topic <select><option>Complaint</option><option>Other</option></select></label>';
    expect(stepsOf(`<form>${topic}${next}</form>`)).toEqual([['topic']]);
  });
  it('is none when the letter has a field already', () => {
    expect(stepsOf(`<form>${who}<textarea aria-label="Message"></textarea>${next}</form>`)).toEqual([]);
  });
});

describe('what is no step', () => {
  it.each([
    ['a login that begins with the address', `<form>${input('E-mail', 'email')}${next}</form>`],
    ['a login', `<form>${who}<input type="password">${next}</form>`],
    ['a newsletter', `<form class="contact"><h2>Newsletter</h2>${who}<button>Subscribe</button></form>`],
    ['a checkout', `<form action="/checkout">${who}${input('Postcode')}<button>Continue</button></form>`],
    ['a checkout by its heading', `<form><h2>Delivery address</h2>${who}${input('Postcode')}${next}</form>`],
    ['an application', `<form><h1>Apply for this job</h1>${who}${input('Phone', 'tel')}${next}</form>`],
    ['a search', `<form role="search">${input('Postcode')}${next}</form>`],
    ['a name and an address, and nothing that says more', `<form>${who}<button>OK</button></form>`],
  ])('%s', (_, html) => {
    expect(stepsOf(html)).toEqual([]);
  });
  it('any form that is for something else', () => {
    const folder = 'test/fixtures/forms';
    const pages = fs.readdirSync(folder).filter((name) => /^no-.*\.html$/.test(name));
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      document.documentElement.innerHTML = fs.readFileSync(`${folder}/${page}`, 'utf8');
      expect([page, scanForms(document).scan.steps]).toEqual([page, []]);
    }
  });
});
