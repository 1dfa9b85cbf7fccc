/** The names of the sources in NOTICE; a source that is a host needs no other name. */
const names = new Map([
  ['datenanfragen', 'Datenanfragen.de'],
  ['jdm', 'JustDeleteMe'],
  ['2factorauth', '2FA Directory'],
  ['opentermsarchive', 'Open Terms Archive'],
  ['roo', 'Register van Overheidsorganisaties'],
  ['datapurge', 'DataPurge'],
  ['cnil', 'CNIL'],
  ['gleif', 'GLEIF'],
  ['ico', 'ICO'],
  ['wikidata-nsi', 'Wikidata via name-suggestion-index'],
]);

export function sourceName(source: string): string {
  return names.get(source) ?? source;
}
