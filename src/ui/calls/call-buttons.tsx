import { useEffect, useState } from 'preact/hooks';
import type { CallCompany } from '../../cases/saved-call.ts';
import { localTime } from '../../core/date.ts';
import { openTab } from '../../platform/browser.ts';
import { ongoingItem, type OngoingCall } from '../../platform/ongoing-call.ts';
import { viewUrl } from '../../platform/standing.ts';
import { t } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { beginOngoing, type Beginning } from './begin.ts';

interface Props {
  company: CallCompany;
  phones: readonly string[];
  beginning: Beginning;
  isPrivate: boolean;
  onLog: () => void;
}

/** Two doors for somebody who phones: the call has just ended, or it is going on. */
export function CallButtons({ company, phones, beginning, isPrivate, onLog }: Props) {
  const [ongoing, setOngoing] = useState<OngoingCall>();
  useEffect(() => void ongoingItem(isPrivate).get().then(setOngoing), []);
  // Written down before the tab opens: that closes the popup.
  const phone = async () => {
    if (!ongoing) await ongoingItem(isPrivate).set(beginOngoing(company, phones, beginning));
    await openTab(await viewUrl('on-the-phone', { host: '', isPrivate }));
  };
  return (
    <section class="doors" aria-label={t('log.title')}>
      <Button name="log-call" onClick={onLog}>
        {t('log.ended')}
      </Button>
      <Button name="on-the-phone" kind={ongoing ? 'primary' : 'plain'} onClick={() => void phone()}>
        {ongoing ? t('phone.back', { from: localTime(new Date(ongoing.startedAt)) }) : t('phone.now')}
      </Button>
    </section>
  );
}
