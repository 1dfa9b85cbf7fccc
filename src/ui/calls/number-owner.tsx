import { useEffect, useState } from 'preact/hooks';
import type { CallCompany } from '../../cases/saved-call.ts';
import type { Company } from '../../directory/shape.ts';
import { readOwnFile } from '../../platform/browser.ts';
import { t } from '../i18n.ts';
import { Button } from '../parts/button.tsx';

interface Props {
  number: string;
  country: string;
  /** The company that is named already. */
  taken: string;
  onTake: (company: CallCompany) => void;
}

/** Whose number was typed or pasted, as far as the directory knows: one press takes the company. */
export function NumberOwner({ number, country, taken, onTake }: Props) {
  const companies = useOwners(number, country);
  if (companies.length === 0 || companies.some(({ name }) => name === taken)) return null;
  return (
    <div class="row" data-name="number-owner">
      <span class="soft">{t(companies.length > 1 ? 'number.several' : 'number.whose')}</span>
      {companies.map(({ id, name }) => (
        <Button key={id} kind="chip" name="take-owner" onClick={() => onTake({ id, name })}>
          {name}
        </Button>
      ))}
    </div>
  );
}

const WAIT_MS = 150;
const MOST = 8;

function useOwners(number: string, country: string): Company[] {
  const [companies, setCompanies] = useState<Company[]>([]);
  useEffect(() => {
    let stale = false;
    setCompanies([]);
    if ((number.match(/\d/g) ?? []).length < 3) return undefined;
    const timer = setTimeout(
      () => void ownersOf(number, country).then((found) => !stale && setCompanies(found)),
      WAIT_MS,
    );
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [number, country]);
  return companies;
}

async function ownersOf(number: string, country: string): Promise<Company[]> {
  const { lookupPhone } = await import('../../directory/numbers.ts');
  const { companies, named } = await lookupPhone(number, country, (name) => readOwnFile(`directory/${name}`));
  return (companies.length === 0 && named ? [named.company] : companies).slice(0, MOST);
}
