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
