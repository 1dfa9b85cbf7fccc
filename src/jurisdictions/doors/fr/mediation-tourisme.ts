import type { Door } from '../shape.ts';

export default {
  id: 'mediation-tourisme',
  english: 'Médiation Tourisme et Voyage (travel)',
  text: 'Free. The company must be a member and have refused your written complaint, or left it unanswered for two months. Ask within a year of that complaint. Not where a court or another mediator has or had the case.',
  laws: ['fr'],
  kinds: ['company'],
  wait: { count: 2, unit: 'months' },
  website: 'https://www.mtv.travel/',
  source:
    'https://www.mtv.travel/en/who-can-apply/; https://tignieu-jameyzieu.fr/csx/public/modsp/modsp.php?CATEGORIE=part&xml=R46367',
  day: '2026-11-29',
} satisfies Door;
