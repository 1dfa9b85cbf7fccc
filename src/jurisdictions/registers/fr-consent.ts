import type { Register } from './shape.ts';

export default {
  id: 'fr-consent',
  country: 'FR',
  name: 'Loi du 30 juin 2025',
  lang: 'fr',
  english:
    'This law forbids advertising calls unless you agreed to them beforehand. Tell a company that you do not agree, or no longer do.',
  website:
    'https://www.vie-publique.fr/loi/297018-fraude-aux-aides-publiques-demarchage-telephonique-proposition-de-loi',
  tag: 'V',
  source:
    'https://www.vie-publique.fr/loi/297018-fraude-aux-aides-publiques-demarchage-telephonique-proposition-de-loi',
  day: '2026-11-29',
} satisfies Register;
