import type { PreSendCheck } from '../shape.ts';

/** In the languages of the letters. */
const HEALTH =
  /(?<!\p{L})(?:diagnos\p{L}{0,6}|illness|disease|medication|hospital|pregnan\p{L}{0,6}|cancer|depress\p{L}{0,6}|therapy|ziekte|ziek|medicijn\p{L}{0,4}|ziekenhuis|zwanger\p{L}{0,6}|kanker|therapie|krankheit|krank|medikament\p{L}{0,3}|krankenhaus|schwanger\p{L}{0,6}|krebs|maladie|médicament\p{L}{0,2}|hôpital|enceinte|grossesse|enfermedad|medicación|embaraz\p{L}{0,6}|cáncer|terapia|malattia|farmac\p{L}{0,3}|ospedale|gravidanza|tumore|chorob\p{L}{0,3}|lek(?:i|ów)|szpital\p{L}{0,3}|ciąż\p{L}{0,3}|nowotw\p{L}{0,4}|doenças?|medicamentos?|medicação|grávida|gravidez|cancro|depressão|sjuk(?:dom\p{L}{0,4}|hus\p{L}{0,4}|skriv\p{L}{0,6})?|läkemedel\p{L}{0,4}|medicin\p{L}{0,4}|gravid\p{L}{0,5}|terapi|sygdom\p{L}{0,3}|syg|sygehus\p{L}{0,3}|hospital(?:et|er)|kræft)(?!\p{L})/iu;

/** Health is special data (GDPR art. 9): a request about a call hardly ever needs it. */
export default {
  id: 'health',
  english: 'The letter mentions health (“{word}”). Leave it in only if it must be there.',
  run({ subject, body }) {
    const [word] = HEALTH.exec(`${subject}\n${body}`) ?? [];
    return word ? { level: 'warn', values: { word } } : undefined;
  },
} satisfies PreSendCheck;
