import { holdsAny } from '../core/patterns.ts';
import type { Words } from '../core/words.ts';
import { wordsFor } from '../languages/detect-words.ts';
import type { Purpose } from './shape.ts';

const english: Words = {
  evidence: [
    'evidence',
    'proof',
    'prove',
    'contractual',
    'contract purposes',
    'record keeping',
    'recordkeeping',
    'establish facts',
    'instructions',
    'what was agreed',
    'what was said',
    'verify … order*',
    'confirm transactions',
    'transaction*',
    'verbal agreement',
  ],
  complaints: ['complaint*', 'dispute*', 'resolve queries', 'resolution of … queries', 'disagreement*'],
  quality: [
    'quality',
    'monitoring purposes',
    'improve* … service*',
    'improving … service*',
    'service improvement',
    'customer service purposes',
    'excellent … service',
    'customer experience',
    'customer satisfaction',
    'monitor … service',
  ],
  training: ['training', 'train', 'coach*', 'educat*'],
  ai: [
    'speech analytics',
    'voice analytics',
    'transcri*',
    'artificial intelligence',
    'ai',
    'machine learning',
    'sentiment',
    'speech recognition',
  ],
  fraud: ['fraud*', 'security', 'crime', 'safety', 'abuse', 'abusive', 'threat*', 'voice biometrics'],
  legal: ['legal', 'law', 'regulat*', 'compliance', 'comply', 'mifid', 'statutory', 'audit'],
  debt: ['debt', 'debts', 'collection of … debt*', 'arrears'],
  emergency: ['emergency', 'emergencies'],
};

const words = wordsFor('detect/purposes', english);
const purposes = Object.keys(english) as Exclude<Purpose, 'unstated'>[];

/** The reasons a notice gives, in a fixed order; `unstated` when it gives none. */
export function purposesIn(tokens: readonly string[]): Purpose[] {
  const found = purposes.filter((purpose) => holdsAny(tokens, words[purpose]));
  return found.length > 0 ? found : ['unstated'];
}
