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
