import { readVerdict } from '../detect/classify.ts';
import { readPageText } from '../detect/page-text.ts';
import { takeSnapshot } from '../detect/snapshot.ts';
import { answerPage } from './answer.ts';

// Injected by the background after a click, or when the watcher's score says more.
answerPage('tapeback/read', () => ({
  'page/read': ({ words }) => readVerdict(takeSnapshot(document), words),
  'page/text': () => readPageText(document),
}));
