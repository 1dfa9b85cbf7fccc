import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Company } from '../../src/directory/shape.ts';
import { setLanguage } from '../../src/ui/i18n.ts';
import { languageOptions } from '../../src/ui/language-options.ts';
import { MayRecord } from '../../src/ui/calls/may-record.tsx';
import { OwnWords } from '../../src/ui/parts/own-words.tsx';
import { letterLanguage } from '../../src/ui/popup/letter-state.ts';
import type { Actions, Session } from '../../src/ui/popup/shape.ts';
import { isForeign, LetterLanguage } from '../../src/ui/popup/views/letter-language.tsx';
import { fullInput } from '../support/letter-input.ts';
import { company, session } from '../support/view-data.ts';

const place = document.createElement('div');
beforeEach(() => setLanguage('fr'));
afterEach(() => {
  render(null, place);
  return setLanguage('en');
});

/** The popup with a draft to a company, as far as is known where it is. */
function about(known: Partial<Company>, language?: string): Session {
  const { language: _, postal: __, ...bare } = company;
  const chosen: Company = { ...bare, ...known };
  const addressee = { companyId: chosen.id, name: chosen.name, host: 'x.example' };
  return {
    ...session,
    chosen,
    lookup: undefined,
    draft: { ...session.draft, addressee, ...(language ? { language } : {}) },
  };
}
const postal = (...lines: string[]) => ({ lines, source: { name: 'x', quality: 'verified' as const } });

describe('the language of a letter', () => {
  it.each<[string, Session, string]>([
    ['the user’s choice before all', about({ language: 'nl', country: 'DE' }, 'pl'), 'pl'],
    ['the company’s', about({ language: 'sv', country: 'DE' }), 'sv'],
    ['the one of its country', about({ country: 'DE' }), 'de'],
    ['the one of its part of the country', about({ country: 'BE', postal: postal('Kerkstraat 1', '9000 Gent') }), 'nl'],
    ['the interface’s, where it is one of several there', about({ country: 'LU' }), 'fr'],
    ['the interface’s, where there are no letters in theirs', about({ language: 'ro', country: 'RO' }), 'fr'],
  ])('is %s', (_, session, language) => expect(letterLanguage(session)).toBe(language));
});

describe('what the letter view says of it', () => {
  const update = vi.fn<(part: object) => Promise<void>>(async () => undefined);
  const actions = { update } as unknown as Actions;
  it('the company’s language stands above the letter, with why and a choice', () => {
    const german = about({ country: 'DE' });
    expect(isForeign(german)).toBe(true);
    render(<LetterLanguage session={german} actions={actions} />, place);
    expect(place.textContent).toContain('C’est la langue de l’entreprise.');
    const select = place.querySelector('select')!;
    expect(select.selectedOptions[0]?.textContent).toBe('Allemand');
    select.value = 'fr';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(update).toHaveBeenCalledWith({ language: 'fr', edits: {} });
  });
  it('the choice stays where it is when the user takes their own language', () => {
    expect(isForeign(about({ country: 'DE' }, 'fr'))).toBe(true);
    expect(isForeign(about({ country: 'FR' }))).toBe(false);
  });
});

it('languages to choose from are named in the language spoken, in its order', () => {
  expect(languageOptions(['nl', 'de', 'es', 'en']).map(({ label }) => label)).toEqual([
    'Allemand',
    'Anglais',
    'Espagnol',
    'Néerlandais',
  ]);
});

describe('the user’s own sentences', () => {
  const input = (language: string, situation: string) => ({
    ...fullInput('objection-recording', language),
    statements: { situation },
  });
  const french = 'Je ne veux pas que ma voix soit utilisée pour des formations, car cette conversation est privée.';
  it('in another language than the letter’s are said to be', async () => {
    render(<OwnWords input={input('de', french)} />, place);
    await vi.waitFor(() => expect(place.textContent).toContain('Vos propres phrases partent telles que'));
  });
  it.each([
    ['fr', french],
    ['de', 'Modelbank 2026'],
  ])('in %s as the letter, or too short to tell, are not: %s', async (language, text) => {
    render(<OwnWords input={input(language, text)} />, place);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(place.textContent).toBe('');
  });
});

it('beside a call it says whether it may be recorded, and that a report is only one', () => {
  render(<MayRecord country="NL" />, place);
  expect(place.textContent).toContain('Pays-Bas');
  expect(place.textContent).toContain('demandez d’abord à votre interlocuteur');
  render(<MayRecord country="DE" />, place);
  expect(place.textContent).toContain('N’enregistrez pas');
  expect(place.textContent).not.toContain('demandez d’abord');
});
