import type { Channel } from './shape.ts';

/** The full letter, to paste anywhere. */
export default {
  id: 'clipboard',
  kind: 'clipboard',
  english: 'Copy the letter',
  reaches: () => true,
  deliver: (letter) => ({ do: 'copy', text: letter.full }),
} satisfies Channel;
