import type { Door } from '../shape.ts';

export default {
  id: 'bafin',
  english: 'BaFin (banks, insurers, securities)',
  text: 'The supervisor checks whether a firm keeps its rules; it decides no single case. In writing: your name and address, those of the firm, your account or policy number, copies. Some ombudsmen take only what BaFin does not have yet: choose first.',
  laws: ['de'],
  kinds: ['company', 'investment'],
  website: 'https://www.bafin.de/',
  source:
    'https://www.landkreis-karlsruhe.de/ and https://www.stadt-schoemberg.de/ (Beschwerde gegen Unternehmen des Finanzdienstleistungssektors)',
  day: '2026-11-29',
} satisfies Door;
