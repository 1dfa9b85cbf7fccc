import type { Door } from '../shape.ts';

export default {
  id: 'e-control',
  english: 'E-Control (electricity and gas)',
  text: 'Its conciliation body mediates between you and a supplier or grid operator; they must take part, but it cannot order anything. Try to settle with the company first. Apply to it directly: forwarded e-mails are not dealt with. Not for district heating.',
  laws: ['at'],
  kinds: ['company'],
  website: 'https://www.e-control.at/',
  source: 'https://e-control.at/haeufige-fragen-antworten-zur-schlichtungsstelle',
  day: '2026-11-29',
} satisfies Door;
