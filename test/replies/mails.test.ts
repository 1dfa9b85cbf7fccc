import fs from 'node:fs';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { misreadMails } from '../../scripts/attack/mails.ts';
import { readMail } from '../../src/replies/read-mail.ts';

// Their days are those of a reader in the Netherlands.
const zone = process.env.TZ;
beforeAll(() => void (process.env.TZ = 'Europe/Amsterdam'));
afterAll(() => void (process.env.TZ = zone));

describe('mails as real programs write them', () => {
  it.each(['mails', 'mails-held'])('in %s are all read', async (folder) => {
    expect((await misreadMails(`test/fixtures/${folder}`)).misread).toEqual([]);
  });
  it('from Outlook as .msg are named, whatever they are called', async () => {
    const bytes = new Uint8Array(fs.readFileSync('test/fixtures/mails/empty-outlook.msg'));
    expect(await readMail(bytes)).toEqual({ ok: false, why: 'outlook-file' });
    // The eight bytes alone begin old Word and Excel files too.
    expect(await readMail(bytes.slice(0, 600))).toEqual({ ok: false, why: 'unreadable' });
  });
});
