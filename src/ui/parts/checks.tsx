import { applyFix } from '../../cases/fix.ts';
import type { CheckFix, CheckResult, Letter } from '../../cases/shape.ts';
import { label, t } from '../i18n.ts';
import { Button } from './button.tsx';
import { List } from './list.tsx';
import { Notice } from './notice.tsx';

interface Props {
  results: readonly CheckResult[];
  onFix: (fix: CheckFix) => void;
}

/** What is wrong before a letter goes out: each says what and why, and mends it where that can be done. */
export function Checks({ results, onFix }: Props) {
  if (results.length === 0) return null;
  const stops = results.some((result) => result.level === 'stop');
  return (
    <Notice kind={stops ? 'danger' : 'warn'} live name="checks">
      <h2>{t(stops ? 'letter.stop' : 'letter.look')}</h2>
      <List
        items={results.map(({ id, english, values, fix }, n) => ({
          key: `${id}-${n}`,
          content: (
            <div class="row">
              <span>{label(`checks/${id}`, english, values)}</span>
              {fix && (
                <Button name={`fix-${id}`} onClick={() => onFix(fix)}>
                  {t('letter.fix')}
                </Button>
              )}
            </div>
          ),
        }))}
      />
    </Notice>
  );
}

/** The letter with a fix in all its parts. */
export function fixedLetter(letter: Letter, fix: CheckFix): Letter {
  return {
    subject: applyFix(letter.subject, fix),
    full: applyFix(letter.full, fix),
    short: applyFix(letter.short, fix),
  };
}
