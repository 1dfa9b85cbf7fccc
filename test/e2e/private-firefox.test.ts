import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { geckoId } from '../../manifest/firefox.ts';
import { launchFirefox, type Firefox } from '../support/firefox.ts';
import { serve, type Server } from '../support/server.ts';

let server: Server;
let firefox: Firefox;
let view: string;

beforeAll(async () => {
  server = await serve();
  firefox = await launchFirefox('dist/firefox', geckoId, server.port);
  await firefox.allowPrivate();
  view = await firefox.newTab();
  await firefox.gotoOwn(view, 'src/ui/app/index.html');
});
afterAll(async () => {
  await firefox?.close();
  server?.close();
});

const stored = (area: 'local' | 'session') =>
  firefox.evaluate<string>(view, `browser.storage.${area}.get().then((all) => JSON.stringify(all))`);

describe('in a private window of Firefox', () => {
  const WORDS = 'Ik besprak privézaken en wil niet dat anderen ernaar luisteren.';
  it('a letter that was begun stays as long as the window, and never touches the disk', async () => {
    const before = await stored('local');
    const close = await firefox.openPrivate('http://www.voorbeeld-energie.example/klantenservice');
    const tab = `browser.tabs.query({}).then((tabs) => tabs.find(({ incognito, status }) => incognito && status === 'complete')?.id ?? -1)`;
    await firefox.waitFor(view, `${tab}.then((id) => id > 0)`);
    const id = await firefox.evaluate<number>(view, tab);
    await firefox.evaluate(
      view,
      `browser.storage.session.set({ 'standing:a1': { host: 'voorbeeld-energie.example' } })`,
    );
    await firefox.goto(view, firefox.url('src/ui/app/index.html#log-call?from=a1'));
    await firefox.type(view, '[name=company]', WORDS);
    expect(id).toBeGreaterThan(0);
    await expect.poll(() => stored('session'), { timeout: 5000 }).toContain(WORDS);
    expect(await stored('local')).toBe(before);
    await firefox.goto(view, 'about:blank');
    await firefox.gotoOwn(view, 'src/ui/app/index.html');
    expect(await stored('session')).toContain(WORDS);
    await close();
    await expect.poll(() => stored('session'), { timeout: 5000 }).not.toContain(WORDS);
    expect(await stored('local')).toBe(before);
  });
});
