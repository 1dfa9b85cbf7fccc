import type { Argument } from '../shape.ts';

export default {
  id: 'spoken-word',
  english:
    'In Germany recording a call takes authority, mostly a clear yes. The letter asks for it and threatens nobody.',
  source: '§ 201(1) StGB',
  url: 'https://www.gesetze-im-internet.de/stgb/__201.html',
  tag: 'V',
  day: '2026-11-29',
  laws: ['de'],
  letters: ['information-recording', 'access-recording'],
  texts: {
    nl: 'Op welke bevoegdheid berust de opname van mijn woorden?',
    en: 'On what authority were my spoken words recorded?',
    de: 'Auf welcher Befugnis beruht die Aufnahme meines gesprochenen Wortes?',
  },
} satisfies Argument;
