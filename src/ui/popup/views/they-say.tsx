import { adviceFor, type Strength } from '../../../cases/advice.ts';
import type { RequestType } from '../../../cases/shape.ts';
import { shorten } from '../../../core/text.ts';
import { localDay } from '../../../core/date.ts';
import { day, list, t } from '../../i18n.ts';
import { scopeOfSession } from '../letter-state.ts';
import type { Session } from '../shape.ts';

/** How well a company can hold on to a reason against an objection, the worst for it last. */
const order: readonly Strength[] = ['none', 'weak', 'medium', 'strong'];

/** What the page in front says about recording, with its words and the day they were read; nothing where it says nothing. */
export function TheySay({ session, request }: { session: Session; request: RequestType }) {
  const { page } = session;
  const notice = page?.ok ? page.value.notices.find(({ own }) => own) : undefined;
  if (!notice) return null;
  const scope = scopeOfSession(session);
  const today = localDay(new Date());
  const jurisdiction = { consentCountry: scope.ok && scope.law.consentCountry };
  const named = notice.purposes.filter((purpose) => purpose !== 'unstated');
  const known = named.filter((purpose) => purpose !== 'other');
  const { purposes } = adviceFor({ purposes: known, requests: [request], today, jurisdiction });
  const ranked = purposes.toSorted((a, b) => order.indexOf(b.objection) - order.indexOf(a.objection));
  const [weakest] = ranked;
  const isWeak = weakest !== undefined && weakest.objection !== ranked.at(-1)?.objection;
  return (
    <div class="they-say" data-name="they-say">
      <p>
        {named.length > 0
          ? t('say.purposes', { purposes: list(named.map((purpose) => t(`purpose.${purpose}`))) })
          : t('say.none')}{' '}
        {isWeak && t('say.weak', { purpose: t(`purpose.${weakest.purpose}`) })}
      </p>
      <blockquote class="soft break" lang={notice.lang} dir="auto">
        “{shorten(notice.sentence, 140)}” ({t('say.read', { day: day(today) })})
      </blockquote>
    </div>
  );
}
