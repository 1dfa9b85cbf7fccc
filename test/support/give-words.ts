import { detectWords } from '../../src/languages/detect-words.ts';
import { fieldWords } from '../../src/languages/field-words.ts';
import { giveWords } from '../../src/languages/given-words.ts';

// What reads and fills pages holds English only; tests ask it as the background does, with every language's words.
giveWords([...detectWords, ...fieldWords]);
