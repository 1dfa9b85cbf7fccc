import { composeLink } from './mail/compose-link.ts';
import type { Channel } from './shape.ts';

/** Outlook for a private account, through the compose link in Microsoft’s documentation on deep links. */
export default {
  id: 'outlook',
  kind: 'webmail',
  english: 'Open in Outlook.com',
  site: 'Outlook.com',
  reaches: () => true,
  deliver: (letter, to, by) =>
    composeLink('https://outlook.live.com/mail/0/deeplink/compose?to={to}&subject={subject}', letter, to, by),
} satisfies Channel;
