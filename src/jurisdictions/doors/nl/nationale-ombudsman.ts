import type { Door } from '../shape.ts';

export default {
  id: 'nationale-ombudsman',
  english: 'Nationale ombudsman (public bodies)',
  text: 'Complain to the body itself first, and come within a year after it dealt with that. Not where objection or appeal is possible. Online form or letter: what goes wrong, and why you get no further.',
  laws: ['nl'],
  kinds: ['public-body'],
  website: 'https://www.nationaleombudsman.nl/',
  source:
    'https://www.rijksoverheid.nl/onderwerpen/kwaliteit-en-integriteit-overheidsinstanties/vraag-en-antwoord/hoe-kan-ik-een-klacht-indienen-bij-de-nationale-ombudsman',
  day: '2026-11-29',
} satisfies Door;
