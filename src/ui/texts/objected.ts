/** What follows from an objection to the recording of future calls. Only the app shows these. */
export default {
  // A card with sentences to read aloud on the phone, large, and the way to it.
  'objected.card': 'Card for your next call',
  'objected.cardHint': 'Read it out as soon as a voice says that the call is recorded.',
  'objected.print': 'Print the card',
  'objected.known': 'You objected to the recording of your calls on {day}.',

  // A call that was recorded all the same: the tick in the log, and the notice on the case.
  'objected.tick': 'Recorded although I objected',
  'objected.tickHint': 'Only if you are sure. Your letters and the complaint will say so, with both days.',
  'objected.day': 'When did you object?',
  'objected.dayHint': 'The day of your letter. If you objected during this call: the day of the call.',
  'objected.dayWrong': 'The day of the call, or an earlier one.',
  'objected.noted': 'Recorded although you had objected on {day}',
  'objected.again': 'Recorded although you had objected: {days}. Ask to keep that recording: it shows what they did.',
} as const;
