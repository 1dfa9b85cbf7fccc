import type { Door } from '../shape.ts';

export default {
  id: 'usuarios-teleco',
  english: 'Oficina de Atención al Usuario de Telecomunicaciones',
  text: 'Complain to the operator first. After a month without an answer that satisfies you, you have three months to go there. It is about bills, contracts you did not ask for, offers not kept: the recording can be your proof.',
  laws: ['es'],
  kinds: ['telecom'],
  wait: { count: 1, unit: 'months' },
  website: 'https://www.usuariosteleco.gob.es/',
  source: 'https://www.usuariosteleco.gob.es/te-interesa/Paginas/preguntas-frecuentes.aspx; consumoastur.es',
  day: '2026-11-29',
} satisfies Door;
