import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer } from '../platform/messages.ts';

export interface Stored<T> {
  /** Undefined while it is being read. */
  listed: T | undefined;
  reload: () => Promise<void>;
  /** Waits for a change and reads the list anew; true when the change was stored. */
  changed: (answer: Promise<Answer<null>>) => Promise<boolean>;
}

/** A list the background keeps, read when the view begins, when `of` changes, and after every change. */
export function useStored<T>(list: () => Promise<T>, of?: string | number): Stored<T> {
  const [listed, setListed] = useState<T>();
  const reload = useCallback(async () => setListed(await list()), [of]);
  useEffect(() => void reload(), [of]);
  const changed = async (answer: Promise<Answer<null>>) => {
    const { ok } = await answer;
    await reload();
    return ok;
  };
  return { listed, reload, changed };
}
