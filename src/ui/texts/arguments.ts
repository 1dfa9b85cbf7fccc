/** Arguments in a letter, and questions that a standard answer does not cover. */
export default {
  // A list below the letter: each argument with a tick, why it is there and where it comes from.
  'arguments.title': 'Arguments in this letter',
  'arguments.hint': 'Each has a source. Untick one to leave it out.',
  'arguments.source': 'Source: {source}, read on {day}',
  // A tick that adds six questions to the letter.
  'arguments.questions': 'Ask what a standard answer does not cover',
  'arguments.questionsHint':
    'When the recording was played, what you were told that day, who decided to record, and when it will be deleted.',
} as const;
