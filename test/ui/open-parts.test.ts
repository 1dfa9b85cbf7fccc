import { beforeEach, expect, it } from 'vitest';
import { emptyDraft } from '../../src/platform/drafts.ts';
import { emptyKnowledge, withRecord, type OwnKnowledge } from '../../src/platform/own-knowledge.ts';
import { clearStorage } from '../../src/platform/storage.ts';
import { openParts } from '../../src/ui/popup/open-parts.ts';
import type { Session } from '../../src/ui/popup/shape.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const turns = async (count: number) => {
  for (let n = 0; n < count; n += 1) await Promise.resolve();
};
const session = { draftKey: 'modelbank', draft: emptyDraft, profile: undefined, known: emptyKnowledge } as Session;

beforeEach(() => clearStorage());

/** A popup in which somebody goes on, from one value to the next, a few turns after each; how often the screen fell back. */
async function goingOn<T>(
  isPrivate: boolean,
  values: readonly T[],
  pause: number,
  write: (parts: ReturnType<typeof openParts>, value: T) => unknown,
  of: (part: Partial<Session>) => T | undefined,
): Promise<number> {
  let shown = -1;
  let fell = 0;
  const isSame = (a: T | undefined, b: T | undefined) => JSON.stringify(a) === JSON.stringify(b);
  const set = (part: Partial<Session>) => {
    const at = values.findIndex((value) => isSame(value, of(part)));
    if (at >= 0 && at < shown) fell += 1;
  };
  const parts = openParts({ ...session, tab: { id: 1, isPrivate } as Session['tab'] }, set, () => undefined);
  await sleep(5);
  for (const [n, value] of values.entries()) {
    shown = n;
    void write(parts, value);
    await turns(pause);
  }
  await sleep(10);
  Object.values(parts).forEach(({ close }) => close());
  return fell;
}

const names = Array.from({ length: 12 }, (_, n) => 'Anna van den Berg'.slice(0, n + 1));
const profiles = names.map((name) => ({ version: 1 as const, name, email: '', country: 'NL' }));
const learned = names.reduce<OwnKnowledge[]>(
  (all, id) => [
    ...all,
    withRecord(all.at(-1) ?? emptyKnowledge, { id, hosts: [`${id}.example`], name: id, day: '2026-11-24' }),
  ],
  [],
);
const pauses = [1, 5, 10, 15, 20, 25, 30, 40, 50, 70, 90];

it.each([false, true])(
  'no letter typed while the one before is stored goes from the screen (private: %s)',
  async (isPrivate) => {
    for (const pause of pauses) {
      const fell = await goingOn(
        isPrivate,
        profiles,
        pause,
        (parts, one) => parts.profile.write(one),
        (part) => part.profile,
      );
      expect(fell, `after ${pause} turns`).toBe(0);
      await clearStorage();
    }
  },
);

it.each([false, true])('nor does what was learned meanwhile (private: %s)', async (isPrivate) => {
  for (const pause of pauses) {
    const fell = await goingOn(
      isPrivate,
      learned,
      pause,
      (parts, one) => parts.known.write(one),
      (part) => part.known,
    );
    expect(fell, `after ${pause} turns`).toBe(0);
    await clearStorage();
  }
});
