import { holdsAny } from '../core/patterns.ts';
import type { Said } from './meanings.ts';
import { replyWordsFor } from '../words/reply-words.ts';

const words = replyWordsFor('replies/is-about', {
  about: [
    'our reply',
    'for our reply',
    'to reply',
    'to respond',
    'your file',
    'request*',
    'record*',
    'call',
    'calls',
    'personal',
    'data',
    'privacy',
    'gdpr',
    'access',
    'erasure',
    'copy',
    'identity',
    'passport',
    'recorded',
    'erased',
    'deleted',
    'licence',
    'conversation',
    'date of birth',
    'these papers',
    'systems',
    'reply date',
    'further two months',
    'two further months',
    'the file',
    'the audio',
    'processing',
    'controller',
    'delete*',
    'erase*',
    'objection',
    'objected',
    'who you are',
    'the police',
    'transcript*',
    'documents',
    'driving licence',
    'colleague',
    'proof of identity',
    'month* … reply',
    'month* … respond',
  ],
  asked: [
    'your request',
    'your … request',
    'subject access',
    'your objection',
    'you asked',
    'as requested',
    'recording',
  ],
  elsewhere: [
    'renewal',
    'your receipt',
    'receipt is attached',
    'basket',
    'shopping cart',
    'on leave',
    'out of the office',
    'annual leave',
    'loyalty',
    'vacancy',
    'rate the service',
    'your rating',
    'your invoice',
    'invoice is',
    'updat* … privacy policy',
    'updat* … privacy notice',
    'new privacy policy',
    'security incident',
    'data breach',
    'survey',
    'newsletter',
    'unsubscribe',
    'how satisfied',
    'terms and conditions',
    'policy documents',
    'your order',
    'your booking',
    'check in',
    'your parcel',
    'job application',
    'phishing',
    'gift card',
    'webinar',
  ],
});

/**
 * Whether a text, as the words of its sentences and what they say, can answer a request about data at all: it has no other
 * occasion for a mail (a survey, a new privacy notice, an incident) unless it names what was asked, and, where that must be
 * `named`, it speaks of such things.
 */
export function isAboutRequest(
  sentences: readonly (readonly string[])[],
  said: readonly Said[],
  language: string,
): { possible: boolean; named: boolean } {
  const { about, asked, elsewhere } = words.get(language) ?? {};
  const holds = (patterns: readonly string[] | undefined) => sentences.some((tokens) => holdsAny(tokens, patterns));
  const possible = holds(asked) || !holds(elsewhere);
  return { possible, named: possible && (holds(about) || said.some(({ whole }) => whole('recording'))) };
}
