import { formFiller } from '../fields/fill/filler.ts';
import type { FormScan } from '../fields/shape.ts';
import { giveWords } from '../words/given-words.ts';
import { answerPage } from './answer.ts';

const nothing: FormScan = { url: '', forms: [], steps: [], foreignFrames: [] };

/** The page itself, or a frame that no page outside it can read; never a frame that its page sandboxes. */
function answersForItself(view: Window): boolean {
  return view === view.top || (view.frameElement === null && view.origin !== 'null');
}

// Injected by the background after a click; the second time, the first one is already answering.
answerPage('tapeback/fill', () => {
  const filler = formFiller(document);
  return {
    'page/scan': ({ focused, languages }) => {
      giveWords(languages);
      return answersForItself(window) ? filler.scan(focused) : nothing;
    },
    'page/fill': ({ order, languages }) => {
      giveWords(languages);
      return filler.fill(order);
    },
    'page/show': ({ label }) => filler.show(label),
    'page/undo': () => filler.undo(),
  };
});
