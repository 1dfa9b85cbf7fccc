import type { Spoken } from '../shape.ts';

export default {
  askPurpose: 'Cet appel est-il enregistré ? Et pour quoi faire ?',
  noTraining:
    'Je ne suis pas d’accord pour que cet appel serve à la formation ou au contrôle de la qualité. Merci de le noter.',
  noAnalysis: 'Je ne veux pas qu’un logiciel analyse ma voix ou cet appel. Merci de le noter.',
  stopRecording: 'Merci d’arrêter l’enregistrement maintenant. Nous pouvons continuer sans.',
  askCopy: 'Je voudrais une copie de l’enregistrement de cet appel. Comment l’obtenir ?',
  keepIt: 'Merci de ne pas effacer l’enregistrement : je vais en demander une copie.',
  askName: 'Puis-je avoir votre nom, et un numéro de dossier pour cet appel ?',
  readBack: 'Pouvez-vous me relire ce que vous avez noté ?',
} satisfies Spoken;
