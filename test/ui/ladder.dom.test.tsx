import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import type { OneCase } from '../../src/ui/app/cases-state.ts';
import { Ladder } from '../../src/ui/app/views/case-ladder.tsx';
import { ladderOf } from '../../src/cases/ladder/ladder.ts';
import { day, setLanguage, t } from '../../src/ui/i18n.ts';
import { caseOfRow, caseRows } from '../support/ladder-cases.ts';

const row = (id: string) => caseRows.find((one) => one.id === id)!;
const add = vi.fn<OneCase['add']>(() => Promise.resolve(true));

function shown(id: string): Element {
  vi.setSystemTime(new Date(`${row(id).today}T12:00:00`));
  void act(() => render(<Ladder one={caseOfRow(row(id))} add={add} />, document.body));
  return document.body;
}

const step = (page: Element, id: string) => page.querySelector(`[data-name=step-${id}]`);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await setLanguage('en');
});
afterEach(() => {
  void act(() => render(null, document.body));
  vi.useRealTimers();
});

describe('the steps of a case', () => {
  it('stand side by side, each with its state and its clock', () => {
    const page = shown('nl-company-complained-court-stays');
    expect(step(page, 'complain')?.textContent).toContain('Done on September 14, 2026');
    expect(step(page, 'court')?.textContent).toContain('Up to and including October 13, 2026');
    expect(step(page, 'authority-silent')?.getAttribute('data-state')).toBe('not-yet');
    expect(page.querySelector('[data-name=door-kifid]')).not.toBeNull();
  });
  it('that lapsed say so, and what is still possible', () => {
    const court = step(shown('nl-company-term-lapsed'), 'court');
    expect(court?.textContent).toContain('too late');
    expect(court?.textContent).toContain('Summary proceedings remain possible');
    expect(court?.querySelector('[data-name=write-court]')).toBeNull();
  });
  it('without a term say that none runs', () => {
    expect(step(shown('nl-company-silence'), 'court')?.textContent).toContain('No term runs.');
    expect(step(shown('de-telecom-refused'), 'court')?.textContent).toContain('Tapeback knows of no term');
  });
  it('are folded save the one that is due, which stands first', () => {
    const page = shown('nl-company-refused-claims');
    const folds = [...page.querySelectorAll<HTMLDetailsElement>('details[data-name^=step-]')];
    expect(folds.map(({ open }) => open)).toEqual(folds.map((_, n) => n === 0));
    expect(folds[0]?.dataset.name).toBe('step-reply');
    expect(shown('at-refused').querySelector('details[open][data-name^=step-]')?.getAttribute('data-name')).not.toBe(
      'step-complain',
    );
  });
  it.each(caseRows.map(({ id }) => id))('%s: no fold hides a step, its state or its days', (id) => {
    const page = shown(id);
    for (const { id: name, state, until, term } of ladderOf(caseOfRow(row(id)), row(id).today)) {
      const line = step(page, name)?.querySelector('summary')?.textContent;
      const days = until && term !== 'waits' && (state === 'open' || state === 'lapsed') ? [day(until)] : [];
      for (const part of [t(`step.${name}`), t(`ladder.${state}`), ...days]) expect(line).toContain(part);
    }
  });
  it('lead to their letters', () => {
    const link = step(shown('nl-public-silence'), 'default-notice')?.querySelector('a');
    expect(link?.getAttribute('href')).toBe('#case=nl-public-silence&letter=default-notice');
  });
  it('taken elsewhere can be noted, with their day', () => {
    const page = shown('nl-company-refused-claims');
    void act(() => page.querySelector<HTMLElement>('[data-name=save-mediation]')?.click());
    expect(add).toHaveBeenCalledWith({ type: 'stepped', step: 'mediation', day: '2026-09-05' });
  });
  it.each(languages)('have words in %s', async (language) => {
    await setLanguage(language);
    for (const { id } of caseRows)
      expect(shown(id).textContent, id).not.toMatch(/(?:ladder|step|door)\.[a-z]|[{}]|undefined/);
  });
});
