import { isSame } from '../core/canonical.ts';
import type { Result } from '../core/result.ts';
import { unwrittenItem } from '../platform/unwritten.ts';
import type { Item } from '../platform/storage.ts';

/** An item that a view has open. */
export interface OpenItem<T> {
  /** Stores what the view made of what it was shown last, on top of what is stored by now. */
  write: (mine: T) => Promise<Result<T, 'storage'>>;
  close: () => void;
}

/**
 * Hears of every change of an item that another view stores. `known` is what the view read; `show` gets what is stored
 * once nothing of the view's own is on its way there.
 */
export function openItem<T>(item: Item<T>, isPrivate: boolean, known: T, show: (value: T) => void): OpenItem<T> {
  let base = known;
  let turn = 0;
  let writing = 0;
  const tell = (value: T) => {
    base = value;
    show(value);
  };
  const read = async () => {
    const asked = (turn += 1);
    const value = await item.get();
    if (asked === turn && writing === 0) tell(value);
  };
  const close = item.hear(() => void read());
  const unwritten = unwrittenItem(item.key, isPrivate);
  const store = (made: () => T, mine: T) =>
    item.change(async (stored, isThere) => {
      if (!isThere || isSame(stored, made())) return mine;
      const { onTop } = await import('../platform/on-top.ts');
      return onTop(item.key, isPrivate, made(), stored, mine);
    });
  const finish = async () => {
    const left = await unwritten.get();
    if (!left || writing > 0) return;
    const saved = await store(() => left.base as T, left.mine as T);
    await unwritten.removeNow();
    if (saved.ok && writing === 0) tell(saved.value);
  };
  void finish();
  const write = async (mine: T) => {
    turn += 1;
    writing += 1;
    void unwritten.set({ base, mine });
    const saved = await store(() => base, mine);
    writing -= 1;
    if (saved.ok) base = mine;
    if (writing > 0) return saved;
    void unwritten.removeNow();
    if (saved.ok) tell(saved.value);
    return saved;
  };
  return { write, close };
}
