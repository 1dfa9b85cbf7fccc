import type { CaseWords } from '../shape.ts';

export default {
  quotes: ['“', '”'],
  dpo: 'data protection officer',
  exhibit: 'Exhibit {n}: {what}',
  exhibits: {
    letter: 'my letter of {day}',
    'follow-up': 'my further letter of {day}',
    notice: 'the notice about recording that I saw on the site on {day}',
    form: 'the form I filled in on {day}',
    page: 'the confirmation page of {day}',
    reply: 'the reply of {day}',
    file: 'file “{name}”, kept on {day}',
  },
  answers: {
    partial: 'I received an incomplete answer',
    refused: 'my request was refused',
    'transcript-only': 'I was offered only a transcript',
    'listen-only': 'I was offered only to listen to the recording',
    answered: 'I received an answer',
  },
  recordedAnyway: 'my call was recorded although I had objected on {day}',
} satisfies CaseWords;
