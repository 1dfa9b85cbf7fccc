import { expect, it } from 'vitest';
import type { Outcome } from '../../scripts/evaluate/form-judge.ts';
import { isPerfect, scoresOf } from '../../scripts/evaluate/form-scores.ts';
import { foldOf, siteOf } from '../../scripts/evaluate/sites.ts';
import { changesSince } from '../../scripts/evaluate/misses.ts';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const outcome = (more: Partial<Outcome>): Outcome => ({
  index: 0,
  role: 'email',
  wanted: true,
  filled: true,
  right: true,
  got: 'email',
  language: 'en',
  ...more,
});
const form = (name: string, site: string, kind = 'raw') => ({
  name,
  site,
  kind,
  html: '',
  url: undefined,
  language: 'en',
  system: '',
  scripts: false,
  fields: [],
});

it('calls a form to leave alone perfect only when nothing in it is filled, right or not', () => {
  expect(isPerfect([outcome({ wanted: false, filled: true, right: true })])).toBe(false);
  expect(isPerfect([outcome({ wanted: false, filled: false, right: false })])).toBe(true);
  expect(isPerfect([outcome({}), outcome({ wanted: false, filled: true, right: true })])).toBe(true);
});

it('scores apart by kind, by purpose and by fold, one site in one fold', () => {
  const sites = Array.from({ length: 20 }, (_, n) => `site${n}.example`);
  const scored = sites.flatMap((site, n) => [
    { form: form(`a${n}`, site), outcomes: [outcome({})] },
    { form: form(`b${n}`, site, ''), outcomes: [outcome({ wanted: false, filled: false, right: false })] },
  ]);
  const { byKind, byPurpose, byFold = {} } = scoresOf(scored, 2);
  expect([byKind.raw?.forms, byKind.none?.forms, byPurpose.fill?.forms, byPurpose.nofill?.forms]).toEqual([
    20, 20, 20, 20,
  ]);
  expect(Object.values(byFold).map(({ forms }) => forms % 2)).toEqual([0, 0]);
  expect(Object.values(byFold).reduce((sum, { forms }) => sum + forms, 0)).toBe(40);
  expect(scoresOf(scored, 1).byFold).toBeUndefined();
});

it('knows the site of an address, and has a fallback for none', () => {
  const rows = [
    { url: 'https://www.shop.example.co.uk/contact', file: 'x' },
    { source: 'other.example (a list of pages)' },
    { source: 'owner/pages Some Shop/Privacy Policy.md' },
    { url: '', repo: 'owner/project', path: 'one-shop/privacy.html', file: 'x' },
    { file: 'x' },
  ];
  expect(rows.map(siteOf)).toEqual([
    'example.co.uk',
    'other.example',
    'owner/pages Some Shop/Privacy Policy.md',
    'owner/project/one-shop',
    'x',
  ]);
  expect(foldOf('a.example', 1)).toBe(0);
});

it('tells what changed against an earlier run', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'compare-'));
  const file = path.join(folder, 'before.txt');
  fs.writeFileSync(file, 'f1 {"index":1}\n  f1 raw fold 0\nf2 {"index":2}\n{"macroF1":1}\n');
  expect(changesSince(file, ['f2 {"index":2}', 'f3 {"index":0}'])).toEqual(['- f1 {"index":1}', '+ f3 {"index":0}']);
  expect(changesSince(path.join(folder, 'none.txt'), [])).toBeUndefined();
  fs.rmSync(folder, { recursive: true });
});
