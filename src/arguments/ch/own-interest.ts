import type { Argument } from '../shape.ts';

export default {
  id: 'own-interest',
  english: 'A company may not cite its own interest once the recording went to others outside its group.',
  source: 'DSG Art. 26 Abs. 2 lit. a und Abs. 3',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/de',
  tag: 'V',
  day: '2026-11-29',
  laws: ['ch'],
  letters: ['reply-internal', 'reply-claims', 'reply-excessive'],
  after: ['access-recording', 'analytics-recording', 'information-recording', 'access'],
  texts: {
    en: 'Only those who do not disclose the data to third parties may rely on an interest of their own (Article 26(2) FADP). Has anybody outside your group received the recording?',
    de: 'Auf ein eigenes Interesse kann sich nur berufen, wer die Personendaten nicht Dritten bekanntgibt (Art. 26 Abs. 2 DSG). Hat jemand ausserhalb Ihres Konzerns die Aufzeichnung erhalten?',
    it: 'Può invocare un interesse proprio solo chi non comunica i dati a terzi (art. 26 cpv. 2 LPD). Qualcuno fuori dal vostro gruppo ha ricevuto la registrazione?',
    fr: 'Seul celui qui ne communique pas les données à des tiers peut invoquer son propre intérêt (art. 26, al. 2, LPD). Quelqu’un hors de votre groupe a-t-il reçu l’enregistrement ?',
  },
} satisfies Argument;
