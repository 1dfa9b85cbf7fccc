import { composeLink } from './mail/compose-link.ts';
import type { Channel } from './shape.ts';

/** Fastmail’s compose window. */
export default {
  id: 'fastmail',
  kind: 'webmail',
  english: 'Open in Fastmail',
  site: 'Fastmail',
  reaches: () => true,
  deliver: (letter, to, by) =>
    composeLink('https://app.fastmail.com/mail/compose?to={to}&subject={subject}', letter, to, by),
} satisfies Channel;
