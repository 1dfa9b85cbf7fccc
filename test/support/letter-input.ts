import { exampleWords, type ExampleWords } from './example-words.ts';
import { isCourtPaper } from '../../src/cases/court-papers.ts';
import { requests } from '../../src/cases/request-types.ts';
import type { CaseFile } from '../../src/cases/file-shape.ts';
import { isFollowUp } from '../../src/cases/requests.ts';
import type { ComposeInput, FollowUp, RequestType } from '../../src/cases/shape.ts';

/** Letters to the company that need nothing of a case but its first letter. */
const isSimple = (request: RequestType) => requests[request].frame !== 'paper' && request !== 'last-letter';

/** A first letter that got no answer for long, or got one if the letter is a reply. */
function followUpOf(request: RequestType, { subject, missing, kept }: ExampleWords): { followUp?: FollowUp } {
  if (!isFollowUp(request)) return {};
  const answered =
    request === 'reminder' || request === 'complaint' || request === 'default-notice'
      ? {}
      : { answered: isSimple(request) ? '2026-11-19' : '2026-07-29' };
  return {
    followUp: {
      subject,
      requests: ['access-recording'],
      sent: '2026-07-06',
      missing,
      ...(request === 'reply-recorded-again'
        ? { requests: ['standing-objection'], recorded: [{ date: '2026-11-20', objected: '2026-07-06' }] }
        : {}),
      ...(request === 'petition' ? { court: 'Rechtbank Midden-Nederland' } : {}),
      ...(request === 'reply-incomplete'
        ? {
            recording: {
              length: '4:07',
              minutes: 12,
              oneSided: true,
              cutOff: true,
              gaps: '0:12–0:20, 1:01',
              marks: `- 2:10 ${missing}`,
            },
          }
        : {}),
      ...(request === 'reply-deleted'
        ? {
            kept: {
              words: kept,
              url: 'https://voorbeeld-energie.example/privacy',
              read: '2026-07-05',
              until: '2026-10-01',
              received: '2026-07-06',
              isFirm: true,
            },
          }
        : {}),
      lacking: [
        { item: 'audio', mark: 'missing' },
        { item: 'retention', mark: 'vague' },
        { item: 'recipients', mark: 'refused' },
      ],
      ...answered,
    },
  };
}

/** A case with a refusal, for the letters that build on the whole of it. */
const caseFile: CaseFile = {
  answers: [{ day: '2026-07-29', how: 'refused' }],
  grounds: ['reply-internal'],
  exhibits: [
    { kind: 'letter', day: '2026-07-06' },
    { kind: 'reply', day: '2026-07-29' },
  ],
  controller: {
    host: 'voorbeeld-energie.example',
    email: 'privacy@voorbeeld-energie.example',
    post: ['Postbus 1', '1234 AB Voorbeeldstad'],
  },
  steps: {
    court: { id: 'court', state: 'open', until: '2026-09-09' },
    objection: { id: 'objection', state: 'open', until: '2026-09-09' },
  },
};

/** The law of a letter: that of a paper’s own country, Dutch law for all others. */
const lawOf = (request: RequestType) => (requests[request].only?.isOfficial && requests[request].only.laws[0]) || 'nl';

/** Every value that a letter can have. */
export function fullInput(request: RequestType, language: string): ComposeInput {
  const words = exampleWords(language);
  return {
    request,
    language,
    jurisdiction: lawOf(request),
    company: { name: 'Voorbeeld Energie Klantenservice B.V.', policyDay: '2026-06-09' },
    profile: {
      name: 'Anna van den Berg',
      email: 'anna.vandenberg@postbus.example',
      phone: '+31612345678',
      street: 'Dorpsstraat',
      houseNumber: '12',
      postalCode: '1234 AB',
      city: 'Voorbeeldstad',
      country: lawOf(request).toUpperCase(),
    },
    call: {
      date: isFollowUp(request) ? '2026-07-03' : '2026-11-20',
      from: '14:00',
      to: '14:30',
      zone: 'Europe/Amsterdam',
      direction: 'incoming',
      companyNumber: '+31201234567',
      ownNumber: '+31612345678',
      customerNumber: '12345678',
      caseNumber: 'Z-2026-17',
      agent: 'Kim',
      minutes: 12,
      topic: words.topic,
      announced: words.announced,
    },
    ...followUpOf(request, words),
    ...(isSimple(request) ? {} : { file: caseFile }),
    purposes: ['quality', 'training'],
    statements: {
      situation: words.situation,
      needsForDispute: true,
      hasCopyOrNeedsNone: true,
      contestsAccuracy: true,
      wasNotTold: true,
      wrongPassage: words.wrongPassage,
      correctWording: words.correctWording,
    },
    today: '2026-11-24',
  };
}

/** The minimum that a letter needs. */
export function leastInput(request: RequestType, language: string): ComposeInput {
  const { file: _, ...full } = fullInput(request, language);
  return {
    ...full,
    profile: {
      name: 'A. Berg',
      email: 'a@b.example',
      country: lawOf(request).toUpperCase(),
      ...(isCourtPaper(request) ? { street: 'Dorpsstraat', city: 'Voorbeeldstad' } : {}),
    },
    call: {
      date: '2026-11-20',
      from: '14:00',
      to: '14:30',
      zone: 'UTC',
      direction: 'outgoing',
      companyNumber: '0900 1234',
    },
    statements: Object.fromEntries(requests[request].needs.map((name) => [name, full.statements[name]] as const)),
  };
}
