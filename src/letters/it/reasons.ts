import type { ReasonWords } from '../shape.ts';

export default {
  private: 'Al telefono devo parlare di questioni private, e non dovrebbe ascoltarle chi non se ne occupa.',
  voice: 'La mia voce può essere riconosciuta e imitata dalle registrazioni: voglio che ce ne siano il meno possibile.',
  manner: 'Il mio modo di parlare dice di me cose che non voglio siano analizzate o valutate.',
  others: 'Quando telefono si sentono anche le persone vicine a me, e non posso decidere per loro.',
  secrecy: 'Il mio lavoro mi impone il segreto, e ciò che dico al telefono può riguardarlo.',
  safety: 'Per la mia sicurezza voglio che su di me resti registrato il meno possibile.',
} satisfies ReasonWords;
