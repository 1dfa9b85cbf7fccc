import { geckoId } from '../../manifest/firefox.ts';
import { localDay } from '../../src/core/date.ts';
import { launchFirefox, type Firefox } from '../../test/support/firefox.ts';
import { serve } from '../../test/support/server.ts';
import type { Traces } from './private-chromium.ts';
import { privatePage, siteOf, sleep, tracesIn, words } from './private-words.ts';

const POPUP = 'src/ui/popup/index.html';

/** The popup's view for the private tab, in a tab of its own. */
async function popupOn(firefox: Firefox, view: string): Promise<void> {
  await firefox.clickPrivateToolbar();
  const tab = `browser.tabs.query({}).then((tabs) => tabs.find(({ incognito }) => incognito)?.id ?? -1)`;
  await firefox.gotoOwn(view, 'src/ui/app/index.html');
  await firefox.goto(view, firefox.url(`${POPUP}#tab=${await firefox.evaluate<number>(view, tab)}`));
}

async function introduce(firefox: Firefox, view: string): Promise<void> {
  await firefox.type(view, '[name=name]', `Anna ${words.name}`);
  await firefox.type(view, '[name=email]', `${words.email}@postbus.example`);
}

// Here the popup is in a tab, whose fields the browser stores; it does not store those of a real popup.
const typed = new Set(['situation', 'name', 'email', 'subject', 'body', 'company']);
const isSession = (file: string) => file.startsWith('sessionstore');

type Path = (firefox: Firefox, view: string) => Promise<void>;

const named = (name: string) => `[data-name="${name}"]:not([disabled])`;

const paths: Readonly<Record<string, Path>> = {
  visited: async () => undefined,
  shortcut: (firefox) => firefox.pressPrivately('log-call'),
  phoneShortcut: (firefox) => firefox.pressPrivately('on-the-phone'),
  phoneButton: async (firefox, view) => {
    await popupOn(firefox, view);
    await firefox.click(view, named('on-the-phone'));
  },
  framed: async (firefox, view) => {
    await popupOn(firefox, view);
    await firefox.click(view, named('access'));
    await introduce(firefox, view).catch(() => undefined);
    await firefox.click(view, named('preview-fill'));
    await firefox.waitFor(view, `!!document.querySelector('${named('allow-frame')}')`);
    await firefox.clickAsUser(view, named('allow-frame'));
  },
};

async function printLetter(firefox: Firefox, view: string): Promise<void> {
  await popupOn(firefox, view);
  await firefox.click(view, named('objection-recording'));
  await firefox.type(view, '[name=situation]', `Mijn situatie ${words.situation}`);
  await firefox.type(view, '[name=date]', localDay(new Date()));
  await firefox.type(view, '[name=from]', '00:15');
  await firefox.type(view, '[name=companyNumber]', '+31301234567');
  await introduce(firefox, view).catch(() => undefined);
  await firefox.type(view, '[name=subject]', `Betreft ${words.subject}`);
  await firefox.type(view, '[name=body]', `Geachte heer, mevrouw, ${words.body}. Ik maak bezwaar tegen het gebruik.`);
  await firefox.click(view, named('send-letter'));
}

/** Takes every path in private windows of one Firefox, quits it, and searches its whole profile folder. */
export async function firefoxTraces(): Promise<Traces> {
  const traces: Traces = { found: {}, failed: {} };
  const server = await serve(privatePage);
  const firefox = await launchFirefox('dist/firefox', geckoId, server.port);
  try {
    await firefox.allowPrivate();
    const all: [name: string, url: string, path: Path][] = [
      ['letter', 'http://www.modelbank.example/privacy', printLetter],
      ...Object.entries(paths).map(([name, path]): [string, string, Path] => [name, siteOf(name as 'visited'), path]),
    ];
    for (const [name, url, path] of all) {
      const view = await firefox.newTab();
      const close = await firefox.openPrivate(url);
      await sleep(2500);
      await path(firefox, view).catch((error: unknown) => {
        traces.failed[name] = String(error).slice(0, 300);
      });
      await sleep(1500);
      await close().catch(() => undefined);
    }
  } finally {
    await firefox.close((profile) => {
      traces.found = tracesIn(profile);
      for (const thing of typed) traces.found[thing] = traces.found[thing]?.filter((file) => !isSession(file)) ?? [];
    });
    server.close();
  }
  return traces;
}
