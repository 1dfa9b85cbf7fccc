import { holdsAny } from '../core/patterns.ts';
import type { Words } from '../core/words.ts';
import { wordsByLanguage } from '../languages/detect-words.ts';
import type { Purpose } from './shape.ts';

const english: Words = {
  evidence: [
    'evidence',
    'evidential',
    'proof',
    'prove',
    'contractual',
    'contract purposes',
    'record keeping',
    'recordkeeping',
    'accurate record',
    'establish* facts',
    'instructions',
    'what … agreed',
    'confirm* … instruction*',
    'verify … instruction*',
    'what was said',
    'verify … order*',
    'verification of … order*',
    'transaction*',
    'verbal agreement*',
  ],
  complaints: ['complain*', 'dispute*', 'resolve queries', 'resolution of … queries', 'disagreement*', 'grievance*'],
  quality: [
    'quality',
    'monitoring purposes',
    'improv*',
    'service improvement',
    'enhanc* … service*',
    'for monitoring',
    'monitoring and training',
    'training and monitoring',
    'training or monitoring',
    'for customer service',
    'customer care purposes',
    'customer service purposes',
    'service purposes',
    'excellent … service',
    'better service',
    'better serve',
    'service standards',
    'service levels',
    'customer experience',
    'customer satisfaction',
    'monitor … service',
    'monitor … performance',
  ],
  training: ['training', 'train', 'coach*', 'educat*', 'staff development'],
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
  legal: [
    'legal',
    'legally',
    'required by law',
    'law* requir*',
    'by law we',
    'obligations',
    'regulat*',
    'complian*',
    'comply',
    'mifid*',
    'statutory',
    'audit*',
  ],
  debt: ['debt', 'debts', 'collection of … debt*', 'collections team', 'arrears', 'overdue account*'],
  emergency: ['emergency', 'emergencies'],
};

const words = wordsByLanguage('detect/purposes', english);
const purposes = Object.keys(english) as Exclude<Purpose, 'unstated'>[];

/** The reasons that a text in a language gives, in a fixed order; `unstated` when it gives none. */
export function purposesIn(tokens: readonly string[], lang: string): Purpose[] {
  const found = purposes.filter((purpose) => holdsAny(tokens, words.get(lang)?.[purpose]));
  return found.length > 0 ? found : ['unstated'];
}
