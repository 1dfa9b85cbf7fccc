import type { About, Labels, Phrases, Ui } from './shape.ts';

export const about: About = { id: 'es', name: 'Español', complete: false };

// No interface text yet, so this language is not offered; pages in it are read.
export const ui: Ui = {};

export const detect: Phrases = {
  'detect/addresses': {
    privacyBox: ['privacidad', 'protecciondedatos', 'protecciondatos', 'rgpd', 'lopd', 'dpd', 'datos*'],
    privacyText: [
      'delegado de proteccion de datos',
      'delegada de proteccion de datos',
      'datos personales',
      'datos de caracter personal',
      'privacidad',
      'proteccion de datos',
      'responsable del tratamiento',
      'sus derechos',
      'tus derechos',
    ],
    rightsText: [
      'sus derechos',
      'tus derechos',
      'ejercer',
      'ejercicio',
      'derecho de acceso',
      'rectificacion',
      'supresion',
      'oposicion',
      'retirar',
      'consulta*',
      'contacto',
      'solicitud*',
    ],
    dpo: ['delegado de proteccion de datos', 'delegada de proteccion de datos', 'dpd'],
    authority: ['autoridad de control', 'agencia espanola de proteccion de datos', 'aepd', 'reclamacion ante'],
    representative: ['representante en la union', 'representante en la ue', 'nuestro representante'],
    others: ['encargado del tratamiento', 'encargados', 'alojamiento', 'diseno web', 'proveedor*'],
    placeholder: ['ejemplo', 'tunombre', 'nombre', 'tucorreo'],
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
