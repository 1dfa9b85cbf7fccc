import type { PreSendCheck } from '../shape.ts';

/** A petition names where the petitioner lives, which also decides the court (Rv 262, 278). */
export default {
  id: 'residence',
  english: 'A paper for the court says where you live. Add your address to your details.',
  run: ({ input: { request, profile } }) =>
    request === 'petition' && !(profile.street?.trim() && profile.city?.trim()) ? { level: 'stop' } : undefined,
} satisfies PreSendCheck;
