import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { sha256 } from '../../src/core/bytes.ts';
import { MAX_BACKUP, type Backup } from '../../src/backup/format.ts';
import { readBackup, type BackupRead, type SchemaOf } from '../../src/backup/read.ts';
import { backupFiles, lockFile } from '../../src/backup/write.ts';
import { mergeEvents } from '../support/merge-events.ts';
import { anyEvents } from '../support/any-events.ts';
import { draft, event } from '../support/case.ts';

const made = '2026-11-24T10:00:00.000Z';
const schemas: SchemaOf = (key) => (key === 'settings' ? z.object({ country: z.string() }) : undefined);
const fileOf = (text: string) => ({ size: text.length, text: async () => text });
const read = (text: string, password?: string) => readBackup(fileOf(text), schemas, password);
const picture = { id: 'p1', case: 'c1', name: 'page.jpg', data: 'data:image/jpeg;base64,AAAA' };
const call = {
  version: 1 as const,
  id: 'k1',
  company: { name: 'Modelbank N.V.' },
  call: { date: '2026-11-20', from: '10:00', to: '10:15', zone: 'Europe/Amsterdam', direction: 'outgoing' as const },
  savedAt: made,
};
const whole: Backup = {
  made,
  events: [event({ type: 'drafted', draft, channel: 'email' }), event({ type: 'sent', day: '2026-11-24' })],
  attachments: [{ ...picture, sha256: await sha256(new Uint8Array(3)) }],
  calls: [call],
  kept: [{ key: 'settings', value: { country: 'NL' } }],
  unreadable: [{ id: 'odd' }],
};

async function filesOf({ attachments, ...rest }: Backup, size?: number): Promise<string[]> {
  const files: string[] = [];
  for await (const file of backupFiles(rest, attachments, size)) files.push(file);
  return files;
}
const [text = ''] = await filesOf(whole);
const changed = (change: (file: any) => void) => {
  const file = JSON.parse(text);
  change(file);
  return read(JSON.stringify(file));
};

describe('a backup', () => {
  it('is read back as it was written', async () => {
    expect(await read(text)).toEqual({ ok: true, backup: whole, newer: 0 });
  });
  it('is read back as it was written, whatever happened', async () => {
    const same = fc.asyncProperty(anyEvents, async (held) => {
      const events = mergeEvents(held);
      const [file = ''] = await filesOf({ ...whole, events, attachments: [] });
      expect(await read(file)).toEqual({ ok: true, backup: { ...whole, events, attachments: [] }, newer: 0 });
    });
    await fc.assert(same, { numRuns: 100, seed: 1982 });
  });
  it('that is large goes into several files, each of which can be read alone', async () => {
    const many = [1, 2, 3].map((n) => ({
      ...picture,
      id: `p${n}`,
      data: `data:image/jpeg;base64,${'AAAA'.repeat(500)}`,
    }));
    const files = await filesOf({ ...whole, attachments: many }, 3000);
    expect(files.length).toBe(3);
    const backups = await Promise.all(files.map((one) => read(one)));
    const all = backups.flatMap((one) => (one.ok ? [one.backup] : []));
    expect(all.flatMap(({ attachments }) => attachments)).toEqual(many);
    expect(all.map(({ events }) => events.length)).toEqual([2, 2, 2]);
    expect(all.flatMap(({ calls }) => calls)).toEqual([call]);
  });
});

describe('a locked backup', () => {
  it('opens with its password only, and not when anything of it was changed', async () => {
    const locked = await lockFile(text, made, 'twelve characters');
    expect(locked).not.toContain('Modelbank');
    expect(await read(locked)).toEqual({ ok: false, why: 'locked' });
    expect(await read(locked, 'another password')).toEqual({ ok: false, why: 'wrong-password' });
    expect(await read(locked, 'twelve characters')).toEqual({ ok: true, backup: whole, newer: 0 });
    const wrong = { ok: false, why: 'wrong-password' };
    const header = locked.replace(made, made.replace('2026', '2025'));
    const cipher = locked.replace(
      /("sealed":".{40})(.)/,
      (_, before: string, letter: string) => before + (letter === 'A' ? 'B' : 'A'),
    );
    const rounds = locked.replace('600000', '600001');
    for (const tampered of [header, cipher, rounds])
      expect([tampered === locked, await read(tampered, 'twelve characters')]).toEqual([false, wrong]);
    expect(await read(locked.replace('600000', '1000000000'), 'twelve characters')).toEqual({
      ok: false,
      why: 'broken',
      place: 'lock.rounds',
    });
  });
});

describe('a file that is not taken', () => {
  it('is cut short at any place', async () => {
    const size = text.trimEnd().length;
    for (let n = 1; n < 50; n += 1) {
      const answer = await read(text.slice(0, Math.floor((size * n) / 50)));
      expect(answer.ok ? answer : answer.why).toMatch(n === 1 ? /foreign|damaged/ : /damaged/);
    }
    expect(await read(text.slice(0, size - 1))).toEqual({
      ok: false,
      why: 'damaged',
      place: `line ${text.trimEnd().split('\n').length}`,
    });
  });
  it('is another program’s', async () => {
    for (const other of ['', 'null', '[]', '{"tapeback":"device"}', '<html></html>', '{"a":', `${'['.repeat(1e5)}`])
      expect(await read(other)).toEqual({ ok: false, why: 'foreign' });
  });
  it('is too large, which is said without looking at it', async () => {
    const unread = { size: 100 * 1024 * 1024, text: () => Promise.reject(new Error('it was read')) };
    expect(await readBackup(unread, schemas)).toEqual({ ok: false, why: 'too-large' });
    expect(MAX_BACKUP).toBeLessThan(100 * 1024 * 1024);
  });
  it('is of a newer version', async () => {
    expect(await changed((file) => (file.version = 2))).toEqual({ ok: false, why: 'newer', place: 'version 2' });
  });
  const hostile: [string, (file: any) => void][] = [
    ['made', (file) => (file.made = '<script>')],
    ['events', (file) => (file.parts.events = 'no list')],
    ['events[1].day', (file) => (file.parts.events[1].day = 17)],
    ['events[1].day', (file) => (file.parts.events[1].day = '2026-13-45')],
    ['events[1].at', (file) => (file.parts.events[1].at = '2026-99-99T99:99:99Z')],
    ['events[1].order', (file) => (file.parts.events[1].order = Number.MAX_SAFE_INTEGER)],
    ['events[0].draft.letter.body', (file) => delete file.parts.events[0].draft.letter.body],
    ['events[1].id', (file) => (file.parts.events[1] = { ...file.parts.events[1], type: 'deleted' })],
    ['events[1].case', (file) => (file.parts.events[1] = { id: 'x', type: 'telepathy' })],
    [
      'events[1].a.__proto__',
      (file) => (file.parts.events[1] = JSON.parse('{"id":"x","case":"c1","type":"new","a":{"__proto__":{}}}')),
    ],
    ['attachments[0].data', (file) => (file.parts.attachments[0].data = 'https://evil.example/')],
    ['attachments[0].name', (file) => (file.parts.attachments[0].name = null)],
    ['calls[0].call.from', (file) => delete file.parts.calls[0].call.from],
    ['kept[0].value.country', (file) => (file.parts.kept[0].value.country = [])],
  ];
  it.each(hostile)('has something of another shape at %s', async (place, change) => {
    expect(await changed(change)).toEqual({ ok: false, why: 'broken', place });
  });
  it('holds a file that is not the one its hash was taken of', async () => {
    const wrong: BackupRead = { ok: false, why: 'hash', place: 'attachments[0]' };
    expect(await changed((file) => (file.parts.attachments[0].data = 'data:image/jpeg;base64,AAAB'))).toEqual(wrong);
  });
});

describe('what is strange in a file that is taken', () => {
  it('is left out, or stays text', async () => {
    const poisoned = text
      .replace('"type":"sent"', '"type":"sent","__proto__":{"isOpen":true}')
      .replace('"name":"Modelbank N.V."', '"name":"<img src=x onerror=alert(1)>"');
    const answer = await read(poisoned);
    const events = answer.ok ? answer.backup.events : [];
    expect(events[1]).toEqual(whole.events[1]);
    expect([Object.hasOwn(events[1] as object, '__proto__'), ({} as any).isOpen]).toEqual([false, undefined]);
    expect(JSON.stringify(events)).toContain('<img src=x onerror=alert(1)>');
  });
  it('is kept as it is where a newer Tapeback wrote it', async () => {
    const later = { id: 'x', case: 'c1', order: 9, at: made, type: 'telepathy', more: { deep: [1] } };
    const answer = await changed((file) => file.parts.events.push(later));
    expect(answer).toEqual({ ok: true, backup: { ...whole, events: [...whole.events, later] }, newer: 1 });
  });
  it('is not taken where this version does not know what it is', async () => {
    const answer = await changed((file) => file.parts.kept.push({ key: '__proto__', value: { evil: true } }));
    expect(answer).toEqual({ ok: true, backup: whole, newer: 0 });
  });
});
