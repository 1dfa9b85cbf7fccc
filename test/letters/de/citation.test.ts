import { describe, expect, it } from 'vitest';
import { citeArticle } from '../../../src/letters/cite.ts';
import citation from '../../../src/letters/de/citation.ts';
import words from '../../../src/letters/de/words.ts';

describe('German articles and terms', () => {
  it.each([
    [{ article: 15 }, 'gdpr', 'Art. 15 DSGVO'],
    [{ article: 18, paragraph: 1, point: 'c' }, 'gdpr', 'Art. 18 Abs. 1 lit. c DSGVO'],
    [{ article: 4, point: '11' }, 'gdpr', 'Art. 4 Nr. 11 DSGVO'],
    [{ law: 'at-dsg', article: 4, paragraph: 6 }, 'gdpr', '§ 4 Abs. 6 DSG'],
    [{ article: 25, paragraph: 2, point: 'b' }, 'ch-dsg', 'Art. 25 Abs. 2 lit. b DSG'],
    [{ article: '12A' }, 'uk-gdpr', 'Art. 12A UK GDPR'],
  ])('%o under %s: %s', (article, law, expected) => expect(citeArticle(citation, article, law)).toBe(expected));
  it('count months and days in the genitive or dative they need', () => {
    expect([words.within(1, 'months'), words.within(3, 'months')]).toEqual([
      'innerhalb eines Monats',
      'innerhalb von drei Monaten',
    ]);
    expect([words.within(45, 'days'), words.within(10, 'working-days')]).toEqual([
      'innerhalb von 45 Tagen',
      'innerhalb von 10 Arbeitstagen',
    ]);
  });
});
