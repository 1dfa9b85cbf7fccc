import type { CaseWords } from '../shape.ts';

export default {
  quotes: ['«', '»'],
  dpo: 'encarregado da proteção de dados',
  exhibit: 'Documento {n}: {what}',
  exhibits: {
    letter: 'a minha comunicação de {day}',
    'follow-up': 'a minha comunicação seguinte, de {day}',
    notice: 'o aviso sobre gravações que vi no sítio em {day}',
    form: 'o formulário que preenchi em {day}',
    page: 'a página de confirmação de {day}',
    reply: 'a resposta de {day}',
    file: 'ficheiro «{name}», guardado em {day}',
  },
  answers: {
    partial: 'recebi uma resposta incompleta',
    refused: 'o meu pedido foi recusado',
    'transcript-only': 'só me foi oferecida uma transcrição',
    'listen-only': 'só me foi oferecida a audição da gravação',
    answered: 'recebi uma resposta',
  },
  recordedAnyway: 'a minha chamada foi gravada apesar da minha oposição de {day}',
} satisfies CaseWords;
