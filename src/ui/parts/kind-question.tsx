import { useState } from 'preact/hooks';
import { companyKinds, type CompanyKind } from '../../core/company-kind.ts';
import { t } from '../i18n.ts';
import { Button } from './button.tsx';

interface Props {
  /** What is known; undefined where nobody said. */
  kind: CompanyKind | undefined;
  onSay: (kind: CompanyKind) => void;
}

/** What the company is before the law, in one press; what is known can be corrected the same way. */
export function KindQuestion({ kind, onSay }: Props) {
  return (
    <fieldset class="field stack stack--tight" data-name="kind">
      <legend>{t('kind.ask')}</legend>
      <div class="row">
        {companyKinds.map((one) => (
          <Button key={one} kind="chip" name={`kind-${one}`} pressed={one === kind} onClick={() => onSay(one)}>
            {t(`kind.${one}`)}
          </Button>
        ))}
      </div>
      <p class="soft">{t('kind.why')}</p>
    </fieldset>
  );
}

/** The same for a case: a line where it is known, with the way to correct it; the question where it is not. */
export function KindLine({ kind, onSay }: Props) {
  const [changing, setChanging] = useState(false);
  const say = (one: CompanyKind) => {
    setChanging(false);
    onSay(one);
  };
  if (!kind || changing) return <KindQuestion kind={kind} onSay={say} />;
  return (
    <p data-name="kind-known">
      {t('kind.known', { kind: t(`kind.${kind}`) })}{' '}
      <Button kind="quiet" name="change-kind" onClick={() => setChanging(true)}>
        {t('own.change')}
      </Button>
    </p>
  );
}
