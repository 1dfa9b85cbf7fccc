import { useEffect, useState } from 'preact/hooks';
import { AnswerMark, lacksOf, type AnswerLine } from '../../../cases/answer-table.ts';
import type { Case } from '../../../cases/events.ts';
import { isOpen } from '../../../cases/history.ts';
import { t } from '../../i18n.ts';
import { itemName } from '../item-name.ts';
import { Select } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';
import { answerLines } from '../answer-lines.ts';
import type { OneCase } from '../cases-state.ts';
import { missingHash } from '../missing-letter.ts';

/** The lines of the table, read anew whenever something happened to the case. */
export function useAnswerLines(one: Case): readonly AnswerLine[] {
  const [lines, setLines] = useState<readonly AnswerLine[]>([]);
  useEffect(() => {
    let stale = false;
    void answerLines(one).then((read) => !stale && setLines(read));
    return () => {
      stale = true;
    };
  }, [one]);
  return lines;
}

const options = () => AnswerMark.options.map((value) => ({ value, label: t(`mark.${value}`) }));

/** What they answered to each thing that was asked, with their own sentence; every mark can be corrected. */
export function Answers({ one, add }: { one: Case; add: OneCase['add'] }) {
  const lines = useAnswerLines(one);
  const [failed, setFailed] = useState(false);
  if (lines.length === 0) return null;
  const mark = async (line: AnswerLine, value: string) => {
    const { item, quote, reply } = line;
    const ok = await add({
      type: 'judged',
      item,
      mark: AnswerMark.parse(value),
      ...(quote ? { quote } : {}),
      ...(reply ? { reply } : {}),
    });
    setFailed(!ok);
  };
  return (
    <section class="stack" aria-labelledby="answers" data-name="answer-table">
      <h2 id="answers">{t('table.title')}</h2>
      <p class="soft">
        {t(lines.every((line) => line.mark === 'look' && !line.quote) ? 'table.foreign' : 'table.hint')}
      </p>
      <List
        items={lines.map((line) => ({
          key: line.item,
          content: <Line line={line} onMark={(value) => void mark(line, value)} />,
        }))}
      />
      <div role="alert">{failed && <p class="field__problem">{t('table.failed')}</p>}</div>
      <Next one={one} lines={lines} />
    </section>
  );
}

function Line({ line, onMark }: { line: AnswerLine; onMark: (value: string) => void }) {
  return (
    <div class="stack stack--tight" data-name={`line-${line.item}`} data-mark={line.mark}>
      <Select
        name={`mark-${line.item}`}
        label={itemName(line.item)}
        value={line.mark}
        options={options()}
        onChange={onMark}
      />
      {line.quote && (
        <blockquote class="break" dir="auto">
          “{line.quote}”
        </blockquote>
      )}
      {line.own && <span class="soft">{t('table.own')}</span>}
    </div>
  );
}

/** What is left to judge, and the letter on what is missing. */
function Next({ one, lines }: { one: Case; lines: readonly AnswerLine[] }) {
  const count = lines.filter(({ mark }) => mark === 'look').length;
  const isMissing = lacksOf(lines).length > 0;
  return (
    <>
      {count > 0 && <p>{t('table.looks', { count })}</p>}
      {!isMissing && count === 0 && <p>{t('table.all')}</p>}
      {isMissing && isOpen(one) && (
        <div>
          <a class="button button--plain" href={missingHash(one, isMissing)} data-name="write-missing">
            {t('table.write')}
          </a>
        </div>
      )}
    </>
  );
}
