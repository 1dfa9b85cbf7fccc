import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { companyCases } from '../../src/background/company-cases.ts';
import { openTapes } from '../../src/background/tapes.ts';
import type { CallCompany } from '../../src/cases/saved-call.ts';
import { localDay } from '../../src/core/date.ts';
import { saveCall } from '../../src/store/call-store.ts';
import { appendEvents } from '../../src/store/case-store.ts';
import { deleteAllRecords } from '../../src/store/database.ts';
import { draft, event } from '../support/case.ts';

const today = localDay(new Date());
const call = { date: today, from: '09:00', to: '09:10', zone: 'UTC', direction: 'outgoing' } as const;
const note = (id: string, company: CallCompany) => saveCall({ version: 1, id, company, savedAt: '', call });
const bank = { name: 'Modelbank N.V.', host: 'modelbank.example' };

beforeEach(() => deleteAllRecords());

it('asks once for the cases of a company, however often it was called', async () => {
  for (let n = 0; n < 50; n++) {
    await note(`a${n}`, bank);
    await note(`b${n}`, { name: `Voorbeeldnet ${n % 5}` });
  }
  const looks = vi.spyOn(IDBIndex.prototype, 'getAll');
  expect(await openTapes(today)).toHaveLength(100);
  // The site with and without "www.", and one look through all cases for the names.
  expect(looks).toHaveBeenCalledTimes(3);
  looks.mockRestore();
});

it.each<[string, CallCompany]>([
  ['its site', bank],
  ['its name alone', { name: 'Modelbank' }],
])('knows what was sent to a company by %s', async (_, company) => {
  await note('k1', company);
  expect(await openTapes(today)).toHaveLength(1);
  const drafted = event({ type: 'drafted', draft: { ...draft, call }, channel: 'email' }, 'c1');
  await appendEvents('c1', [drafted, event({ type: 'sent', day: today }, 'c1')]);
  expect(await openTapes(today)).toEqual([]);
});

it('names the call with the company in front, and no other', async () => {
  await note('k1', { name: 'Voorbeeldnet', host: 'net.example' });
  expect((await companyCases('www.modelbank.example')).tape).toBeUndefined();
  await note('k2', bank);
  expect((await companyCases('www.modelbank.example')).tape?.id).toBe('k2');
});
