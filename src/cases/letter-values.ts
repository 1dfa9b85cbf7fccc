import type { IsoDate } from '../core/date.ts';
import { shorten } from '../core/text.ts';
import { writtenDay } from '../core/written-day.ts';
import type { Jurisdiction } from '../jurisdictions/shape.ts';
import type { Values } from '../letters/render.ts';
import type { LetterWords } from '../letters/shape.ts';
import { answerItems } from './answer-table.ts';
import { objectionBefore } from './call.ts';
import { answerDue, isExtended, reminderDay, ruleOf, termEnd } from './deadline.ts';
import { ownPhone } from './own-situation.ts';
import { plainLine, plainText } from './plain.ts';
import { isIncomplete } from './recording.ts';
import { requests as known } from './request-types.ts';
import { asksCopyFirst, requestsOf } from './requests.ts';
import type { Call, ComposeInput, FollowUp, Purpose, RequestType } from './shape.ts';

/** A value that a condition of a template asks for. */
export const yes = (fact: boolean | undefined) => (fact ? 'yes' : '');

/** A day written out in the letter's language; nothing for none. */
export const writtenOut = (date: IsoDate | undefined, { locale }: LetterWords): string =>
  date ? writtenDay(date, locale) : '';

function listed(purposes: readonly Purpose[], { locale, purposes: names }: LetterWords): string {
  const known = [...new Set(purposes)].flatMap((purpose) => names[purpose] ?? []);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(known);
}

/** The blanks of the part `call`: one call, as the company needs it to find it. */
export function callValues(call: Call, words: LetterWords): Values {
  return {
    callDate: writtenOut(call.date, words),
    exact: yes(call.from === call.to),
    from: plainLine(call.from),
    to: plainLine(call.to),
    zone: plainLine(call.zone).replaceAll('_', ' '),
    outgoing: yes(call.direction === 'outgoing'),
    incoming: yes(call.direction === 'incoming'),
    companyNumber: plainLine(call.companyNumber),
    ownNumber: call.withheld ? '' : plainLine(call.ownNumber),
    withheld: yes(call.withheld),
    customerNumber: plainLine(call.customerNumber),
    caseNumber: plainLine(call.caseNumber),
    agent: plainLine(call.agent),
    minutes: call.minutes ? String(call.minutes) : '',
    topic: plainLine(call.topic),
    announced: plainLine(call.announced),
    objectedOn: writtenOut(objectionBefore(call), words),
  };
}

function senderValues({ profile, company }: ComposeInput, words: LetterWords): Values {
  const { street, houseNumber, postalCode, city } = profile;
  const lines = [
    [street, houseNumber],
    [postalCode, city],
  ].map((parts) => plainLine(parts.filter(Boolean).join(' ')));
  return {
    company: plainLine(company.name),
    policyDay: writtenOut(company.policyDay, words),
    name: plainLine(profile.name),
    email: plainLine(profile.email),
    phone: plainLine(profile.phone),
    address: lines.filter(Boolean).join(', '),
  };
}

/** What an objection, a withdrawal or an erasure covers if the user chose nothing: never evidence or a legal duty. */
const usualPurposes: readonly Purpose[] = ['training', 'quality', 'ai'];

function statementValues(
  { statements, purposes, profile }: ComposeInput,
  law: Jurisdiction,
  words: LetterWords,
): Values {
  const needsForDispute = statements.needsForDispute && !law.noEvidenceMotive;
  const chosen = statements.purposes?.length ? statements.purposes : usualPurposes;
  return {
    ownNumber: plainLine(statements.ownNumber ?? ownPhone(statements, profile.phone)),
    customerNumber: plainLine(statements.customerNumber),
    dispute: yes(needsForDispute),
    disputeLine: plainLine(statements.dispute),
    contestsAccuracy: yes(statements.contestsAccuracy),
    restricts: yes(needsForDispute || statements.contestsAccuracy),
    wasNotTold: yes(statements.wasNotTold),
    wrongPassage: plainLine(statements.wrongPassage),
    correctWording: plainLine(statements.correctWording),
    onBehalfOf: plainLine(statements.onBehalfOf),
    asParent: yes(statements.asParent),
    knownAs: plainLine(statements.knownAs),
    forPurposes: listed(chosen, words),
    heard: listed(purposes, words),
  };
}

/** Days a company gets to answer a follow-up: the usual time, not a legal term. */
export const REPLY_DAYS = 14;

/** The last day of such a time, which never ends on a day off. */
export function replyEnd(
  { jurisdiction, calendar, today }: Pick<ComposeInput, 'jurisdiction' | 'calendar' | 'today'>,
  count: number,
): IsoDate {
  const rule = ruleOf(jurisdiction, { calendar });
  return termEnd({ ...rule, unit: 'days', count, roll: true, saturdayOff: true }, today);
}

/** What is missing from a recording; every value is empty where none was looked over. */
function recordingValues(recording: FollowUp['recording']): Values {
  return {
    recordingLength: recording?.length ?? '',
    notedMinutes: recording?.minutes === undefined ? '' : String(recording.minutes),
    recordingOneSided: yes(recording?.oneSided),
    recordingCutOff: yes(recording?.cutOff),
    recordingGaps: plainLine(recording?.gaps),
    recordingMarks: plainText(recording?.marks ?? ''),
    recordingLacks: yes(isIncomplete(recording)),
  };
}

/** What the company's own statement says against "already erased"; every value is empty where the days do not prove it. */
function keptValues(kept: FollowUp['kept'], words: LetterWords): Values {
  return {
    keptWords: plainLine(kept?.words),
    keptUrl: plainLine(kept?.url),
    keptDay: writtenOut(kept?.read, words),
    keptUntil: writtenOut(kept?.until, words),
    keptReceived: writtenOut(kept?.received, words),
    keptFirm: yes(kept?.isFirm),
  };
}

function followUpValues(
  followUp: FollowUp | undefined,
  { jurisdiction, calendar, today }: ComposeInput,
  words: LetterWords,
): Values {
  if (!followUp) return {};
  const received = followUp.received ?? followUp.sent;
  const extended = isExtended(jurisdiction, received, followUp.extended, { calendar });
  const clock = { extended, calendar };
  const [due, rule] = [answerDue(jurisdiction, received, clock), ruleOf(jurisdiction, clock)];
  const { answered, requests } = followUp;
  const isLate = answered !== undefined && (followUp.firstAnswered ?? answered) > due;
  const asked = (...names: readonly RequestType[]) => yes(requests.some((one) => names.includes(one)));
  const day = (date: IsoDate | undefined) => writtenOut(date, words);
  return {
    firstSubject: plainLine(followUp.subject),
    sentDay: day(followUp.sent),
    receivedDay: received === followUp.sent ? '' : day(received),
    acknowledgedDay: day(followUp.acknowledged),
    officer: plainLine(followUp.officer),
    proof: plainLine(followUp.proof),
    answeredDay: day(followUp.answered),
    extendedDay: extended ? day(followUp.extended) : '',
    lateExtension: extended ? '' : day(followUp.extended),
    reference: plainLine(followUp.reference),
    missing: plainText(followUp.missing ?? ''),
    answerTable: plainText(followUp.answered ? (followUp.table ?? '') : ''),
    ...recordingValues(followUp.recording),
    ...keptValues(followUp.kept, words),
    remindedDay: day(followUp.reminded),
    remindedProof: plainLine(followUp.remindedProof),
    firstDue: day(due),
    firstWithin: words.within(rule.count, rule.unit),
    late: yes(!answered && today >= reminderDay(jurisdiction, due, calendar)),
    answeredLate: yes(isLate),
    tardy: yes(isLate || (!answered && today >= reminderDay(jurisdiction, due, calendar))),
    firstAboutCall: yes(requests.some((one) => one.endsWith('-recording'))),
    firstCopy: asked('access-recording', 'access'),
    firstErasure: asked('erasure-recording', 'erasure', 'account-deletion'),
    firstObjection: asked('objection-recording', 'standing-objection', 'objection-marketing'),
    firstWithdrew: asked('withdrawal-recording'),
  };
}

const QUOTE = 240;
const capital = (item: string) =>
  item
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** For each thing asked, whether it is missing, and what the company said of it. */
function lackValues(followUp: FollowUp | undefined, words: LetterWords): Values {
  const entries = answerItems.flatMap((item) => {
    const lack = followUp?.lacking?.find((one) => one.item === item);
    const quote = shorten(plainLine(lack?.quote), QUOTE);
    const said = lack && lack.mark !== 'missing' ? words.said(lack.mark, quote) : '';
    return [
      [`lacks${capital(item)}`, yes(lack !== undefined)],
      [`said${capital(item)}`, said],
    ] as const;
  });
  return Object.fromEntries(entries);
}

function lawValues(law: Jurisdiction, input: ComposeInput, words: LetterWords): Values {
  const { deadline } = law;
  const { today, calendar } = input;
  return {
    today: writtenOut(today, words),
    within: words.within(deadline.count, deadline.unit),
    due: writtenOut(answerDue(law.id, today, { calendar }), words),
    replyDue: writtenOut(
      replyEnd({ jurisdiction: law.id, today, ...(calendar ? { calendar } : {}) }, REPLY_DAYS),
      words,
    ),
    consentCountry: yes(input.consentCountry ?? law.consentCountry),
  };
}

/** Every value a template may use, apart from the calls. A value the user did not give is empty, never made up. */
export function letterValues(input: ComposeInput, law: Jurisdiction, words: LetterWords): Values {
  const wanted = requestsOf(input);
  const calls = [...(input.call ? [input.call] : []), ...(input.moreCalls ?? [])];
  return {
    ...senderValues(input, words),
    ...statementValues(input, law, words),
    ...followUpValues(input.followUp, input, words),
    ...lackValues(input.followUp, words),
    ...lawValues(law, input, words),
    combined: yes(wanted.length > 1),
    several: yes(calls.length > 1),
    calledMe: yes(calls.some((call) => call.direction === 'incoming')),
    afterCopy: yes(wanted.some((one) => one.startsWith('access')) && wanted.some((one) => known[one].erases)),
    copyFirst: yes(asksCopyFirst(wanted, input.statements)),
    callDates: listOfDates(calls, words),
    recordedAnyway: yes(calls.some(objectionBefore) || (input.followUp?.recorded ?? []).length > 0),
  };
}

function listOfDates(calls: readonly Call[], words: LetterWords): string {
  const days = [...new Set(calls.map(({ date }) => date))].map((date) => writtenOut(date, words));
  return new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(days);
}
