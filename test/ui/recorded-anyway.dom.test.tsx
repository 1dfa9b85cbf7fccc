import { render, type ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { CaseNews } from '../../src/cases/events.ts';
import { emptyCall } from '../../src/cases/call.ts';
import type { Call } from '../../src/cases/shape.ts';
import { summaryOf } from '../../src/cases/summary.ts';
import { RecordedAgain } from '../../src/ui/app/views/recorded-again.tsx';
import { RecordedAnyway } from '../../src/ui/app/views/recorded-anyway.tsx';
import { setLanguage } from '../../src/ui/i18n.ts';
import { after, preparedCase } from '../support/case.ts';

const one = after(preparedCase('c1', { request: 'standing-objection' }), { type: 'sent', day: '2026-11-02' });
const company = { name: 'Modelbank' };
const noted = (date: string) => ({
  version: 1 as const,
  id: date,
  company,
  call: { ...emptyCall(date, 'UTC'), from: '10:00', to: '10:10', objectedOn: '2026-11-02' },
  savedAt: `${date}T10:10:00.000Z`,
});
let calls: ReturnType<typeof noted>[];
let asked: string[];
let place: HTMLElement;
beforeEach(async () => {
  await setLanguage('en');
  calls = [];
  asked = [];
  place = document.body.appendChild(document.createElement('div'));
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (ask) => {
    const { type } = ask as { type: string };
    asked.push(type);
    if (type === 'list-calls') return { ok: true, value: { calls, unreadable: [] } };
    if (type === 'search-cases') return { ok: true, value: { cases: [summaryOf(one, '2026-11-29')], total: 1 } };
    return { ok: false, why: 'storage' };
  });
});
afterEach(() => {
  render(null, place);
  place.remove();
  vi.restoreAllMocks();
});
/** Once the background was asked, and its answer was taken in. */
async function settled(): Promise<void> {
  await vi.waitFor(() => expect(asked).not.toEqual([]));
  await new Promise((resolve) => setTimeout(resolve));
}
const field = (name: string) => place.querySelector<HTMLInputElement>(`[name="${name}"]`);

describe('the tick in the call log', () => {
  let call: Pick<Call, 'date' | 'objectedOn'>;
  const draw = (name = 'Modelbank') => {
    const change = (part: Pick<Call, 'objectedOn'>) => {
      call = { ...call, ...part };
      draw(name);
    };
    render(<RecordedAnyway company={{ name }} call={call} onChange={change} />, place);
  };
  it('takes the day of the last objection to this company, and gives it back', async () => {
    call = { date: '2026-11-20' };
    draw();
    await settled();
    expect(field('objected-on')).toBeNull();
    field('recorded-anyway')?.click();
    expect(call.objectedOn).toBe('2026-11-02');
    field('recorded-anyway')?.click();
    expect(call.objectedOn).toBeUndefined();
  });
  it.each([
    ['no letter went to them', 'Voorbeeldnet', '2026-11-20'],
    ['the letter is of a later day', 'Modelbank', '2026-10-01'],
  ])('takes the day of the call where %s', async (_, name, date) => {
    call = { date };
    draw(name);
    await settled();
    field('recorded-anyway')?.click();
    expect(call.objectedOn).toBe(date);
  });
  it('says what is wrong with a day after the call', async () => {
    call = { date: '2026-11-20', objectedOn: '2026-11-21' };
    draw();
    await settled();
    expect(place.textContent).toContain('The day of the call, or an earlier one.');
  });
});

describe('the notice on the case', () => {
  const notice = () => place.querySelector('[data-name="recorded-again"]');
  const shown = async (view: ComponentChild) => {
    render(view, place);
    return vi.waitFor(() => notice() ?? Promise.reject(new Error('no notice')));
  };
  it('names the calls and leads to the letter about them', async () => {
    calls = [noted('2026-11-20'), noted('2026-11-10')];
    const found = await shown(<RecordedAgain one={one} />);
    expect(found.textContent).toContain('November 10, 2026 and November 20, 2026');
    found.querySelector('button')?.click();
    expect(location.hash).toBe('#case=c1&letter=reply-recorded-again');
  });
  it('leads to the complaint once the letter went out', async () => {
    calls = [noted('2026-11-10')];
    const letter: CaseNews = {
      type: 'follow-up',
      day: '2026-11-12',
      request: 'reply-recorded-again',
      letter: { subject: 's', body: 'b' },
    };
    const found = await shown(<RecordedAgain one={after(one, letter)} />);
    expect(found.querySelector('[data-name="complaint"]')).not.toBeNull();
  });
  it('is not there without such calls', async () => {
    render(<RecordedAgain one={one} />, place);
    await settled();
    expect(notice()).toBeNull();
  });
});
