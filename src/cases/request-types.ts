import type { ArticleName } from '../jurisdictions/shape.ts';

/** What a request needs before its letter can be written. */
export interface RequestInfo {
  /** Name on the button, and the line below it; a reply's name quotes the company. Other languages: `requests/<id>`, `requests/<id>.hint`. */
  english: string;
  hint: string;
  /** The frame around the letter: src/letters/<language>/frames. */
  frame: 'request' | 'follow-up' | 'complaint' | 'paper' | 'last-letter';
  /** About one call or a short list of calls; otherwise about the company as a whole. A follow-up has the first letter's. */
  needsCall: boolean;
  /** If a law lacks this article, it has no such request. Asking to keep a recording is always possible. */
  right?: ArticleName;
  /** Statements that the letter cannot do without. */
  needs: Needs;
  /** It asks to erase something: a copy that is asked for as well must come first. */
  erases?: true;
  /** The code of the refusal it answers, R1 to R20. */
  refusal?: string;
  /** Where only some languages, or some kinds of law or countries, have this letter. */
  only?: {
    languages?: readonly string[];
    laws: readonly string[];
    /** Written in the language of the courts where the user lives, whatever the language of the case. */
    isOfficial?: true;
  };
}

type Needs = readonly ('wrongPassage' | 'correctWording' | 'situation')[];
type Texts = readonly [english: string, hint: string];

const call = ([english, hint]: Texts, right?: ArticleName, ...needs: Needs): RequestInfo => ({
  english,
  hint,
  frame: 'request',
  needsCall: true,
  needs,
  ...(right ? { right } : {}),
});
const general = ([english, hint]: Texts, right: ArticleName, ...needs: Needs): RequestInfo => ({
  english,
  hint,
  frame: 'request',
  needsCall: false,
  needs,
  right,
});
const erasing = (request: RequestInfo): RequestInfo => ({ ...request, erases: true });
const followUp = ([english, hint]: Texts, refusal?: string): RequestInfo => ({
  english,
  hint,
  frame: 'follow-up',
  needsCall: false,
  needs: [],
  ...(refusal ? { refusal } : {}),
});

/** A paper under the law of one country, in the languages of its courts. */
const official = (
  texts: Texts,
  law: string,
  languages: readonly string[],
  frame: RequestInfo['frame'] = 'paper',
): RequestInfo => ({
  ...followUp(texts),
  frame,
  only: { languages, laws: [law], isOfficial: true },
});

/**
 * Every request, in the best order to make them: keep, copy, ask, then object or erase. To add one, add an entry here
 * and its letter to each folder in `src/letters`. An id is the letter's name and, once stored, never changes.
 */
const table = {
  'preservation-recording': call(['Keep the recording safe', 'Short and quick: they must not delete it yet']),
  'access-recording': call(['Get the recording', 'A copy of the call, and what they do with it'], 'access'),
  'information-recording': call(['Ask why they record', 'Purposes, legal bases, how long, and who gets it'], 'access'),
  'analytics-recording': call(
    ['Ask about AI and analysis', 'Was the call analysed by software, and with what result?'],
    'access',
  ),
  'rectification-recording': call(
    ['Correct a note or transcript', 'What they wrote down is wrong'],
    'rectification',
    'wrongPassage',
    'correctWording',
  ),
  'objection-recording': erasing(
    call(['Stop training', 'Object to training, quality checks and analysis'], 'objection', 'situation'),
  ),
  'withdrawal-recording': erasing(
    call(['Take back my consent', 'You said yes to recording; now you say no'], 'consent'),
  ),
  'erasure-recording': erasing(call(['Erase the recording', 'Have the recording of a call deleted'], 'erasure')),
  access: general(['Get all my data', 'A copy of what they hold about you; no call needed'], 'access'),
  portability: general(
    ['Take my data with me', 'The data you gave them, in a file for another company'],
    'portability',
  ),
  'standing-objection': general(
    ['Never record me again', 'For all your future calls: no training, quality checks, analysis or voiceprint'],
    'objection',
    'situation',
  ),
  'objection-marketing': general(
    ['Stop advertising to me', 'No more advertising by phone, e-mail or post'],
    'marketing',
  ),
  'account-deletion': erasing(general(['Delete my account', 'The account and what belongs to it'], 'erasure')),
  erasure: erasing(general(['Erase my data', 'Everything they don’t have to keep'], 'erasure')),
  'identity-answer': followUp(['They ask for my passport', 'Other ways to show who you are'], 'R19'),
  reminder: followUp(['Remind them', 'The term has passed and there is no answer']),
  complaint: {
    ...followUp(['Complain to the authority', 'A draft for the data protection authority']),
    frame: 'complaint',
  },
  'last-letter': {
    ...followUp(['The last letter', 'Names the next steps with their days, and encloses the draft']),
    frame: 'last-letter',
    only: { languages: ['nl', 'en', 'de'], laws: ['gdpr', 'uk', 'ch'] },
  },
  'default-notice': official(
    ['Give notice of default', 'A public body that does not answer gets two more weeks'],
    'nl',
    ['nl'],
    'follow-up',
  ),
  'objection-decision': official(['Object to the decision', 'A public body’s answer is a decision (bezwaar)'], 'nl', [
    'nl',
  ]),
  petition: official(['Petition to the court', 'A finished paper, in Dutch; you need no lawyer'], 'nl', ['nl']),
  cessation: official(
    ['Petition to the president of the court', 'A finished paper for Belgium, in Dutch or French'],
    'be',
    ['nl', 'fr'],
  ),
  conciliation: official(
    ['Request for conciliation', 'The first step to a Swiss court, in German, French or Italian; no court fee'],
    'ch',
    ['de', 'fr', 'it'],
  ),
  lawsuit: official(['Claim to the Amtsgericht', 'A finished paper, in German; you need no lawyer there'], 'de', [
    'de',
  ]),
  'reply-internal': followUp(['“Recordings are internal”', 'They do not give recordings out'], 'R1'),
  'reply-agent': followUp(['“The privacy of our employee”', 'They protect the person you spoke to'], 'R2'),
  'reply-transcript': followUp(['“You get a transcript”', 'Text instead of the audio'], 'R3'),
  'reply-listen': followUp(['“Come and listen”', 'At their office or on the phone, no copy'], 'R4'),
  'reply-not-found': followUp(['“We cannot find it”', 'They cannot find the call'], 'R5'),
  'reply-deleted': followUp(['“It has been deleted”', 'They say the recording is gone'], 'R6'),
  'reply-claims': followUp(['“We need it for a claim”', 'They keep it as evidence'], 'R7'),
  'reply-law': followUp(['“The law obliges us”', 'They say a law makes them keep it'], 'R8'),
  'reply-interest': followUp(['“Our interest weighs more”', 'They reject your objection'], 'R9'),
  'reply-consent': followUp(['“You agreed”', 'Because you stayed on the line'], 'R10'),
  'reply-no-service': followUp(['“No recording, no service”', 'They hang up unless you agree to be recorded'], 'R20'),
  'reply-excessive': followUp(['“You ask too much”', 'They call the request excessive'], 'R11'),
  'reply-fee': followUp(['“That costs money”', 'They want to be paid'], 'R12'),
  'reply-extended': followUp(['“We need more time”', 'They take longer than the term'], 'R13'),
  'reply-processor': followUp(['“Ask our supplier”', 'They send you to their call centre'], 'R14'),
  'reply-other-controller': followUp(['“That is not us”', 'They say another company is responsible'], 'R15'),
  'reply-court': followUp(['“Only with a court order”', 'They want a judge or the police'], 'R16'),
  'reply-not-applicable': followUp(['“That law does not apply to us”', 'Too small, or not in this country'], 'R17'),
  'reply-missing': followUp(['Ask for what is missing', 'A list of what they left out, were vague about or refused']),
  'reply-partial': followUp(['The answer is not complete', 'Something is missing'], 'R18'),
  'reply-recorded-again': followUp(['They recorded me again', 'A call was recorded although you had objected']),
  'reply-incomplete': followUp(['The recording is not complete', 'A part or one side of the call is missing']),
} satisfies Record<string, RequestInfo>;

export type RequestType = keyof typeof table;

export const requests: Readonly<Record<RequestType, RequestInfo>> = table;

/** Every request id, in the order of the table. */
export const requestTypes = Object.keys(requests) as [RequestType, ...RequestType[]];
