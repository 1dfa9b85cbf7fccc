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
    if (unit === 'months')
      return count === 1 ? 'no prazo de um mês' : `no prazo de ${count === 3 ? 'três' : count} meses`;
    return `no prazo de ${count} ${unit === 'days' ? 'dias' : 'dias úteis'}`;
  },
  wording: {
    br: [
      ['registo áudio', 'registro de áudio'],
      ['registo', 'registro'],
      ['acusem a receção', 'confirmem o recebimento'],
      ['receção', 'data do recebimento'],
      ['correio eletrónico', 'e-mail'],
      ['eletrónic', 'eletrônic'],
      ['telefónic', 'telefônic'],
      ['centro de atendimento', 'central de atendimento'],
      ['hiperligação segura para descarregar os ficheiros', 'link seguro para baixar os arquivos'],
      ['ficheiro', 'arquivo'],
      ['Exmos. Senhores', 'Prezados Senhores'],
      ['Com os melhores cumprimentos', 'Atenciosamente'],
      ['Número de processo', 'Número de protocolo'],
      ['formação', 'treinamento'],
      ['treino', 'treinamento'],
      ['encarregado da proteção de dados', 'encarregado pelo tratamento de dados pessoais'],
      ['contacto', 'contato'],
    ],
  },
  said(mark, quote) {
    if (quote === '') return mark === 'vague' ? ' – neste ponto a resposta não é clara' : ' – este ponto foi recusado';
    return mark === 'vague' ? ` – escreveram: «${quote}»` : ` – recusaram-no: «${quote}»`;
  },
} satisfies LetterWords;
