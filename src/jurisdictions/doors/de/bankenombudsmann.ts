import type { Door } from '../shape.ts';

export default {
  id: 'bankenombudsmann',
  english: 'Ombudsmann der privaten Banken (banking)',
  text: 'For customers of private banks, free of charge. It decides on a claim of yours from the letters and hears no witnesses; the bank has a month to answer. Not where a court or another conciliation body has or had the case. You can still go to court afterwards.',
  laws: ['de'],
  kinds: ['investment'],
  website: 'https://bankenombudsmann.de/',
  source:
    'https://bankenombudsmann.de/ombudsmannverfahren/haeufige-fragen; https://bankenombudsmann.de/ombudsmannverfahren/ablauf-des-verfahrens',
  day: '2026-11-29',
} satisfies Door;
