import { composeLink } from './mail/compose-link.ts';
import type { Channel } from './shape.ts';

/** Gmail’s compose window, through the link in wide use; Google documents none. */
export default {
  id: 'gmail',
  kind: 'webmail',
  english: 'Open in Gmail',
  site: 'Gmail',
  reaches: () => true,
  deliver: (letter, to, by) =>
    composeLink('https://mail.google.com/mail/?view=cm&fs=1&to={to}&su={subject}', letter, to, by),
} satisfies Channel;
