import type { IsoDate } from '../../../core/date.ts';
import { actOf, groupOf, groups, type Group } from '../../../cases/groups.ts';
import type { CaseSummary } from '../../../cases/summary.ts';
import { list, t } from '../../i18n.ts';
import { requestName } from '../../request-name.ts';
import { Card } from '../../parts/card.tsx';
import { caseLine } from '../../parts/case-line.ts';
import { List } from '../../parts/list.tsx';
import { NextAct } from './next-act.tsx';

interface Props {
  /** In the order of lists. */
  lines: readonly CaseSummary[];
  today: IsoDate;
}

/** Cases under the heading that says whose turn it is; a heading without cases is left out. */
export function GroupedCases({ lines, today }: Props) {
  const grouped = groups.map((group) => [group, lines.filter((line) => groupOf(line, today) === group)] as const);
  return (
    <div class="stack" data-name="cases">
      {grouped
        .filter(([, found]) => found.length > 0)
        .map(([group, found]) => (
          <OneGroup key={group} group={group} lines={found} today={today} />
        ))}
    </div>
  );
}

function OneGroup({ group, lines, today }: Props & { group: Group }) {
  const id = `group-${group}`;
  return (
    <section class="stack" aria-labelledby={id} data-name={id}>
      <h2 id={id}>{t(`group.${group}`)}</h2>
      <List items={lines.map((one) => ({ key: one.id, content: <Line one={one} today={today} /> }))} />
    </section>
  );
}

function Line({ one, today }: { one: CaseSummary; today: IsoDate }) {
  const act = actOf(one, today);
  return (
    <Card name="case">
      <div class="case-row">
        <div>
          <h3 class="break">
            <a href={`#case=${encodeURIComponent(one.id)}`}>{one.name}</a>
          </h3>
          <p>{list([one.request, ...(one.also ?? [])].map((request) => requestName(request)))}</p>
          <p class={one.due && today > one.due ? 'soft due--past' : 'soft'}>
            {act?.do === 'find-address' ? t('act.noAddress') : caseLine(one, today)}
          </p>
        </div>
        {act && <NextAct id={one.id} act={act} isMain={groupOf(one, today) === 'needs'} />}
      </div>
    </Card>
  );
}
