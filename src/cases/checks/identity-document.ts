import type { PreSendCheck } from '../shape.ts';

/** A word for a document, in the languages of the letters, followed closely by a number of six to ten letters and digits. */
const DOCUMENT =
  /(?<!\p{L})(?:passport|identity card|id card|driving licence|driver's license|paspoort|identiteitskaart|id-kaart|rijbewijs|reisepass|personalausweis|führerschein|passeport|carte d['’]identité|permis de conduire|pasaporte|documento de identidad|carné de conducir|passaporto|carta d['’]identità|patente|paszport|dow[oó]d osobisty|prawo jazdy|passnummer|passnr|mitt pass|id-kort(?:et)?|legitimation|körkort(?:et)?|pasnummer|kørekort|identitetskort)(?!\p{L})[^\n]{0,40}?(?<![\p{L}\p{N}])((?=[A-Z0-9]*\d{3})[A-Z0-9]{7,10})(?![\p{L}\p{N}])/iu;

/** The machine-readable zone of a passport or card (ICAO 9303). */
const ZONE = /[A-Z0-9<]{9,44}<{2,}[A-Z0-9<]*/;

/** No document numbers: a company may not need them to find a call (GDPR art. 5(1)(c), 12(6)). */
export default {
  id: 'identity-document',
  english: 'There seems to be a passport or identity card number in the letter. Take it out.',
  run({ subject, body }) {
    const text = `${subject}\n${body}`;
    const found = DOCUMENT.exec(text)?.[1] ?? ZONE.exec(text)?.[0];
    return found ? { level: 'stop', fix: { do: 'remove', texts: [{ found, by: '' }] } } : undefined;
  },
} satisfies PreSendCheck;
