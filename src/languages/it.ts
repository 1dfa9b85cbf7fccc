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
  'detect/links': {},
  'detect/notices': {},
  'detect/purposes': {},
  'detect/contact-page': {},
  'detect/privacy-statement': {},
  'detect/privacy-contact': {},
  'detect/request-form': {},
  'detect/terms': {},
  'detect/cookie-notice': {},
  'detect/login-wall': {},
  'detect/something-else': {},
};

export const fields: Phrases = {
  'fields/options': {},
  'fields/leave': {},
  'fields/forms': {},
  'fields/city': {},
  'fields/company': {},
  'fields/country': {},
  'fields/customer_number': {},
  'fields/email': {},
  'fields/email_confirm': {},
  'fields/first_name': {},
  'fields/house_number': {},
  'fields/initials': {},
  'fields/last_name': {},
  'fields/message': {},
  'fields/name': {},
  'fields/order_number': {},
  'fields/phone': {},
  'fields/postal_code': {},
  'fields/salutation': {},
  'fields/state': {},
  'fields/street': {},
  'fields/street2': {},
  'fields/subject': {},
  'fields/topic': {},
};

export const labels: Labels = {};
