import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draftItem, dropDrafts, emptyDraft } from '../../src/platform/drafts.ts';
import { readSettings, settingsItem } from '../../src/platform/settings.ts';
import { clearStorage } from '../../src/platform/storage.ts';

beforeEach(() => clearStorage());

describe('stored items', () => {
  it('give back what was set', async () => {
    await settingsItem.set({ version: 1, country: 'DE', watch: false });
    expect(await settingsItem.get()).toEqual({ version: 1, country: 'DE', watch: false });
  });
  it('fall back when what is stored is of another shape', async () => {
    await browser.storage.local.set({ settings: { version: 99, country: 7 } });
    expect((await readSettings()).country).toBe('NL');
  });
  it('say so when the disk is full', async () => {
    const full = vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await draftItem('a', false).set(emptyDraft)).toMatchObject({
      ok: false,
      why: 'storage',
      detail: expect.stringContaining('Error') as string,
    });
    full.mockRestore();
  });
  it('keep a private draft out of the lasting area', async () => {
    await draftItem('a', true).set({ ...emptyDraft, step: 'letter' });
    expect(await browser.storage.local.get(null)).toEqual({});
    expect((await draftItem('a', true).get()).step).toBe('letter');
  });
  it('a draft goes with its case, and no other does', async () => {
    const of = (caseId: string) => ({
      ...emptyDraft,
      delivered: { channel: 'webform', caseId, form: 'full' as const, url: '', at: '' },
    });
    await draftItem('modelbank', false).set(of('newer'));
    await draftItem('modelbank.example', false).set(of('c1'));
    await draftItem('begun', false).set(emptyDraft);
    await dropDrafts(['modelbank', 'modelbank.example', 'begun'], 'c1');
    expect(Object.keys(await browser.storage.local.get(null))).toEqual(['draft:modelbank', 'draft:begun']);
  });
});
