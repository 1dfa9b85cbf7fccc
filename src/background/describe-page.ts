import { labelFor } from '../languages/labels.ts';
import type { Verdict } from '../detect/shape.ts';

/** What the icon says about a page: a short badge, and the label for its title. */
interface Mark {
  badge: string;
  unit: string;
  english: string;
}

const recording: Mark = { badge: 'REC', unit: 'badge/recording', english: 'This page says that calls are recorded' };
const privacy: Mark = { badge: '•', unit: 'badge/privacy', english: 'Privacy requests can be made here' };
const form: Mark = { badge: '•', unit: 'badge/form', english: 'A contact form that Tapeback can fill' };

/** Strongest first; nothing for a page that offers nothing. */
function markOf(page: Verdict): Mark | undefined {
  if (page.notices.some((notice) => notice.own)) return recording;
  const kind = page.kinds[0]?.kind;
  if (kind === 'request_form' || kind === 'privacy_contact') return privacy;
  return kind === 'contact' && page.contactForms > 0 ? form : undefined;
}

/** The badge's text and the icon's title in the user's language, or undefined when the page offers nothing. */
export function describePage(page: Verdict, language: string): { badge: string; title: string } | undefined {
  const mark = markOf(page);
  return mark && { badge: mark.badge, title: `Tapeback: ${labelFor(mark.unit, mark.english, language)}` };
}
