/** Languages of the world's larger ones that are written from right to left (ISO 639). */
const fromRight = /^(ar|ckb|fa|he|ps|ug|ur|yi)\b/i;

/** Which way a language (BCP 47) is written, for the attribute `dir`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return fromRight.test(language) ? 'rtl' : 'ltr';
}
