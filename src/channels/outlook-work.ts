import { composeLink } from './mail/compose-link.ts';
import type { Channel } from './shape.ts';

/** Outlook for a work or school account, through the compose link in Microsoft’s documentation on deep links. */
export default {
  id: 'outlook-work',
  kind: 'webmail',
  english: 'Open in Outlook (work or school)',
  site: 'Outlook (work or school)',
  reaches: () => true,
  deliver: (letter, to, by) =>
    composeLink('https://outlook.office.com/mail/deeplink/compose?to={to}&subject={subject}', letter, to, by),
} satisfies Channel;
