import type { Registration, Source } from '../../../../src/directory/shape.ts';
import { cleanRegistration } from '../../../../src/directory/registrations.ts';
import { cleanText } from '../../clean.ts';
import { readCsv } from '../csv.ts';
import { collector, type Importer } from '../shape.ts';

// Codes of GLEIF's list of registration authorities for the registers the directory knows.
const REGISTERS: Record<string, Registration['register']> = {
  RA000463: 'kvk',
  RA000189: 'siren',
  RA000192: 'siren',
  RA000025: 'kbo',
  RA000585: 'company-no',
  RA000586: 'company-no',
  RA000587: 'company-no',
  RA000402: 'cro',
};

export default {
  id: 'gleif',
  source: 'GLEIF golden copy, LEI-CDF as CSV',
  licence: 'CC0-1.0',
  read(texts) {
    const { leave, ...imported } = collector();
    for (const row of texts.flatMap(readCsv)) {
      const get = (name: string) => cleanText(row[`Entity.${name}`] ?? '');
      const register = REGISTERS[get('RegistrationAuthority.RegistrationAuthorityID')];
      const number =
        register && cleanRegistration(register, get('RegistrationAuthority.RegistrationAuthorityEntityID'));
      const [street, town, code, country] = ['FirstAddressLine', 'City', 'PostalCode', 'Country'].map((name) =>
        get(`LegalAddress.${name}`),
      );
      if (!register || !number) leave('a register not known');
      else if (get('EntityStatus') !== 'ACTIVE') leave('not active');
      else if (!street || !town) leave('no town');
      else {
        const date = row['Registration.LastUpdateDate']?.slice(0, 10);
        const source: Source = { name: 'gleif', quality: 'register', ...(date ? { date } : {}) };
        const lines = [street, [code, town].filter(Boolean).join(' ')];
        imported.extras.push({
          by: 'number',
          company: {
            id: `gleif-${number}`.toLowerCase(),
            name: get('LegalName'),
            domains: [],
            ...(country ? { country } : {}),
            countries: country ? [country] : [],
            postal: { lines, general: true, source },
            registrations: [{ register, number, source }],
          },
        });
      }
    }
    return imported;
  },
} satisfies Importer;
