import type { IsoDate } from '../core/date.ts';
import type { AnswerLine } from './answer-table.ts';
import type { Case, CaseEvent } from './events.ts';
import { inDossierOrder } from './exhibits.ts';
import { eventDay } from './history.ts';
import { clockOf, marksOn, momentsIn } from './recording.ts';

/** Keys of the texts in a dossier; the caller supplies the words, in the reader's language. */
type DossierKey =
  | 'at'
  | 'letter'
  | 'followUp'
  | 'notice'
  | 'form'
  | 'page'
  | 'reply'
  | 'file'
  | 'recording'
  | 'length'
  | 'noted'
  | 'marks'
  | 'note'
  | 'channel'
  | 'subject'
  | 'address'
  | 'title'
  | 'from'
  | 'name'
  | 'kind'
  | 'size'
  | 'answers';

export interface DossierWords {
  word: (key: DossierKey, values?: Record<string, string>) => string;
  day: (day: IsoDate) => string;
  request: (request: Case['request']) => string;
  channel: (id: string) => string;
  size: (bytes: number) => string;
  /** An event in a few words, and what was noted about it. */
  event: (event: CaseEvent) => string;
  facts: (event: CaseEvent) => string[];
  /** Something found in a recording, in words. */
  finding: (finding: { id: string; at?: number | undefined; until?: number | undefined }) => string;
  /** A thing that was asked, and how it was answered: "Purposes: vague". */
  answer: (line: AnswerLine) => string;
}

export type Fact = readonly [name: string, value: string];

/** One item that a dossier contains in full. `sha256` is of its text in UTF-8, or of the file's bytes if there is no text. */
export interface DossierPart {
  title: string;
  facts: Fact[];
  text?: string;
  picture?: { data: string; sha256: string };
  /** Loudness of a recording, in steps from 0 to 100. */
  wave?: readonly number[];
  /** Where in the wave something was found or marked, in its steps. */
  moments?: readonly number[];
  sha256: string;
}

export interface TimelineRow {
  day: string;
  what: string;
  facts: string[];
  quote?: string;
  /** The moment it was noted, ISO 8601. */
  at: string;
}

export interface Dossier {
  timeline: TimelineRow[];
  parts: DossierPart[];
}

/** Pictures by id, and the function that makes a hash: lower-case hex. */
export interface DossierSources {
  pictures: ReadonlyMap<string, { data: string; sha256: string }>;
  sha256: (text: string) => Promise<string>;
  /** What was asked, and how it was answered; empty before an answer. */
  answers: readonly AnswerLine[];
}

export interface DossierWishes {
  /** Includes the user's own notes. */
  withNotes: boolean;
}

/** Text that every reader shows alike: only line feeds, no zero bytes. This exact text is hashed. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '\ufffd').toWellFormed();
}

type Bare = Omit<DossierPart, 'sha256' | 'picture'> & { sha256?: string; picture?: string; isNote?: true };

/** The timeline of a case and everything in it, each item with its hash; nothing is shortened. */
export async function dossierOf(
  one: Case,
  words: DossierWords,
  sources: DossierSources,
  { withNotes }: DossierWishes,
): Promise<Dossier> {
  const events = one.events.filter(({ type }) => type !== 'kind-said' && (withNotes || type !== 'noted'));
  const bare = numbered(inDossierOrder(events).flatMap((event) => partsOf(event, words, events)));
  const table = answersPart(sources.answers, words);
  return {
    timeline: events.map((event) => rowOf(event, words)),
    parts: await Promise.all([...bare, ...table].map((part) => hashed(part, sources))),
  };
}

/** Parts get the numbers by which letters name them as exhibits (exhibits.ts); the user's notes and what Tapeback found get none. */
function numbered(parts: readonly Bare[]): Bare[] {
  let count = 0;
  return parts.map(({ isNote, ...part }) => (isNote ? part : { ...part, title: `${++count}. ${part.title}` }));
}

/** The table of what was asked as a text, each line with the company's own sentence. */
function answersPart(lines: readonly AnswerLine[], { word, answer }: DossierWords): Bare[] {
  if (lines.length === 0) return [];
  const text = lines.map((line) => (line.quote ? `${answer(line)}\n  “${line.quote}”` : answer(line))).join('\n');
  return [{ title: word('answers'), facts: [], text }];
}

async function hashed({ picture, sha256, ...part }: Bare, sources: DossierSources): Promise<DossierPart> {
  const text = part.text === undefined ? undefined : plainText(part.text);
  const found = picture === undefined ? undefined : sources.pictures.get(picture);
  return {
    ...part,
    ...(text === undefined ? {} : { text }),
    ...(found ? { picture: found } : {}),
    sha256: sha256 ?? (await sources.sha256(text ?? '')),
  };
}

function rowOf(event: CaseEvent, words: DossierWords): TimelineRow {
  const quote = 'quote' in event ? event.quote : undefined;
  return {
    day: words.day(eventDay(event)),
    what: words.event(event),
    facts: words.facts(event),
    ...(quote ? { quote } : {}),
    at: event.at,
  };
}

/** The parts of an event to show in full: letters, forms, pages, answers, files. */
function partsOf(
  event: CaseEvent,
  { word, day, request, channel, size, finding }: DossierWords,
  all: readonly CaseEvent[],
): Bare[] {
  const at: Fact = [word('at'), event.at];
  const on = { day: day(eventDay(event)) };
  switch (event.type) {
    case 'drafted': {
      const { letter, notice, request: asked } = event.draft;
      const facts: Fact[] = [[word('subject'), letter.subject], [word('channel'), channel(event.channel)], at];
      const seen: Bare[] = notice
        ? [
            {
              title: word('notice', { day: day(notice.day) }),
              facts: [[word('address'), notice.url], at],
              text: notice.sentence,
            },
          ]
        : [];
      return [{ title: word('letter', { letter: request(asked), ...on }), facts, text: letter.body }, ...seen];
    }
    case 'follow-up':
      return [
        {
          title: word('followUp', { letter: [event.request, ...(event.also ?? [])].map(request).join(' · '), ...on }),
          facts: [[word('subject'), event.letter.subject], at],
          text: event.letter.body,
        },
      ];
    case 'filled':
      return [
        {
          title: word('form', on),
          facts: [[word('address'), event.url], at],
          text: event.fields.map(({ label, value }) => `${label}: ${value}`).join('\n'),
        },
      ];
    case 'confirmed':
      return [
        {
          title: word('page', on),
          facts: [[word('address'), event.url], [word('title'), event.title], at],
          text: event.text,
          ...(event.picture ? { picture: event.picture } : {}),
        },
      ];
    case 'reply': {
      const from: Fact[] = event.from ? [[word('from'), event.from]] : [];
      const subject: Fact[] = event.subject ? [[word('subject'), event.subject]] : [];
      return [{ title: word('reply', on), facts: [...from, ...subject, at], text: event.text }];
    }
    case 'noted':
      return [{ title: word('note', on), facts: [at], text: event.text, isNote: true }];
    case 'attached': {
      const facts: Fact[] = [
        [word('name'), event.name],
        ...(event.mediaType ? [[word('kind'), event.mediaType] as const] : []),
        [word('size'), size(event.size)],
        at,
      ];
      return [{ title: word('file', on), facts, sha256: event.sha256 }];
    }
    case 'examined': {
      const facts: Fact[] = [
        [word('name'), event.name],
        [word('size'), size(event.size)],
        [word('length'), clockOf(event.seconds)],
        ...(event.minutes === undefined ? [] : [[word('noted'), String(event.minutes)] as const]),
        at,
      ];
      const marks = marksOn(all, event.sha256);
      const text = [
        ...event.findings.map((one) => `- ${finding(one)}`),
        ...(marks ? ['', `${word('marks')}:`, marks] : []),
      ];
      return [
        {
          title: word('recording', on),
          facts,
          text: text.join('\n').trim(),
          wave: event.wave,
          moments: momentsIn(event, all),
          sha256: event.sha256,
          isNote: true,
        },
      ];
    }
    default:
      return [];
  }
}
