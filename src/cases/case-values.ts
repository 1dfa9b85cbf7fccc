import { addDays, type IsoDate } from '../core/date.ts';
import type { Values } from '../letters/render.ts';
import type { CaseWords, LetterWords } from '../letters/shape.ts';
import { authorityFor } from './authority.ts';
import type { Answer, CaseFile, Exhibit } from './file-shape.ts';
import { courtName, isFromAbroad } from './court-name.ts';
import { REPLY_DAYS, replyEnd, writtenOut, yes } from './letter-values.ts';
import { plainLine } from './plain.ts';
import { requests } from './request-types.ts';
import type { ComposeInput } from './shape.ts';

interface Written {
  words: LetterWords;
  own: CaseWords;
}

const put = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);

function answerLine({ day, how, quote }: Answer, { words, own }: Written): string {
  const [open, close] = own.quotes;
  const colon = own.colon ?? ': ';
  const said = plainLine(quote);
  return `- ${writtenOut(day, words)}${colon}${own.answers[how]}${said ? `${colon}${open}${said}${close}` : ''}.`;
}

function recordedLine({ date, objected }: { date: IsoDate; objected: IsoDate }, { words, own }: Written): string {
  return `- ${writtenOut(date, words)}: ${put(own.recordedAnyway, { day: writtenOut(objected, words) })}.`;
}

function exhibitLine({ kind, day, name }: Exhibit, at: number, { words, own }: Written): string {
  const what = put(own.exhibits[kind], { day: writtenOut(day, words), name: plainLine(name) });
  return `- ${put(own.exhibit, { n: String(at + 1), what })}`;
}

function controllerLines({ email, dpo, post = [], host }: CaseFile['controller'], own: CaseWords): string {
  return [...post, [email, email && dpo ? `(${own.dpo})` : ''].filter(Boolean).join(' '), host]
    .map((line) => plainLine(line))
    .filter(Boolean)
    .join('\n');
}

/** A fee was asked, in whichever answer. */
const asksFee = (file: CaseFile | undefined): boolean =>
  file?.answers.some(({ ground }) => ground === 'reply-fee') ?? false;

/** What each request met with. A case without noted answers was answered, but not as asked. */
function refusals({ followUp, file }: ComposeInput): Values {
  if (!followUp?.answered) return {};
  const hows = new Set(file?.answers.length ? file.answers.map(({ how }) => how) : ['refused']);
  const asked = (...names: readonly string[]) => followUp.requests.some((one) => names.includes(one));
  const copy = asked('access-recording', 'access');
  const isRefused = hows.has('refused');
  const met = {
    transcriptOnly: copy && hows.has('transcript-only'),
    listenOnly: copy && hows.has('listen-only'),
    copyRefused: copy && isRefused,
    incomplete: hows.has('partial'),
    erasureRefused: isRefused && asked('erasure-recording', 'erasure', 'account-deletion'),
    objectionRefused: isRefused && asked('objection-recording', 'standing-objection', 'objection-marketing'),
    feeAsked: asksFee(file),
  };
  const isOther = Object.values(met).every((is) => !is);
  return Object.fromEntries(
    [...Object.entries(met), ['otherRefused', isOther] as const].map(([k, is]) => [k, yes(is)]),
  );
}

const day = (date: IsoDate | undefined, words: LetterWords) => writtenOut(date, words);

/** Which rights the first letter used, for papers that ask a court for each: `asksAccess`. */
function asked({ followUp }: ComposeInput): Values {
  const used = new Set(followUp?.requests.map((one) => requests[one].right));
  const rights = ['access', 'rectification', 'objection', 'marketing', 'consent', 'erasure', 'portability'] as const;
  return Object.fromEntries(
    rights.map((right) => [`asks${right.charAt(0).toUpperCase()}${right.slice(1)}`, yes(used.has(right))]),
  );
}

/** The clocks of a case: of the court, of an objection, of a complaint. */
function clocks({ file, jurisdiction, calendar, today }: ComposeInput, words: LetterWords): Values {
  const { court, objection, complain } = file?.steps ?? {};
  const until = court?.term ? undefined : court?.until;
  const firstAnswer = file?.answers.map((one) => one.day).toSorted()[0];
  return {
    firstAnsweredDay: day(firstAnswer, words),
    courtUntil: day(until, words),
    courtFree: yes(court?.term === 'none'),
    afterMediation: day(file?.mediationEnded, words),
    objectionUntil: day(objection?.until, words),
    complaintUntil: complain?.term ? '' : day(complain?.until, words),
    afterReply: day(
      addDays(replyEnd({ jurisdiction, today, ...(calendar ? { calendar } : {}) }, REPLY_DAYS), 1),
      words,
    ),
  };
}

/** Where the person lives whose data it is about; nobody knows that of somebody who gave a mandate. */
const homeOf = ({ profile, statements: { onBehalfOf, asParent } }: ComposeInput) =>
  onBehalfOf?.trim() && !asParent ? undefined : profile.city;

/** Every value of the letters that build on a whole case; empty where the case does not hold it. */
export function caseValues(input: ComposeInput, words: LetterWords, own: CaseWords): Values {
  const { file, company, request, followUp, jurisdiction, language } = input;
  const written = { words, own };
  const city = homeOf(input);
  const warns = requests[request].frame === 'follow-up' && request !== 'default-notice';
  return {
    ...refusals(input),
    ...clocks(input, words),
    ...asked(input),
    authority: authorityFor(input)?.name ?? '',
    ownComplaint: yes(company.kind === 'investment' && jurisdiction === 'nl'),
    publicBody: yes(company.kind === 'public-body'),
    warns: yes(warns),
    warnsCourt: yes(warns && company.kind !== 'public-body'),
    controller: file ? controllerLines(file.controller, own) : '',
    recordedCalls: (followUp?.recorded ?? []).map((one) => recordedLine(one, written)).join('\n'),
    answers: (file?.answers ?? []).map((one) => answerLine(one, written)).join('\n'),
    exhibits: (file?.exhibits ?? []).map((one, at) => exhibitLine(one, at, written)).join('\n'),
    city: plainLine(city),
    livesThere: yes(!isFromAbroad(input)),
    paperTo: courtName(request, { language, court: followUp?.court, city }) ?? plainLine(company.name),
  };
}
