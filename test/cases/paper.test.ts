import { describe, expect, it } from 'vitest';
import { compose } from '../../src/cases/compose.ts';
import { paperText } from '../../src/cases/paper.ts';
import { letterLanguages } from '../../src/letters/index.ts';
import { fullInput } from '../support/letter-input.ts';

describe('a letter on paper', () => {
  it.each(letterLanguages)('in %s has its head and closing apart', async (language) => {
    const input = fullInput('access-recording', language);
    const { full } = await compose(input);
    const { date, paragraphs, closing } = paperText(full, input.company.name);
    expect(date).toContain('2026');
    expect(paragraphs[0]).not.toContain(input.company.name);
    expect(closing).toHaveLength(2);
    expect(closing[1]).toContain('Anna van den Berg');
    expect(full.endsWith([...paragraphs, ...closing].join('\n\n'))).toBe(true);
  });
  it('keeps every word the user wrote where the head is another', () => {
    const body =
      'Dear reader,\n\n12 words of 2026.\n\nThe last of the text stands alone here and is no greeting, for it is far too long to be one, even in the most polite of the languages that letters are written in.\n\nAnna';
    const { date, paragraphs, closing } = paperText(body, 'X Ltd');
    expect(date).toBeUndefined();
    expect([...paragraphs, ...closing].join('\n\n')).toBe(body);
    expect(closing).toEqual(['Anna']);
  });
  it('takes an empty text', () => expect(paperText('', 'X')).toEqual({ date: undefined, paragraphs: [], closing: [] }));
});
