import type { Argument } from '../shape.ts';

export default {
  id: 'nothing-erased',
  english:
    'Erasing data to keep them from somebody who asked can be an offence. The letter only asks for a confirmation.',
  source: 'Data Protection Act 2018, section 173',
  url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/173',
  tag: 'V',
  day: '2026-11-29',
  laws: ['uk'],
  letters: ['reminder', 'reply-not-found', 'reply-internal', 'reply-deleted'],
  after: ['access-recording', 'analytics-recording', 'information-recording', 'access'],
  texts: { en: 'Please confirm that nothing has been altered or erased since you received my request.' },
} satisfies Argument;
