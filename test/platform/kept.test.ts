import fs from 'node:fs';
import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { groupOf, keptKinds, keptSchema, keptThings, takeKept } from '../../src/platform/kept.ts';
import { emptyKnowledge, type OwnKnowledge } from '../../src/platform/own-knowledge.ts';
import { item, type Kind } from '../../src/platform/storage.ts';

const day = '2026-11-24';
const record = (id: string, host: string, email: string) => ({ id, hosts: [host], name: 'Modelbank N.V.', email, day });
const knowledge = (...records: OwnKnowledge['records']): OwnKnowledge => ({ ...emptyKnowledge, records });
const profile = (name: string) => ({ version: 1, name, email: 'anna@postbus.example', country: 'NL' });
const settings = { version: 1, country: 'BE', watch: false };
const draft = (step: string) => ({ version: 1, step, statements: {}, edits: {} });
const stored = () => browser.storage.local.get(null);

beforeEach(() => browser.storage.local.clear());

describe('every kind of stored item', () => {
  it('that says a backup has it is one that backups are made of', () => {
    const files = fs.readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    const texts = files.map((file) => fs.readFileSync(`src/${file}`, 'utf8'));
    const kinds = texts.flatMap((text) => [...text.matchAll(/key: '([^']+)',[\s\S]{0,200}?inBackup: ([^,\n}]+)/g)]);
    expect(kinds.length).toBeGreaterThan(12);
    const inBackup = kinds.filter(([, , said]) => !said?.startsWith("'no'")).map(([, key = '']) => key);
    expect(keptKinds.map(({ key }) => key).toSorted()).toEqual(inBackup.toSorted());
  });
  it('has to say so', () => {
    // @ts-expect-error nothing is said about backups
    const kind: Kind<string> = { key: 'k', schema: keptSchema('profile') as Kind<string>['schema'], fallback: '' };
    expect(item(kind).key).toBe('k');
  });
});

describe('a backup', () => {
  it('has what the user would miss, and nothing of this browser alone', async () => {
    await browser.storage.local.set({
      profile: profile('Anna'),
      'draft:modelbank': draft('letter'),
      settings: { odd: true },
      'bells/rung': { a: day },
      'last-backup': day,
    });
    expect((await keptThings()).map(({ key }) => key).toSorted()).toEqual(['draft:modelbank', 'profile']);
  });
  it('takes the place of the profile and settings only with the user’s tick', async () => {
    await browser.storage.local.set({ profile: profile('Anna') });
    const things = [
      { key: 'profile', value: profile('Berta') },
      { key: 'settings', value: settings },
    ];
    await takeKept(things, ['known', 'drafts']);
    expect(await stored()).toEqual({ profile: profile('Anna') });
    await takeKept(things, ['personal']);
    expect(await stored()).toEqual({ profile: profile('Berta'), settings });
    expect(things.map(groupOf)).toEqual(['personal', 'personal']);
  });
  it('gives a draft only where there is none', async () => {
    await browser.storage.local.set({ 'draft:a': draft('letter') });
    const things = ['draft:a', 'draft:b'].map((key) => ({ key, value: draft('home') }));
    await takeKept(things, ['personal', 'known']);
    expect(await stored()).toEqual({ 'draft:a': draft('letter') });
    await takeKept(things, ['drafts']);
    expect(await stored()).toEqual({ 'draft:a': draft('letter'), 'draft:b': draft('home') });
  });
  it('adds to the own records; about one company the record here counts', async () => {
    const here = record('1', 'modelbank.example', 'here@modelbank.example');
    const same = record('2', 'modelbank.example', 'backup@modelbank.example');
    const other = record('3', 'andere.example', 'privacy@andere.example');
    await browser.storage.local.set({ 'own-knowledge': knowledge(here) });
    const things = [{ key: 'own-knowledge', value: knowledge(same, other) }];
    await takeKept(things, ['personal', 'drafts']);
    expect(await stored()).toEqual({ 'own-knowledge': knowledge(here) });
    await takeKept(things, ['known']);
    expect(await stored()).toEqual({ 'own-knowledge': knowledge(here, { ...other, fromBackup: true }) });
  });
  it('vouches for no address: where it says it was found is left out', async () => {
    const planted = {
      ...record('1', 'modelbank.example', 'privacy@elsewhere.example'),
      url: 'https://www.modelbank.example/privacy',
      quote: 'Write to us.',
    };
    await takeKept([{ key: 'own-knowledge', value: knowledge(planted) }], ['known']);
    expect(JSON.stringify(await stored())).not.toMatch(/Write to us|\/privacy/);
  });
  it('gives nothing of an unknown key or another shape', async () => {
    const things = [
      { key: 'bells/rung', value: { a: day } },
      { key: 'draftx', value: draft('home') },
      { key: 'own-knowledge', value: { version: 2 } },
    ];
    expect(await takeKept(things, ['personal', 'known', 'drafts'])).toBe(true);
    expect(await stored()).toEqual({});
  });
});
