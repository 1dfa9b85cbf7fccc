import type { About, Labels, Phrases, Ui } from './shape.ts';

export const about: About = { id: 'pt', name: 'Português', complete: false };

// No interface text yet, so this language is not offered; pages in it are read.
export const ui: Ui = {};

export const detect: Phrases = {
  'detect/addresses': {
    privacyBox: ['privacidade', 'protecaodedados', 'protecaodados', 'dadospessoais', 'rgpd', 'epd', 'encarregado'],
    privacyText: [
      'encarregado da protecao de dados',
      'encarregado de protecao de dados',
      'encarregado',
      'dados pessoais',
      'protecao de dados',
      'privacidade',
      'responsavel pelo tratamento',
      'seus direitos',
      'teus direitos',
    ],
    rightsText: [
      'seus direitos',
      'exercer',
      'direito de acesso',
      'retificacao',
      'apagamento',
      'eliminacao',
      'oposicao',
      'retirar',
      'questoes',
      'duvidas',
      'contacto',
      'contato',
      'pedido*',
    ],
    dpo: ['encarregado da protecao de dados', 'encarregado de protecao de dados', 'encarregado de dados', 'epd'],
    authority: ['autoridade de controlo', 'cnpd', 'comissao nacional de protecao', 'reclamacao junto', 'anpd'],
    representative: ['representante na uniao', 'representante na ue'],
    others: ['subcontratante*', 'alojamento', 'hospedagem', 'fornecedor*'],
    placeholder: ['exemplo', 'seunome', 'nome'],
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
