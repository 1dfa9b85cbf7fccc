import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { applyLines, main as apply } from '../../scripts/directory/apply.ts';
import { readLists } from '../../scripts/directory/facts.ts';
import { readCsv } from '../../scripts/directory/import/csv.ts';
import { importers } from '../../scripts/directory/import/index.ts';
import { join } from '../../scripts/directory/import/join.ts';
import { main } from '../../scripts/directory/import/main.ts';
import { company } from '../support/directory.ts';

const lists = readLists();
const fixture = (id: string) => fs.readdirSync('test/fixtures/import').find((name) => name.startsWith(`${id}.`)) ?? '';
const textOf = (id: string) => fs.readFileSync(path.join('test/fixtures/import', fixture(id)), 'utf8');
const imported = (id: string) => {
  const { extras, left } = importers.get(id)?.read([textOf(id)], lists) ?? { extras: [], left: new Map() };
  return { extras, left: Object.fromEntries(left), first: extras[0]?.company };
};

test.each([...importers.values()])('$id says its licence and reads its fixture', ({ id, licence, source }) => {
  expect([licence, source].every(Boolean)).toBe(true);
  expect(imported(id).extras.length).toBeGreaterThan(0);
});

test('the register of public bodies: post box, numbers, and what stays out is counted', () => {
  const { extras, left, first } = imported('roo');
  expect(first).toMatchObject({
    id: 'roo-modelstad-nl',
    kind: 'public-body',
    postal: { lines: ['Postbus 9', '1234 ZZ Modelstad'], general: true, source: { quality: 'register' } },
    phones: [{ number: '+31880001111' }],
    registrations: [{ number: '12345678' }],
  });
  expect(extras[1]?.company).toMatchObject({
    name: 'Waterschap Beek en Dal',
    postal: { lines: ['Dijk 2', '2345 BC Beekdorp'] },
  });
  expect(left).toEqual({ ended: 1, 'no town': 1, 'no site of its own': 1 });
});

test('the French list: by own mailbox or number, no person and no freemail', () => {
  const { extras, left, first } = imported('cnil');
  expect(first).toMatchObject({
    domains: [{ host: 'modele-energie.fr' }],
    emails: [{ address: 'dpo@modele-energie.fr', source: { quality: 'register', date: '2024-05-25' } }],
  });
  expect(extras.map(({ by, company: { name } }) => `${name} by ${by}`)).toEqual([
    'MODELE ENERGIE by host',
    'BANQUE "MODELE" by number',
    'MODELE TRANSPORT by number',
  ]);
  expect(left).toEqual({ 'a person’s or freemail box': 2, 'no SIREN': 1, 'no way to write': 1 });
});

test('GLEIF: active bodies of known registers, by number', () => {
  const { first, left } = imported('gleif');
  expect(first).toMatchObject({
    postal: { lines: ['Modelplein 1', '1234 AB Modelstad'] },
    registrations: [{ number: '12345678' }],
  });
  expect(left).toEqual({ 'not active': 1, 'a register not known': 1, 'no town': 1 });
});

test('the British register: no persons, none without an address', () => {
  expect(imported('ico')).toMatchObject({
    first: { name: 'Model Energy Limited', postal: { lines: ['1 Model Street', 'London', 'SW1A 1AA'] } },
    left: { 'perhaps a person': 1, 'no town': 1 },
  });
});

test('Datenanfragen and DataPurge in their own columns', () => {
  expect(imported('datenanfragen').first).toMatchObject({
    countries: ['DE', 'AT'],
    emails: [{ kind: 'privacy', source: { quality: 'verified' } }],
  });
  expect(imported('datapurge').first).toMatchObject({
    id: 'dp-model-data',
    kind: 'data-broker',
    emails: [{ address: 'privacy@modeldata.com', source: { quality: 'filing', date: '2026-02-26' } }],
  });
});

test('readCsv knows quotes, separators, line ends and lines that are too short', () => {
  expect(readCsv('\uFEFFa;b\r\n"x;""y""\n";2\r\n\r\n3;4')).toEqual(
    [
      { a: 'x;"y"\n', b: '2' },
      { a: '3', b: '4' },
    ].map((row) => ({ ...row, a: row.a.trim() })),
  );
});

describe('join', () => {
  const source = { name: 'gleif', quality: 'register' } as const;
  const registrations = [{ register: 'kvk', number: '12345678', source } as const];
  const bank = company('bank', { name: 'Bank N.V.', countries: ['NL'], registrations });
  const extra = (more = {}) =>
    company('x', {
      domains: [],
      emails: undefined,
      countries: ['NL'],
      name: 'Bank',
      postal: { lines: ['A 1', '1234 AB T'], general: true, source },
      ...more,
    });
  test('by number, by the very name, and not where two have it', () => {
    const byNumber = join([bank], [{ company: extra({ name: 'Other', registrations }), by: 'number' }]);
    expect(byNumber.lines).toMatchObject([{ does: 'change', id: 'bank', company: { postal: { general: true } } }]);
    expect(join([bank], [{ company: extra(), by: 'name' }]).lines).toHaveLength(1);
    const twice = join([bank, { ...bank, id: 'twin' }], [{ company: extra(), by: 'name' }]);
    expect([twice.lines.length, twice.unjoined]).toEqual([0, 1]);
  });
  test('by host, beside what is there', () => {
    const other = company('new', { domains: [{ host: 'new.example', confidence: 'A' }] });
    expect(join([bank], [{ company: other, by: 'host' }]).lines).toMatchObject([{ does: 'add', id: 'new' }]);
  });
});

describe('applyLines', () => {
  const bank = company('bank');
  const right = {
    does: 'correct',
    host: 'bank.example',
    url: 'https://bank.example/privacy',
    day: '2026-11-29',
  } as const;
  test('a correction puts what the statement names first, and takes the wrong one out', () => {
    const result = applyLines([bank], [{ ...right, email: 'dpo@bank.example', gone: 'privacy@bank.example' }]);
    expect(result.ok && result.value[0]?.emails).toEqual([
      {
        address: 'dpo@bank.example',
        kind: 'privacy',
        source: { name: 'bank.example', quality: 'own-site', date: '2026-11-29', url: 'https://bank.example/privacy' },
      },
    ]);
  });
  test('a line that leads nowhere stops it', () => {
    expect(applyLines([bank], [{ ...right, host: 'other.example' }]).ok).toBe(false);
    expect(applyLines([bank], [{ does: 'add', id: 'x', company: { id: 'x' } }]).ok).toBe(false);
  });
});

describe('the commands', () => {
  test('an import is a file to review, and applied it is in the directory', async () => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'import-'));
    const out = path.join(root, 'review.ndjson');
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const error = vi.spyOn(console, 'error').mockReturnValue();
    expect(await main(['roo', 'test/fixtures/import/roo.xml', out])).toBe(0);
    expect(JSON.parse(String(log.mock.lastCall?.[0]))).toMatchObject({ read: 2, add: 2, change: 0, unjoined: 0 });
    fs.cpSync('src/directory', root, { recursive: true });
    expect(await apply([out, root])).toBe(0);
    expect(fs.readFileSync(path.join(root, 'companies/nl.ndjson'), 'utf8')).toContain('"roo-modelstad-nl"');
    fs.writeFileSync(out, fs.readFileSync(out, 'utf8').replaceAll('modelstad.nl', 'github.io'));
    expect(await apply([out, root])).toBe(1);
    expect([await main(['nobody', 'x']), await apply(['no/such/file'])]).toEqual([2, 2]);
    fs.rmSync(root, { recursive: true });
    log.mockRestore();
    error.mockRestore();
    // Every record is held to every rule, twice.
  }, 60_000);
});
