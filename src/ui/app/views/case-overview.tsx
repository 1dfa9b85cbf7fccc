import { localDay } from '../../../core/date.ts';
import { lastChange } from '../../../cases/history.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { caseLine } from '../../parts/case-line.ts';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import type { Cases } from '../cases-state.ts';

/** Every request there is, the last changed first, and the ones this version cannot read. */
export function CaseOverview({ cases }: { cases: Cases }) {
  const { listed } = cases;
  if (!listed) return <p aria-busy="true">{t('app.loading')}</p>;
  if (!listed.ok)
    return (
      <Notice kind="danger" live name="storage-problem">
        <p>{t('problem.read')}</p>
      </Notice>
    );
  const { unreadable } = listed.value;
  const sorted = listed.value.cases.toSorted((a, b) => (lastChange(a) < lastChange(b) ? 1 : -1));
  const today = localDay(new Date());
  return (
    <>
      <h1>{t('app.requests')}</h1>
      {sorted.length === 0 && <p>{t('app.none')}</p>}
      <List
        name="cases"
        items={sorted.map((one) => ({
          key: one.id,
          content: (
            <Card name="case">
              <h2 class="break">
                <a href={`#case=${encodeURIComponent(one.id)}`}>{one.addressee.name}</a>
              </h2>
              <p>{t(`request.${one.request}`)}</p>
              <p class="soft">{caseLine(one, today)}</p>
            </Card>
          ),
        }))}
      />
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
