import type { Argument } from '../shape.ts';

export default {
  id: 'quality-takes-consent',
  english: 'The Norwegian authority says that recording for quality or training normally takes consent.',
  source: 'Datatilsynet, guide on sound recordings',
  url: 'https://www.datatilsynet.no/',
  tag: 'V',
  day: '2026-11-23',
  laws: ['no'],
  letters: ['information-recording', 'objection-recording', 'standing-objection', 'reply-interest'],
  purposes: ['training', 'quality'],
  texts: {
    nl: 'Voor opnamen voor kwaliteit en training is volgens het Noorse Datatilsynet normaal gesproken toestemming nodig.',
    en: 'According to the Norwegian Datatilsynet, recording for quality and training normally takes consent.',
    de: 'Für Aufzeichnungen zur Qualitätssicherung und Schulung ist laut dem norwegischen Datatilsynet in der Regel eine Einwilligung nötig.',
    da: 'Ifølge det norske Datatilsynet kræver optagelse til kvalitet og oplæring normalt samtykke.',
    sv: 'Enligt norska Datatilsynet krävs normalt samtycke för inspelning i kvalitets- och utbildningssyfte.',
  },
} satisfies Argument;
