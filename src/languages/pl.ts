import type { About, Labels, Phrases, Ui } from './shape.ts';

export const about: About = { id: 'pl', name: 'Polski', complete: false };

// No interface text yet, so this language is not offered; pages in it are read.
export const ui: Ui = {};

export const detect: Phrases = {
  'detect/addresses': {
    privacyBox: ['iod', 'iodo', 'rodo', 'daneosobowe', 'dane osobowe', 'ochronadanych', 'prywatnosc'],
    privacyText: [
      'inspektor* ochrony danych',
      'inspektor ochrony danych',
      'inspektorem ochrony danych',
      'inspektora ochrony danych',
      'danych osobowych',
      'dane osobowe',
      'ochrony danych',
      'prywatnosci',
      'administratorem',
      'administrator danych',
      'twoje prawa',
    ],
    rightsText: [
      'prawa',
      'prawo dostepu',
      'sprostowania',
      'usuniecia',
      'sprzeciw*',
      'cofnac',
      'wycofac',
      'pytania',
      'kontakt*',
      'wniosek',
    ],
    dpo: [
      'inspektor ochrony danych',
      'inspektorem ochrony danych',
      'inspektora ochrony danych',
      'inspektorowi ochrony danych',
      'iod',
    ],
    authority: [
      'organ nadzorczy',
      'organu nadzorczego',
      'prezes urzedu',
      'prezesa urzedu',
      'uodo',
      'skarga do',
      'skargi do',
    ],
    representative: ['przedstawiciel w unii', 'przedstawicielem w unii'],
    others: ['podmiot przetwarzajacy', 'dostawca', 'hosting', 'projekt strony', 'realizacja strony'],
    placeholder: ['przyklad', 'twojeimie', 'jan', 'kowalski'],
  },
};

export const fields: Phrases = {};

export const labels: Labels = {};
