import type { Door } from '../shape.ts';

export default {
  id: 'artigo-80',
  english: 'Artigo 80 (association)',
  text: 'A Portuguese association for data subjects: it can represent you before companies and public bodies. Send it the dossier.',
  laws: ['pt'],
  website: 'https://artigo80.pt/',
  source: 'https://artigo80.pt/assuma-o-controlo',
  day: '2026-11-29',
} satisfies Door;
