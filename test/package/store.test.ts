import fs from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Longest texts the stores take: Chrome's limit for the description in the manifest, and AMO's for a name. */
const MAX_SHORT = 132;
const MAX_TITLE = 50;

interface Messages {
  name: { message: string };
  description: { message: string };
}

/** The texts under the headings of a store page, in their order: title, short and long description, purpose, practices, keywords. */
function partsOf(language: string): string[] {
  const [, ...parts] = fs.readFileSync(`docs/store/${language}.md`, 'utf8').split(/^## .*\n/m);
  return parts.map((part) => part.trim());
}

const messagesOf = (language: string) =>
  JSON.parse(fs.readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;

describe.each(['en', 'nl', 'de'])('the store page in %s', (language) => {
  const [title = '', short = '', long = '', ...others] = partsOf(language);

  it('has all its parts, none too long', () => {
    expect(others).toHaveLength(3);
    expect([title.length > 0, title.length <= MAX_TITLE]).toEqual([true, true]);
    expect([short.length > 0, short.length <= MAX_SHORT]).toEqual([true, true]);
    expect(long.length).toBeGreaterThan(500);
  });
  it('says in short what the extension itself says', () => {
    expect(short).toBe(messagesOf(language).description.message);
    expect(title.startsWith(messagesOf(language).name.message)).toBe(true);
  });
  it('promises the same as in English, point by point', () => {
    const points = (text: string) => text.split('\n').filter((line) => line.startsWith('•')).length;
    const paragraphs = (text: string) => text.split('\n\n').length;
    const [, , english = ''] = partsOf('en');
    expect([points(long), paragraphs(long)]).toEqual([points(english), paragraphs(english)]);
  });
});
