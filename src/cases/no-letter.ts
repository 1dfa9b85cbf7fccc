import { jurisdictions } from '../jurisdictions/index.ts';
import type { Jurisdiction } from '../jurisdictions/shape.ts';
import { answerDue, isExtended, reminderDay } from './deadline.ts';
import { lettersUnder } from './letter-languages.ts';
import { requests } from './request-types.ts';
import { combinationProblem, hasLetter, requestsOf, type CombinationProblem } from './requests.ts';
import type { ComposeInput, RequestType } from './shape.ts';

/** What has laws of its own, each with those that have a text: a country's, else those of the GDPR's countries. */
type OtherLaw =
  | 'police'
  | 'police-eu'
  | 'police-nl'
  | 'police-uk'
  | 'court'
  | 'court-eu'
  | 'emergency'
  | 'emergency-eu'
  | 'emergency-nl';

export type NoLetter =
  | CombinationProblem
  | 'no-letter-for-country'
  | 'no-such-right'
  | OtherLaw
  | 'access-only'
  | 'other-language'
  | 'too-many-calls'
  | 'too-early'
  | 'no-first-letter'
  | 'second-reminder'
  | 'not-recorded-again';

/** Each reason in English; other languages have it as `no-letter/<reason>` in their labels. */
export const noLetterTexts: Readonly<Record<NoLetter, string>> = {
  'no-letter-for-country': 'There is no letter for this country yet.',
  'no-such-right': 'The law that applies here does not have this right.',
  police:
    'What the police record falls under a law of its own, and there is no letter for it here. Ask the police themselves; their site says how.',
  'police-eu':
    'What the police record to fight crime does not fall under the GDPR (art. 2(2)(d)) but under the national law made for Directive (EU) 2016/680, which gives you a right of access (art. 14). There is no letter for it here. Ask the police themselves; their site says how.',
  'police-nl':
    'What the police record in their police work falls under the Wet politiegegevens (access: art. 25), not under the GDPR. There is no letter for it here. Ask the police themselves; their site says how.',
  'police-uk':
    'What the police record to fight crime falls under Part 3 of the Data Protection Act 2018 (access: s. 45). There is no letter for it here. Ask the police themselves; their site says how.',
  court:
    'What a court records in its cases falls under rules of its own, and there is no letter for it here. Ask the court’s registry.',
  'court-eu':
    'What a court records in its cases falls under rules of its own, and the data protection authority does not supervise it (art. 55(3) GDPR). There is no letter for it here. Ask the court’s registry.',
  emergency:
    'Several services answer the emergency number, and laws of their own hold for what they record. There is no letter for it here. Ask the service that helped you.',
  'emergency-eu':
    'Several services answer the emergency number. For what the police record, the national law made for Directive (EU) 2016/680 holds (access: art. 14), not the GDPR. There is no letter for it here. Ask the service that helped you.',
  'emergency-nl':
    'Several services answer the emergency number. For what the police record, the Wet politiegegevens holds (access: art. 25), not the GDPR. There is no letter for it here. Ask the service that helped you.',
  'access-only': 'Under this law there are only letters that ask for your data, for now.',
  'other-language': 'Under this law there is no letter in this language yet. Choose another one.',
  'too-many-calls': 'A letter names five calls at most. Choose those that matter.',
  'too-many': 'A letter holds three requests at most.',
  'too-early': 'The term is not over yet. A letter says that an answer is late only five working days after it.',
  'no-first-letter': 'This letter belongs to an earlier one. Open that case first.',
  'not-recorded-again':
    'No call is noted that was recorded although you objected. Note it under “My calls” and tick that it was.',
  'second-reminder': 'One reminder is enough. The next step is a complaint.',
  'follow-up-alone': 'A follow-up letter goes alone, without a new request.',
  'call-and-general': 'A request about a call and one about all your data are two letters.',
  contradiction: 'These requests contradict each other, or one already holds the other.',
};

/** Numbers of emergency services and police: their recordings fall under laws and forms of their own. */
const EMERGENCY = /^(?:\+\d{1,3})?(?:000|110|111|112|113|118|119|122|133|144|190|192|193|911|999|101|116117)$/;

/** A short named list, not "all my calls" (GDPR art. 12(5); C-526/24). */
const MAX_CALLS = 5;

/** The law that holds in place of the one for letters; undefined for whom letters may go to. */
function otherLaw({ company, call, jurisdiction }: ComposeInput): OtherLaw | undefined {
  const dialled = EMERGENCY.test((call?.companyNumber ?? '').replace(/[^\d+]/g, ''));
  const kind = dialled ? 'emergency' : company.kind;
  if (kind !== 'emergency' && kind !== 'police' && kind !== 'court') return undefined;
  const national = `${kind}-${jurisdiction}`;
  if (isOtherLaw(national)) return national;
  return jurisdictions.get(jurisdiction)?.law === 'gdpr' ? `${kind}-eu` : kind;
}

const isOtherLaw = (name: string): name is OtherLaw => name in noLetterTexts;

/** A reminder or a complaint about silence may say "late" only from due + 5 working days; one reminder is enough. */
function followUpProblem({ request, followUp, jurisdiction, calendar, today }: ComposeInput): NoLetter | undefined {
  if (requests[request].frame === 'request') return undefined;
  if (!followUp) return 'no-first-letter';
  if (request === 'reminder' && followUp.reminded) return 'second-reminder';
  if (request === 'reply-recorded-again' && !followUp.recorded?.length) return 'not-recorded-again';
  if (followUp.answered || request.startsWith('reply-') || request === 'identity-answer') return undefined;
  const received = followUp.received ?? followUp.sent;
  const extended = isExtended(jurisdiction, received, followUp.extended, { calendar });
  const due = answerDue(jurisdiction, received, { extended, calendar });
  return today < reminderDay(jurisdiction, due, calendar) ? 'too-early' : undefined;
}

function lacksRight(request: RequestType, articles: Jurisdiction['articles']): boolean {
  const { right } = requests[request];
  return right !== undefined && articles[right] === undefined;
}

/** True for a first letter that asks for anything but to see data. */
const asksForMore = (request: RequestType): boolean =>
  requests[request].frame === 'request' && requests[request].right !== 'access';

/** Why there is no letter for this input; undefined if `compose` may be called. */
export function whyNoLetter(input: ComposeInput): NoLetter | undefined {
  const law = jurisdictions.get(input.jurisdiction);
  if (!law || Object.keys(law.articles).length === 0) return 'no-letter-for-country';
  const other = otherLaw(input);
  if (other) return other;
  if (1 + (input.moreCalls?.length ?? 0) > MAX_CALLS) return 'too-many-calls';
  if (!lettersUnder(law.id).includes(input.language)) return 'other-language';
  const articles: Jurisdiction['articles'] = law.articles;
  if (law.accessOnly && requestsOf(input).some(asksForMore)) return 'access-only';
  if (requestsOf(input).some((one) => lacksRight(one, articles) || !hasLetter(one, law.id, input.language)))
    return 'no-such-right';
  return combinationProblem(requestsOf(input)) ?? followUpProblem(input);
}
