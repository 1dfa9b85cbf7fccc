import fs from 'node:fs';
import path from 'node:path';
import { matchers } from '../../src/fields/roles.ts';
import { planFill } from '../../src/fields/plan.ts';
import type { Sender } from '../../src/fields/shape.ts';
import { addressOf, buildContentScript, openChromium, openPage, type OpenedPage } from './browser.ts';
import { rates, readTable, round, unreadable } from './table.ts';

/** One fixed sender with everything a form may ask for. */
const sender: Sender = {
  name: 'Anna van den Berg',
  firstName: 'Anna',
  lastName: 'van den Berg',
  initials: 'A.',
  email: 'anna@postbus.example',
  phone: '+31612345678',
  street: 'Dorpsstraat',
  houseNumber: '12',
  postalCode: '1234 AB',
  city: 'Voorbeeldstad',
  country: 'NL',
  company: 'Berg Advies',
  customerNumber: '12345678',
  orderNumber: 'B-2026-17',
  subject: 'Verzoek om een kopie van een gespreksopname',
  message: 'Op grond van artikel 15 AVG verzoek ik u om een kopie van de opname van dit gesprek.',
  messageShort: 'Kopie van de opname, artikel 15 AVG.',
};

interface Field {
  index: number;
  form: number;
  tag: string;
  type: string;
  name: string;
  role: string;
  fill: boolean;
}

/** What a control holds after the run: its text, or whether it is chosen. */
interface Held {
  value: string;
  before: string;
  group: string;
}

interface Outcome {
  role: string;
  wanted: boolean;
  filled: boolean;
  right: boolean;
  language: string;
}

const CONTROLS = 'input,select,textarea,button';
const snapshot = `Array.from(document.querySelectorAll('${CONTROLS}'), (e) => ({
  value: e.type === 'radio' || e.type === 'checkbox' ? (e.checked ? 'on:' + e.value : '') : e.localName === 'select' ? String(e.selectedIndex) : e.value,
  group: e.type === 'radio' ? (e.form ? Array.from(document.forms).indexOf(e.form) : -1) + ' ' + e.name : '',
}))`;

async function fillPage(opened: OpenedPage): Promise<Held[]> {
  const before = await opened.evaluate<Held[]>(snapshot);
  const scan = await opened.ask({ type: 'page/scan' });
  const [form] = scan.forms;
  if (form) {
    const { fills } = planFill(form, sender);
    const values = fills.map(({ key, value }) => ({ key, value }));
    await opened.ask({ type: 'page/fill', order: { url: scan.url, values } });
  }
  const after = await opened.evaluate<Held[]>(snapshot);
  return after.map((held, n) => ({ ...held, before: before[n]?.value ?? '' }));
}

const anyChoice = new Set(['topic', 'salutation', 'country', 'state', 'order_number']);

function isRight(field: Field, held: Held): boolean {
  if (field.tag === 'select' || field.type === 'radio')
    return anyChoice.has(field.role) && held.value !== '0' && held.value !== '';
  if (field.role === 'country') return held.value !== '';
  const wanted = matchers.get(field.role)?.value(sender);
  const parts = [
    wanted,
    field.role === 'message' ? sender.messageShort : undefined,
    field.role === 'street' ? sender.street : undefined,
  ];
  return parts.some((part) => part !== undefined && part === held.value.replace(/\r\n/g, '\n'));
}

/** One outcome per field; a radio group counts once. */
function judge(fields: Field[], held: Held[], language: string): Outcome[] {
  const seen = new Set<string>();
  return fields.flatMap((field) => {
    const now = held[field.index];
    if (!now || field.role === 'date' || field.role === 'file') return [];
    const group = field.type === 'radio' ? `${now.group}|${field.role}` : '';
    if (group && seen.has(group)) return [];
    if (group) seen.add(group);
    const members = group
      ? fields.filter((one) => one.type === 'radio' && held[one.index]?.group === now.group)
      : [field];
    const changed = members.find(
      (one) => held[one.index]?.value !== held[one.index]?.before && held[one.index]?.value !== '',
    );
    const heldNow = changed && held[changed.index];
    return [
      {
        role: field.role,
        wanted: field.fill,
        filled: !!changed,
        right: !!heldNow && field.fill && isRight(field, heldNow),
        language,
      },
    ];
  });
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
  const perfect = perForm.filter((form) => form.every((one) => (one.wanted ? one.right : !one.filled))).length;
  return {
    roles,
    macroF1: round(counted.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, counted.length)),
    perfectForms: round(perfect / Math.max(1, perForm.length)),
    wrongFills: outcomes.filter((one) => one.filled && !one.right).length,
    forms: perForm.length,
  };
}

/** `npm run -s eval:forms -- DIR`: the corpus folder, or its `forms` folder. */
export async function main([folder = '']: string[]): Promise<number> {
  const forms = fs.existsSync(path.join(folder, 'forms')) ? path.join(folder, 'forms') : folder;
  if (!fs.existsSync(forms)) return unreadable(folder);
  const names = fs
    .readdirSync(forms)
    .filter((name) => name.endsWith('.json') && fs.existsSync(path.join(forms, name.replace('.json', '.html'))));
  if (names.length === 0) return unreadable(folder);
  const rows = readTable(path.join(forms, '..', 'manifest_forms.tsv')) ?? [];
  const script = await buildContentScript('fill');
  const browser = await openChromium();
  const perForm: Outcome[][] = [];
  try {
    for (const name of names.toSorted()) {
      const { fields, url, lang } = JSON.parse(fs.readFileSync(path.join(forms, name), 'utf8')) as {
        fields: Field[];
        url?: string;
        lang?: string;
      };
      const row = rows.find((one) => one.labels?.endsWith(name));
      const page = await browser.newPage();
      const html = fs.readFileSync(path.join(forms, name.replace('.json', '.html')), 'utf8');
      const opened = await openPage(page, addressOf(url ?? row?.url), html, script);
      const outcomes = judge(fields, await fillPage(opened), lang ?? row?.lang ?? '');
      for (const one of outcomes)
        if (process.env.VERBOSE && (one.wanted ? !one.right : one.filled)) console.log(name, JSON.stringify(one));
      perForm.push(outcomes);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  const all = perForm.flat();
  const languages = [...new Set(all.map((one) => one.language))].toSorted();
  const byLanguage = Object.fromEntries(
    languages.map((language) => {
      const own = perForm.filter((form) => form[0]?.language === language);
      return [language, summary(own.flat(), own)];
    }),
  );
  console.log(JSON.stringify({ ...summary(all, perForm), byLanguage }));
  return 0;
}
