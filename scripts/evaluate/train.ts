import fs from 'node:fs';
import path from 'node:path';
import { tokensOf } from '../../src/core/patterns.ts';
import { judgeFirst } from '../../src/detect/judge-sentence.ts';
import { featuresOf } from '../../src/detect/notice-features.ts';
import { CUT } from '../../src/detect/notice-model.ts';
import { noticeWords } from '../../src/detect/notice-words.ts';
import { readArguments } from './arguments.ts';
import { chanceOf, train, type Example, type Model } from './regression.ts';
import { foldOf, siteOf } from './sites.ts';
import { rates, readTable, unreadable } from './table.ts';

const OWN = ['test/fixtures/recordings', 'test/fixtures/recordings-more'];
/** What a sentence of our own counts against one from a page. */
const OWN_WEIGHT = 0.7;
/** Steps of a weight to either side: enough, and few to carry. */
const STEPS = 24;
const WEIGHTS = 'src/detect/notice-weights.ts';

/** A labelled sentence, with what the rules say of it. */
interface Sentence extends Example {
  lang: string;
  corpus: string;
  /** Its site; the empty string for one of our own, which is never scored. */
  site: string;
  needsContext: boolean;
  byRules: boolean;
  shingles: ReadonlySet<string>;
}

function shinglesOf(text: string): Set<string> {
  const tokens = tokensOf(text);
  return new Set(tokens.slice(2).map((token, n) => `${tokens[n]} ${tokens[n + 1]} ${token}`));
}

function sentenceOf(row: Record<string, string>, corpus: string, isOwn: boolean): Sentence {
  const { text = '', lang = '', label = '', subtype = '' } = row;
  const verdict = judgeFirst(text, noticeWords);
  return {
    features: featuresOf(text, noticeWords, verdict),
    isNotice: label === 'notice',
    weight: isOwn ? OWN_WEIGHT : 1,
    lang,
    corpus,
    site: isOwn ? '' : siteOf(row),
    needsContext: subtype.includes('+context'),
    byRules: verdict.notice,
    shingles: shinglesOf(text),
  };
}

/** Translated and copied announcements stand on several sites: those sites go into one fold. */
function joinNearDuplicates(sentences: readonly Sentence[]): (site: string) => string {
  const joined = new Map<string, string>();
  const find = (site: string): string => {
    const other = joined.get(site);
    return other === undefined ? site : find(other);
  };
  sentences.forEach((one, n) => {
    for (const other of sentences.slice(0, n)) {
      const shared = [...one.shingles].filter((shingle) => other.shingles.has(shingle)).length;
      const isNear = shared > 3 && shared > Math.min(one.shingles.size, other.shingles.size) / 2;
      if (isNear && find(one.site) !== find(other.site)) joined.set(find(one.site), find(other.site));
    }
  });
  return find;
}

type Judge = (one: Sentence) => boolean;

function score(sentences: readonly Sentence[], isSaid: Judge) {
  const right = sentences.filter((one) => one.isNotice && isSaid(one)).length;
  return rates(right, sentences.filter(isSaid).length, sentences.filter(({ isNotice }) => isNotice).length);
}

const withAndWithoutContext = (sentences: readonly Sentence[], isSaid: Judge) => ({
  all: score(sentences, isSaid),
  withoutContext: score(
    sentences.filter(({ needsContext }) => !needsContext),
    isSaid,
  ),
});

/** Scores each fold's sentences by a model that saw none of their sites. */
function crossValidate(all: readonly Sentence[], folds: number): void {
  const real = all.filter(({ site }) => site !== '');
  const find = joinNearDuplicates(real);
  const chances = new Map<Sentence, number>();
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = ({ site }: Sentence) => site !== '' && foldOf(find(site), folds) === fold;
    const model = train(all.filter((one) => !isHeld(one)));
    for (const one of all.filter(isHeld)) chances.set(one, chanceOf(model, one.features));
  }
  const isSaid: Judge = (one) => one.byRules && (chances.get(one) ?? 0) > CUT;
  const by = (key: 'lang' | 'corpus') =>
    Object.fromEntries(
      [...new Set(real.map((one) => one[key]))].toSorted().map((id) => {
        const some = real.filter((one) => one[key] === id);
        return [
          id,
          { n: some.length, rules: score(some, ({ byRules }) => byRules).f1, ...withAndWithoutContext(some, isSaid) },
        ];
      }),
    );
  const halves = [0, 1].map((half) =>
    score(
      real.filter(({ site }) => foldOf(site, 2) === half),
      isSaid,
    ),
  );
  const rules = withAndWithoutContext(real, ({ byRules }) => byRules);
  console.log(
    JSON.stringify({
      rules,
      model: withAndWithoutContext(real, isSaid),
      halves,
      byCorpus: by('corpus'),
      byLanguage: by('lang'),
    }),
  );
}

/** Writes the weights as whole numbers of at most 24 either way and what one of them is worth. */
function write({ bias, weights }: Model, command: string): void {
  const scale = Math.max(...weights.map(Math.abs)) / STEPS;
  const whole = [...weights].map((weight) => Math.round(weight / scale));
  const day = new Date().toISOString().slice(0, 10);
  fs.writeFileSync(
    WEIGHTS,
    `// Made by \`${command}\` on ${day}; not to be edited.\n` +
      `/** Where the model starts from, and what one step of a weight is worth. */\n` +
      `export const bias = ${bias.toFixed(5)};\nexport const scale = ${scale.toFixed(7)};\n\n` +
      `/** A weight for each hash of a feature. */\nexport const weights: readonly number[] = [${whole.join(', ')}];\n`,
  );
}

/**
 * `npm run train -- FILE… [--folds N]`: trains the judge of sentences on labelled files and our own sentences. Without folds
 * it writes the weights; with them it writes nothing and scores each site by a model that has not seen it.
 */
export async function main(args: string[]): Promise<number> {
  const { inputs, folds } = readArguments(args);
  const own = OWN.flatMap((folder) => fs.readdirSync(folder).map((file) => path.join(folder, file)));
  const sentences: Sentence[] = [];
  for (const file of [...inputs, ...own]) {
    const rows = readTable(file);
    if (!rows) return unreadable(file);
    const corpus = path.basename(path.dirname(file));
    sentences.push(...rows.map((row) => sentenceOf(row, corpus, own.includes(file))));
  }
  if (folds > 1) crossValidate(sentences, folds);
  else write(train(sentences), 'npm run train -- corpus/recordings.tsv corpus2/recordings.tsv');
  return 0;
}
