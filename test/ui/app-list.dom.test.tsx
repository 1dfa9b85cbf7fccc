import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { CaseNews } from '../../src/cases/events.ts';
import { summaryOf } from '../../src/cases/summary.ts';
import { GroupedCases } from '../../src/ui/app/views/case-lines.tsx';
import { Back } from '../../src/ui/app/views/back.tsx';
import { setLanguage } from '../../src/ui/i18n.ts';
import { after, preparedCase } from '../support/case.ts';

const today = '2026-12-02';
const sent: CaseNews = { type: 'sent', day: '2026-10-01' };
const line = (id: string, ...news: CaseNews[]) => summaryOf(after(preparedCase(id), ...news), today);
const refused: CaseNews = { type: 'refused', day: '2026-12-01', ground: 'reply-fee' };

beforeAll(() => setLanguage('en'));
// Other files of the same process leave their pages.
beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  render(null, document.body);
  location.hash = '';
});

it.each([
  ['a late one', line('a', sent), 'Send a reminder', '#case=a&letter=reminder'],
  ['one on its way', line('b', { ...sent, day: '2026-12-01' }), 'They answered: add it', '#case=b&reply'],
  ['a refused one', line('c', sent, refused), 'Answer this refusal', '#case=c&letter=reply-fee'],
  ['one to be sent', line('d'), 'Send it, or note it as sent', '#case=d'],
  [
    'one that came back',
    line('e', sent, { type: 'bounced', day: '2026-12-01' }),
    'Send the letter another way',
    '#case=e',
  ],
  ['an answered one', line('f', sent, { type: 'answered', day: '2026-12-01' }), 'Close the request', '#case=f'],
  [
    'one that asks who they are',
    line('g', sent, { type: 'identity-asked', day: '2026-12-01' }),
    'Show who you are',
    '#case=g&letter=identity-answer',
  ],
  [
    'half an answer',
    line('h', sent, { type: 'partial', day: '2026-12-01' }),
    'Ask for what is missing',
    '#case=h&letter=reply-partial',
  ],
])('%s leads to what to do now', (_, one, text, hash) => {
  render(<GroupedCases lines={[one]} today={today} />, document.body);
  const act = document.querySelector('[data-name="next-act"]');
  expect([act?.textContent, act?.getAttribute('href')]).toEqual([text, hash]);
});

it('a request that is done asks for nothing', () => {
  render(<GroupedCases lines={[line('a', sent, { type: 'closed' })]} today={today} />, document.body);
  expect(document.querySelector('h2')?.textContent).toBe('Done');
  expect(document.querySelector('[data-name="next-act"]')).toBeNull();
});

it('Esc goes back, but not out of a field that is being typed in', async () => {
  render(
    <>
      <Back to="#requests">back</Back>
      <textarea />
    </>,
    document.body,
  );
  const press = () =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  // The key is heard once the view is drawn.
  await new Promise((resolve) => setTimeout(resolve, 50));
  document.querySelector('textarea')?.focus();
  press();
  expect(location.hash).toBe('');
  document.querySelector('textarea')?.blur();
  press();
  await vi.waitFor(() => expect(location.hash).toBe('#requests'));
});
