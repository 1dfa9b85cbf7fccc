import { composeLink } from './mail/compose-link.ts';
import type { Channel } from './shape.ts';

/** Yahoo Mail’s compose window, through the link in wide use; Yahoo documents none. */
export default {
  id: 'yahoo',
  kind: 'webmail',
  english: 'Open in Yahoo Mail',
  site: 'Yahoo Mail',
  reaches: () => true,
  deliver: (letter, to, by) => composeLink('https://compose.mail.yahoo.com/?to={to}&subject={subject}', letter, to, by),
} satisfies Channel;
