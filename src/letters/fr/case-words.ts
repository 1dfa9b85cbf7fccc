import type { CaseWords } from '../shape.ts';

export default {
  quotes: ['« ', ' »'],
  colon: ' : ',
  dpo: 'délégué à la protection des données',
  exhibit: 'Pièce n° {n} : {what}',
  exhibits: {
    letter: 'mon courrier du {day}',
    'follow-up': 'mon courrier suivant, du {day}',
    notice: 'la mention relative à l’enregistrement que j’ai lue sur le site le {day}',
    form: 'le formulaire que j’ai rempli le {day}',
    page: 'la page de confirmation du {day}',
    reply: 'la réponse du {day}',
    file: 'fichier « {name} », conservé le {day}',
  },
  answers: {
    partial: 'j’ai reçu une réponse incomplète',
    refused: 'ma demande a été refusée',
    'transcript-only': 'on ne m’a proposé qu’une transcription',
    'listen-only': 'on m’a seulement proposé d’écouter l’enregistrement',
    answered: 'j’ai reçu une réponse',
  },
  recordedAnyway: 'mon appel a été enregistré malgré mon opposition du {day}',
} satisfies CaseWords;
