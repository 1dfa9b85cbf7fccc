import { expect, it } from 'vitest';
import { ownCode } from './profile.ts';

const node = (id: number, url: string, children: number[] = []) => ({ id, callFrame: { url }, children });
const nodes = [
  node(1, '', [2, 5]),
  node(2, 'chrome-extension://own/watch.js', [3]),
  node(3, ''),
  node(5, 'https://page.example/app.js', [6]),
  node(6, 'chrome-extension://other/x.js'),
];

it('counts our own code and what it called, in all and in one stretch, and never a thread that slept', () => {
  const profile = { nodes, samples: [1, 2, 3, 5, 2, 6], timeDeltas: [0, 100, 200, 300, 100, 90_000, 100] };
  // Each sample lasts until the next one: 200 + 300 in a row, then one that slept and counts as twenty samples.
  expect(ownCode(profile, 'chrome-extension://own/', 100)).toEqual({ own: 2.5, longest: 2 });
  expect(ownCode(profile, 'chrome-extension://own/other.js', 100)).toEqual({ own: 0, longest: 0 });
});
