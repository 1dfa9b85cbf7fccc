import { longestMatch, padded } from '../../core/match-words.ts';
import { naming, reason } from '../evidence.ts';
import type { DetectorRule } from '../shape.ts';

export default {
  id: 'request-form',
  about: 'A form for privacy requests: a form to write in, on a page or with fields named after such requests.',
  english: {
    names: [
      'privacy request',
      'data request',
      'subject access request',
      'data subject request',
      'gdpr request',
      'request form',
      'privacy form',
      'dsar',
      'data request form',
      'submit a request',
      'exercise your rights',
      'access request',
      'delete my data',
      'right to erasure',
    ],
    fields: ['gdpr*', 'dsar*', 'data request', 'request type', 'privacy request', 'right of access', 'type of request'],
  },
  find(page, { names = [], fields = [] }) {
    const form = page.forms.find(({ inputs, passwords, isSearch }) => inputs >= 3 && passwords === 0 && !isSearch);
    if (!form) return [];
    const byField = longestMatch(padded(form.words), fields) > 0 ? [reason('request_form', 2, 'form', form.words)] : [];
    const named = naming(page, 'request_form', names, 1.2);
    return named.length + byField.length > 0
      ? [...named, ...byField, reason('request_form', 1, 'form', form.words)]
      : [];
  },
} satisfies DetectorRule;
