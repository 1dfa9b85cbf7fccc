import type { CaseWords } from '../shape.ts';

export default {
  quotes: ['„', '“'],
  dpo: 'Datenschutzbeauftragte/r',
  exhibit: 'Anlage {n}: {what}',
  exhibits: {
    letter: 'mein Schreiben vom {day}',
    'follow-up': 'mein weiteres Schreiben vom {day}',
    notice: 'der Hinweis auf Aufzeichnungen, den ich am {day} auf der Website sah',
    form: 'das Formular, das ich am {day} ausfüllte',
    page: 'die Bestätigungsseite vom {day}',
    reply: 'die Antwort vom {day}',
    file: 'Datei „{name}“, gespeichert am {day}',
  },
  answers: {
    partial: 'Ich erhielt eine unvollständige Antwort',
    refused: 'Mein Antrag wurde abgelehnt',
    'transcript-only': 'Mir wurde nur eine Abschrift angeboten',
    'listen-only': 'Mir wurde nur angeboten, die Aufzeichnung anzuhören',
    answered: 'Ich erhielt eine Antwort',
  },
  recordedAnyway: 'Mein Gespräch wurde aufgezeichnet, obwohl ich am {day} widersprochen hatte',
} satisfies CaseWords;
