import type { About, Labels, Phrases, Ui } from './shape.ts';

export const about: About = { id: 'da', name: 'Dansk', complete: false };

// No interface text yet, so this language is not offered; pages in it are read.
export const ui: Ui = {};

export const detect: Phrases = {
  'detect/addresses': {
    privacyBox: ['databeskyttelse*', 'persondata', 'dbr', 'gdpr'],
    privacyText: [
      'databeskyttelsesradgiver*',
      'personoplysninger',
      'persondata',
      'databeskyttelse',
      'privatlivspolitik',
      'dataansvarlig*',
      'dine rettigheder',
    ],
    rightsText: [
      'dine rettigheder',
      'indsigt',
      'berigtigelse',
      'sletning',
      'slette',
      'indsigelse',
      'tilbagekald*',
      'sporgsmal',
      'kontakt*',
      'anmodning',
    ],
    dpo: ['databeskyttelsesradgiver*'],
    authority: ['datatilsynet', 'tilsynsmyndighed*', 'klage til', 'klage over'],
    representative: ['repraesentant i eu'],
    others: ['databehandler*', 'leverandor*', 'webhotel', 'webbureau'],
    placeholder: ['eksempel', 'ditnavn', 'navn'],
  },
};

export const fields: Phrases = {};

export const labels: Labels = {};
