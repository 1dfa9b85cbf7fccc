import type { CaseWords } from '../shape.ts';

export default {
  quotes: ['»', '«'],
  dpo: 'databeskyttelsesrådgiver',
  exhibit: 'Bilag {n}: {what}',
  exhibits: {
    letter: 'mit brev af {day}',
    'follow-up': 'mit senere brev af {day}',
    notice: 'teksten om optagelse, som jeg så på hjemmesiden den {day}',
    form: 'formularen, som jeg udfyldte den {day}',
    page: 'bekræftelsessiden af {day}',
    reply: 'svaret af {day}',
    file: 'filen »{name}«, gemt den {day}',
  },
  answers: {
    partial: 'Jeg fik et ufuldstændigt svar',
    refused: 'Min anmodning blev afslået',
    'transcript-only': 'Jeg fik kun tilbud om en transskription',
    'listen-only': 'Jeg fik kun tilbud om at høre optagelsen',
    answered: 'Jeg fik et svar',
  },
  recordedAnyway: 'Min samtale blev optaget, selvom jeg havde gjort indsigelse den {day}',
} satisfies CaseWords;
