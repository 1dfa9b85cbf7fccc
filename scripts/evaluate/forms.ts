import type { Page } from 'playwright-core';
import type { FormScan } from '../../src/fields/shape.ts';
import { readArguments } from './arguments.ts';
import { addressOf, buildContentScript, openChromium, openPage } from './browser.ts';
import { fillPage, readUnscripted } from './form-fill.ts';
import { alignLabels, strayLabels } from './form-index.ts';
import { judge, type Outcome } from './form-judge.ts';
import { readForms, type LabelledForm } from './form-labels.ts';
import { isGood, isPerfect, scoresOf } from './form-scores.ts';
import { printMisses } from './misses.ts';
import { foldOf } from './sites.ts';
import { unreadable } from './table.ts';

/** What became of a page: of each field, what was found there, and how many labels name another control than Chromium shows. */
export interface FormRun {
  outcomes: Outcome[];
  scan: FormScan;
  strays: number;
}

// A page spends most of its time waiting for the browser.
const LANES = 2;

/** Fills every form in Chromium as the extension would, each on a page of its own; the runs are in the order of the forms. */
export async function runForms(forms: LabelledForm[]): Promise<FormRun[]> {
  const script = await buildContentScript('fill');
  const browser = await openChromium();
  const waiting = [...forms.entries()];
  const runs: FormRun[] = [];
  const takeForms = async () => {
    const page = await browser.newPage();
    for (let next = waiting.shift(); next; next = waiting.shift()) runs[next[0]] = await runForm(page, script, next[1]);
  };
  try {
    await Promise.all(Array.from({ length: LANES }, takeForms));
  } finally {
    await browser.close();
  }
  return runs;
}

async function runForm(page: Page, script: string, form: LabelledForm): Promise<FormRun> {
  const opened = await openPage(page, addressOf(form.url), form.html, script, form.scripts);
  const { held, scan } = await fillPage(opened);
  const fields = form.scripts ? form.fields : alignLabels(form.fields, held, await readUnscripted(opened, form.html));
  const strays = form.scripts ? 0 : strayLabels(fields, held);
  return { outcomes: judge(fields, held, form.language), scan, strays };
}

/** Why a form is not perfect: what the scan made of each of its fields, or that it offers no form. */
function whyOf({ scan, strays }: FormRun): string[] {
  const [form] = scan.forms;
  const taken =
    form?.fields.map(
      ({ label, role, part, unsure }) => `“${label}” ${role}${part ? `/${part}` : ''}${unsure ? '?' : ''}`,
    ) ?? [];
  const left = form?.left.map(({ label, why }) => `“${label}” left: ${why}`) ?? [];
  const found = form ? [...taken, ...left].join(' · ') : `no form offered, ${scan.steps.length} steps`;
  return [...(strays > 0 ? [`${strays} labels name another control`] : []), found];
}

const badLines = (name: string, outcomes: Outcome[]) =>
  outcomes.filter((one) => !isGood(one)).map((one) => `${name} ${JSON.stringify(one)}`);

/** `npm run -s eval:forms -- DIR [--folds N] [--compare FILE]`: the corpus folder, or a folder of forms. */
export async function main(args: string[]): Promise<number> {
  const { inputs, folds, compare } = readArguments(args);
  const [folder = ''] = inputs;
  const forms = readForms(folder);
  if (!forms) return unreadable(folder);
  const runs = await runForms(forms);
  const scored = forms.map((form, n) => ({ form, outcomes: runs[n]?.outcomes ?? [] }));
  const misses = runs.flatMap((run, n) => {
    const form = forms[n];
    if (!form || isPerfect(run.outcomes)) return [];
    const fold = `${form.name} ${form.kind} fold ${foldOf(form.site, folds)}`;
    return { what: badLines(form.name, run.outcomes), why: [fold, ...whyOf(run)] };
  });
  if (!printMisses(misses, compare)) return unreadable(compare ?? '');
  console.log(JSON.stringify(scoresOf(scored, folds)));
  return 0;
}
