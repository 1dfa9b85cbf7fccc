import type { Channel } from './shape.ts';

/** The full letter, passed to another app through the device’s own share sheet. */
export default {
  id: 'share',
  kind: 'share',
  english: 'Share the letter…',
  reaches: () => true,
  deliver: (letter) => ({ do: 'share', title: letter.subject, text: letter.full }),
} satisfies Channel;
