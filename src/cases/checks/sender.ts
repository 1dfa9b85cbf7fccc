import type { PreSendCheck } from '../shape.ts';

/** The company must know who asks and where to answer. */
export default {
  id: 'sender',
  english: 'Your name and an e-mail address are needed.',
  run: ({ input: { profile } }) => (profile.name.trim() && profile.email.includes('@') ? undefined : { level: 'stop' }),
} satisfies PreSendCheck;
