import { longestMatch } from '../core/match-words.ts';
import type { Words } from '../core/words.ts';
import { wordsFor } from '../words/given-words.ts';

// A statement's name is `topic` with `document`, or `topic` with only words from `beside`.
const listed = (words: string) => words.split(' ');

/** English words of links. */
export const english: Words = {
  topic: ['privacy', 'privacypolicy', 'privacystatement', 'data protection', 'gdpr'],
  document: listed('*policy policies notice* *statement declara*'),
  // Many languages share these beginnings; fewer than four letters mean nothing in any of them.
  beside: listed(
    'about condi* cookie* copyright data default disclaimer from full home how index inform* latest legal* overview page* person* protec* protez* rights safety secur* segur* service site term* updated your this with read view website',
  ),
  notPolicy: listed(
    'settings preferences center contact officer commission* authority blog choices form portal subprocessors template',
  ),
  article: listed('article articles blog blogs jobs news press product products search shop tag topics'),
  vague: ['here', 'this page', 'learn more', 'read more'],
  // Services that pages embed, share to or pay with: they have statements of their own.
  strangers: listed(
    'aboutads addthis adobe amazon apple automattic cloudflare cookiebot criteo facebook google gravatar hcaptcha hotjar hubspot instagram linkedin mailchimp microsoft mozilla networkadvertising opera paypal pinterest reddit shopify stripe taboola tiktok trustpilot twitter usercentrics vimeo whatsapp wordpress youronlinechoices youtube',
  ),
  request: [
    'data request',
    'datarequest',
    'privacy request',
    'privacy requests',
    'subject access',
    'subject request',
    'access request',
    'removal request',
    'deletion request',
    'request form',
    'rights request',
    'rights requests',
    'privacy portal',
    'do not sell',
    'dsar',
    'gdpr request',
    'data subject',
    'your privacy choices',
    'requesting your data',
    'request your data',
    'request my data',
    'download your data',
    'copy of your data',
    'export of your personal data',
    'erasure request',
    'privacy form',
    'rights form',
    'gdpr form',
  ],
  asking: [
    'exercis* … right*',
    'right* … exercised',
    'mak* … privacy request*',
    'submit … privacy request*',
    'submit … data request*',
    'submit … subject request*',
    'mak* … subject request*',
    'withdraw … consent',
    'object to … processing',
    'request* … copy',
    'request* … deletion',
    'request* … erasure',
    'request* … your … data',
    'delete … my data',
    'delete … your … data',
  ],
  means: ['form', 'page', 'webform'],
  portals: listed(
    'privacyportal* onetrust dsar* datarequest* privacyrequest* truste mineos datagrail transcend dastra',
  ),
};

/** Words for links in all languages, in the same groups as the English ones. */
export const linkWords = wordsFor('detect/links', english);

/** True when a padded text holds a word of the group. */
export const holds = (text: string, group: string): boolean => longestMatch(text, linkWords()[group]) > 0;
