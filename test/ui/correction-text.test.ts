import { expect, it } from 'vitest';
import type { Correction } from '../../src/platform/own-knowledge.ts';
import { correctionFile, correctionFileName, correctionText } from '../../src/ui/parts/correction-text.ts';

const correction: Correction = {
  id: 'own',
  host: 'bank.example',
  companyId: 'demo-bank',
  name: 'Bank N.V.',
  email: 'old@bank.example',
  why: 'better',
  better: 'new@bank.example',
  source: 'demo',
  date: '2021-01-01',
  day: '2026-11-24',
};

it('says all a maintainer needs, and nothing about the user', () => {
  expect(correctionText(correction).split('\n')).toEqual([
    'Address correction',
    'Company: Bank N.V. (demo-bank)',
    'Site: bank.example',
    'Address: old@bank.example',
    'What is wrong: there is a better one',
    'Better address: new@bank.example',
    'It came from: demo, 2021-01-01',
    'Noticed on: 2026-11-24',
  ]);
  const { id: own, ...rest } = correction;
  expect(JSON.parse(correctionFile(correction))).toEqual({ format: 'tapeback-correction', version: 1, ...rest });
  expect(correctionFile(correction)).not.toContain(`"${own}"`);
});

it('leaves out what is not known, and names the file after host and day', () => {
  const { better: _better, source: _source, date: _date, companyId: _id, ...bare } = correction;
  expect(correctionText({ ...bare, why: 'bounced' })).toContain('Company: Bank N.V.\nSite');
  expect(correctionFileName({ ...correction, host: '../x' })).toBe('correction-.._x-2026-11-24.json');
});
