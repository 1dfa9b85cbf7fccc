import { isCourtPaper } from '../court-papers.ts';
import type { PreSendCheck } from '../shape.ts';

/** A paper for a court names where its writer lives, which also decides the court (Rv 262, 278; GDPR art. 79(2)). */
export default {
  id: 'residence',
  english: 'A paper for the court says where you live. Add your address to your details.',
  run: ({ input: { request, profile } }) =>
    isCourtPaper(request) && !(profile.street?.trim() && profile.city?.trim()) ? { level: 'stop' } : undefined,
} satisfies PreSendCheck;
