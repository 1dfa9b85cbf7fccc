import type { LetterWords } from '../shape.ts';

export default {
  locale: 'pt-PT',
  purposes: {
    evidence: 'prova',
    complaints: 'tratamento de reclamações',
    quality: 'controlo da qualidade',
    training: 'formação do pessoal',
    ai: 'análise por software (e treino de IA)',
    fraud: 'prevenção da fraude',
    legal: 'cumprimento de uma obrigação legal',
    debt: 'cobrança de dívidas',
  },
  within(count, unit) {
    if (unit === 'months') return count === 1 ? 'no prazo de um mês' : `no prazo de ${count} meses`;
    return `no prazo de ${count} ${unit === 'days' ? 'dias' : 'dias úteis'}`;
  },
} satisfies LetterWords;
