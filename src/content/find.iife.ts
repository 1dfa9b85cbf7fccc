import { giveWords } from '../words/given-words.ts';
import { loadPage } from '../site-search/load-page.ts';
import { searchSite, type RunningSearch } from '../site-search/search.ts';
import type { SiteSearch } from '../site-search/shape.ts';
import { answerPage } from './answer.ts';
import { sharedReader, type ReaderWords } from './shared-reader.ts';

const nothing: SiteSearch = { state: 'none', pages: [] };

function begin(given: ReaderWords, known: readonly string[]): RunningSearch {
  giveWords(given.languages);
  const reader = sharedReader();
  const { page, verdict } = reader(document, given);
  const read = (parsed: Document, url: string) => reader(parsed, given, url);
  return searchSite({ url: page.url, links: page.links, verdict }, known, { load: loadPage, read });
}

// Injected, with the reader, when the user presses "Find it on this site", and never otherwise.
answerPage('tapeback/find', () => {
  let search: RunningSearch | undefined;
  return {
    'page/find': ({ known, ...given }) => {
      if (search?.now().state !== 'running') search = begin(given, known);
      return search.ended;
    },
    'page/find-progress': () => search?.now() ?? nothing,
    'page/stop-finding': () => {
      search?.stop();
      return search?.ended ?? nothing;
    },
  };
});
