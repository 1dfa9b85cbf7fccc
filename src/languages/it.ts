import type { About, Labels, Phrases, Ui } from './shape.ts';

export const about: About = { id: 'it', name: 'Italiano', complete: false };

// No interface text yet, so this language is not offered; pages in it are read.
export const ui: Ui = {};

export const detect: Phrases = {
  'detect/addresses': {
    privacyBox: ['rpd', 'datipersonali', 'protezionedati', 'titolare'],
    privacyText: [
      'responsabile della protezione dei dati',
      'dati personali',
      'protezione dei dati',
      'riservatezza',
      'titolare del trattamento',
      'titolare',
      'suoi diritti',
      'tuoi diritti',
      'informativa',
    ],
    rightsText: [
      'suoi diritti',
      'tuoi diritti',
      'esercitare',
      'esercizio dei diritti',
      'diritto di accesso',
      'rettifica',
      'cancellazione',
      'opposizione',
      'opporsi',
      'revocare',
      'richiest*',
      'contatt*',
      'scrivendo',
    ],
    dpo: ['responsabile della protezione dei dati', 'rpd'],
    authority: ['autorita di controllo', 'garante', 'reclamo al', 'reclamo all'],
    representative: ['rappresentante nell unione', 'rappresentante nell ue', 'nostro rappresentante'],
    others: ['responsabile esterno', 'fornitore', 'fornitori', 'hosting', 'realizzazione sito', 'web agency'],
    placeholder: ['esempio', 'tuonome', 'nome'],
  },
};

export const fields: Phrases = {};

export const labels: Labels = {};
