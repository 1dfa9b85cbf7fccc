import { localDay } from '../../../core/date.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { caseLine } from '../../parts/case-line.ts';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useCases } from '../cases-state.ts';

/** The requests that want the user first, then those that wait, then those that are over; and what cannot be read. */
export function CaseOverview() {
  const cases = useCases();
  const { listed } = cases;
  if (!listed) return <p aria-busy="true">{t('app.loading')}</p>;
  if (!listed.ok)
    return (
      <Notice kind="danger" live name="storage-problem">
        <p>{t('problem.read')}</p>
      </Notice>
    );
  const { cases: lines, total, unreadable } = listed.value;
  const today = localDay(new Date());
  return (
    <>
      <h1>{t('app.requests')}</h1>
      {lines.length === 0 && <p>{t('app.none')}</p>}
      <List
        name="cases"
        items={lines.map((one) => ({
          key: one.id,
          content: (
            <Card name="case">
              <h2 class="break">
                <a href={`#case=${encodeURIComponent(one.id)}`}>{one.name}</a>
              </h2>
              <p>{t(`request.${one.request}`)}</p>
              <p class="soft">{caseLine(one, today)}</p>
            </Card>
          ),
        }))}
      />
      {lines.length < total && (
        <Button name="show-more" onClick={cases.showMore}>
          {t('app.showMore', { shown: lines.length, total })}
        </Button>
      )}
      {unreadable.map((one) => (
        <Unreadable key={one.id} id={one.id} why={one.why} onDelete={() => void cases.remove(one.id)} />
      ))}
    </>
  );
}

function Unreadable({ id, why, onDelete }: { id: string; why: 'unknown-version' | 'broken'; onDelete: () => void }) {
  return (
    <Notice kind="warn" name="unreadable-case">
      <p>{t(`case.${why}`, { id })}</p>
      <div>
        <Button kind="danger" name="delete-unreadable" onClick={onDelete}>
          {t('case.delete')}
        </Button>
      </div>
    </Notice>
  );
}
