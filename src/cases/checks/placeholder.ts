import type { PreSendCheck } from '../shape.ts';

const LEFTOVER =
  /(?<!\p{L})(?:lorem ipsum|your name here|fill in here|insert here|to be filled in|tbd|to-?do(?=\s?:)|uw naam hier|hier invullen|in te vullen|bitte ausfüllen|hier eintragen|à compléter|votre nom ici|a completar|por completar|su nombre aquí|da compilare|nome qui|preencher aqui|por preencher|o seu nome aqui|do uzupełnienia|uzupełnić|ditt namn här|fyll i här|ska fyllas i|udfyld her|skal udfyldes|dit navn her|indsæt her)(?!\p{L})/iu;

/** Words left where something was still to be written. */
export default {
  id: 'placeholder',
  english: '“{found}” looks like a place that was still to be filled in.',
  run({ subject, body }) {
    const [found] = LEFTOVER.exec(`${subject}\n${body}`) ?? [];
    return found ? { level: 'stop', values: { found } } : undefined;
  },
} satisfies PreSendCheck;
