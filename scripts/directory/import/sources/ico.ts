import type { Source } from '../../../../src/directory/shape.ts';
import { cleanText } from '../../clean.ts';
import { readCsv } from '../csv.ts';
import { collector, type Importer } from '../shape.ts';

const LINES = [1, 2, 3, 4, 5].map((number) => `Organisation_address_line_${number}`);

export default {
  id: 'ico',
  source: 'Register of fee payers, Information Commissioner’s Office',
  licence: 'OGL-UK-3.0',
  read(texts) {
    const { leave, ...imported } = collector();
    for (const row of texts.flatMap(readCsv)) {
      const name = cleanText(row['Organisation_name'] ?? '');
      const code = cleanText(row['Organisation_postcode'] ?? '');
      const address = LINES.map((column) => cleanText(row[column] ?? '')).filter(Boolean);
      // Sole traders pay, too, under their own name.
      if (!/\b(ltd|limited|plc|llp|cic|council|trust|university)\b/i.test(name)) leave('perhaps a person');
      else if (address.length < 2 || code === '') leave('no town');
      else {
        const source: Source = { name: 'ico', quality: 'register', ...dayOf(row['Start_date_of_registration'] ?? '') };
        imported.extras.push({
          by: 'name',
          company: {
            id: `ico-${(row['Registration_number'] ?? '').toLowerCase()}`,
            name,
            domains: [],
            country: 'GB',
            countries: ['GB'],
            postal: { lines: [...address, code], general: true, source },
          },
        });
      }
    }
    return imported;
  },
} satisfies Importer;

function dayOf(text: string): { date?: string } {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})/.exec(text) ?? [];
  return year ? { date: `${year}-${month}-${day}` } : {};
}
