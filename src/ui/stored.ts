import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer } from '../platform/messages.ts';
import { saidOf } from './trouble.ts';

export interface Stored<T> {
  /** Undefined while it is being read. */
  listed: Answer<T> | undefined;
  reload: () => Promise<void>;
  /** Waits for a change and reads the list anew; gives back whether the change was stored. */
  changed: (answer: Promise<Answer<null>>) => Promise<Answer<null>>;
  /** What the browser said about the last change, if it failed. */
  said: string | undefined;
}

/** A list the background keeps, read when the view begins, when `of` changes, and after every change. */
export function useStored<T>(list: () => Promise<Answer<T>>, of?: string | number): Stored<T> {
  const [listed, setListed] = useState<Answer<T>>();
  const [said, setSaid] = useState<string>();
  const reload = useCallback(async () => setListed(await list()), [of]);
  useEffect(() => void reload(), [of]);
  const changed = async (change: Promise<Answer<null>>) => {
    const answer = await change;
    setSaid(saidOf(answer));
    await reload();
    return answer;
  };
  return { listed, reload, changed, said };
}
