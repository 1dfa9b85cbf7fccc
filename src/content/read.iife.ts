import { whenIdle } from '../core/steps.ts';
import { readVerdict, verdictSteps } from '../detect/classify.ts';
import { readPageText } from '../detect/page-text.ts';
import { snapshotSteps, takeSnapshot, UNASKED } from '../detect/snapshot.ts';
import { giveWords } from '../words/given-words.ts';
import { answerPage } from './answer.ts';
import { shareReader, type Reader } from './shared-reader.ts';

/** A page that is not shown needs no layout, so reading may take longer, in ms. */
const UNSEEN_MS = 500;

const read: Reader = (shown, { words, languages }, at) => {
  giveWords(languages);
  const page = at ? takeSnapshot(shown, { milliseconds: UNSEEN_MS }, undefined, at) : takeSnapshot(shown);
  return { page, verdict: readVerdict(page, words) };
};

// Injected by the background after a click, or when the watcher's score is high enough.
answerPage('tapeback/read', () => {
  shareReader(read);
  return {
    'page/read': async ({ unasked, ...given }) => {
      if (!unasked) return read(document, given).verdict;
      giveWords(given.languages);
      return whenIdle(verdictSteps(await whenIdle(snapshotSteps(document, UNASKED)), given.words, true));
    },
    'page/text': () => readPageText(document),
  };
});
