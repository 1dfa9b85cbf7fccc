import { useCallback, useRef, useState } from 'preact/hooks';
import { asEvent, type CaseEvent, type CaseNews } from '../../cases/events.ts';
import { askBackground } from '../../platform/ask.ts';
import type { Answer, BackgroundReplies } from '../../platform/messages.ts';
import { useStored } from '../stored.ts';
import { useChangedCases } from './changed-cases.ts';

/** Lines drawn at first, and with each "show more". */
const PAGE = 50;

export interface Cases {
  /** Undefined while they are being read. */
  listed: Answer<BackgroundReplies['list-cases']> | undefined;
  showMore: () => void;
  remove: (id: string) => Promise<Answer<null>>;
}

/** The user's cases, a page at a time, as the background keeps them. */
export function useCases(first = PAGE): Cases {
  const [limit, setLimit] = useState(first);
  const { listed, changed, reload } = useStored(() => askBackground({ type: 'list-cases', limit }), limit);
  useChangedCases(reload);
  return {
    listed,
    showMore: () => setLimit(limit + PAGE),
    remove: (id) => changed(askBackground({ type: 'delete-case', id })),
  };
}

/** Cases shown of a search. */
const FOUND = 100;

export interface Search {
  text: string;
  look: (text: string) => void;
  /** Undefined where nothing is looked for. */
  found: BackgroundReplies['search-cases'] | undefined;
}

/** Cases by their words, found anew with each letter typed; an answer to older words is dropped. */
export function useSearch(): Search {
  const [text, setText] = useState('');
  const [found, setFound] = useState<Search['found']>();
  const asked = useRef('');
  const look = async (wanted: string) => {
    setText(wanted);
    asked.current = wanted;
    if (wanted.trim() === '') return setFound(undefined);
    const answer = await askBackground({ type: 'search-cases', text: wanted, limit: FOUND });
    if (asked.current === wanted) setFound(answer.ok ? answer.value : undefined);
  };
  useChangedCases(useCallback(() => look(asked.current), []));
  return { text, look: (wanted) => void look(wanted), found };
}

/** What was done last in this view, to be told and taken back. */
export type Noted = { did: 'noted' | 'undone'; event: CaseEvent };

export interface OneCase {
  /** Undefined while it is being read; what was read last where it cannot be read again. */
  found: Answer<BackgroundReplies['read-case']> | undefined;
  /** True where it could not be read again. */
  isStale: boolean;
  noted: Noted | undefined;
  /** Adds to the case as it is stored, which another page may have added to since it was read. */
  add: (news: CaseNews) => Promise<boolean>;
  /** Adds several events at once; the user is told of the last. */
  addAll: (events: readonly CaseEvent[]) => Promise<boolean>;
  undo: (event: CaseEvent) => Promise<boolean>;
  /** Tells of an event that was noted by other means, and reads the case anew. */
  told: (event: CaseEvent) => Promise<void>;
  remove: () => Promise<boolean>;
  /** What the browser said about the last change, if it failed. */
  said: string | undefined;
}

/** A case that is gone takes nothing. */
const taken = (answer: Answer<boolean>): Answer<null> =>
  answer.ok && !answer.value ? { ok: false, why: 'storage' } : answer.ok ? { ok: true, value: null } : answer;

/** One case whole, read anew after every change, here or in another window. */
export function useCase(id: string): OneCase {
  const { listed, changed, reload, said } = useStored(() => askBackground({ type: 'read-case', id }), id);
  const [noted, setNoted] = useState<Noted>();
  const last = useRef<OneCase['found']>(undefined);
  useChangedCases(reload, id);
  if (listed?.ok || !last.current?.ok) last.current = listed;
  const write = async (events: readonly CaseEvent[], told: Noted | undefined) => {
    const { ok } = await changed(askBackground({ type: 'add-to-case', id, events: [...events] }).then(taken));
    if (ok && told) setNoted(told);
    return ok;
  };
  const tell = (did: Noted['did'], event: CaseEvent | undefined): Noted | undefined => event && { did, event };
  const addAll = (events: readonly CaseEvent[]) => write(events, tell('noted', events.at(-1)));
  return {
    found: last.current,
    isStale: listed !== undefined && !listed.ok && last.current?.ok === true,
    noted,
    add: (news) => addAll([asEvent(id, news, new Date())]),
    addAll,
    undo: (event) => write([asEvent(id, { type: 'undone', event: event.id }, new Date())], tell('undone', event)),
    told: async (event) => {
      await reload();
      setNoted({ did: 'noted', event });
    },
    remove: async () => (await changed(askBackground({ type: 'delete-case', id }))).ok,
    said,
  };
}
