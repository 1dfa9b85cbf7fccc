import process from 'node:process';
import { afterEach, expect, it } from 'vitest';
import { wrongDaysHere, zones } from '../../scripts/attack/days.ts';

const home = process.env.TZ;
afterEach(() => {
  process.env.TZ = home;
});

it('there are 13 zones, from eleven hours behind to fourteen before', () => {
  const hours = zones().map((zone) => {
    process.env.TZ = zone;
    return -new Date('2026-12-24T12:00:00Z').getTimezoneOffset() / 60;
  });
  expect([hours.length, Math.min(...hours), Math.max(...hours)]).toEqual([13, -11, 14]);
});

it.each(zones())('days, bells and calendar files are right in %s', async (zone) => {
  process.env.TZ = zone;
  expect(await wrongDaysHere(zone)).toEqual([]);
});
