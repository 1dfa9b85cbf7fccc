import { describe, expect, it } from 'vitest';
import { answerItems, lacksOf } from '../../src/cases/answer-table.ts';
import { compose } from '../../src/cases/compose.ts';
import { letterLanguages } from '../../src/letters/index.ts';
import { replyItems } from '../../src/replies/judge.ts';
import { answerTable, type TableInput } from '../../src/replies/table.ts';
import { fullInput } from '../support/letter-input.ts';

const input = (over: Partial<TableInput>): TableInput => ({
  requests: ['access-recording'],
  calledMe: false,
  replies: [],
  marks: [],
  letters: [],
  company: 'Acorn Bank Ltd',
  language: 'en',
  hasUnread: false,
  ...over,
});
const reply = (id: string, text: string) => ({ id, text });
const lineOf = (over: Partial<TableInput>, item: string) => answerTable(input(over)).find((line) => line.item === item);

describe('the table of what they answered', () => {
  it('knows the same things as the rules, in the order of the letter', () => {
    expect(replyItems.map(({ item }) => item.id).toSorted()).toEqual(answerItems.toSorted());
  });
  it('has every thing that was asked, and asks for the source of the number only when they called', () => {
    const replies = [reply('1', 'Thank you for your message.')];
    expect(answerTable(input({ replies })).map(({ item, mark }) => `${item} ${mark}`)).toContain('retention missing');
    expect(lineOf({ replies }, 'source')).toBeUndefined();
    expect(lineOf({ replies, calledMe: true }, 'source')?.mark).toBe('missing');
  });
  it('takes the answer that gives it, unless a later one takes that back', () => {
    const [vague, plain, no] = [
      reply('1', 'Recordings are kept for as long as necessary.'),
      reply('2', 'Recordings are kept for 90 days.'),
      reply('3', 'We cannot say how long recordings are kept.'),
    ];
    expect(lineOf({ replies: [vague, plain] }, 'retention')).toMatchObject({ mark: 'answered', reply: '2' });
    expect(lineOf({ replies: [plain, vague] }, 'retention')).toMatchObject({ mark: 'answered', reply: '2' });
    expect(lineOf({ replies: [plain, no] }, 'retention')).toMatchObject({ mark: 'look', reply: '3' });
  });
  it('lets the user decide, and keeps the sentence', () => {
    const replies = [reply('1', 'Recordings are kept for as long as necessary.')];
    const marks = [
      { item: 'retention', mark: 'missing' },
      { item: 'retention', mark: 'answered' },
      { item: 'no-such-thing', mark: 'answered' },
    ] as const;
    const quote = 'Recordings are kept for as long as necessary.';
    expect(lineOf({ replies, marks }, 'retention')).toMatchObject({ mark: 'answered', quote, own: true });
  });
  it('says to look where files came whose text nobody has read, and where the language is not read', () => {
    expect(lineOf({ replies: [reply('1', 'See attached.')], hasUnread: true }, 'retention')?.mark).toBe('look');
    const czech = 'Vážený pane, děkujeme za Vaši žádost o přístup, kterou jsme přijali, a odpovíme na ni včas.';
    expect(lineOf({ replies: [reply('1', czech)] }, 'retention')?.mark).toBe('look');
  });
  it('gives the letter what is missing, vague or refused, and nothing to be looked at', () => {
    const lines = (['missing', 'vague', 'refused', 'look', 'answered'] as const).map((mark, n) => ({
      item: answerItems[n] ?? '',
      article: 'copy' as const,
      mark,
      quote: 'Q',
    }));
    expect(lacksOf(lines)).toEqual([
      { item: answerItems[0], mark: 'missing' },
      { item: answerItems[1], mark: 'vague', quote: 'Q' },
      { item: answerItems[2], mark: 'refused', quote: 'Q' },
    ]);
  });
});

describe.each(letterLanguages)('the letter about what is missing, in %s', (language) => {
  it('names everything, each thing once, with its article and their words', async () => {
    const base = fullInput('reply-missing', language);
    const lacking = answerItems.map((item) => ({ item, mark: 'vague' as const, quote: `their {words} on [${item}>]` }));
    const { full } = await compose({ ...base, followUp: { ...base.followUp!, lacking } });
    const points = full.split('\n').filter((line) => /^\d+\. .* – /.test(line));
    expect(points).toHaveLength(answerItems.length);
    expect(new Set(points.map((line) => line.split(' – ')[0])).size).toBe(answerItems.length);
    for (const [n, point] of points.entries()) {
      expect(point).toContain(`their {words} on [${answerItems[n]}>]`);
      expect(point).toMatch(/\b(?:13|15|17|18|21)\b.*–/);
    }
  });
});
