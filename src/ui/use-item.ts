import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../core/result.ts';
import type { Item } from '../platform/storage.ts';
import { openItem, readWhole, type OpenItem } from './open-item.ts';

interface UsedItem<T> {
  /** As it is stored now, whichever window changed it; undefined until it is read. */
  value: { now: T } | undefined;
  change: (mine: T) => Promise<Result<T, 'storage'> | undefined>;
  /** What became of the last change of this view. */
  saved: Result<T, 'storage'> | undefined;
}

/** An item open in a view. */
export function useItem<T>(item: Item<T>, isPrivate = false): UsedItem<T> {
  const [value, show] = useState<{ now: T }>();
  const [saved, setSaved] = useState<Result<T, 'storage'>>();
  const opening = useRef<Promise<OpenItem<T>> | undefined>(undefined);
  useEffect(() => {
    const opened = readWhole(item, isPrivate).then((known) => {
      show({ now: known });
      return openItem(item, isPrivate, known, (now) => show({ now }));
    });
    opening.current = opened;
    return () => void opened.then(({ close }) => close());
  }, [item.key]);
  const change = async (mine: T) => {
    show({ now: mine });
    const result = await (await opening.current)?.write(mine);
    setSaved(result);
    return result;
  };
  return { value, change, saved };
}
