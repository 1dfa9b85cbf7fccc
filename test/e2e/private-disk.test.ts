import { expect, it } from 'vitest';
import { chromiumTraces } from '../../scripts/attack/private-chromium.ts';
import { firefoxTraces } from '../../scripts/attack/private-firefox.ts';

/** What stands on disk after every path of a private window was walked and the browser has ended. */
it.each([
  ['Chromium', chromiumTraces],
  ['Firefox', firefoxTraces],
])('private windows leave nothing of ours in the profile of %s', { timeout: 240_000 }, async (_, tracesOf) => {
  const { found, failed } = await tracesOf();
  expect(failed).toEqual({});
  // That site is opened and nothing of ours is touched: what stands there is the browser's own.
  const { visited: _own, ...ours } = found;
  expect(Object.entries(ours).filter(([, files]) => files.length > 0)).toEqual([]);
});
