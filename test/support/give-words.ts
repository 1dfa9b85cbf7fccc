import { detectWords } from '../../src/words/detect-words.ts';
import { fieldWords } from '../../src/words/field-words.ts';
import { giveWords } from '../../src/words/given-words.ts';

// What reads and fills pages holds English only; tests ask it as the background does, with every language's words.
giveWords([...detectWords, ...fieldWords]);
