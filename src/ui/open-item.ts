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
 * Hears of every change of an item that another view stores. `known` is what `readWhole` gave the view; `show` gets what is stored
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
    if (asked === turn && writing === 0 && !isSame(value, base)) tell(value);
  };
  const close = item.hear(() => void read());
  // Something may have been stored between the view's reading and now.
  void read();
  const unwritten = unwrittenItem(item.key, isPrivate);
  const write = async (mine: T) => {
    turn += 1;
    writing += 1;
    void unwritten.set({ base, mine });
    const saved = await storeOnTop(item, isPrivate, () => base, mine);
    writing -= 1;
    if (saved.ok) base = mine;
    if (writing > 0) return saved;
    void unwritten.removeNow();
    if (saved.ok) tell(saved.value);
    return saved;
  };
  return { write, close };
}

/** Stores what a view made of `made`, on top of what is stored by now. */
function storeOnTop<T>(item: Item<T>, isPrivate: boolean, made: () => T, mine: T): Promise<Result<T, 'storage'>> {
  return item.change(async (stored, isThere) => {
    if (!isThere || isSame(stored, made())) return mine;
    const { onTop } = await import('../platform/on-top.ts');
    return onTop(item.key, isPrivate, made(), stored, mine);
  });
}

/** Reads an item, with what a view that was closed had no time to store: stored now, as its turn has come. */
export async function readWhole<T>(item: Item<T>, isPrivate: boolean): Promise<T> {
  const unwritten = unwrittenItem(item.key, isPrivate);
  const [stored, left] = await Promise.all([item.get(), unwritten.get()]);
  if (!left) return stored;
  const saved = await storeOnTop(item, isPrivate, () => left.base as T, left.mine as T);
  await unwritten.removeNow();
  return saved.ok ? saved.value : stored;
}
