import { naming, reason, termsIn, textLength } from '../evidence.ts';
import type { DetectorRule } from '../shape.ts';

const MANY_TERMS = 4;
const LONG = 3000;

export default {
  id: 'privacy-statement',
  about: 'A privacy statement: named so, and long enough to speak of purposes, rights and retention.',
  english: {
    names: [
      'privacy policy',
      'privacy notice',
      'privacy statement',
      'privacy',
      'data protection',
      'data privacy',
      'privacypolicy',
      'data policy',
      'privacy policies',
    ],
    terms: [
      'personal data',
      'personal information',
      'third parties',
      'legitimate interest',
      'legal basis',
      'retention',
      'your rights',
      'data controller',
      'withdraw',
      'we collect',
      'lodge a complaint',
      'data protection officer',
      'supervisory authority',
    ],
  },
  find(page, { names = [], terms = [] }) {
    const named = naming(page, 'privacy_policy', names);
    const found = termsIn(page, terms);
    const long = textLength(page) > LONG;
    const text = found.length >= MANY_TERMS ? [reason('privacy_policy', long ? 3 : 1.5, 'text', found.join(', '))] : [];
    // A page that only mentions privacy in its address or title, and says little, is about something else.
    const thin =
      named.length > 0 && found.length < 2
        ? [reason('privacy_policy', -2, 'text', 'says little of personal data')]
        : [];
    return [...named, ...text, ...thin];
  },
} satisfies DetectorRule;
