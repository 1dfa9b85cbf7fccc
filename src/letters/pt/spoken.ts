import type { Spoken } from '../shape.ts';

export default {
  askPurpose: 'Esta chamada está a ser gravada? Para que finalidade?',
  noTraining:
    'Não concordo que esta chamada seja usada para formação nem para controlo da qualidade. Peço-lhe que registe isso.',
  noAnalysis: 'Não quero que a minha voz ou esta chamada sejam analisadas por software. Peço-lhe que registe isso.',
  stopRecording: 'Peço-lhe que pare agora a gravação. Podemos continuar sem gravar.',
  askCopy: 'Quero uma cópia da gravação desta chamada. Como posso obtê-la?',
  keepIt: 'Peço-lhe que não apaguem a gravação: vou pedir uma cópia.',
  askName: 'Pode dizer-me o seu nome e um número de processo para esta chamada?',
  readBack: 'Pode ler-me, por favor, o que ficou registado?',
  objecting:
    'Não concordo que esta chamada seja gravada para formação, qualidade ou análise. Peço-lhe que pare a gravação.',
  objected: 'Opus-me por escrito em {day}. Peço-lhe que veja os meus dados.',
  reference: 'A minha oposição tem a referência {reference}.',
  withoutRecording: 'Peço-lhe que me atenda sem gravar. Se aqui não for possível, para onde posso ligar ou escrever?',
  onlyLaw: 'Uma lei obriga a gravar? Qual? Então peço-lhe que grave só para isso.',
} satisfies Spoken;
