import { longestMatch, padded } from '../../core/match-words.ts';
import { isCommentForm, isMessageForm, reason, textLength } from '../evidence.ts';
import { naming } from '../naming.ts';
import type { DetectorRule, Evidence, PageSnapshot } from '../shape.ts';

const LITTLE = 4000;
const PHONE = /(?<!\d)(\+|\(?0)[\d ()./-]{6,20}\d/;

/** Contact details in the page itself, not in its footer. */
function waysIn(page: PageSnapshot): string[] {
  const lines = page.lines.filter(({ inFooter, text }) => !inFooter && text.length < 200).slice(0, 400);
  const found = [
    page.links.some(({ href, inFooter }) => /^(tel|mailto):/.test(href) && !inFooter) ? 'tel: or mailto:' : '',
    lines.find(({ text }) => PHONE.test(text))?.text ?? '',
  ];
  return found.filter(Boolean);
}

/** What a short contact page has. Not enough alone: half of all pages have it. */
function bodyReasons(page: PageSnapshot, names: readonly string[], isNamed: boolean): Evidence[] {
  const form = page.forms.find(isMessageForm);
  const ways = textLength(page) < LITTLE ? waysIn(page) : [];
  const comments = page.forms.find(isCommentForm);
  return [
    ...(comments ? [reason('contact', -2, 'form', comments.words)] : []),
    ...(form ? [reason('contact', longestMatch(padded(form.words), names) > 0 ? 2.5 : 1.5, 'form', form.words)] : []),
    ...(ways.length > 0 ? [reason('contact', ways.length * (isNamed ? 0.7 : 0.4), 'text', ways.join(' · '))] : []),
  ];
}

export default {
  id: 'contact-page',
  about: 'A contact or customer-service page: it calls itself so, or takes a message.',
  english: {
    names: [
      'contact*',
      'kontakt*',
      'contatt*',
      'contato*',
      'customer service*',
      'customerservice',
      'customer care',
      'customer support',
      'client services',
      'get in touch',
      'reach us',
      'write to us',
      'talk to us',
      'chat with us',
      'visit us',
      'email us',
      'write us',
      'call us',
      'callback',
      'call back',
      'support cent*',
      'help cent*',
      'help and support',
      'support',
      'submit a request',
      'complaints',
      'feedback',
      'enquir*',
      'inquir*',
    ],
    never: [
      'contact lens*',
      'contactlenz*',
      'kontaktlins*',
      'lentil*',
      'lenti',
      'lentes',
      'soczewk*',
      'contactless',
      'data request*',
    ],
  },
  find(page, words) {
    const named = naming(page, 'contact', words);
    return [...named, ...bodyReasons(page, words.names ?? [], named.length > 0)];
  },
} satisfies DetectorRule;
