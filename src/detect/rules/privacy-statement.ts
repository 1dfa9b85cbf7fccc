import { padded } from '../../core/match-words.ts';
import { reason, startOf, termsIn, textLength } from '../evidence.ts';
import { naming } from '../naming.ts';
import { whoSpeaks } from '../who-speaks.ts';
import type { DetectorRule, Evidence, PageSnapshot } from '../shape.ts';

/** The weight of this many different data-protection terms. */
const worth = (found: number) => (found >= 8 ? 3 : found >= 5 ? 2 : found >= 3 ? 1 : 0);

/** Number of terms, and per 1,000 characters, that make a page without headings a privacy statement. */
const DENSE_TERMS = 5;
const DENSE = 4;

/** Headings that name purposes, rights, retention and so on. */
function sectionReasons(page: PageSnapshot, terms: readonly string[]): Evidence[] {
  const sections = page.headings
    .slice(0, 80)
    .filter(({ level, text }) => level > 1 && termsIn(padded(text), terms).length > 0)
    .map(({ text }) => text);
  return sections.length >= 2
    ? [reason('privacy_policy', sections.length >= 4 ? 1.5 : 0.8, 'heading', sections.join(' · '))]
    : [];
}

/** A statement that is named after recorded calls: the company itself speaks, and of data, and asks nothing. */
function ofRecording(page: PageSnapshot, names: readonly string[], terms: number): Evidence[] {
  const { own, firms } = whoSpeaks(page);
  const asks = [page.title, ...page.headings.map(({ text }) => text)].some((text) => text.includes('?'));
  if (terms < 2 || own === 0 || firms >= own || asks) return [];
  const named = naming(page, 'privacy_policy', { names });
  return named.some(({ weight }) => weight >= 1) ? named : [];
}

export default {
  id: 'privacy-statement',
  about: 'A privacy statement: named so, and long enough to speak of purposes, rights and retention.',
  english: {
    names: [
      'privacy*',
      'privacy policy',
      'privacy notice',
      'privacy statement',
      'data protection',
      'data privacy',
      'personal data',
      'data policy',
      'gdpr',
      'fair processing notice',
      'how we use your',
      'how we handle your',
      'how we process your',
      'how we protect your',
    ],
    beside: [
      'data',
      'information',
      'policy',
      'policies',
      'notice*',
      'statement*',
      'cookie*',
      'and',
      'of',
      'our',
      'the',
      'eu',
      'charter',
    ],
    /** Names of statements about one thing only. */
    recorded: ['call recording*', 'recording of calls', 'recording of telephone*', 'recorded calls', 'recording calls'],
    never: [
      'privacy settings',
      'privacy screen*',
      'privacy right*',
      'privacy request*',
      'data processing a*',
      'gdpr right*',
      'gdpr request*',
      'data protection right*',
      'data protection request*',
      'data request*',
      'gdpr consult*',
      'gdpr training',
      'gdpr software',
      'gdpr services',
      'gdpr compliance for*',
      'gdpr advice',
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
      'we use your',
      'information we',
      'we may share',
      'lodge a complaint',
      'data protection officer',
      'supervisory authority',
    ],
  },
  find(page, words) {
    const terms = words.terms ?? [];
    const found = termsIn(startOf(page), terms);
    const byName = naming(page, 'privacy_policy', words);
    const isByName = byName.some(({ weight }) => weight >= 1);
    const named = isByName ? byName : [...byName, ...ofRecording(page, words.recorded ?? [], found.length)];
    const length = textLength(page);
    // A page that only mentions privacy in a long title is about something else, however often the text does.
    const isNamed = named.some(({ weight }) => weight >= 1);
    const isDense =
      page.headings.length === 0 &&
      found.length >= DENSE_TERMS &&
      (found.length / Math.max(length, 500)) * 1000 >= DENSE;
    const text = isDense ? 3 : isNamed ? worth(found.length) : Math.min(1, worth(found.length));
    const thin = named.length > 0 ? Math.max(0, 2 - found.length) : 0;
    return [
      ...named,
      ...(text > 0 ? [reason('privacy_policy', text, 'text', found.join(', '))] : []),
      ...(isNamed ? sectionReasons(page, found) : []),
      ...(thin > 0 ? [reason('privacy_policy', -thin, 'text', 'says little of personal data')] : []),
    ];
  },
} satisfies DetectorRule;
