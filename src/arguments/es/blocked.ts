import type { Argument } from '../shape.ts';

export default {
  id: 'blocked',
  english: 'In Spain erased data are first locked away for courts. So “deleted” need not mean gone.',
  source: 'LOPDGDD art. 32',
  url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2018-16673',
  tag: 'V',
  day: '2026-11-29',
  laws: ['es'],
  letters: ['reply-deleted'],
  texts: {
    nl: 'Als u de opname heeft gewist, bevestig mij dan dat de gegevens zijn geblokkeerd, en sinds welke dag ({article:erasure-blocked}).',
    en: 'If you have erased the recording, please confirm that the data have been blocked, and since which day ({article:erasure-blocked}).',
    de: 'Falls Sie die Aufzeichnung gelöscht haben, bestätigen Sie mir bitte, dass die Daten gesperrt sind, und seit welchem Tag ({article:erasure-blocked}).',
    es: 'Si han suprimido la grabación, confirmen que los datos están bloqueados y desde qué fecha ({article:erasure-blocked}).',
  },
} satisfies Argument;
