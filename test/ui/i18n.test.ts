import { expect, it } from 'vitest';
import { fileSize, wordsIn } from '../../src/ui/i18n.ts';

it.each([
  [0, '0 byte'],
  [1023, '1,023 byte'],
  [1024, '1 kB'],
  [20 * 1024 * 1024, '20 MB'],
])('%d bytes are %s', (bytes, expected) => expect(fileSize(bytes, 'en')).toBe(expected));

it('another language than the interface’s is at hand, English where it is not there', async () => {
  const dutch = await wordsIn('nl-BE');
  expect([dutch.id, dutch.t('state.sent'), dutch.day('2026-12-01')]).toEqual(['nl', 'Verstuurd', '1 december 2026']);
  expect((await wordsIn('xx')).t('due.by', { day: 'D' })).toBe('answer due by D');
});
