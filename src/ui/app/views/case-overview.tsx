import { localDay } from '../../../core/date.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Problem } from '../../parts/problem.tsx';
import { BackupReminder } from './backup-reminder.tsx';
import { useCases, useSearch, type Cases } from '../cases-state.ts';
import { GroupedCases } from './case-lines.tsx';
import { SearchField } from './case-search.tsx';
import { MissingCases } from './missing-cases.tsx';
import { NewRequest, NoCases } from './no-cases.tsx';
import { OldCases } from './old-cases.tsx';
import { Tapes } from './tapes.tsx';
import { RequestsWays } from './requests-ways.tsx';

/** The requests that want the user first, then those that wait, then those that are over; and what cannot be read. */
export function CaseOverview() {
  const cases = useCases();
  const search = useSearch();
  const { listed } = cases;
  if (!listed) return <p aria-busy="true">{t('app.loading')}</p>;
  if (!listed.ok) return <Problem name="storage-problem" text={t('problem.read')} said={listed.detail} />;
  const { total, unreadable } = listed.value;
  return (
    <>
      <div class="head-row">
        <h1>{t('app.requests')}</h1>
        {total > 0 && <NewRequest />}
        {total > 0 && (
          <a class="button" href="#answer" data-name="new-answer">
            {t('which.open')}
          </a>
        )}
      </div>
      {total > 0 && <RequestsWays current="requests" />}
      <Tapes />
      <MissingCases of={total} />
      <BackupReminder />
      {total === 0 ? <NoCases /> : <SearchField search={search} />}
      {search.found ? (
        <GroupedCases lines={search.found.cases} today={localDay(new Date())} />
      ) : (
        <AllCases lines={listed.value.cases} total={total} showMore={cases.showMore} />
      )}
      {unreadable.map((one) => (
        <Unreadable key={one.id} id={one.id} why={one.why} onDelete={() => void cases.remove(one.id)} />
      ))}
      <OldCases />
    </>
  );
}

interface AllProps {
  lines: Parameters<typeof GroupedCases>[0]['lines'];
  total: number;
  showMore: Cases['showMore'];
}

function AllCases({ lines, total, showMore }: AllProps) {
  return (
    <>
      <GroupedCases lines={lines} today={localDay(new Date())} />
      {lines.length < total && (
        <Button name="show-more" onClick={showMore}>
          {t('app.showMore', { shown: lines.length, total })}
        </Button>
      )}
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
