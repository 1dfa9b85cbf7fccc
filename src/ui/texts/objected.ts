/** What follows from an objection to the recording of future calls. Only the app shows these. */
export default {
  // A card with sentences to read aloud on the phone, large, and the way to it.
  'objected.card': 'Card for your next call',
  'objected.cardHint': 'Read it out as soon as a voice says that the call is recorded.',
  'objected.print': 'Print the card',
  'objected.known': 'You objected to the recording of your calls on {day}.',
} as const;
