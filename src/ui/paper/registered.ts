/** What a letter with proof of delivery is called at the counter, by country (as the postal services name it, noted 2026-11-24). */
const names: Readonly<Record<string, string>> = {
  AT: 'Einschreiben',
  BE: 'aangetekend / recommandé',
  BG: 'препоръчано писмо с обратна разписка',
  BR: 'carta registrada com AR',
  CA: 'Registered Mail',
  CH: 'Einschreiben / recommandé / raccomandata',
  CZ: 'doporučeně s dodejkou',
  DE: 'Einschreiben',
  EE: 'tähitud kiri',
  ES: 'carta certificada con acuse de recibo',
  FI: 'kirjattu kirje',
  FR: 'recommandé avec avis de réception',
  GB: 'Signed For',
  GR: 'συστημένη επιστολή',
  HR: 'preporučeno s povratnicom',
  HU: 'ajánlott, tértivevénnyel',
  IE: 'Registered Post',
  IT: 'raccomandata con ricevuta di ritorno',
  LI: 'Einschreiben',
  LT: 'registruotas laiškas',
  LU: 'recommandé avec avis de réception',
  LV: 'ierakstīta vēstule',
  NL: 'aangetekend',
  NO: 'rekommandert',
  PL: 'list polecony za potwierdzeniem odbioru',
  PT: 'carta registada com aviso de receção',
  RO: 'recomandată cu confirmare de primire',
  SE: 'rekommenderat brev',
  SI: 'priporočeno s povratnico',
  SK: 'doporučene s doručenkou',
  US: 'Certified Mail with Return Receipt',
};

/** The name of registered post in a country, ISO 3166-1 alpha-2 or a part of it; undefined where it is not known. */
export function registeredPost(country: string): string | undefined {
  return names[country.slice(0, 2)];
}
