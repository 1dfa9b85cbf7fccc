import { readDirectory } from '../../src/directory/bundle.ts';
import { lookupHost } from '../../src/directory/lookup.ts';
import { offeredId, readerOf } from '../evaluate/hosts.ts';
import { readTable } from '../evaluate/table.ts';

const FILE = 'test/fixtures/platform-handles.tsv';
const NOBODY = '-';

/** A page for which another company was named than the table wants; `-` means none. */
export interface Misnamed {
  url: string;
  kind: string;
  wanted: string;
  named: string;
}

/** Pages of the table for which a company is named that does not answer for them, or none. */
export async function misnamedPages(): Promise<{ rows: Record<string, string>[]; misnamed: Misnamed[] }> {
  const rows = readTable(FILE) ?? [];
  const read = readerOf(readDirectory('src/directory'));
  const misnamed: Misnamed[] = [];
  for (const { url = '', kind = '', country = '', company: wanted = NOBODY } of rows) {
    const { hostname, pathname } = new URL(`https://${url}`);
    const named = offeredId(await lookupHost(hostname, pathname, country, read)) ?? NOBODY;
    if (named !== wanted) misnamed.push({ url, kind, wanted, named });
  }
  return { rows, misnamed };
}

/** `npm run -s attack:platforms`: pages of others on platforms that name a company, and own pages that do not name theirs. */
export async function main(): Promise<number> {
  const { rows, misnamed } = await misnamedPages();
  const kinds = [...new Set(rows.map(({ kind }) => kind ?? ''))];
  const countsOf = (kind: string) => ({
    wrong: misnamed.filter((one) => one.kind === kind).length,
    of: rows.filter((row) => row.kind === kind).length,
  });
  const ofOthers = rows.filter(({ company }) => company === NOBODY).length;
  console.log(
    JSON.stringify(
      {
        othersNamed: misnamed.filter(({ wanted }) => wanted === NOBODY).length,
        ofOthers,
        ownNotNamed: misnamed.filter(({ wanted }) => wanted !== NOBODY).length,
        ofOwn: rows.length - ofOthers,
        byKind: Object.fromEntries(kinds.map((kind) => [kind, countsOf(kind)])),
        wrong: misnamed.map(({ url, wanted, named }) => `${url}: ${named} for ${wanted}`),
      },
      undefined,
      1,
    ),
  );
  return 0;
}
