import fs from 'node:fs';
import path from 'node:path';
import { RequestType } from '../../src/cases/shape.ts';
import { judgeAnswer, replyItems } from '../../src/replies/judge.ts';
import { unreadable } from './table.ts';

/** A made-up answer with what it says about each thing asked; what is not named it does not answer. */
export interface LabelledAnswer {
  id: string;
  set: string;
  language: string;
  request: RequestType;
  marks: ReadonlyMap<string, string>;
  text: string;
}

/** Answers of a file: `=== id request`, a line of `item=mark`, the text. The id begins with the language. */
export function answersIn(text: string, set: string): LabelledAnswer[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', labels = '', ...lines] = part.split('\n');
      const [id = '', request] = head.trim().split(' ');
      const marks = labels.trim().split(/\s+/).filter(Boolean);
      return {
        id,
        set,
        language: id.slice(0, 2),
        request: RequestType.parse(request),
        marks: new Map(marks.map((one) => one.split('=') as [string, string])),
        text: lines.join('\n').trim(),
      };
    });
}

/** Every answer of a folder whose folders are sets; empty where there is none. */
export function readAnswers(folder: string): LabelledAnswer[] {
  if (!fs.existsSync(folder)) return [];
  const files = fs
    .readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.txt'))
    .toSorted();
  return files.flatMap((name) =>
    answersIn(fs.readFileSync(path.join(folder, name), 'utf8'), path.dirname(name) === '.' ? '' : path.dirname(name)),
  );
}

interface Judgement {
  id: string;
  set: string;
  language: string;
  item: string;
  gold: string;
  found: string;
  sentence: string;
}

/** Each thing that was asked or is labelled, as labelled and as found. */
export function judgementsOf({ id, set, language, request, marks, text }: LabelledAnswer): Judgement[] {
  const judged = judgeAnswer(text, { language });
  return replyItems
    .filter(({ item }) => item.askedBy.includes(request) || marks.has(item.id))
    .map(({ item }) => ({
      id,
      set,
      language,
      item: item.id,
      gold: marks.get(item.id) ?? 'missing',
      found: judged ? (judged.get(item.id)?.mark ?? 'missing') : 'look',
      sentence: judged?.get(item.id)?.sentence ?? '',
    }));
}

function scoreOf(all: readonly Judgement[]) {
  const count = (test: (one: Judgement) => boolean) => all.filter(test).length;
  return {
    n: all.length,
    right: count(({ gold, found }) => gold === found),
    /** Of those that the answer speaks of. */
    spokenOf: {
      n: count(({ gold }) => gold !== 'missing'),
      right: count(({ gold, found }) => gold !== 'missing' && gold === found),
    },
    look: count(({ gold, found }) => found === 'look' && gold !== 'look'),
    wrong: count(({ gold, found }) => gold !== found && found !== 'look'),
    falseAnswered: count(({ gold, found }) => found === 'answered' && gold !== 'answered'),
    falseMissing: count(({ gold, found }) => found === 'missing' && gold === 'answered'),
  };
}

const by = (all: readonly Judgement[], column: 'set' | 'language' | 'item') =>
  Object.fromEntries(
    [...new Set(all.map((one) => one[column]))]
      .toSorted()
      .map((id) => [id, scoreOf(all.filter((one) => one[column] === id))]),
  );

/** `npm run -s eval:items -- FOLDER`: what answers say about each thing asked, against labels; sets, languages and items apart. */
export function main([folder = '']: string[]): number {
  const answers = readAnswers(folder);
  if (answers.length === 0) return unreadable(folder);
  const all = answers.flatMap(judgementsOf);
  if (process.env.VERBOSE)
    for (const { id, item, gold, found, sentence } of all)
      if (gold !== found) console.log(`${id} ${item}: ${gold} → ${found} | ${sentence}`);
  const sets = Object.fromEntries(
    [...new Set(all.map(({ set }) => set))].map((set) => [
      set,
      by(
        all.filter((one) => one.set === set),
        'language',
      ),
    ]),
  );
  console.log(
    JSON.stringify({ answers: answers.length, ...scoreOf(all), bySet: by(all, 'set'), byItem: by(all, 'item'), sets }),
  );
  return 0;
}
