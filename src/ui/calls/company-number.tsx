import { useEffect, useState } from 'preact/hooks';
import type { CallCompany } from '../../cases/saved-call.ts';
import type { Call } from '../../cases/shape.ts';
import { t } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { NumberOwner } from './number-owner.tsx';

interface Props {
  value: string;
  label?: string;
  /** What may be phone numbers on the page. */
  phones: readonly string[];
  country: string;
  problem?: string | undefined;
  onChange: (part: Pick<Call, 'companyNumber'>) => void;
  /** Where the company can still be named: its name as typed, and how to take the one whose number it is. */
  owner?: { name: string; onTake: (company: CallCompany) => void };
}

const MOST = 4;

function useNumbers(phones: readonly string[], country: string): string[] {
  const [numbers, setNumbers] = useState<string[]>([]);
  useEffect(() => {
    if (phones.length === 0) return;
    void import('../../cases/phone.ts').then(({ phoneNumbers }) => setNumbers(phoneNumbers(phones, country)));
  }, [phones.join('\n'), country]);
  return numbers.slice(0, MOST);
}

/** The number that was dialled or that called: typed, or picked from those on the page. */
export function CompanyNumber({
  value,
  label = t('call.companyNumber'),
  phones,
  country,
  problem,
  onChange,
  owner,
}: Props) {
  const numbers = useNumbers(phones, country);
  return (
    <div class="stack stack--tight">
      <TextField
        name="companyNumber"
        type="tel"
        label={label}
        value={value}
        problem={problem}
        onChange={(companyNumber) => onChange({ companyNumber })}
      />
      {owner && <NumberOwner number={value} country={country} taken={owner.name} onTake={owner.onTake} />}
      {numbers.some((number) => number !== value) && (
        <div class="row">
          <span class="soft">{t('call.fromPage')}</span>
          {numbers.map((number) => (
            <Button
              key={number}
              kind="chip"
              name="pick-number"
              pressed={value === number}
              onClick={() => onChange({ companyNumber: number })}
            >
              {number}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
