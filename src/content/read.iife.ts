import { readVerdict } from '../detect/classify.ts';
import { readPageText } from '../detect/page-text.ts';
import { takeSnapshot } from '../detect/snapshot.ts';
import { giveWords } from '../words/given-words.ts';
import { answerPage } from './answer.ts';

// Injected by the background after a click, or when the watcher's score says more.
answerPage('tapeback/read', () => ({
  'page/read': ({ words, languages }) => {
    giveWords(languages);
    return readVerdict(takeSnapshot(document), words);
  },
  'page/text': () => readPageText(document),
}));
