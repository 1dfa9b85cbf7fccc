import { jurisdictions } from '../jurisdictions/index.ts';
import type { Jurisdiction } from '../jurisdictions/shape.ts';
import { answerDue, isExtended, reminderDay } from './deadline.ts';
import { requests } from './request-types.ts';
import { combinationProblem, requestsOf, type CombinationProblem } from './requests.ts';
import type { ComposeInput, RequestType } from './shape.ts';

export type NoLetter =
  | CombinationProblem
  | 'no-letter-for-country'
  | 'no-such-right'
  | 'emergency'
  | 'too-many-calls'
  | 'too-early'
  | 'no-first-letter'
  | 'second-reminder';

/** Each reason in English; other languages have it as `no-letter/<reason>` in their labels. */
export const noLetterTexts: Readonly<Record<NoLetter, string>> = {
  'no-letter-for-country': 'There is no letter for this country yet.',
  'no-such-right': 'The law that applies here does not have this right.',
  emergency:
    'Other laws hold for recordings of emergency services, police and courts. Use the form of the service itself.',
  'too-many-calls': 'A letter names five calls at most. Choose those that matter.',
  'too-many': 'A letter holds three requests at most.',
  'too-early': 'The term is not over yet. A letter says that an answer is late only five working days after it.',
  'no-first-letter': 'This letter belongs to an earlier one. Open that case first.',
  'second-reminder': 'One reminder is enough. The next step is a complaint.',
  'follow-up-alone': 'A follow-up letter goes alone, without a new request.',
  'call-and-general': 'A request about a call and one about all your data are two letters.',
  contradiction: 'These requests contradict each other, or one already holds the other.',
  'copy-first': 'Ask for the copy first. Together with erasing it goes only if you tick that you have it or need none.',
};

/** Numbers of emergency services and police: their recordings fall under laws and forms of their own. */
const EMERGENCY = /^(?:\+\d{1,3})?(?:000|110|111|112|113|118|119|122|133|144|190|192|193|911|999|101|116117)$/;

const LAWS_OF_THEIR_OWN: ReadonlySet<string> = new Set(['emergency', 'police', 'court']);

/** A short named list, not "all my calls" (GDPR art. 12(5); C-526/24). */
const MAX_CALLS = 5;

function isEmergency({ company, call }: ComposeInput): boolean {
  return (
    LAWS_OF_THEIR_OWN.has(company.kind ?? '') || EMERGENCY.test((call?.companyNumber ?? '').replace(/[^\d+]/g, ''))
  );
}

/** A reminder or a complaint about silence may say "late" only from due + 5 working days; one reminder is enough. */
function followUpProblem({ request, followUp, jurisdiction, calendar, today }: ComposeInput): NoLetter | undefined {
  if (requests[request].frame === 'request') return undefined;
  if (!followUp) return 'no-first-letter';
  if (request === 'reminder' && followUp.reminded) return 'second-reminder';
  if (followUp.answered || (request !== 'reminder' && request !== 'complaint')) return undefined;
  const received = followUp.received ?? followUp.sent;
  const extended = isExtended(jurisdiction, received, followUp.extended, { calendar });
  const due = answerDue(jurisdiction, received, { extended, calendar });
  return today < reminderDay(jurisdiction, due, calendar) ? 'too-early' : undefined;
}

function lacksRight(request: RequestType, articles: Jurisdiction['articles']): boolean {
  const { right } = requests[request];
  return right !== undefined && articles[right] === undefined;
}

/** Why there is no letter for this input; undefined if `compose` may be called. */
export function whyNoLetter(input: ComposeInput): NoLetter | undefined {
  const law = jurisdictions.get(input.jurisdiction);
  if (!law || Object.keys(law.articles).length === 0) return 'no-letter-for-country';
  if (isEmergency(input)) return 'emergency';
  if (1 + (input.moreCalls?.length ?? 0) > MAX_CALLS) return 'too-many-calls';
  const articles: Jurisdiction['articles'] = law.articles;
  if (requestsOf(input).some((one) => lacksRight(one, articles))) return 'no-such-right';
  return combinationProblem(requestsOf(input), input.statements) ?? followUpProblem(input);
}
