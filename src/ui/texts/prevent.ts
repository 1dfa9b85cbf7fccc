/** The last step of a case: what keeps further recordings and calls away. Only the app shows these. */
export default {
  // A card on a case that is over: object to future recordings, keep advertising calls away.
  'prevent.title': 'So that it does not happen again',
  'prevent.object':
    'You can object to the recording of all your future calls; no call is needed for it. Choose “{request}”.',
  'prevent.calls': 'Against advertising calls, in the country you live in. Tapeback signs you up nowhere.',
  'prevent.site': 'Open the site',
  'prevent.source': 'Read at {source}, {day}',
} as const;
