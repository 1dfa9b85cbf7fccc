import type { ReasonWords } from '../shape.ts';

export default {
  private:
    'Au téléphone, je dois parler de questions privées, et personne ne devrait les entendre sans avoir à les traiter.',
  voice:
    'Ma voix peut être reconnue et imitée à partir d’enregistrements ; je veux donc qu’il en existe le moins possible.',
  manner: 'Ma façon de parler révèle de moi des choses que je ne veux pas voir analysées ni notées.',
  others: 'Quand je téléphone, on entend aussi des personnes près de moi, et je ne peux pas décider pour elles.',
  secrecy: 'Mon travail m’impose le secret, et ce que je dis au téléphone peut y toucher.',
  safety: 'Pour ma propre sécurité, je veux qu’il reste le moins de traces possible de moi.',
} satisfies ReasonWords;
