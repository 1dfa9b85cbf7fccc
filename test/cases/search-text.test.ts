import { expect, it } from 'vitest';
import { searchText, searchWords } from '../../src/cases/search-text.ts';
import { after, preparedCase } from '../support/case.ts';

it('company, letters, notes, answers and names of files are searched, folded', () => {
  const one = after(
    preparedCase(),
    { type: 'noted', text: 'Sprak met Zoë' },
    { type: 'reply', day: '2026-12-01', text: 'Wij weigeren.', from: 'dpo@modelbank.example' },
    { type: 'acknowledged', day: '2026-12-01', reference: 'MB-7', quote: 'Ontvangen' },
    { type: 'attached', attachment: 'a', name: 'Gesprek.mp3', mediaType: 'audio/mpeg', size: 1, sha256: '' },
    {
      type: 'follow-up',
      day: '2026-12-02',
      request: 'reminder',
      letter: { subject: 'Herinnering', body: 'Nog niets' },
    },
  );
  const text = searchText(one);
  for (const word of ['modelbank n.v.', 'zoe', 'weigeren', 'dpo@', 'mb-7', 'gesprek.mp3', 'herinnering', 'ontvangen'])
    expect(text).toContain(word);
});

it('how it was sent, what is missing and the page kept as proof are searched too', () => {
  const one = after(
    preparedCase(),
    { type: 'sent', day: '2026-11-24', channel: 'letter', to: 'Weg 1', proof: 'RR123' },
    { type: 'partial', day: '2026-12-01', missing: 'De tweede opname', quote: 'Bijgaand' },
    { type: 'refused', day: '2026-12-01', ground: 'reply-claims', quote: 'Nee' },
    { type: 'snoozed', until: '2027-01-01' },
  );
  const text = searchText(one);
  for (const words of ['weg 1', 'rr123', 'de tweede opname', 'bijgaand', 'nee']) expect(text).toContain(words);
  expect(text).not.toContain('undefined');
});

it('a letter prepared twice is searched once', () => {
  const one = preparedCase('c1', { letter: { subject: 'S', body: 'unmistakable' } });
  const drafted = one.events[0];
  const again = drafted?.type === 'drafted' ? after(one, { ...drafted, channel: 'letter' }) : one;
  expect(again.events).toHaveLength(2);
  expect(searchText(again).split('unmistakable')).toHaveLength(2);
});

it('a query is its words, each once', () => {
  expect(searchWords('  Zoë  zoe\tBank ')).toEqual(['zoe', 'bank']);
  expect(searchWords('  ')).toEqual([]);
});
