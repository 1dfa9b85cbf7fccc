/** The eleven district courts of the Netherlands (art. 1 Wet op de rechterlijke indeling, read 29 November 2026), by name. */
export const dutchCourts = [
  'Rechtbank Amsterdam',
  'Rechtbank Den Haag',
  'Rechtbank Gelderland',
  'Rechtbank Limburg',
  'Rechtbank Midden-Nederland',
  'Rechtbank Noord-Holland',
  'Rechtbank Noord-Nederland',
  'Rechtbank Oost-Brabant',
  'Rechtbank Overijssel',
  'Rechtbank Rotterdam',
  'Rechtbank Zeeland-West-Brabant',
] as const;
