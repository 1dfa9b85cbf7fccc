import { useEffect, useState } from 'preact/hooks';
import { localDay } from '../../../core/date.ts';
import { day, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import type { Thanks } from '../thanks.ts';

interface Props {
  tabId: number;
  /** The company's name. */
  name: string;
  onKeep: (thanks: Thanks | undefined) => void;
}

const later = () => import('../thanks.ts');

/** The page in front thanks for what was sent: one press keeps it, with the company's number where it names one. */
export function KeepThanks({ tabId, name, onKeep }: Props) {
  const [thanks, setThanks] = useState<Thanks>();
  useEffect(() => void later().then(({ thanksOn }) => thanksOn(tabId).then(setThanks)), [tabId]);
  return (
    <div class="stack stack--tight" data-name="thanks">
      <p>{t('thanks.day', { name, day: day(localDay(new Date())) })}</p>
      {thanks && (
        <p class="break" data-name="reference">
          {t('thanks.reference', { reference: thanks.reference })}
        </p>
      )}
      <Button kind="primary" name="sent-with-proof" onClick={() => onKeep(thanks)}>
        {t('thanks.keep')}
      </Button>
    </div>
  );
}
