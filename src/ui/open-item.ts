import type { Result } from '../core/result.ts';
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
  const write = async (mine: T) => {
    turn += 1;
    writing += 1;
    const saved = await item.change(async (stored, isThere) => {
      if (!isThere || JSON.stringify(stored) === JSON.stringify(base)) return mine;
      const { onTop } = await import('../platform/on-top.ts');
      return onTop(item.key, isPrivate, base, stored, mine);
    });
    writing -= 1;
    if (saved.ok) base = mine;
    if (saved.ok && writing === 0) tell(saved.value);
    return saved;
  };
  return { write, close };
}
