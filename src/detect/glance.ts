// The watcher's own short word list, all languages in one: it runs on every page, so it contains no language files.
const STRONG =
  /privacy|datenschutz|gegevensbescherming|confidentialit|privacidad|prywatno|integritet|personoplysning|personuppgift|dados.?pessoais|datos.?personales|dati.?personali|donn.es.?personnelles|persoonsgegevens|persondata|gdpr|rodo|\bavg\b|\bdsgvo\b|\brgpd\b/i;
const CONTACT =
  /contact|contat|klantenservice|customer-?service|kundenservice|kontakt|service-?client|atencion-?al-?cliente|assistenza|obsluga-?klienta|apoio|atendimento|kundservice|kundeservice|support/i;
const RECORDING =
  /(record|opgenomen|opname|aufgezeichnet|aufzeichn|enregistr|grab|registrat|nagryw|gravad|spelas in|optag)/i;

/** What the watcher can see without walking the page. */
export interface Glance {
  path: string;
  title: string;
  heading: string;
  textareas: number;
}

/** 0 for nothing; 2 or more means that the page is worth reading in full. Takes a few microseconds. */
export function glanceScore({ path, title, heading, textareas }: Glance): number {
  const named = `${path} ${title} ${heading}`.slice(0, 600);
  return (
    (STRONG.test(named) ? 2 : 0) + (CONTACT.test(named) ? (textareas > 0 ? 2 : 1) : 0) + (RECORDING.test(named) ? 1 : 0)
  );
}

/** From this score on, the watcher notifies the background. */
export const WORTH_READING = 2;
