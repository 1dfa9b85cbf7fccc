import type { CaseWords } from '../shape.ts';

export default {
  quotes: ['«', '»'],
  dpo: 'responsabile della protezione dei dati',
  exhibit: 'Allegato {n}: {what}',
  exhibits: {
    letter: 'la mia lettera del giorno {day}',
    'follow-up': 'la mia lettera successiva, del giorno {day}',
    notice: 'l’avviso sulle registrazioni letto sul sito il giorno {day}',
    form: 'il modulo che ho compilato il giorno {day}',
    page: 'la pagina di conferma del giorno {day}',
    reply: 'la risposta del giorno {day}',
    file: 'file «{name}», conservato il giorno {day}',
  },
  answers: {
    partial: 'ho ricevuto una risposta incompleta',
    refused: 'la mia richiesta è stata respinta',
    'transcript-only': 'mi è stata offerta soltanto una trascrizione',
    'listen-only': 'mi è stato offerto soltanto di ascoltare la registrazione',
    answered: 'ho ricevuto una risposta',
  },
  recordedAnyway: 'la mia telefonata è stata registrata nonostante la mia opposizione in data {day}',
} satisfies CaseWords;
