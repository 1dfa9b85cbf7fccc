import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../../platform/ask.ts';
import { caseCountItem } from '../../../platform/case-count.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';

async function missing(): Promise<number> {
  const answer = await askBackground({ type: 'missing-cases' });
  return answer.ok ? answer.value : 0;
}

/** Says that requests are gone that the user did not delete, with the way to the backup; `of`: when to look again. */
export function MissingCases({ of }: { of: number }) {
  const [count, setCount] = useState(0);
  useEffect(() => void missing().then(setCount), [of]);
  if (count === 0) return null;
  const dismiss = () => void caseCountItem.change((had) => Math.max(0, had - count)).then(() => setCount(0));
  return (
    <Notice kind="danger" live name="missing-cases">
      <p>
        {t('lost.cases', { count })} <a href="#settings">{t('backup.title')}</a>
      </p>
      <Button kind="quiet" name="missing-known" onClick={dismiss}>
        {t('lost.known')}
      </Button>
    </Notice>
  );
}
