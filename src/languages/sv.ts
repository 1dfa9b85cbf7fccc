import type { About, Labels, Phrases, Ui } from './shape.ts';

export const about: About = { id: 'sv', name: 'Svenska', complete: false };

// No interface text yet, so this language is not offered; pages in it are read.
export const ui: Ui = {};

export const detect: Phrases = {
  'detect/addresses': {
    privacyBox: ['dataskydd*', 'dso', 'integritet*', 'personuppgift*'],
    privacyText: [
      'dataskyddsombud*',
      'personuppgift*',
      'dataskydd',
      'integritetspolicy',
      'personuppgiftsansvarig*',
      'dina rattigheter',
    ],
    rightsText: [
      'dina rattigheter',
      'registerutdrag',
      'rattelse',
      'radering',
      'radera',
      'invand*',
      'aterkalla',
      'fragor',
      'kontakta',
      'begaran',
    ],
    dpo: ['dataskyddsombud*', 'dso'],
    authority: ['tillsynsmyndighet*', 'integritetsskyddsmyndighet*', 'datainspektionen', 'klagomal till', 'imy'],
    representative: ['foretradare i eu', 'foretradare inom eu'],
    others: ['personuppgiftsbitrade*', 'leverantor*', 'webbhotell', 'webbyra'],
    placeholder: ['exempel', 'dittnamn', 'namn'],
  },
};

export const fields: Phrases = {};

export const labels: Labels = {};
