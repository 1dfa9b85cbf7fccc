import type { ReasonWords } from '../shape.ts';

export default {
  private: 'Por teléfono tengo que hablar de asuntos privados, y no debería oírlos nadie que no los tramite.',
  voice: 'Mi voz puede reconocerse e imitarse a partir de grabaciones; por eso quiero que haya las menos posibles.',
  manner: 'Mi forma de hablar dice cosas de mí que no quiero que se analicen ni se puntúen.',
  others: 'Cuando llamo se oye también a personas cercanas, y no puedo decidir por ellas.',
  secrecy: 'Por mi trabajo tengo un deber de secreto, y lo que digo por teléfono puede afectarlo.',
  safety: 'Por mi propia seguridad quiero que quede grabado lo menos posible sobre mí.',
} satisfies ReasonWords;
