import { expect, it } from 'vitest';
import { isEnough } from '../../src/languages/bundle.ts';
import { bestLanguage, languages, loadTexts, localeOf } from '../../src/languages/index.ts';

it('a language is spoken to whoever reads it, and English to whoever reads none of them', async () => {
  expect(languages[0]).toBe('en');
  expect([bestLanguage('de-AT'), bestLanguage('pt-BR'), bestLanguage('tlh')]).toEqual(['de', 'pt', 'en']);
  expect((await loadTexts('sv')).ui['app.name']).toBe('Tapeback');
});

it('days and numbers are written for the country the texts are for', () => {
  expect([localeOf('pt'), localeOf('nl'), localeOf('xx')]).toEqual(['pt-PT', 'nl', 'xx']);
});

it('a language is offered from 98 % of the texts on', () => {
  const english = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`k.${n}`, 'x']));
  const without = (n: number) => Object.fromEntries(Object.entries(english).slice(n));
  expect([isEnough(without(0), english), isEnough(without(2), english), isEnough(without(3), english)]).toEqual([
    true,
    true,
    false,
  ]);
});
