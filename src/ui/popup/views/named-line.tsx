import type { Company, NamedCompany } from '../../../directory/shape.ts';
import { t } from '../../i18n.ts';
import { OutLink } from './out-link.tsx';

interface Props {
  named: NamedCompany;
  /** The company offered for it. */
  company: Company | undefined;
  host: string;
}

/** "Simpel is run by Odido", "X has moved to Y", "X no longer exists", "no address of X is known". */
export function NamedLine({ named, company, host }: Props) {
  const brand = named.company.name;
  const values = { brand, company: company?.name ?? '', host };
  const [statement] = named.how === 'no-contact' ? (named.company.privacyUrls ?? []) : [];
  // Which of several runs it is for the user to say.
  if ((named.how === 'run-by' || named.how === 'moved') && !company) return <p class="soft">{brand}</p>;
  return (
    <>
      <p data-name="named">{t(`card.named.${named.how}`, values)}</p>
      {statement && <OutLink url={statement}>{t('card.statement')}</OutLink>}
    </>
  );
}
