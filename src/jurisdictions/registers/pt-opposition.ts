import type { Register } from './shape.ts';

export default {
  id: 'pt-opposition',
  country: 'PT',
  name: 'Lista de Oposição',
  lang: 'pt',
  english:
    'Whoever wants no advertising by phone can put their number on the list of the Associação Portuguesa de Marketing Direto, says the consumer authority.',
  website: 'https://www.consumidor.gov.pt/comunicacao1/noticias1/detalhe-da-noticia?uri=10634',
  tag: 'V',
  source: 'https://www.consumidor.gov.pt/comunicacao1/noticias1/detalhe-da-noticia?uri=10634',
  day: '2026-11-29',
} satisfies Register;
