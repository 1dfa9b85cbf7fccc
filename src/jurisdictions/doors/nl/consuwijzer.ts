import type { Door } from '../shape.ts';

export default {
  id: 'consuwijzer',
  english: 'ACM ConsuWijzer (sales calls)',
  text: 'If they called you to sell energy, water, heat or a recurring service, the contract is valid only after you agreed in writing; this does not hold for renewals, a service with a product, or one-off services. Report it there.',
  laws: ['nl'],
  notKinds: ['public-body'],
  incoming: true,
  website: 'https://www.consuwijzer.nl/',
  source: 'https://www.consuwijzer.nl/telefonische-verkoop/overeenkomst-geldig/schriftelijk-akkoord',
  day: '2026-11-29',
} satisfies Door;
