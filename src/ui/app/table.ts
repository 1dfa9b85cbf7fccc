import { csvOf } from '../../backup/csv.ts';
import type { CaseSummary } from '../../cases/summary.ts';
import { localDay } from '../../core/date.ts';
import { t } from '../i18n.ts';
import { requestName } from '../request-name.ts';
import { saveFile } from '../save-file.ts';
import { allLines } from './backup-state.ts';

const columns: readonly [title: () => string, cell: (one: CaseSummary) => string | undefined][] = [
  [() => t('table.company'), ({ name }) => name],
  [() => t('case.site'), ({ host }) => host],
  [() => t('table.request'), ({ request }) => requestName(request)],
  [() => t('table.state'), ({ state }) => t(`state.${state}`)],
  [() => t('table.sent'), ({ sent }) => sent],
  [() => t('table.due'), ({ due }) => due],
  [() => t('table.ring'), ({ ring }) => ring],
  [() => t('table.changed'), ({ changed }) => localDay(new Date(changed))],
];

/** Saves the requests as a table for spreadsheets, a row each, with days as YYYY-MM-DD. Throws when they cannot be read. */
export async function saveTable(): Promise<void> {
  const rows = (await allLines()).map((one) => columns.map(([, cell]) => cell(one) ?? ''));
  saveFile('tapeback.csv', csvOf([columns.map(([title]) => title()), ...rows]), 'text/csv');
}
