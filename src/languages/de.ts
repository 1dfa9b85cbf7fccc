import type { About, Labels, Phrases, Ui } from './shape.ts';

export const about: About = { id: 'de', name: 'Deutsch', complete: false };

// No interface text yet, so this language is not offered; pages in it are read.
export const ui: Ui = {};

export const detect: Phrases = {
  'detect/addresses': {
    privacyBox: ['datenschutz*', 'dsb', 'dsgvo', 'betroffenenrechte'],
    privacyText: [
      'datenschutz',
      'datenschutzbeauftragte*',
      'datenschutzerklarung',
      'personenbezogene*',
      'datenschutzanfrage*',
      'verantwortliche stelle',
      'verantwortlicher',
      'ihre rechte',
    ],
    rightsText: [
      'ihre rechte',
      'auskunft',
      'loschung',
      'berichtigung',
      'widerspruch',
      'widerruf*',
      'fragen',
      'kontakt',
      'anfrage*',
      'wenden sie sich',
    ],
    dpo: ['datenschutzbeauftragte*', 'dsb'],
    authority: ['aufsichtsbehorde*', 'landesbeauftragte*', 'bundesbeauftragte*', 'beschwerde bei', 'beschwerderecht'],
    representative: ['vertreter in der', 'unionsvertreter', 'vertreter nach art*', 'eu vertreter'],
    others: ['auftragsverarbeiter', 'dienstleister*', 'hosting', 'webdesign', 'webanalyse*', 'technische umsetzung'],
    placeholder: ['beispiel', 'ihrname', 'mustermann', 'muster'],
  },
};

export const fields: Phrases = {};

export const labels: Labels = {};
