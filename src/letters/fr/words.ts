import type { LetterWords } from '../shape.ts';

export default {
  locale: 'fr',
  purposes: {
    evidence: 'la preuve',
    complaints: 'le traitement des réclamations',
    quality: 'la mesure de la qualité',
    training: 'la formation',
    ai: 'l’analyse par logiciel, aussi pour entraîner une IA',
    fraud: 'la lutte contre la fraude',
    legal: 'une obligation légale',
    debt: 'le recouvrement',
  },
  within(count, unit) {
    if (unit === 'months')
      return count === 1 ? 'dans un délai d’un mois' : `dans un délai de ${count === 3 ? 'trois' : count} mois`;
    return `dans un délai de ${count} ${unit === 'days' ? 'jours' : 'jours ouvrés'}`;
  },
  wording: {
    ch: [
      ['données à caractère personnel', 'données personnelles'],
      ['Réclamation[article:complaint>', 'Dénonciation[article:complaint>'],
      ['Contre qui je dépose cette réclamation', 'Qui est visé'],
    ],
    ca: [
      ['données à caractère personnel', 'renseignements personnels'],
      ['Réclamation[article:complaint>', 'Plainte[article:complaint>'],
      ['Contre qui je dépose cette réclamation', 'Qui est visé'],
    ],
  },
  said(mark, quote) {
    if (quote === '') return mark === 'vague' ? ' – votre réponse reste imprécise' : ' – vous l’avez refusé';
    return mark === 'vague' ? ` – vous écrivez : « ${quote} »` : ` – vous refusez : « ${quote} »`;
  },
} satisfies LetterWords;
