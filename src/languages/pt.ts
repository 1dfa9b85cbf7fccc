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
};

export const fields: Phrases = {};

export const labels: Labels = {};
