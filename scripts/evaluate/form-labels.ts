import fs from 'node:fs';
import path from 'node:path';
import { siteOf } from './sites.ts';
import { readTable } from './table.ts';

/** A labelled control; `index` counts as described in test/fixtures/forms/README.md. */
export interface LabelledField {
  index: number;
  form: number;
  tag: string;
  type: string;
  name: string;
  label?: string;
  role: string;
  /** Whether it should be filled. */
  fill: boolean;
  /** Other allowed contents, if the role's value in its usual format is not right, or if filling it is optional. */
  accept?: string[];
}

/** A saved page with the labels of every control on it. */
export interface LabelledForm {
  name: string;
  html: string;
  url: string | undefined;
  language: string;
  system: string;
  /** How the page was come by, as its manifest says: `raw` is a whole real page. */
  kind: string;
  /** What it shares with pages of the same site or project, which are dealt into the same fold. */
  site: string;
  /** True for a page that builds its form itself: its own scripts have to run. */
  scripts: boolean;
  fields: LabelledField[];
}

interface Labels {
  fields: LabelledField[];
  url?: string;
  lang?: string;
  system?: string;
  scripts?: boolean;
}

/** Every labelled form of a folder, by name, or of its folder `forms`; undefined if there are none. */
export function readForms(folder: string): LabelledForm[] | undefined {
  const inner = path.join(folder, 'forms');
  const forms = fs.existsSync(inner) ? inner : folder;
  if (!fs.existsSync(forms)) return undefined;
  const names = fs.readdirSync(forms).flatMap((file) => (file.endsWith('.json') ? [path.basename(file, '.json')] : []));
  const pages = names.filter((name) => fs.existsSync(path.join(forms, `${name}.html`))).toSorted();
  const rows = [forms, path.join(forms, '..')].flatMap((at) => readTable(path.join(at, 'manifest_forms.tsv')) ?? []);
  return pages.length === 0 ? undefined : pages.map((name) => readForm(forms, name, rows));
}

function readForm(folder: string, name: string, rows: Record<string, string>[]): LabelledForm {
  const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
  const labels = JSON.parse(read(`${name}.json`)) as Labels;
  const row = rows.find((one) => path.basename(one.labels ?? '') === `${name}.json`);
  return {
    name,
    html: read(`${name}.html`),
    url: labels.url ?? row?.url,
    language: labels.lang ?? row?.lang ?? '',
    system: labels.system ?? '',
    kind: row?.kind ?? '',
    site: siteOf({ ...row, url: labels.url ?? row?.url, file: name }),
    scripts: labels.scripts ?? false,
    fields: labels.fields,
  };
}
