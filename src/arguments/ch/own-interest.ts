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
    nl: 'Op een eigen belang kan alleen een beroep doen wie de gegevens niet aan derden verstrekt (artikel 26, tweede lid, DSG). Heeft iemand buiten uw concern de opname gekregen?',
    en: 'Only those who do not disclose the data to third parties may rely on an interest of their own (Article 26(2) FADP). Has anybody outside your group received the recording?',
    de: 'Auf ein eigenes Interesse kann sich nur berufen, wer die Personendaten nicht Dritten bekanntgibt (Art. 26 Abs. 2 DSG). Hat jemand ausserhalb Ihres Konzerns die Aufzeichnung erhalten?',
    fr: 'Seul celui qui ne communique pas les données à des tiers peut invoquer son propre intérêt (art. 26, al. 2, LPD). Quelqu’un hors de votre groupe a-t-il reçu l’enregistrement ?',
  },
} satisfies Argument;
