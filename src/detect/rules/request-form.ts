import { longestMatch, padded } from '../../core/match-words.ts';
import { isLongForm, reason } from '../evidence.ts';
import type { DetectorRule } from '../shape.ts';

export default {
  id: 'request-form',
  about: 'A form that asks what kind of privacy request it is.',
  english: {
    fields: [
      'gdpr*',
      'dsar*',
      'rgpd*',
      'dsgvo*',
      'rodo*',
      'avg*',
      'lgpd*',
      'data request',
      'request type',
      'type of request',
      'privacy request',
      'right of access',
    ],
  },
  find(page, { fields = [] }) {
    const form = page.forms.find(isLongForm);
    return form && longestMatch(padded(form.words), fields) > 0 ? [reason('request_form', 3, 'form', form.words)] : [];
  },
} satisfies DetectorRule;
