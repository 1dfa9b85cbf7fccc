import { describe, expect, it } from 'vitest';
import { judgeSentence } from '../../src/detect/judge-text.ts';
import { findNotices } from '../../src/detect/notices.ts';
import { noticeWords } from '../../src/detect/notice-words.ts';
import { sentencesOf } from '../../src/detect/sentences.ts';
import type { Heading, KindVerdict, PageKind, PageSnapshot } from '../../src/detect/shape.ts';
import { snapshotWith } from '../support/page.ts';
import { cpuTime } from '../support/cpu-time.ts';

const notices: [string, string][] = [
  ['Wij nemen telefoongesprekken met onze klanten op om onze medewerkers te trainen.', 'training'],
  ['Uw gesprek met de helpdesk kan worden opgenomen voor kwaliteits- en trainingsdoeleinden.', 'quality;training'],
  ['Telefoongesprekken worden opgenomen als bewijs van wat er is afgesproken.', 'evidence'],
  ['Gesprekken met de alarmcentrale worden opgenomen om fraude te voorkomen.', 'fraud'],
  ['De opname van het gesprek gebruiken wij bij het afhandelen van klachten.', 'complaints'],
  ['Omdat de wet dat voorschrijft, worden telefoongesprekken over beleggingen vastgelegd.', 'legal'],
  ['Uw telefoongesprek kan worden meegeluisterd.', 'unstated'],
  ['Van gespreksopnames maken wij automatisch een transcriptie.', 'unstated'],
  ['Gesprekken worden opgenomen en geanalyseerd om ons AI-model te trainen.', 'training;ai'],
  ['You are talking to an AI assistant; this call may be recorded.', 'unstated'],
  ['We record calls for training and research.', 'training;other'],
  ['Het opnemen van telefoongesprekken helpt ons de kwaliteit te bewaken.', 'quality'],
  ['Als u belt over een betalingsachterstand, wordt het gesprek opgenomen voor de incasso.', 'debt'],
  ['Your call to our desk may be recorded for coaching our staff.', 'training'],
  ['Calls are recorded so that we can check the quality of our service.', 'quality'],
  ['We record all telephone calls as evidence of instructions you give us.', 'evidence'],
  ['Phone conversations with our agents may be monitored and recorded to prevent fraud.', 'fraud'],
  ['You are speaking on a recorded line.', 'unstated'],
  ['Call recordings are used to resolve disputes.', 'complaints'],
  ['As regulations require, calls with our brokers are recorded.', 'legal'],
  ['Recordings of your calls are analysed with speech analytics.', 'ai'],
  ['We may monitor or record telephone calls for training and quality control.', 'quality;training'],
  ['All calls to our emergency desk are recorded.', 'emergency'],
];

const traps = [
  'Neem gerust contact op met onze klantenservice.',
  'U kunt telefonisch contact met ons opnemen.',
  'Wij nemen geen gesprekken op.',
  'Telefoongesprekken worden niet opgenomen.',
  'Uw gegevens worden opgenomen in ons klantenbestand.',
  'De medewerker maakt een gespreksverslag van uw telefoongesprek.',
  'In de winkel hangen camera’s die beelden opnemen.',
  'Deze cookie legt vast welke taal u kiest tijdens het gesprek met de chatbot.',
  'Mag je een telefoongesprek opnemen zonder het te zeggen?',
  'Tijdens het wachten hoort u wachtmuziek die is opgenomen.',
  'We never record calls.',
  'Calls are not recorded by default.',
  'We keep a record of the details about your call.',
  'The number you are calling from is recorded in our system.',
  'Our website records your preferences.',
  'Video meetings with our advisers may be recorded.',
  'The webinar call will be recorded and shared.',
  'Do I need permission to record a call?',
  'Please leave a message on our voicemail and we record your request to call back.',
  'Our shop sells call recorders and cameras.',
  'The temperature hit a record last week, so call ahead.',
  'Call us on weekdays between nine and five.',
];

describe('a sentence', () => {
  it.each(notices)('is a notice: %s', (sentence, purposes) => {
    expect(judgeSentence(sentence, noticeWords)).toMatchObject({ notice: true, purposes: purposes.split(';') });
  });
  it.each(traps)('is none: %s', (sentence) => expect(judgeSentence(sentence, noticeWords).notice).toBe(false));
  it('is judged quickly whatever it holds', () => {
    const hostile = ['call '.repeat(20_000), 'record of '.repeat(10_000), `calls ${'a '.repeat(50_000)}recorded`];
    for (const text of hostile) expect(judgeSentence(text, noticeWords).sure).toBeGreaterThanOrEqual(0);
  });
});

const statement: KindVerdict[] = [{ kind: 'privacy_policy', score: 5, reasons: [] }];
const said = 'Dit gesprek wordt opgenomen.';

describe('a page', () => {
  it('is quoted sentence by sentence', () => {
    expect(sentencesOf('Bel ons op nr. 020 1234567. Wij nemen op. Dank u!')).toEqual([
      'Bel ons op nr. 020 1234567.',
      'Wij nemen op.',
      'Dank u!',
    ]);
    const page = snapshotWith({ blocks: ['Fijn dat u belt. Uw gesprek kan worden opgenomen. Tot straks.'] });
    const { notices } = findNotices(page, statement, noticeWords);
    expect(notices.map((one) => one.sentence)).toEqual(['Uw gesprek kan worden opgenomen.']);
  });
  it.each(['privacy_policy', 'privacy_contact', 'request_form', 'terms', 'contact', 'cookie_notice'] as const)(
    'of the kind %s speaks for its company',
    (kind) => expect(isOwnOn(snapshotWith({ blocks: [said] }), kind)).toBe(true),
  );
  it('of another kind does not, whatever it says', () => {
    expect(isOwnOn(snapshotWith({ blocks: [said] }), 'other')).toBe(false);
    expect(
      isOwnOn(snapshotWith({ url: 'https://www.bedrijf.example/nieuws/gesprekken', blocks: [said] }), 'other'),
    ).toBe(false);
  });
  it('of answers to questions speaks for its company, not where it tells what companies may do', () => {
    const faq = { title: 'Veelgestelde vragen', blocks: [said] };
    expect(isOwnOn(snapshotWith(faq), 'other')).toBe(true);
    const rule = 'Veel bedrijven nemen gesprekken op, en dat mag als zij het vooraf zeggen.';
    expect(isOwnOn(snapshotWith({ ...faq, blocks: [said, rule] }), 'other')).toBe(false);
    expect(isOwnOn(snapshotWith({ ...faq, blocks: ['Mag een winkel een gesprek opnemen?', said] }), 'other')).toBe(
      false,
    );
  });
  it('speaks for its company in its footer', () => {
    const line = { text: said, heading: '', inFooter: true, inCard: false, block: 0 };
    expect(isOwnOn(snapshotWith({ blocks: [said], lines: [line] }), 'other')).toBe(true);
  });
  it.each([
    [said, true],
    ['Mag je een gesprek opnemen?', true],
    ['Neem contact met ons op.', false],
  ])('tells whether it speaks of recording calls: %s', (block, speaks) => {
    expect(findNotices(snapshotWith({ blocks: [block] }), [], noticeWords).speaks).toBe(speaks);
  });
  it('is judged by the language of each sentence', () => {
    const blocks = [
      'Calls are recorded.',
      'Anrufe werden aufgezeichnet.',
      'Rozmowy są nagrywane.',
      'Samtal spelas in.',
    ];
    expect(noticesOn(blocks).map(({ lang }) => lang)).toEqual(['en', 'de', 'pl', 'sv']);
  });
  it.each([
    ['Wij nemen gesprekken op en bewaren ze maximaal zes maanden.', 'op en bewaren ze maximaal zes maanden'],
    ['Calls are recorded. They are deleted after 90 days.', 'They are deleted after 90 days'],
    [
      'Telefonate werden aufgezeichnet. Die Aufzeichnungen werden nach drei Monaten gelöscht.',
      'Die Aufzeichnungen werden nach drei Monaten gelöscht',
    ],
    ['Vi spelar in samtal. Inspelningen sparas i två år.', 'Inspelningen sparas i två år'],
    ['We record calls. Recordings are not kept for more than 90 days.', 'not kept for more than 90 days'],
    [
      'Wir zeichnen Gespräche auf. Die Aufzeichnungen werden nicht länger als 90 Tage gespeichert.',
      'Aufzeichnungen werden nicht länger als 90 Tage gespeichert',
    ],
    ['Vi spelar in samtal. Fakturor sparas i sju år.', undefined],
    ['Samtalet som spelas in är gratis och sparas.', undefined],
  ])('tells how long recordings are kept: %s', (block, retention) => {
    expect(noticesOn([block])[0]?.retention).toBe(retention);
  });
  it('gives its reasons in the next sentence or the list after it', () => {
    const next = 'We record calls. This helps us to train our staff.';
    expect(noticesOn([next])[0]?.purposes).toEqual(['training']);
    const list = ['For these purposes we record calls:', 'training', 'handling complaints'];
    expect(noticesOn(list)[0]?.purposes).toEqual(['complaints', 'training']);
    const headings = [{ level: 2, text: 'Fraud' }];
    expect(noticesOn(['We record calls for:', 'training', 'Fraud'], headings)[0]?.purposes).toEqual(['training']);
  });
  it('is quoted where it speaks of calls, however long the sentence', () => {
    const long = `${'goods and services '.repeat(60)}your calls may be recorded for training ${'and more '.repeat(60)}`;
    const [notice] = noticesOn([long]);
    expect(notice?.sentence).toContain('calls may be recorded for training');
    expect(notice?.purposes).toEqual(['training']);
  });
  it('quotes what is not its own', () => {
    expect(noticesOn(['Vaak hoor je “dit gesprek wordt opgenomen” aan de lijn.'])[0]?.own).toBe(false);
    expect(noticesOn([said])[0]?.own).toBe(true);
  });
  it('has no notice in a heading, and each only once', () => {
    const headings = [{ level: 2, text: 'Call recording of your calls' }];
    const blocks = ['Call recording of your calls', 'We record calls.', 'We record calls.'];
    expect(noticesOn(blocks, headings).map(({ sentence }) => sentence)).toEqual(['We record calls.']);
  });
  it.each([
    'call '.repeat(20_000),
    'we record '.repeat(10_000),
    `calls ${'a '.repeat(50_000)}recorded`,
    'nemen '.repeat(17_000),
    '. A'.repeat(33_000),
    `opnemen.${' '.repeat(100_000)}`,
    `“${'gesprek opgenomen '.repeat(5_000)}`,
  ])('of 100 KB costs little (%#)', (text) => {
    const blocks = Array.from({ length: 25 }, (_, n) => text.slice(n * 4000, n * 4000 + 4000));
    expect(cpuTime(() => noticesOn(blocks))).toBeLessThan(50);
    expect(cpuTime(() => sentencesOf(text))).toBeLessThan(50);
  });
});

function noticesOn(blocks: string[], headings: Heading[] = []) {
  return findNotices(snapshotWith({ blocks, headings }), statement, noticeWords).notices;
}

const isOwnOn = (page: PageSnapshot, kind: PageKind) =>
  findNotices(page, [{ kind, score: 5, reasons: [] }], noticeWords).notices.some(({ own }) => own);
