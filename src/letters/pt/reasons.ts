import type { ReasonWords } from '../shape.ts';

export default {
  private: 'Ao telefone tenho de falar de assuntos privados, que só deve ouvir quem trata deles.',
  voice:
    'A minha voz pode ser reconhecida e imitada a partir de gravações; por isso quero que haja o menor número possível.',
  manner: 'A minha maneira de falar diz coisas sobre mim que não quero ver analisadas nem pontuadas.',
  others: 'Quando telefono, ouvem-se também pessoas perto de mim, e não posso decidir por elas.',
  secrecy: 'O meu trabalho obriga-me a sigilo, e o que digo ao telefone pode estar abrangido por ele.',
  safety: 'Para minha própria segurança, quero que fique registado o mínimo possível sobre mim.',
} satisfies ReasonWords;
