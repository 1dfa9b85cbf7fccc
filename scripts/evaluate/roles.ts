import type { Page } from 'playwright-core';
import { fieldWords } from '../../src/words/field-words.ts';
import { matchers } from '../../src/fields/roles.ts';
import { readArguments } from './arguments.ts';
import { addressOf, buildSeeing, openChromium, openPage } from './browser.ts';
import { readForms, type LabelledField, type LabelledForm } from './form-labels.ts';
import { rates, round, unreadable } from './table.ts';

/** A field of a form with the role it has and the role it was given; empty for none. */
export interface Judged {
  name: string;
  language: string;
  index: number;
  label: string;
  wanted: string;
  got: string;
}

/** Roles that a sender has no value for, and days and files, are none. */
const wantedOf = ({ role }: LabelledField) => (matchers.has(role) && role !== 'date' ? role : '');
const isField = ({ tag, type }: LabelledField) => tag !== 'button' && !/^(hidden|submit|button|file)$/.test(type);

async function judgeRoles(page: Page, script: string, form: LabelledForm): Promise<Judged[]> {
  const opened = await openPage(page, addressOf(form.url), form.html, script, form.scripts);
  const got = await opened.evaluate<string[]>(`content.rolesOf(${JSON.stringify(fieldWords)})`);
  return form.fields.filter(isField).flatMap((field) => {
    const role = got[field.index] ?? '';
    if (role === 'date') return [];
    return [
      {
        name: form.name,
        language: form.language,
        index: field.index,
        label: field.label ?? '',
        wanted: wantedOf(field),
        got: role,
      },
    ];
  });
}

function scoreOf(judged: readonly Judged[]) {
  const right = judged.filter(({ wanted, got }) => wanted !== '' && wanted === got).length;
  const found = judged.filter(({ got }) => got !== '').length;
  return rates(right, found, judged.filter(({ wanted }) => wanted !== '').length);
}

function by(judged: readonly Judged[], keyOf: (one: Judged) => string) {
  const keys = [...new Set(judged.map(keyOf))].filter(Boolean).toSorted();
  return Object.fromEntries(keys.map((key) => [key, scoreOf(judged.filter((one) => keyOf(one) === key))]));
}

function rolesScored(judged: readonly Judged[]) {
  const roles = [...new Set(judged.map(({ wanted }) => wanted))].filter(Boolean).toSorted();
  return Object.fromEntries(roles.map((role) => [role, scoreOf(judged.map((one) => only(one, role)))]));
}

/** The same field, where every other role counts as none. */
const only = (one: Judged, role: string): Judged => ({
  ...one,
  wanted: one.wanted === role ? role : '',
  got: one.got === role ? role : '',
});

/** Scores over all fields, by kind of form (how its name begins), by language, and each role by itself; `macroF1` from five fields on. */
export function scoreRoles(judged: readonly Judged[]) {
  const roles = rolesScored(judged);
  const counted = Object.values(roles).filter(({ n }) => n >= 5);
  const macroF1 = round(counted.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, counted.length));
  const byKind = by(judged, ({ name }) => name.split('-')[0] ?? '');
  return { ...scoreOf(judged), macroF1, byKind, byLanguage: by(judged, ({ language }) => language), roles };
}

/** `npm run -s eval:roles -- DIR`: what each field is read as, whether or not its form is one to fill. */
export async function main(args: string[]): Promise<number> {
  const [folder = ''] = readArguments(args).inputs;
  const forms = readForms(folder);
  if (!forms) return unreadable(folder);
  const script = await buildSeeing('scripts/evaluate/roles-in-page.ts');
  const browser = await openChromium();
  const page = await browser.newPage();
  const judged: Judged[] = [];
  for (const form of forms) judged.push(...(await judgeRoles(page, script, form)));
  await browser.close();
  if (process.env.VERBOSE)
    for (const { name, index, label, wanted, got } of judged.filter((one) => one.wanted !== one.got))
      console.log(`${name} ${index} “${label}” is ${wanted || 'none'}, read as ${got || 'none'}`);
  console.log(JSON.stringify(scoreRoles(judged)));
  return 0;
}
