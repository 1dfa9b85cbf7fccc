import { answerKinds, countAnswers } from '../../../cases/answers.ts';
import type { CaseSummary } from '../../../cases/summary.ts';
import type { IsoDate } from '../../../core/date.ts';
import { number, t } from '../../i18n.ts';
import { Card } from '../../parts/card.tsx';

/** How companies answered so far: a bar for each way, with its number; nothing before there is something to count. */
export function AnswersChart({ lines, today }: { lines: readonly CaseSummary[]; today: IsoDate }) {
  const counts = countAnswers(lines, today);
  const most = Math.max(...Object.values(counts));
  if (most === 0) return null;
  return (
    <Card name="answers">
      <h2>{t('answers.title')}</h2>
      <dl class="bars">
        {answerKinds.map((kind) => (
          <div key={kind} data-name={`answers-${kind}`}>
            <dt>{t(`answers.${kind}`)}</dt>
            <dd>
              <progress class={`bar bar--${kind}`} value={counts[kind]} max={most} aria-hidden="true" />
              {number(counts[kind])}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
