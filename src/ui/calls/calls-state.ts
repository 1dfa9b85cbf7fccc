import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SavedCall } from '../../cases/saved-call.ts';
import { askBackground } from '../../platform/ask.ts';
import type { Answer, BackgroundReplies } from '../../platform/messages.ts';

export interface Calls {
  /** Undefined while they are being read. */
  listed: Answer<BackgroundReplies['list-calls']> | undefined;
  /** True when it is stored. */
  save(call: SavedCall): Promise<boolean>;
  remove(id: string): Promise<boolean>;
}

/** The noted calls as the background keeps them. */
export function useCalls(): Calls {
  const [listed, setListed] = useState<Calls['listed']>();
  const reload = useCallback(async () => setListed(await askBackground({ type: 'list-calls' })), []);
  useEffect(() => void reload(), []);
  const thenReload = async (answer: Promise<Answer<null>>) => {
    const { ok } = await answer;
    await reload();
    return ok;
  };
  return {
    listed,
    save: (call) => thenReload(askBackground({ type: 'save-call', call })),
    remove: (id) => thenReload(askBackground({ type: 'delete-call', id })),
  };
}
