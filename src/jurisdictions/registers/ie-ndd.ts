import type { Register } from './shape.ts';

export default {
  id: 'ie-ndd',
  country: 'IE',
  name: 'National Directory Database',
  lang: 'en',
  english:
    'It holds the do-not-call register: numbers on it may not be called for advertising. You sign up through your phone company.',
  website: 'https://www.comreg.ie/',
  tag: 'V',
  source: 'https://www.comreg.ie/consumer-information/home-phone/unsolicited-contacts-national-directory-database-2/',
  day: '2026-11-29',
} satisfies Register;
