import type { PreSendCheck } from '../shape.ts';

/** A word for a secret, in the languages of the letters, followed by "is", a colon or digits. */
const SECRET =
  /(?<!\p{L})(?:password|passcode|pin(?:[ -]?code)?|tan|security code|cvc|cvv|wachtwoord|pincode|beveiligingscode|passwort|kennwort|mot de passe|code secret|contraseña|clave secreta|parola d['’]ordine|hasło|kod pin|palavra-passe|senha de acesso|código (?:pin|secreto|de segurança)|lösenord(?:et)?|pin-?kod(?:en)?|säkerhetskod(?:en)?|adgangskoden?|kodeordet|kodeord|pinkoden?|sikkerhedskoden?)(?!\p{L})(?:\s{0,3}(?:is|was|ist|est|es|è|é|to|luidt|är|var|er)(?!\p{L})|\s{0,3}[:=])?\s{1,3}((?=\S{0,40}\d)\S{3,40})/iu;

/** No password, PIN or code: no company needs one in a letter. */
export default {
  id: 'password',
  english: 'There seems to be a password, PIN or code in the letter (“{found}”). Take it out.',
  run({ subject, body }) {
    const [found, secret] = SECRET.exec(`${subject}\n${body}`) ?? [];
    if (!found || !secret) return undefined;
    return { level: 'stop', values: { found }, fix: { do: 'remove', texts: [{ found, by: '' }] } };
  },
} satisfies PreSendCheck;
