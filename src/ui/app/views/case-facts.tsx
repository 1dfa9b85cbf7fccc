import { isIsoDate } from '../../../core/date.ts';
import type { Case } from '../../../cases/events.ts';
import { day, t } from '../../i18n.ts';
import { Notice } from '../../parts/notice.tsx';
import { TapeClock } from './tape-clock.tsx';

/** Whom the letter is for, with where each address came from. */
export function Facts({ one: { addressee, behalf } }: { one: Case }) {
  return (
    <dl class="pairs">
      {behalf?.onBehalfOf && (
        <>
          <dt>{t('case.behalf')}</dt>
          <dd>{behalf.onBehalfOf}</dd>
        </>
      )}
      {addressee.email && (
        <>
          <dt>{t('letter.to')}</dt>
          <dd>{addressee.email}</dd>
        </>
      )}
      {addressee.post && (
        <>
          <dt>{t('case.post')}</dt>
          <dd data-name="post">
            {[addressee.post.join(', '), postFrom(addressee)].filter(Boolean).join(' ')}
            {addressee.postFrom?.general && ` ${t('card.postGeneral')}`}
          </dd>
        </>
      )}
      <dt>{t('case.site')}</dt>
      <dd>{addressee.host}</dd>
    </dl>
  );
}

/** Where a postal address came from, in brackets; nothing where it came from where the rest did. */
function postFrom({ postFrom: from }: Case['addressee']): string {
  if (!from) return '';
  const { source, date } = from;
  return `(${date && isIsoDate(date) ? t('card.postFrom', { source, day: day(date) }) : source})`;
}

/** The recording notice that was seen, with its page and day. */
export function SeenNotice({ notice, call }: Pick<Case, 'notice' | 'call'>) {
  if (!notice) return null;
  return (
    <Notice>
      <h2>{t('case.notice', { day: day(notice.day) })}</h2>
      <blockquote class="break" dir="auto">
        {notice.sentence}
      </blockquote>
      <p class="soft break">{notice.url}</p>
      {call && <TapeClock date={call.date} said={notice.kept} />}
    </Notice>
  );
}
