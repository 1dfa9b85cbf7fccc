import type { LetterWords } from '../shape.ts';

export default {
  locale: 'it',
  purposes: {
    evidence: 'la prova',
    complaints: 'la gestione dei reclami',
    quality: 'il controllo della qualità',
    training: 'la formazione',
    ai: 'l’analisi con software, anche per addestrare un’IA',
    fraud: 'la prevenzione delle frodi',
    legal: 'un obbligo di legge',
    debt: 'il recupero crediti',
  },
  within(count, unit) {
    if (unit === 'months') return count === 1 ? 'entro un mese' : `entro ${count === 3 ? 'tre' : count} mesi`;
    return `entro ${count} ${unit === 'days' ? 'giorni' : 'giorni lavorativi'}`;
  },
  wording: {
    ch: [
      ['Reclamo[article:complaint>', 'Segnalazione[article:complaint>'],
      ['Chi presenta il reclamo', 'Chi segnala'],
    ],
  },
  said(mark, quote) {
    if (quote === '') return mark === 'vague' ? ' – su questo punto la risposta non è chiara' : ' – è stato rifiutato';
    return mark === 'vague' ? ` – avete scritto: «${quote}»` : ` – avete rifiutato: «${quote}»`;
  },
} satisfies LetterWords;
