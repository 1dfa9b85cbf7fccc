import type { Argument } from '../shape.ts';

export default {
  id: 'playback',
  english:
    'Asks when and why your call was played. A standard answer cannot say that, and training use comes to light.',
  source:
    'Court of Justice of the EU, 22 June 2023, C-579/21, on GDPR art. 15; its second point was read in notes only',
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62021CJ0579',
  tag: 'V2',
  day: '2026-11-29',
  laws: ['gdpr'],
  letters: ['information-recording', 'access-recording'],
  texts: {
    nl: 'Wanneer, waarvoor en door mensen in welke functie is de opname beluisterd (vergelijk Hof van Justitie EU, 22 juni 2023, C-579/21)? Om namen vraag ik niet.',
    en: 'When was the recording played, for what purpose, and by people in which role (compare Court of Justice of the EU, 22 June 2023, C-579/21)? I am not asking for their names.',
    de: 'Wann, zu welchem Zweck und von Personen in welcher Funktion wurde die Aufzeichnung angehört (vergleiche EuGH, 22. Juni 2023, C-579/21)? Nach Namen frage ich nicht.',
  },
} satisfies Argument;
