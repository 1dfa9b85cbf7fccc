import type { Case } from '../../../cases/events.ts';
import { notNamedYet } from '../../../cases/recorded-again.ts';
import { day, list, t } from '../../i18n.ts';
import { Notice } from '../../parts/notice.tsx';
import { useRecordedAgain } from '../recorded-again.ts';
import { LetterButton } from './case-letters.tsx';

/** Calls that were recorded although this case had objected: what to do about them now. */
export function RecordedAgain({ one }: { one: Case }) {
  const recorded = useRecordedAgain(one) ?? [];
  if (recorded.length === 0) return null;
  const isNew = notNamedYet(one, recorded).length > 0;
  return (
    <Notice kind="warn" name="recorded-again">
      <p>{t('objected.again', { days: list(recorded.map(({ date }) => day(date))) })}</p>
      <LetterButton id={one.id} request={isNew ? 'reply-recorded-again' : 'complaint'} main />
    </Notice>
  );
}
