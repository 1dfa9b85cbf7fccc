import { useEffect, useRef, useState } from 'preact/hooks';
import { findingsOf, type Finding } from '../../site-search/findings.ts';
import type { SearchedPage, SiteSearch } from '../../site-search/shape.ts';
import { askBackground } from '../../platform/ask.ts';
import type { Answer } from '../../platform/messages.ts';

export interface SiteFinding {
  state: 'not-yet' | 'running' | 'ended' | 'failed';
  findings: Finding[];
  pages: SearchedPage[];
  start: () => void;
  stop: () => void;
}

const POLL_MS = 250;

/** The search on the site in front, which begins only when the user presses for it. `known`: the directory's statements. */
export function useSiteFinding(tabId: number | undefined, known: readonly string[]): SiteFinding {
  const [state, setState] = useState<SiteFinding['state']>('not-yet');
  const [search, setSearch] = useState<SiteSearch>({ state: 'none', pages: [] });
  const timer = useRef<ReturnType<typeof setInterval>>(undefined);
  useEffect(() => () => clearInterval(timer.current), []);
  const show = (answer: Answer<SiteSearch>) => {
    if (answer.ok) setSearch(answer.value);
    return answer.ok;
  };
  const start = async () => {
    if (tabId === undefined) return;
    setState('running');
    timer.current = setInterval(() => void askBackground({ type: 'find-progress', tabId }).then(show), POLL_MS);
    const ended = await askBackground({ type: 'find-on-site', tabId, known: [...known] });
    clearInterval(timer.current);
    setState(show(ended) ? 'ended' : 'failed');
  };
  const stop = () => tabId !== undefined && void askBackground({ type: 'stop-finding', tabId }).then(show);
  return { state, findings: findingsOf(search), pages: search.pages, start: () => void start(), stop };
}
