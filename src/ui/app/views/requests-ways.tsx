import { t } from '../../i18n.ts';

/** The two ways to look at the requests. */
export function RequestsWays({ current }: { current: 'requests' | 'calendar' }) {
  return (
    <nav class="ways" aria-label={t('app.requests')}>
      <a href="#requests" aria-current={current === 'requests' ? 'page' : undefined}>
        {t('app.list')}
      </a>
      <a href="#calendar" aria-current={current === 'calendar' ? 'page' : undefined}>
        {t('app.calendar')}
      </a>
    </nav>
  );
}
