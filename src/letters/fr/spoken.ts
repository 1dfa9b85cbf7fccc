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
  objecting:
    'Je ne suis pas d’accord pour que cet appel soit enregistré à des fins de formation, de qualité ou d’analyse. Merci d’arrêter l’enregistrement.',
  objected: 'J’ai exprimé mon opposition par écrit le {day}. Merci de consulter mon dossier.',
  reference: 'Mon opposition porte la référence {reference}.',
  withoutRecording:
    'Merci de m’aider sans enregistrement. Si ce n’est pas possible ici, où puis-je appeler ou écrire ?',
  onlyLaw: 'Une loi vous oblige à enregistrer ? Laquelle ? Merci alors de n’enregistrer que pour elle.',
} satisfies Spoken;
