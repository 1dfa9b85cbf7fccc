import type { Case } from '../../cases/shape.ts';
import { askBackground } from '../../platform/ask.ts';
import type { Answer, BackgroundReplies } from '../../platform/messages.ts';
import { useStored } from '../stored.ts';

export interface Cases {
  /** Undefined while they are being read. */
  listed: Answer<BackgroundReplies['list-cases']> | undefined;
  reload(): Promise<void>;
  save(one: Case): Promise<boolean>;
  remove(id: string): Promise<boolean>;
}

/** The cases as the background keeps them. */
export function useCases(): Cases {
  const { listed, reload, changed } = useStored(() => askBackground({ type: 'list-cases' }));
  return {
    listed,
    reload,
    save: (one) => changed(askBackground({ type: 'save-case', case: one })),
    remove: (id) => changed(askBackground({ type: 'delete-case', id })),
  };
}
