import { cleanText } from '../clean.ts';
import { textsOf } from './texts.ts';
import type { DirectoryCheck } from './shape.ts';

export default {
  id: 'invisible-characters',
  english: 'No text holds soft hyphens, zero-width, bidi or control characters: such an address does not arrive.',
  level: 'stop',
  run: (company) => textsOf(company).filter((text) => cleanText(text) !== text),
} satisfies DirectoryCheck;
