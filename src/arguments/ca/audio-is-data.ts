import type { Argument } from '../shape.ts';

export default {
  id: 'audio-is-data',
  english: 'Canada’s Privacy Commissioner says that audio in which you can be heard can be your personal information.',
  source: 'Office of the Privacy Commissioner of Canada, February 2014',
  url: 'https://www.priv.gc.ca/',
  tag: 'V',
  day: '2026-11-29',
  laws: ['ca'],
  letters: ['access-recording', 'reply-internal', 'reply-transcript'],
  texts: {
    en: 'According to the Privacy Commissioner of Canada, audio in which a person can be heard can be personal information.',
    fr: 'Selon le Commissariat à la protection de la vie privée du Canada, un enregistrement sonore où l’on entend une personne peut être un renseignement personnel.',
  },
} satisfies Argument;
