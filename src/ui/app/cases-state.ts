import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Case } from '../../cases/shape.ts';
import { askBackground } from '../../platform/ask.ts';
import type { Answer, BackgroundReplies } from '../../platform/messages.ts';

export interface Cases {
  /** Undefined while they are being read. */
  listed: Answer<BackgroundReplies['list-cases']> | undefined;
  reload(): Promise<void>;
  save(one: Case): Promise<boolean>;
  remove(id: string): Promise<boolean>;
}

/** The cases as the background keeps them. */
export function useCases(): Cases {
  const [listed, setListed] = useState<Cases['listed']>();
  const reload = useCallback(async () => setListed(await askBackground({ type: 'list-cases' })), []);
  useEffect(() => void reload(), []);
  const thenReload = async (answer: Promise<Answer<null>>) => {
    const { ok } = await answer;
    await reload();
    return ok;
  };
  return {
    listed,
    reload,
    save: (one) => thenReload(askBackground({ type: 'save-case', case: one })),
    remove: (id) => thenReload(askBackground({ type: 'delete-case', id })),
  };
}
