import { describe, expect, it } from 'vitest';
import { ownTexts } from '../../src/cases/own-texts.ts';
import { cutQuotes } from '../../src/replies/cut-quotes.ts';
import { after, draft, preparedCase } from '../support/case.ts';

const answer = 'Dear Anna,\n\nWe found no recording.';
const quoted = 'Please send me the recording of my call.';
const cut = (text: string, letters: string[] = []) => cutQuotes(text, letters).trim();

/** How programs say who wrote what follows. */
const writers = [
  'On Tue, Nov 24, 2026 at 10:12 AM Anna <anna@post.example> wrote:',
  'Op di 24 nov 2026 om 10:12 schreef Anna <anna@post.example>:',
  'Op 24 nov. 2026, om 10:12 heeft Anna van den Berg <anna@post.example> het volgende geschreven:',
  'Am 24.11.2026 um 10:12 schrieb Anna van den Berg:',
  'Le mar. 24 nov. 2026 à 10:12, Anna <anna@post.example> a\nécrit :',
  'El mar, 24 nov 2026 a las 10:12, Anna (<anna@post.example>) escribió:',
  'Il giorno mar 24 nov 2026 alle ore 10:12 Anna\n<anna@post.example>\nha scritto:',
  'wt., 24 lis 2026 o 10:12 Anna <anna@post.example> napisał(a):',
  'Den tirs. 24. nov. 2026 kl. 10.12 skrev Anna <anna@post.example>:',
  'Den tis 24 nov. 2026 kl 10:12 skrev Anna van den Berg:',
  'Em ter., 24 de nov. de 2026 às 10:12, Anna <anna@post.example> escreveu:',
  '-----Original Message-----',
  '---------- Doorgestuurd bericht ---------',
  '-------- Ursprungligt meddelande --------',
];

/** Headers of a quoted mail, as programs show them. */
const heads = [
  'From: Anna\nSent: Tuesday, 24 November 2026 10:12\nTo: Desk\nSubject: Request',
  'Van: Anna\n\nVerzonden: dinsdag 24 november 2026\n\nAan: Balie\n\nOnderwerp: Verzoek',
  'Gesendet: Dienstag, 24. November 2026\nVon: "Anna"\nAn: Amt\nBetreff: Antrag',
  '*De :* Anna\n*Envoyé :* mardi 24 novembre 2026\n*À :* Service\n*Objet :* Demande',
  'De: Anna\nEnviado el: martes\nPara: Servicio\nAsunto: Solicitud',
  'Da: Anna\nInviato: martedì\nA: Ufficio\nOggetto: Richiesta',
  'Od: Anna\nWysłano: wtorek\nDo: Biuro\nTemat: Wniosek',
  'Fra: Anna\nSendt: tirsdag\nTil: Service\nEmne: Anmodning',
  'Från: Anna\nSkickat: tisdag\nTill: Tjänst\nÄmne: Begäran',
  'De: Anna\nEnviada em: terça\nPara: Apoio\nAssunto: Pedido',
  'Van: Anna <anna@post.example>\nVerzonden: 24 november 2026',
  'Van: Anna Verzonden: dinsdag 24 november 2026 10:12 Aan: Balie Onderwerp: Verzoek',
];

describe('what an answer quotes is cut off', () => {
  it.each([...writers, ...heads])('after %s', (line) => {
    expect(cut(`${answer}\n\n${line}\n\n${quoted}`)).toBe(answer);
  });
  it('between its marks only, so that an answer below stays', () => {
    expect(cut(`${writers[0]}\n> ${quoted}\n\n${answer}`)).toBe(answer);
    expect(cut(`Hello\n\n> ${quoted}\n${answer}`).replace(/\n+/g, ' ')).toContain('We found no recording.');
  });
  it('unless the mail quotes from its first word on', () => {
    expect(cut(`> ${answer.replaceAll('\n', '\n> ')}`)).toBe(answer);
    expect(cut(`From: Desk\nSubject: Fwd\n\n${answer}`)).toContain('We found no recording.');
  });
});

describe('what a company writes itself stays', () => {
  it.each([
    `${answer}\n\nDate: 20 November 2026\nFrom: +31 20 123 45 67\nTo: +31 6 12 34 56 78\nDuration: 12 minutes`,
    `In your letter of 3 January 2027 you wrote:\nthat you want a copy.\n${answer}`,
    `${answer}\n\nRetention\nFrom: 20 November 2026\nTo: 20 February 2027`,
  ])('%s', (text) => {
    expect(cut(text)).toBe(text);
  });
});

describe("the case's own letter is cut", () => {
  const letter =
    'To Modelbank\n\nUnder Article 15 GDPR I request a copy of the recording of this call, as audio in a common format, with any transcript, notes and scores. Do not delete the recording while this is open.\n\nAnna van den Berg, Dorpsstraat 12';
  it.each([
    `${answer}\n\nTicket 12, customer:\n${letter}`,
    `${answer}\n\n| ${letter.replace(/(.{40}\S*) /g, '$1\n| ')}`,
    `${letter.toUpperCase()}\n\n${answer}`,
    `${letter.slice(letter.indexOf('request'), letter.indexOf('scores'))}\n${answer}`,
  ])('however it stands: %s', (text) => {
    const left = cut(text, [letter]);
    expect(left).toContain('We found no recording.');
    expect(left).not.toMatch(/copy of the recording|transcript|Dorpsstraat/i);
  });
  it('but for words both have to say', () => {
    const text = 'We answer under Article 15 GDPR: a copy of the recording of this call is enclosed.';
    expect(cut(text, [letter])).toBe(text);
  });
});

it('own texts are every letter and every field of a form', () => {
  const fields = [{ label: 'Message', value: 'M' }];
  const one = after(
    preparedCase(),
    { type: 'filled', url: 'https://modelbank.example/', fields },
    { type: 'follow-up', day: '2026-12-30', request: 'reminder', letter: { subject: 'R', body: 'F' } },
  );
  expect(ownTexts(one)).toEqual([draft.letter.body, 'M', 'F']);
});
