import { useState } from 'preact/hooks';
import {
  eventsOfRow,
  guessMapping,
  rowsOf,
  tableFields,
  type Mapping,
  type TableRow,
} from '../../../backup/foreign-table.ts';
import { readCsv } from '../../../backup/read-csv.ts';
import { RequestType } from '../../../cases/shape.ts';
import { jurisdictionFor } from '../../../jurisdictions/scope.ts';
import { letterLanguages } from '../../../letters/index.ts';
import { askBackground } from '../../../platform/ask.ts';
import { profileItem, settingsItem } from '../../../platform/settings.ts';
import { day, languageId, t } from '../../i18n.ts';
import { requestName } from '../../request-name.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/field.tsx';
import { FileButton } from '../../parts/file-button.tsx';
import { List } from '../../parts/list.tsx';

const MOST_BYTES = 5_000_000;
/** Kinds that a table can mean without a call. */
const others: readonly RequestType[] = [
  'access',
  'erasure',
  'portability',
  'standing-objection',
  'objection-marketing',
  'account-deletion',
];

type Good = Extract<TableRow, { ok: true }>;
type Bad = Extract<TableRow, { ok: false }>;

interface Opened {
  table: string[][];
  mapping: Mapping;
  other: string;
}

async function unsaid() {
  const [profile, settings] = await Promise.all([profileItem.get(), settingsItem.get()]);
  const scope = jurisdictionFor(profile?.country ?? settings.country ?? '');
  const language = letterLanguages.includes(languageId()) ? languageId() : 'en';
  return {
    jurisdiction: scope.ok ? scope.law.id : 'eu',
    language,
    letter: t('csv.letter'),
    noted: (reference: string) => t('csv.noted', { reference }),
  };
}

/** Stores each request; gives back how many were. */
async function store(rows: readonly Good[]): Promise<number> {
  const known = await unsaid();
  let count = 0;
  for (const row of rows) {
    const id = crypto.randomUUID();
    const answer = await askBackground({ type: 'add-to-case', id, events: eventsOfRow(row, known, new Date(), id) });
    if (!answer.ok) break;
    count += 1;
  }
  return count;
}

/** Requests out of another tool's table: which column is what is shown and can be changed, and nothing is stored before the user says so. */
export function OpenTable() {
  const [opened, setOpened] = useState<Opened>();
  const [told, setTold] = useState<string>();
  const open = async (file: File | undefined) => {
    if (!file) return;
    const table = file.size > MOST_BYTES ? [] : readCsv(await file.text());
    const [head = []] = table;
    setTold(table.length < 2 || head.length < 2 ? t('csv.empty') : undefined);
    setOpened(table.length < 2 || head.length < 2 ? undefined : { table, mapping: guessMapping(head), other: '' });
  };
  const take = async (rows: readonly Good[]) => {
    const count = await store(rows);
    setTold(t(count === rows.length ? 'csv.done' : 'csv.failed', { count }));
    setOpened(undefined);
  };
  return (
    <section class="stack" aria-labelledby="open-table" data-name="open-table">
      <h3 id="open-table">{t('csv.title')}</h3>
      <FileButton
        name="table-file"
        label={t('csv.open')}
        hint={t('csv.hint')}
        accept=".csv,.tsv,.txt,text/csv"
        onFiles={([file]) => void open(file)}
      />
      {opened && <Columns opened={opened} onChange={setOpened} />}
      {opened && <Rows opened={opened} onTake={(rows) => void take(rows)} />}
      <output>{told}</output>
    </section>
  );
}

interface ColumnsProps {
  opened: Opened;
  onChange: (opened: Opened) => void;
}

function Columns({ opened, onChange }: ColumnsProps) {
  const { table, mapping, other } = opened;
  const columns = (table[0] ?? []).map((name, n) => ({ value: String(n), label: name || String(n + 1) }));
  return (
    <fieldset class="field">
      <legend>{t('csv.columns')}</legend>
      {tableFields.map((field) => (
        <Select
          key={field}
          name={`column-${field}`}
          label={t(`csv.field.${field}`)}
          value={String(mapping[field])}
          options={[{ value: '-1', label: t('csv.none') }, ...columns]}
          onChange={(value) => onChange({ ...opened, mapping: { ...mapping, [field]: Number(value) } })}
        />
      ))}
      <Select
        name="other-type"
        label={t('csv.other')}
        value={other}
        options={[
          { value: '', label: t('csv.skip') },
          ...others.map((value) => ({ value, label: requestName(value) })),
        ]}
        onChange={(value) => onChange({ ...opened, other: value })}
      />
    </fieldset>
  );
}

function Rows({ opened, onTake }: { opened: Opened; onTake: (rows: readonly Good[]) => void }) {
  const rows = rowsOf(opened.table, opened.mapping, RequestType.safeParse(opened.other).data);
  const good = rows.filter((row): row is Good => row.ok);
  const bad = rows.filter((row): row is Bad => !row.ok);
  return (
    <>
      <p>{t('csv.preview', { count: good.length })}</p>
      <List name="table-rows" items={good.map((row, n) => ({ key: String(n), content: <Row row={row} /> }))} />
      {bad.length > 0 && <p>{t('csv.left', { count: bad.length })}</p>}
      <List
        items={bad.map(({ why, text }, n) => ({
          key: String(n),
          content: <span class="break soft">{t(`csv.why.${why}`, { text })}</span>,
        }))}
      />
      <div>
        <Button kind="primary" name="take-table" disabled={good.length === 0} onClick={() => onTake(good)}>
          {t('csv.take')}
        </Button>
      </div>
    </>
  );
}

function Row({ row }: { row: Good }) {
  const later = row.follows.map((one) => t('csv.follow', { letter: requestName(one.request), day: day(one.day) }));
  const first = t('csv.row', { company: row.company, request: requestName(row.request), day: day(row.day) });
  return <span class="break">{[first, ...later].join(' ')}</span>;
}
