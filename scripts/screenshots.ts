import fs from 'node:fs';
import { launchChrome } from '../test/support/chrome.ts';
import { serve } from '../test/support/server.ts';
import { walkMainJob } from '../test/support/walk.ts';

/** Takes the README's pictures anew, of the built extension on the made-up companies: `npm run screenshots`. */
export async function main(): Promise<number> {
  const server = await serve();
  const chrome = await launchChrome('dist/chrome', server.port);
  await walkMainJob(chrome, 'test-results/walk');
  await chrome.close();
  server.close();
  fs.copyFileSync('test-results/walk/1-company.png', 'docs/popup.png');
  fs.copyFileSync('test-results/walk/4-letter.png', 'docs/composer.png');
  return 0;
}
