import type { SavedCall } from '../../cases/saved-call.ts';
import { askBackground } from '../../platform/ask.ts';
import type { Answer, BackgroundReplies } from '../../platform/messages.ts';
import { useStored } from '../stored.ts';

export interface Calls {
  /** Undefined while they are being read. */
  listed: Answer<BackgroundReplies['list-calls']> | undefined;
  save(call: SavedCall): Promise<Answer<null>>;
  remove(id: string): Promise<Answer<null>>;
}

/** The noted calls as the background keeps them. */
export function useCalls(): Calls {
  const { listed, changed } = useStored(() => askBackground({ type: 'list-calls' }));
  return {
    listed,
    save: (call) => changed(askBackground({ type: 'save-call', call })),
    remove: (id) => changed(askBackground({ type: 'delete-call', id })),
  };
}
