import { describe, expect, it } from 'vitest';
import { mailto } from '../../src/channels/mail/mailto.ts';
import { compose } from '../../src/cases/compose.ts';
import { answerDue, isExtended } from '../../src/cases/deadline.ts';
import { requests, requestTypes } from '../../src/cases/request-types.ts';
import type { ComposeInput, FollowUp, RequestType, Statements } from '../../src/cases/shape.ts';
import { letterLanguages } from '../../src/letters/index.ts';
import { fullInput } from '../support/letter-input.ts';

/** A follow-up to a first letter, with what came of it. */
function reply(request: RequestType, language: string, over: Partial<FollowUp>): ComposeInput {
  const input = fullInput(request, language);
  return { ...input, followUp: { ...input.followUp!, ...over } };
}
const fullOf = async (input: ComposeInput) => (await compose(input)).full;

/** "I withdraw it", "wycofuję ją" … in each letter language. */
const withdraws =
  /trek ik die in|I withdraw it|widerrufe ich|je le retire\b|lo retiro|lo revoco|wycofuję ją|retiro-o\b|återkallar jag det|trækker jeg det tilbage/;
const copyFirst: Record<string, RegExp> = {
  nl: /Wis pas nadat u mij de kopie/,
  en: /erase only after you have sent me the copy/,
  de: /erst, nachdem Sie mir die Kopie/,
  fr: /n’effacer qu’après m’avoir envoyé la copie/,
  es: /hasta haberme enviado la copia/,
  it: /solo dopo avermi inviato la copia/,
  pl: /dopiero po przesłaniu mi kopii/,
  pt: /só a apaguem depois de me terem enviado a cópia/,
  sv: /radera först när ni har skickat kopian/,
  da: /først slettes, når I har sendt mig kopien/,
};

const erasing = requestTypes.filter((one) => requests[one].erases);
const asksFirst: Record<string, RegExp> = {
  nl: /Stuur mij eerst een kopie.*wis pas daarna\./,
  en: /[Ss]end me a copy .*erase only after that\./,
  de: /enden Sie mir (?:zu)?erst eine Kopie.*(?:danach|erst danach)\./,
  fr: /d’abord (?:m’envoyer )?une copie.*(?:qu’ensuite|puis effacez)\./,
  es: /Envíenme (?:primero|antes) una copia.*(?:hasta entonces|supriman después)\./,
  it: /prima una copia.*(?:di cancellare solo dopo|poi cancellate)\./,
  pl: /[Nn]ajpierw .* (?:dopiero potem|potem o usunięcie)\./,
  pt: /primeiro uma cópia.*(?:só depois procedam ao apagamento|apaguem depois)\./,
  sv: /först (?:skicka mig )?en kopia.*(?:inte radera förrän därefter|radera sedan)\./,
  da: /[Ss]end(?:e)? mig (?:først )?en kopi.*(?:slet|først) derefter(?: slette)?\./,
};

const encloses =
  /machtiging stuur ik mee|enclose their authorisation|Vollmacht füge|joins le pouvoir|Adjunto la autorización|Allego la delega|Upoważnienie załączam|Junto a procuração|Fullmakten bifogas|Fuldmagten er vedlagt/;

describe.each(letterLanguages)('letters in %s do not harm the user', (language) => {
  it('a reply takes back no consent that the first letter did not take back', async () => {
    const text = await fullOf(reply('reply-consent', language, { requests: ['access-recording'] }));
    expect(text).not.toMatch(withdraws);
  });
  it.each(['objection-recording', 'withdrawal-recording'] as const)(
    'a copy comes before what %s erases',
    async (also) => {
      const combined = { ...fullInput('access-recording', language), also: [also] };
      expect(await fullOf(combined)).toMatch(copyFirst[language]!);
      expect(await fullOf(fullInput(also, language))).not.toMatch(copyFirst[language]!);
    },
  );
  it.each(erasing)('%s asks for a copy first, in both forms, until the user unticks it', async (request) => {
    const { call, ...rest } = fullInput(request, language);
    const input = { ...rest, ...(call && requests[request].needsCall ? { call } : {}) };
    const of = (statements: Statements) => compose({ ...input, statements: { ...input.statements, ...statements } });
    const [asked, unticked] = await Promise.all([of({ hasCopyOrNeedsNone: false }), of({ withoutCopy: true })]);
    for (const form of ['full', 'short'] as const) {
      expect(asked[form], asked[form]).toMatch(asksFirst[language]!);
      expect(unticked[form]).not.toMatch(asksFirst[language]!);
    }
    expect(asked.short.length, asked.short).toBeLessThanOrEqual(1000);
    expect(mailto('privacy@voorbeeld-energie.example', asked.subject, asked.short).length).toBeLessThanOrEqual(1900);
  });
  it('a refusal “for a claim” is not accepted where a copy was asked for, and nothing is erased unasked', async () => {
    const copy = await fullOf(reply('reply-claims', language, { requests: ['access-recording'] }));
    const erasure = await fullOf(reply('reply-claims', language, { requests: ['erasure-recording'] }));
    expect(copy).not.toBe(erasure);
    expect(copy.length).not.toBe(erasure.length);
    expect(copy).not.toMatch(
      /gewist en gestopt|has been erased|gelöscht und ihre|a été effacé|se ha suprimido|è stata cancellata|zostało usunięte|foi apagada|har raderats|er slettet/,
    );
  });
  it('a letter for somebody else encloses the mandate, one for a child does not', async () => {
    const input = fullInput('access-recording', language);
    const [own, mandate, child] = await Promise.all(
      [{}, { onBehalfOf: 'Sam Berg' }, { onBehalfOf: 'Sam Berg', asParent: true }].map((statements) =>
        fullOf({ ...input, statements }),
      ),
    );
    expect(own).not.toMatch(encloses);
    expect(mandate).toMatch(encloses);
    expect(child).not.toMatch(encloses);
  });
  it('a complaint names the right that was infringed, and the term only if the answer was late', async () => {
    const inTime = await fullOf(reply('complaint', language, { answered: '2026-08-01', reminded: undefined! }));
    const late = await fullOf(reply('complaint', language, { answered: '2026-10-20', reminded: undefined! }));
    const [task, lateTask] = [inTime, late].map(
      (text) => text.split('\n').find((line) => line.startsWith('1. ')) ?? '',
    );
    expect(task).toMatch(/15/);
    expect(task).not.toMatch(/12/);
    expect(lateTask).toMatch(/12/);
  });
});

describe('an extension', () => {
  it('counts only if it was told before the answer was due', () => {
    expect(isExtended('nl', '2026-08-03', '2026-09-03')).toBe(true);
    expect(isExtended('nl', '2026-08-03', '2026-09-20')).toBe(false);
    expect(isExtended('nl', '2026-08-03', undefined)).toBe(false);
    expect(answerDue('nl', '2026-08-03')).toBe('2026-09-03');
  });
  it('that came in time is in the reminder’s term; one that came too late is said to be', async () => {
    const inTime = await fullOf(reply('reminder', 'en', { extended: '2026-07-20' }));
    expect(inTime).toContain('within three months of receipt');
    expect(inTime).not.toContain('too late to extend');
    const late = await fullOf(reply('reminder', 'en', { extended: '2026-08-20' }));
    expect(late).toContain('within one month of receipt');
    expect(late).toContain('too late to extend');
  });
});
