import { afterAll, beforeAll, expect, it } from 'vitest';
import { geckoId } from '../../manifest/firefox.ts';
import { addEvents } from '../support/add-events.ts';
import { draft } from '../support/case.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { serve, type Server } from '../support/server.ts';

let server: Server;
let firefox: Firefox;
let view: string;

beforeAll(async () => {
  server = await serve();
  firefox = await launchFirefox('dist/firefox', geckoId, server.port);
  view = await firefox.newTab();
  await firefox.gotoOwn(view, 'src/ui/app/index.html');
});
afterAll(async () => {
  await firefox?.close();
  server?.close();
});

const AT = '2026-11-24T10:00:00.000Z';
const TIMES = 80;
const TOGETHER = 8;
const ask = <T>(message: object) =>
  firefox.evaluate<T>(view, `browser.runtime.sendMessage(${JSON.stringify(message)})`);

/** Begins to add some events in our page; their ids are in `added` when all are confirmed. */
const beginToAdd = (from: number) => `(() => {
  globalThis.added = undefined;
  void (${String(addEvents)})([${from}, ${TOGETHER}, '${AT}']).then((all) => (globalThis.added = all));
  return true;
})()`;

it(
  'its background, unloaded at random moments, loses no event that it said was written',
  { timeout: 120_000 },
  async () => {
    const begin = { id: 'killed-0', case: 'killed', order: 0, at: AT, type: 'drafted', draft, channel: 'email' };
    await ask({ type: 'add-to-case', id: 'killed', events: [begin] });
    const confirmed: string[] = [];
    let stopped = 0;
    for (let n = 0; n < TIMES; n += TOGETHER) {
      await firefox.evaluate(view, beginToAdd(n));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
      if (await firefox.stopBackground()) stopped += 1;
      await firefox.waitFor(view, 'globalThis.added !== undefined', 20_000);
      confirmed.push(...(await firefox.evaluate<string[]>(view, 'globalThis.added')));
    }
    interface Kept {
      value: { one: { events: { id: string; order: number }[] } };
    }
    const { events } = (await ask<Kept>({ type: 'read-case', id: 'killed' })).value.one;
    expect(stopped).toBeGreaterThan(TIMES / TOGETHER / 2);
    expect(events.map(({ id }) => id).toSorted()).toEqual(['killed-0', ...confirmed].toSorted());
    expect(new Set(events.map(({ order }) => order)).size).toBe(TIMES + 1);
  },
);
