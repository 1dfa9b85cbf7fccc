import process from 'node:process';
import { launchChrome } from '../test/support/chrome.ts';
import { serve } from '../test/support/server.ts';
import { walkMainJob } from '../test/support/walk.ts';

const HOME = 'http://www.voorbeeld-energie.example/klantenservice';

const others = [
  'http://www.voorbeeld-energie.example/privacy    a privacy statement that says calls are recorded',
  'http://www.modelbank.example/                   a company with a privacy address: the letter goes by mail',
  'http://www.onbekend-telecom.example/privacy     a company nobody listed: its own page names an address',
  'http://www.model-utilities.example/contact      an English company with a form',
];

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function openForTheUser(port: number): Promise<void> {
  const chrome = await launchChrome('dist/chrome', port, { headless: false });
  const [page] = chrome.context.pages();
  await page?.goto(HOME);
  console.log(
    `Chromium is open on ${HOME}\nClick the Tapeback icon (behind the puzzle piece at first). More demo sites:\n  ${others.join('\n  ')}`,
  );
  console.log('Close the window to end.');
  await new Promise((resolve) => {
    chrome.context.on('close', resolve);
    process.once('SIGINT', resolve);
  });
  await chrome.close().catch(() => undefined);
}

async function walkAlone(port: number): Promise<void> {
  console.log('There is no display here, so the main job is walked without one.');
  const chrome = await launchChrome('dist/chrome', port);
  const shots = await walkMainJob(chrome, 'test-results/walk');
  await chrome.close();
  console.log(`Done. The screenshots are here:\n  ${shots.join('\n  ')}`);
}

/** Serves the made-up companies on this machine only, and opens Tapeback on them. */
export async function main(): Promise<number> {
  const server = await serve();
  try {
    await (hasDisplay() ? openForTheUser(server.port) : walkAlone(server.port));
  } finally {
    server.close();
  }
  return 0;
}
