import { formFiller } from '../fields/fill.ts';
import { answerPage } from './answer.ts';

// Injected by the background after a click; the second time it finds the first one answering.
answerPage('tapeback/fill', () => {
  const filler = formFiller(document);
  return {
    'page/scan': () => filler.scan(),
    'page/fill': ({ order }) => filler.fill(order),
    'page/undo': () => filler.undo(),
  };
});
