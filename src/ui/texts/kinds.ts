/** What a company is before the law: the question in one tap, and its answers. */
export default {
  // Asked where the law differs by it: in the letter’s fold and in a case.
  'kind.ask': 'What kind of organisation is this?',
  'kind.why': 'It decides which law holds and who can help if they refuse.',
  'kind.known': 'Kind of organisation: {kind}',
  'kind.company': 'ordinary company',
  'kind.public-body': 'public body',
  'kind.investment': 'bank or investment firm',
  'kind.telecom': 'telephone or internet company',
  'kind.debt-collector': 'debt collector',
  'kind.health': 'hospital or doctor',
  'kind.police': 'police',
  'kind.court': 'court',
  'kind.emergency': 'emergency number',
  'kind.data-broker': 'data broker',
  'event.kind-said': 'kind of organisation',
} as const;
