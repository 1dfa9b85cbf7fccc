import type { CaseEvent } from '../../cases/shape.ts';
import { askBackground } from '../../platform/ask.ts';
import type { Answer, BackgroundReplies } from '../../platform/messages.ts';
import { useStored } from '../stored.ts';

export interface Cases {
  /** Undefined while they are being read. */
  listed: Answer<BackgroundReplies['list-cases']> | undefined;
  reload(): Promise<void>;
  /** Adds to the case as it is stored, which another page may have added to since it was read. */
  add(id: string, event: CaseEvent): Promise<boolean>;
  remove(id: string): Promise<boolean>;
}

/** A case that is gone takes nothing. */
const found = (answer: Answer<boolean>): Answer<null> =>
  answer.ok && !answer.value ? { ok: false, why: 'storage' } : answer.ok ? { ok: true, value: null } : answer;

/** The cases as the background keeps them. */
export function useCases(): Cases {
  const { listed, reload, changed } = useStored(() => askBackground({ type: 'list-cases' }));
  return {
    listed,
    reload,
    add: (id, event) => changed(askBackground({ type: 'add-to-case', id, events: [event] }).then(found)),
    remove: (id) => changed(askBackground({ type: 'delete-case', id })),
  };
}
