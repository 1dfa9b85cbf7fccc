import type { LetterWords } from '../shape.ts';

export default {
  locale: 'es',
  purposes: {
    evidence: 'la prueba',
    complaints: 'la gestión de reclamaciones',
    quality: 'el control de calidad',
    training: 'la formación',
    ai: 'el análisis por software, también para entrenar una IA',
    fraud: 'la prevención del fraude',
    legal: 'el cumplimiento de una obligación legal',
    debt: 'el cobro de deudas',
  },
  within(count, unit) {
    if (unit === 'months')
      return count === 1 ? 'en el plazo de un mes' : `en el plazo de ${count === 3 ? 'tres' : count} meses`;
    return `en el plazo de ${count} ${unit === 'days' ? 'días' : 'días hábiles'}`;
  },
  said(mark, quote) {
    if (quote === '') return mark === 'vague' ? ' – en este punto la respuesta no es clara' : ' – lo denegaron';
    return mark === 'vague' ? ` – escribieron: «${quote}»` : ` – lo denegaron: «${quote}»`;
  },
} satisfies LetterWords;
