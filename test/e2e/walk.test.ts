import fs from 'node:fs';
import { expect, it } from 'vitest';
import { launchChrome } from '../support/chrome.ts';
import { serve } from '../support/server.ts';
import { walkMainJob } from '../support/walk.ts';

it('the walk of `npm start` goes from the icon to a kept case, and takes a picture of each step', async () => {
  const server = await serve();
  const browser = await launchChrome('dist/chrome', server.port);
  const shots = await walkMainJob(browser, 'test-results/walk');
  await browser.close();
  server.close();
  expect(shots).toHaveLength(7);
  for (const shot of shots) expect(fs.statSync(shot).size).toBeGreaterThan(5000);
});
