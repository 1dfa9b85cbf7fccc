import { afterAll, beforeAll, expect, it } from 'vitest';
import { geckoId } from '../../manifest/firefox.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { serve, type Server } from '../support/server.ts';

let server: Server;
let firefox: Firefox;
let view: string;

beforeAll(async () => {
  server = await serve();
  // One value is wrong, and counts for nothing.
  const policy = { country: 'DE', language: 'nl', mail: 'No such program', noticing: false };
  firefox = await launchFirefox('dist/firefox', geckoId, server.port, policy);
  view = await firefox.newTab();
});
afterAll(async () => {
  await firefox?.close();
  server?.close();
});

const valueOf = (name: string) => firefox.evaluate<string>(view, `document.querySelector('[name="${name}"]').value`);

const openSettingsAfresh = async () => {
  await firefox.gotoOwn(view, 'src/ui/welcome/index.html');
  await firefox.gotoOwn(view, 'src/ui/app/index.html#settings');
};

it('an organisation’s policy presets the settings and forbids noticing', async () => {
  await firefox.gotoOwn(view, 'src/ui/app/index.html#settings');
  await firefox.waitFor(view, `document.querySelector('h1')?.innerText === 'Instellingen'`);
  expect([await valueOf('country'), await valueOf('mail')]).toEqual(['DE', '']);
  expect(await firefox.evaluate(view, `document.querySelector('[name="watch"]').disabled`)).toBe(true);
  const why = `document.querySelector('[data-name="watch-forbidden"]').innerText`;
  expect(await firefox.evaluate(view, why)).toBe('Uit: ingesteld door je organisatie.');
});

it('what the user chooses counts, the rest of the policy stays', async () => {
  await firefox.type(view, '[name="country"]', 'BE');
  await openSettingsAfresh();
  await firefox.waitFor(view, `document.querySelector('[name="country"]')?.value === 'BE'`);
  expect(await valueOf('language')).toBe('nl');
});

it('deleting everything takes the choice away and leaves the policy', async () => {
  await firefox.gotoOwn(view, 'src/ui/app/index.html#settings');
  await firefox.click(view, '[data-name="delete-all"]');
  await firefox.click(view, 'dialog [data-name="confirm"]');
  const kept = `browser.storage.local.get(null).then((all) => JSON.stringify(Object.keys(all)))`;
  await firefox.waitFor(view, `${kept}.then((keys) => keys === '["policy"]')`);
  await openSettingsAfresh();
  await firefox.waitFor(view, `document.querySelector('[name="country"]')?.value === 'DE'`);
});
