import { holdsAny, tokensOf } from '../../core/patterns.ts';
import { isLongForm, reason, startOf } from '../evidence.ts';
import { naming } from '../naming.ts';
import { urlWords } from '../url-words.ts';
import type { DetectorRule, Evidence, PageSnapshot } from '../shape.ts';

/** Titles that ask for something about data without being a name: request … data. */
function asking(page: PageSnapshot, patterns: readonly string[]): Evidence[] {
  const asks = (text: string) => holdsAny(tokensOf(text.slice(0, 200)), patterns);
  const main = page.headings.find(({ level }) => level === 1)?.text ?? '';
  return [
    ...(asks(urlWords(page.url)) ? [reason('privacy_contact', 2, 'url', page.url)] : []),
    ...(asks(page.title) ? [reason('privacy_contact', 2.5, 'title', page.title)] : []),
    ...(asks(main) ? [reason('privacy_contact', 2.5, 'heading', main)] : []),
  ];
}

/** Counts against a page that names no way to ask and nobody to ask: a text about rights is not a place to use them. */
function nobodyToAsk(page: PageSnapshot, own: readonly string[]): Evidence[] {
  const forms = page.forms.some(({ isSearch, passwords }) => !isSearch && passwords === 0);
  if (forms || page.emails.length > 0) return [];
  const text = startOf(page);
  return own.some((word) => text.includes(` ${word} `))
    ? []
    : [reason('privacy_contact', -2, 'text', 'no form, no address, and nobody who speaks for itself')];
}

/** With a form for requests, the same page is a request form, slightly more surely than a page about requests. */
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
      'do not sell',
      'my data',
      'data deletion',
    ],
    own: ['we', 'us', 'our'],
    asks: [
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
    const against = nobodyToAsk(page, words.own ?? []);
    // A heading inside a statement names the rights too; a page about rights says so in its title or address.
    return found.some(({ where, weight }) => where !== 'heading' || weight > 2)
      ? [...found, ...against, ...asForm(page, found)]
      : found.map((one) => reason(one.kind, 0.5, one.where, one.quote));
  },
} satisfies DetectorRule;
