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
