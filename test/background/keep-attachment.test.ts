import 'fake-indexeddb/auto';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { keepAttachment } from '../../src/background/keep-attachment.ts';
import { MAX_ATTACHMENT } from '../../src/cases/attachment.ts';
import { appendEvents, readCase } from '../../src/store/case-store.ts';
import { deleteAllRecords } from '../../src/store/database.ts';
import { readAttachment } from '../../src/store/kept-files.ts';
import { draft, event } from '../support/case.ts';

const file = { type: 'keep-attachment' as const, case: 'c1', name: '../call.mp3', mediaType: 'audio/mpeg' };
const abc = 'data:audio/mpeg;base64,YWJj';
const types = async () => (await readCase('c1')).one?.events.map(({ type }) => type);

// Test files share one database.
afterAll(deleteAllRecords);
beforeEach(async () => {
  await deleteAllRecords();
  await appendEvents('c1', [event({ type: 'drafted', draft, channel: 'email' })]);
});

it('a file is kept with its case, under a safe name, with its size and hash (FIPS 180-4)', async () => {
  const kept = await keepAttachment({ ...file, data: abc });
  const expected = {
    type: 'attached',
    name: '_call.mp3',
    mediaType: 'audio/mpeg',
    size: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  };
  expect(kept).toMatchObject({ ok: true, value: expected });
  const attached = (await readCase('c1')).one?.events.at(-1);
  expect(attached).toMatchObject(expected);
  expect(await readAttachment(attached?.type === 'attached' ? attached.attachment : '')).toMatchObject({ data: abc });
});

it('taken back, its bytes are gone as well', async () => {
  const kept = await keepAttachment({ ...file, data: abc });
  const noted = kept.ok && kept.value?.type === 'attached' ? kept.value : undefined;
  await appendEvents('c1', [event({ type: 'undone', event: noted?.id ?? '' })]);
  expect(await types()).toEqual(['drafted']);
  expect(await readAttachment(noted?.attachment ?? '')).toBeUndefined();
});

it('what is no file, or too large, or for no case, is refused and nothing is written', async () => {
  const large = `data:;base64,${'AAAA'.repeat(Math.ceil(MAX_ATTACHMENT / 3) + 1)}`;
  for (const data of ['data:text/html,<b>', 'https://modelbank.example/a.mp3', large])
    expect(await keepAttachment({ ...file, data })).toEqual({ ok: false, why: 'bad-message' });
  expect(await keepAttachment({ ...file, case: 'gone', data: abc })).toEqual({ ok: true, value: undefined });
  expect(await types()).toEqual(['drafted']);
});
