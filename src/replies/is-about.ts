import { holdsAny } from '../core/patterns.ts';
import { replyWordsFor } from '../words/reply-words.ts';

const words = replyWordsFor('replies/is-about', {
  about: [
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
    'invoice',
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
 * Whether a text, as the words of its sentences, can answer a request about data at all: it speaks of such things, and of no
 * other occasion for a mail (a survey, a new privacy notice, an incident) unless it names what was asked.
 */
export function isAboutRequest(sentences: readonly (readonly string[])[], language: string): boolean {
  const { about, asked, elsewhere } = words.get(language) ?? {};
  const holds = (patterns: readonly string[] | undefined) => sentences.some((tokens) => holdsAny(tokens, patterns));
  return holds(about) && (holds(asked) || !holds(elsewhere));
}
