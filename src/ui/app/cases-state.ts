import { useState } from 'preact/hooks';
import { asEvent, type CaseNews } from '../../cases/events.ts';
import { askBackground } from '../../platform/ask.ts';
import type { Answer, BackgroundReplies } from '../../platform/messages.ts';
import { useStored } from '../stored.ts';

/** Lines drawn at first, and with each "show more". */
const PAGE = 50;

export interface Cases {
  /** Undefined while they are being read. */
  listed: Answer<BackgroundReplies['list-cases']> | undefined;
  showMore: () => void;
  remove: (id: string) => Promise<boolean>;
}

/** The user's cases, a page at a time, as the background keeps them. */
export function useCases(): Cases {
  const [limit, setLimit] = useState(PAGE);
  const { listed, changed } = useStored(() => askBackground({ type: 'list-cases', limit }), limit);
  return {
    listed,
    showMore: () => setLimit(limit + PAGE),
    remove: (id) => changed(askBackground({ type: 'delete-case', id })),
  };
}

export interface OneCase {
  /** Undefined while it is being read. */
  found: Answer<BackgroundReplies['read-case']> | undefined;
  /** Adds to the case as it is stored, which another page may have added to since it was read. */
  add: (news: CaseNews) => Promise<boolean>;
  remove: () => Promise<boolean>;
}

/** A case that is gone takes nothing. */
const taken = (answer: Answer<boolean>): Answer<null> =>
  answer.ok && !answer.value ? { ok: false, why: 'storage' } : answer.ok ? { ok: true, value: null } : answer;

/** One case whole, read anew after every change. */
export function useCase(id: string): OneCase {
  const { listed, changed } = useStored(() => askBackground({ type: 'read-case', id }), id);
  return {
    found: listed,
    add: (news) =>
      changed(askBackground({ type: 'add-to-case', id, events: [asEvent(id, news, new Date())] }).then(taken)),
    remove: () => changed(askBackground({ type: 'delete-case', id })),
  };
}
