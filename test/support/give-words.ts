import { withFarTexts } from '../../src/languages/index.ts';
import { detectWords } from '../../src/words/detect-words.ts';
import { fieldWords } from '../../src/words/field-words.ts';
import { giveWords } from '../../src/words/given-words.ts';

// The code that reads and fills pages contains only English; tests call it as the background does, with every language's words.
giveWords([...detectWords, ...fieldWords]);

// Views of the app are tried as the app shows them, with the English texts that only it loads.
await withFarTexts();
