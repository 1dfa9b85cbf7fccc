import type { Page } from 'playwright-core';
import { addressOf, buildContentScript, openChromium, openPage } from './browser.ts';
import { fillPage } from './form-fill.ts';
import { judge, type Outcome } from './form-judge.ts';
import { readForms, type LabelledForm } from './form-labels.ts';
import { rates, round, unreadable } from './table.ts';

/** A field as it should be: its role's value where one is wanted, nothing wrong anywhere else. */
export function isGood(one: Outcome): boolean {
  return one.wanted ? one.right : !one.filled || one.right;
}

function summary(outcomes: Outcome[], perForm: Outcome[][]) {
  const roleNames = [...new Set(outcomes.filter((one) => one.wanted).map((one) => one.role))].toSorted();
  const roles = Object.fromEntries(
    roleNames.map((role) => {
      const of = outcomes.filter((one) => one.role === role && one.wanted);
      const right = of.filter((one) => one.right).length;
      const found = of.filter((one) => one.filled).length;
      return [role, rates(right, found, of.length)];
    }),
  );
  const counted = Object.values(roles).filter(({ n }) => n >= 5);
  const perfect = perForm.filter((form) => form.every((one) => isGood(one))).length;
  return {
    roles,
    macroF1: round(counted.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, counted.length)),
    perfectForms: round(perfect / Math.max(1, perForm.length)),
    wrongFills: outcomes.filter((one) => one.filled && !one.right).length,
    forms: perForm.length,
  };
}

// A page spends most of its time waiting for the browser.
const LANES = 2;

/** Fills every form in Chromium as the extension would, each on a page of its own; the outcomes are in the order of the forms. */
export async function runForms(forms: LabelledForm[]): Promise<Outcome[][]> {
  const script = await buildContentScript('fill');
  const browser = await openChromium();
  const waiting = [...forms.entries()];
  const perForm: Outcome[][] = [];
  const takeForms = async () => {
    const page = await browser.newPage();
    for (let next = waiting.shift(); next; next = waiting.shift())
      perForm[next[0]] = await runForm(page, script, next[1]);
  };
  try {
    await Promise.all(Array.from({ length: LANES }, takeForms));
  } finally {
    await browser.close();
  }
  return perForm;
}

async function runForm(page: Page, script: string, form: LabelledForm): Promise<Outcome[]> {
  const opened = await openPage(page, addressOf(form.url), form.html, script, form.scripts);
  return judge(form.fields, await fillPage(opened), form.language);
}

/** `npm run -s eval:forms -- DIR`: the corpus folder, or a folder of forms. */
export async function main([folder = '']: string[]): Promise<number> {
  const forms = readForms(folder);
  if (!forms) return unreadable(folder);
  const perForm = await runForms(forms);
  if (process.env.VERBOSE)
    for (const [n, form] of perForm.entries())
      for (const one of form.filter((each) => !isGood(each))) console.log(forms[n]?.name, JSON.stringify(one));
  const languages = [...new Set(forms.map((one) => one.language))].toSorted();
  const byLanguage = Object.fromEntries(
    languages.map((language) => {
      const own = perForm.filter((_, n) => forms[n]?.language === language);
      return [language, summary(own.flat(), own)];
    }),
  );
  console.log(JSON.stringify({ ...summary(perForm.flat(), perForm), byLanguage }));
  return 0;
}
