import type { CaseWords } from '../shape.ts';

export default {
  quotes: ['„', '”'],
  dpo: 'inspektor ochrony danych',
  exhibit: 'Załącznik nr {n}: {what}',
  exhibits: {
    letter: 'moje pismo z dnia {day}',
    'follow-up': 'moje kolejne pismo z dnia {day}',
    notice: 'informacja o nagrywaniu widoczna na stronie w dniu {day}',
    form: 'formularz wypełniony w dniu {day}',
    page: 'strona z potwierdzeniem z dnia {day}',
    reply: 'odpowiedź z dnia {day}',
    file: 'plik „{name}”, zachowany w dniu {day}',
  },
  answers: {
    partial: 'odpowiedź była niepełna',
    refused: 'odmówiono spełnienia mojego żądania',
    'transcript-only': 'zaproponowano mi tylko zapis rozmowy',
    'listen-only': 'zaproponowano mi tylko odsłuchanie nagrania',
    answered: 'nadeszła odpowiedź',
  },
  recordedAnyway: 'moja rozmowa została nagrana mimo sprzeciwu z dnia {day}',
} satisfies CaseWords;
