import fs from 'node:fs';
import { launchChrome } from '../test/support/chrome.ts';
import { distWithAccess } from '../test/support/granted.ts';
import { serve } from '../test/support/server.ts';
import { shootWalk } from './screenshots/walk.ts';
import { shootApp, shootNoAccess, shootPopup } from './screenshots/views.ts';

const folder = 'docs/screens';

/**
 * Retakes every picture of docs/screens and the README, with the built extension (dist/chrome) on the made-up companies:
 * `npm run screenshots [LANGUAGE]`, by default in English. Other languages have their own folder.
 */
export async function main([language = 'en']: string[] = []): Promise<number> {
  const target = language === 'en' ? folder : `${folder}/${language}`;
  fs.mkdirSync(target, { recursive: true });
  const server = await serve();
  const closed = await launchChrome('dist/chrome', server.port);
  await shootNoAccess(closed, target, language);
  await closed.close();
  const dist = distWithAccess('http://*/*');
  const chrome = await launchChrome(dist, server.port);
  await shootPopup(chrome, target, language);
  await shootApp(chrome, target);
  await chrome.close();
  const fresh = await launchChrome(dist, server.port);
  await shootWalk(fresh, target, language);
  await fresh.close();
  fs.rmSync(dist, { recursive: true, force: true });
  server.close();
  return 0;
}
