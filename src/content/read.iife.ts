import { whenIdle } from '../core/steps.ts';
import { readVerdict, verdictSteps } from '../detect/classify.ts';
import { readPageText } from '../detect/page-text.ts';
import { snapshotSteps, takeSnapshot, UNASKED } from '../detect/snapshot.ts';
import { giveWords } from '../words/given-words.ts';
import { answerPage } from './answer.ts';
import { shareReader, type Reader } from './shared-reader.ts';

// Injected by the background after a click, or when the watcher's score says more.
answerPage('tapeback/read', () => ({
  'page/read': async ({ words, languages, unasked }) => {
    giveWords(languages);
    if (!unasked) return readVerdict(takeSnapshot(document), words);
    return whenIdle(verdictSteps(await whenIdle(snapshotSteps(document, UNASKED)), words));
  },
  'page/text': () => readPageText(document),
}));
