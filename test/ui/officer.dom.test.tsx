import { render } from 'preact';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { FollowUpDraft } from '../../src/platform/follow-ups.ts';
import { officerOf } from '../../src/ui/app/officer.ts';
import { FollowFacts } from '../../src/ui/app/views/follow-facts.tsx';
import { setLanguage } from '../../src/ui/i18n.ts';
import { preparedCase } from '../support/case.ts';

const view = document.createElement('div');
const change = vi.fn<(part: Partial<FollowUpDraft>) => void>();
const known = { email: 'dpo@modelbank.example', from: 'modelbank.example/privacy, November 20, 2026' };

function shown(facts: FollowUpDraft['facts'], officer: typeof known | 'nobody' = known) {
  const draft = { version: 1 as const, facts, edits: {} };
  render(
    <FollowFacts
      draft={draft}
      input={undefined}
      request="reminder"
      officer={officer === 'nobody' ? undefined : officer}
      change={change}
    />,
    view,
  );
  return view.querySelector<HTMLInputElement>('[name=officer]');
}

beforeAll(() => setLanguage('en'));
afterEach(() => render(null, view));

it('offers the officer’s address with where it came from', () => {
  expect(shown({})?.value).toBe('dpo@modelbank.example');
  expect(view.textContent).toContain('modelbank.example/privacy, November 20, 2026');
});

it('keeps it empty once the user emptied it, and where nobody knows one', () => {
  expect(shown({ officer: '' })?.value).toBe('');
  expect(shown({}, 'nobody')?.value).toBe('');
  expect(view.textContent).toContain('Only an address you have seen yourself');
});

const caseWith = (addressee: object) =>
  preparedCase('c', { addressee: { name: 'Modelbank N.V.', host: 'modelbank.example', ...addressee } });

it('knows the address that was seen beside the one written to', async () => {
  const officer = { email: 'dpo@modelbank.example', url: 'https://modelbank.example/privacy', date: '2026-11-20' };
  expect(await officerOf(caseWith({ email: 'privacy@modelbank.example', officer }))).toEqual({
    email: 'dpo@modelbank.example',
    from: 'https://modelbank.example/privacy, November 20, 2026',
  });
});

it.each([
  { email: 'fg@modelbank.example' },
  { email: 'x@modelbank.example', dpo: true },
  { email: 'privacy@modelbank.example' },
])('offers none for %j: it goes there already, or nobody knows', async (addressee) => {
  expect(await officerOf(caseWith(addressee))).toBeUndefined();
});
