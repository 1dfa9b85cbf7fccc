const COUNTRIES: [RegExp, string][] = [
  [/\b(Germany|Duitsland|Deutschland|Berlijn|Verl|Düsseldorf)\b/, 'DE'],
  [/\b(Belgium|België|Belgique|Brussels)\b|\bB-\d{4}\b/, 'BE'],
  [/\b(Sweden|Zweden|Stockholm)\b/, 'SE'],
  [/\b(Ireland|Dublin)\b/, 'IE'],
  [/\b(Spain|Madrid)\b/, 'ES'],
  [/\bLuxembourg\b/, 'LU'],
  [/\b(Paris|France)\b/, 'FR'],
  [/\bUnited Kingdom\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/, 'GB'],
  [/\b\d{4} ?[A-Z]{2}\b/, 'NL'],
];

// Their post codes look like other countries'.
const BY_DIGITS: Record<string, RegExp> = { BE: /\b\d{4}\b/, FR: /\b\d{5}\b/, DE: /\b\d{5}\b/ };

/** ISO 3166-1 alpha-2 of an address by what stands in it, helped by the one country the company serves; else undefined. */
export function countryOf(lines: string[], countries: string[]): string | undefined {
  const text = lines.join('\n');
  const [only = ''] = countries.length === 1 ? countries : [];
  const named = COUNTRIES.find(([pattern]) => pattern.test(text))?.[1];
  return named ?? (BY_DIGITS[only]?.test(text) ? only : undefined);
}
