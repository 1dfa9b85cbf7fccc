import { expect, test } from 'vitest';
import { makePace, siteOf } from '../../../scripts/directory/visit/pace.ts';
import { mannersOf } from '../../../scripts/directory/visit/options.ts';

function pace(delay: number) {
  let time = 0;
  const made = makePace(delay, { now: () => time, sleep: async (ms) => void (time += ms) });
  return { ...made, now: () => time, spend: (ms: number) => void (time += ms) };
}

test('one site rests between two pages, another does not wait for it', async () => {
  const { turn, rest, now, spend } = pace(1000);
  await turn('https://www.a.example/');
  spend(300);
  rest('https://www.a.example/');
  await turn('https://b.example/');
  expect(now()).toBe(300);
  await turn('https://a.example/privacy');
  expect(now()).toBeGreaterThanOrEqual(1300);
  await turn('https://a.example/', 5000);
  expect(now()).toBeGreaterThanOrEqual(6300);
});

test('a site is what one owner runs', () =>
  expect(['https://a.b.example/x', 'http://x.co.uk/', 'http://me.github.io/'].map(siteOf)).toEqual([
    'b.example',
    'x.co.uk',
    'me.github.io',
  ]));

const times = { delay: '5', 'page-time': '30', settle: '2' };
test('nobody goes on the web without saying who they are, or in a hurry', () => {
  expect(mannersOf(times)).toMatchObject({ ok: false });
  expect(mannersOf({ ...times, contact: 'mailto:me@x.example' })).toMatchObject({ ok: false });
  expect(mannersOf({ ...times, contact: 'https://x.example/', delay: '0.2' })).toMatchObject({ ok: false });
  expect(mannersOf({ ...times, contact: 'https://x.example/', delay: 'soon' })).toMatchObject({ ok: false });
  const manners = mannersOf({ ...times, contact: 'https://x.example/' });
  expect(manners).toMatchObject({
    ok: true,
    value: { delay: 5000, userAgent: expect.stringContaining('+https://x.example/)') as string },
  });
  expect(mannersOf({ ...times, loopback: '8080', delay: '0' })).toMatchObject({ ok: true, value: { delay: 0 } });
});
