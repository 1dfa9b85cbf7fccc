import { threeWay, type Both } from '../core/three-way.ts';
import { bothTextsItem, withBoth } from './both-texts.ts';

/** Texts that are chosen, not written. */
const CHOSEN = /^(?:step|request|language|delivered|addressee|country|mail|pausedUntil)\b/;

/** What a view changed on top of what another stored meanwhile; a text that both changed is kept as the other has it, too. */
export async function onTop<T>(key: string, isPrivate: boolean, base: T, theirs: T, mine: T): Promise<T> {
  const found: Both[] = [];
  const value = threeWay(base, theirs, mine, (one) => found.push(one)) as T;
  const texts = found.filter(({ at }) => !CHOSEN.test(at));
  // Kept first: what fails here must not be written over.
  if (texts.length > 0) {
    const kept = await bothTextsItem(isPrivate).change((all) =>
      texts.reduce((sum, { at, text, mine: now }) => withBoth(sum, { key, at, text }, now), [...all]),
    );
    if (!kept.ok) throw new Error(kept.detail);
  }
  return value;
}
