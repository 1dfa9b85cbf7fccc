import type { Verdict } from '../../../detect/shape.ts';
import { t } from '../../i18n.ts';
import { Notice } from '../../parts/notice.tsx';

/** The page's own words about recorded calls, quoted, with the purposes in them. */
export function RecordingNotices({ page }: { page: Verdict }) {
  const [notice] = page.notices.filter((found) => found.own);
  if (!notice) return null;
  return (
    <Notice name="recording-notice">
      <h2>{t('notice.title')}</h2>
      <blockquote class="break" lang={notice.lang} dir="auto">
        {notice.sentence}
      </blockquote>
      <ul class="purposes" aria-label={t('notice.purposes')}>
        {notice.purposes.map((purpose) => (
          <li key={purpose}>{t(`purpose.${purpose}`)}</li>
        ))}
      </ul>
      {notice.retention && <p class="soft break">{t('notice.retention', { words: notice.retention })}</p>}
    </Notice>
  );
}
