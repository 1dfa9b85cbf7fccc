import { shorten } from '../core/text.ts';
import { labelFor } from '../languages/labels.ts';
import type { BackgroundKey } from '../languages/shape.ts';
import type { Verdict } from '../detect/shape.ts';

/** What the icon says about a page: a short badge, the label for its title, and the page's own words that it is about. */
interface Mark {
  badge: string;
  unit: BackgroundKey;
  quote?: string;
}

const MAX_QUOTE = 160;

const recording: Mark = { badge: 'REC', unit: 'badge/recording' };
const request: Mark = { badge: '•', unit: 'badge/request-form' };
const privacyBox: Mark = { badge: '@', unit: 'badge/privacy-address' };
const privacy: Mark = { badge: '•', unit: 'badge/privacy' };
const form: Mark = { badge: '•', unit: 'badge/form' };

/** Strongest first; nothing for a page that offers nothing. */
function markOf({ notices, kinds, addresses, contactForms }: Verdict): Mark | undefined {
  const notice = notices.find(({ own }) => own);
  if (notice) return { ...recording, quote: `“${shorten(notice.sentence, MAX_QUOTE)}”` };
  const kind = kinds[0]?.kind;
  const address = addresses.find(({ role, hidden }) => role !== 'general' && !hidden);
  if (kind === 'request_form') return request;
  if (address && (kind === 'privacy_contact' || kind === 'privacy_policy'))
    return { ...privacyBox, quote: address.email };
  if (kind === 'privacy_contact') return privacy;
  return kind === 'contact' && contactForms > 0 ? form : undefined;
}

/** The badge's text, the icon's outline and its title in the user's language, or undefined when the page offers nothing. */
export function describePage(
  page: Verdict,
  language: string,
): { badge: string; title: string; state: 'here' | 'notice' } | undefined {
  const mark = markOf(page);
  if (!mark) return undefined;
  const what = [labelFor(mark.unit, language), ...(mark.quote ? [mark.quote] : [])].join(': ');
  return { badge: mark.badge, title: `Tapeback: ${what}`, state: mark.unit === recording.unit ? 'notice' : 'here' };
}
