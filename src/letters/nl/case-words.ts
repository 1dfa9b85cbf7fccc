import type { CaseWords } from '../shape.ts';

export default {
  quotes: ['‘', '’'],
  dpo: 'functionaris gegevensbescherming',
  exhibit: 'Bijlage {n}: {what}',
  exhibits: {
    letter: 'mijn brief van {day}',
    'follow-up': 'mijn vervolgbrief van {day}',
    notice: 'de tekst over opnemen die ik op {day} op de site zag',
    form: 'het formulier dat ik op {day} invulde',
    page: 'de bevestigingspagina van {day}',
    reply: 'het antwoord van {day}',
    file: 'bestand ‘{name}’, bewaard op {day}',
  },
  answers: {
    partial: 'ik kreeg een onvolledig antwoord',
    refused: 'mijn verzoek werd geweigerd',
    'transcript-only': 'mij werd alleen een uitgeschreven tekst aangeboden',
    'listen-only': 'mij werd alleen aangeboden de opname te beluisteren',
    answered: 'ik kreeg antwoord',
  },
  recordedAnyway: 'mijn gesprek werd opgenomen hoewel ik op {day} bezwaar had gemaakt',
} satisfies CaseWords;
