import type { Company, NamedCompany } from '../../../directory/shape.ts';
import { isIsoDate } from '../../../core/date.ts';
import { day, t } from '../../i18n.ts';
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
      {named.how === 'run-by' && <Document of={named.company} />}
      {statement && <OutLink url={statement}>{t('card.statement')}</OutLink>}
    </>
  );
}

/** The page that says who answers for the brand. */
function Document({ of: { runByDocument } }: { of: Company }) {
  if (!runByDocument || !URL.canParse(runByDocument.url)) return null;
  const { url, day: seen } = runByDocument;
  const host = new URL(url).hostname;
  const dated = seen && isIsoDate(seen) ? day(seen) : undefined;
  return (
    <OutLink url={url}>{dated ? t('card.runByFromOn', { host, day: dated }) : t('card.runByFrom', { host })}</OutLink>
  );
}
