import type { Case } from '../../src/cases/events.ts';
import type { BackgroundAsk, BackgroundReplies } from '../../src/platform/messages.ts';
import type { Chrome } from './chrome.ts';

/** The background's answer to one of our own pages. */
export async function askFrom<T extends BackgroundAsk>(
  { context, url }: Pick<Chrome, 'context' | 'url'>,
  message: T,
): Promise<BackgroundReplies[T['type']]> {
  const page = await context.newPage();
  await page.goto(url('src/ui/app/index.html'));
  const answer = await page.evaluate((asked) => chrome.runtime.sendMessage(asked), message as never);
  await page.close();
  return (answer as { value: BackgroundReplies[T['type']] }).value;
}

/** Every complete stored case, the most urgent first. */
export async function storedCases(browser: Pick<Chrome, 'context' | 'url'>): Promise<Case[]> {
  const { cases } = await askFrom(browser, { type: 'list-cases', limit: 1000 });
  const whole: Case[] = [];
  for (const { id } of cases) {
    const { one } = await askFrom(browser, { type: 'read-case', id });
    if (one) whole.push(one);
  }
  return whole;
}
