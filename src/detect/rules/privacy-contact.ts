import { holdsAny, tokensOf } from '../../core/patterns.ts';
import { isForSending, isLongForm, mainHeading, reason, startOf, termsIn, textLength } from '../evidence.ts';
import { naming } from '../naming.ts';
import { whoSpeaks } from '../who-speaks.ts';
import { urlWords } from '../url-words.ts';
import type { DetectorRule, Evidence, PageSnapshot } from '../shape.ts';

const MAX_REQUESTS = 6000;

/** Titles that ask for something about data in more words than a name: request … data; or several headings that do. */
function asking(page: PageSnapshot, patterns: readonly string[]): Evidence[] {
  const asks = (text: string) => holdsAny(tokensOf(text.slice(0, 200)), patterns);
  const main = mainHeading(page);
  const requests = page.headings.filter(({ level, text }) => level > 1 && asks(text)).map(({ text }) => text);
  const isCentre = requests.length >= 2 && textLength(page) < MAX_REQUESTS;
  return [
    ...(asks(urlWords(page.url)) ? [reason('privacy_contact', 2, 'url', page.url)] : []),
    ...(asks(page.title) ? [reason('privacy_contact', 2.5, 'title', page.title)] : []),
    ...(asks(main) ? [reason('privacy_contact', 2.5, 'heading', main)] : []),
    ...(isCentre ? [reason('privacy_contact', 3, 'heading', requests.join(' · '))] : []),
  ];
}

/** Speaks against a page that is not where the rights of its own visitors are used: advice, law, another kind of rights. */
function nobodyToAsk(page: PageSnapshot, data: readonly string[]): Evidence[] {
  const text = startOf(page);
  const { own, firms } = whoSpeaks(page);
  const isOpen = page.forms.some(isForSending) || page.emails.length > 0;
  return [
    ...(own === 0 && !isOpen
      ? [reason('privacy_contact', -2, 'text', 'no form, no address, and nobody who speaks for itself')]
      : []),
    ...(firms > own ? [reason('privacy_contact', -5, 'text', 'speaks of what companies do, not of its own')] : []),
    ...(termsIn(text, data).length === 0 && text.length > SOME_TEXT
      ? [reason('privacy_contact', -5, 'text', 'rights, but not in data')]
      : []),
  ];
}

/** Enough text to speak of data in, in characters. */
const SOME_TEXT = 100;

/** The same page with a form to ask by is a request form, and a little more that than a page about requests. */
function asForm(page: PageSnapshot, found: readonly Evidence[]): Evidence[] {
  const form = page.forms.find(isLongForm);
  if (!form) return [];
  return [
    ...found.map((one): Evidence => ({ ...one, kind: 'request_form' })),
    reason('request_form', 1, 'form', form.words),
  ];
}

/** Only the strongest of several reasons from one place: a title counts once. */
function oncePerPlace(found: readonly Evidence[]): Evidence[] {
  const byPlace = new Map<string, Evidence>();
  for (const one of found.toSorted((a, b) => a.weight - b.weight)) byPlace.set(one.where, one);
  return [...byPlace.values()];
}

export default {
  id: 'privacy-contact',
  about: 'Where privacy requests go: a page, or a form, named after rights, requests or the data protection officer.',
  english: {
    names: [
      'data protection officer',
      'dpo',
      'exercise your rights',
      'exercising your rights',
      'privacy rights',
      'your rights',
      'data rights',
      'data subject*',
      'subject access*',
      'privacy request*',
      'data request*',
      'gdpr request*',
      'dsar',
      'right of access',
      'right to be forgotten',
      'privacy choices',
      'gdpr rights',
      'do not sell',
      'my data',
      'data deletion',
    ],
    data: ['data', 'personal information', 'privacy'],
    asks: [
      'exercis* … rights',
      'erase … your data',
      'request* … data',
      'request* … personal information',
      'request* … access',
      'request* … erasure',
      'delet* … your data',
      'delet* … personal data',
      'access … your data',
    ],
  },
  find(page, words) {
    const asks = asking(page, words.asks ?? []);
    const found = oncePerPlace([...naming(page, 'privacy_contact', words, 1.4), ...asks]);
    if (found.length === 0) return [];
    const against = nobodyToAsk(page, words.data ?? []);
    // A heading inside a statement names the rights too; a page about them says so in its title or address.
    return found.some(({ where, weight }) => where !== 'heading' || weight > 2)
      ? [...found, ...against, ...asForm(page, found)]
      : found.map((one) => reason(one.kind, 0.5, one.where, one.quote));
  },
} satisfies DetectorRule;
