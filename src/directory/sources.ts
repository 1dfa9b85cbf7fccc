/** What the sources of NOTICE call themselves; a source that is a host speaks for itself. */
const names = new Map([
  ['datenanfragen', 'Datenanfragen.de'],
  ['jdm', 'JustDeleteMe'],
  ['2factorauth', '2FA Directory'],
  ['wikidata-nsi', 'Wikidata via name-suggestion-index'],
]);

export function sourceName(source: string): string {
  return names.get(source) ?? source;
}
