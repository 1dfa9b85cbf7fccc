import { day, t } from '../../i18n.ts';
import { saveCalendar } from '../../calendar-file.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../screen.tsx';
import type { Session } from '../shape.ts';
import type { Kept } from './done.tsx';

interface Props {
  session: Session;
  kept: Kept;
  onBack: () => void;
}

/** The end of a request: what is kept of it, whether there is proof, and until when the company has. */
export function Closing({ session, kept, onBack }: Props) {
  const own = session.cases.filter(({ id }) => id === kept.id);
  // In a tab or beside the page the view stays, and shows its first screen.
  const close = () => (location.hash ? onBack() : window.close());
  return (
    <Screen title={t('kept.title')} onBack={onBack}>
      <div class="kept__sign">
        <Icon name="done" />
      </div>
      <Notice live name="kept">
        <p>
          <strong>{t('done.due', { day: day(kept.due) })}</strong>
        </p>
        <p>{t('kept.letter')}</p>
        <p data-name={kept.hasProof ? 'has-proof' : 'no-proof'}>{t(kept.hasProof ? 'kept.proof' : 'kept.noProof')}</p>
      </Notice>
      <div class="doors">
        {own.length > 0 && (
          <Button name="calendar" onClick={() => void saveCalendar(own, `tapeback-${kept.due}.ics`)}>
            {t('kept.calendar')}
          </Button>
        )}
        <Button kind="primary" name="close" onClick={close}>
          {t('kept.close')}
        </Button>
      </div>
    </Screen>
  );
}
