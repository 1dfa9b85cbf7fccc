import type { About, Labels, Phrases, Ui } from './shape.ts';

export const about: About = { id: 'fr', name: 'Français', complete: false };

// No interface text yet, so this language is not offered; pages in it are read.
export const ui: Ui = {};

export const detect: Phrases = {
  'detect/addresses': {
    privacyBox: [
      'donneespersonnelles',
      'donnees personnelles',
      'rgpd',
      'dpd',
      'cil',
      'vieprivee',
      'protectiondesdonnees',
    ],
    privacyText: [
      'delegue a la protection des donnees',
      'deleguee a la protection des donnees',
      'donnees personnelles',
      'donnees a caractere personnel',
      'vie privee',
      'confidentialite',
      'responsable de traitement',
      'responsable du traitement',
      'vos droits',
      'protection des donnees',
    ],
    rightsText: [
      'vos droits',
      'exercer',
      'droit d acces',
      'rectification',
      'suppression',
      'effacement',
      'opposition',
      'retirer',
      'question*',
      'contacter',
      'demande*',
    ],
    dpo: ['delegue a la protection des donnees', 'deleguee a la protection des donnees', 'dpd'],
    authority: ['autorite de controle', 'cnil', 'commission nationale', 'reclamation aupres', 'autorite de protection'],
    representative: ['representant dans l union', 'representant dans l ue', 'notre representant'],
    others: [
      'sous traitant*',
      'hebergeur',
      'hebergement',
      'hebergee par',
      'agence web',
      'conception du site',
      'prestataire*',
    ],
    placeholder: ['exemple', 'votrenom', 'votre', 'nom'],
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
