import { useEffect, useState } from 'preact/hooks';
import type { CaseSummary } from '../../../cases/summary.ts';
import { localDay } from '../../../core/date.ts';
import { openTab, ownUrl } from '../../../platform/browser.ts';
import { t } from '../../i18n.ts';
import { requestName } from '../../request-name.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import type { Session } from '../shape.ts';

// Due days need every country's terms and holidays, which the first paint can do without.
const later = () => import('../../parts/case-line.ts');

/** Where a case stands and when its answer is due, a moment later than the rest. */
function Line({ one }: { one: CaseSummary }) {
  const [line, setLine] = useState('');
  useEffect(() => {
    // The first loading may take longer than the next: what it would say is old by then.
    let stale = false;
    void later().then(({ caseLine }) => !stale && setLine(caseLine(one, localDay(new Date()))));
    return () => {
      stale = true;
    };
  }, [one]);
  return <span class="soft">{line}</span>;
}

/** The user's own requests to this company, the most pressing first. */
export function CaseList({ session }: { session: Session }) {
  const own = session.cases;
  if (own.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="own-cases">
      <h2 id="own-cases">{t('home.yourRequests')}</h2>
      <List
        name="cases"
        items={own.map((one) => ({
          key: one.id,
          content: (
            <Button
              kind="choice"
              name="open-case"
              onClick={() => void openTab(ownUrl(`src/ui/app/index.html#case=${encodeURIComponent(one.id)}`))}
            >
              {requestName(one.request)}
              <Line one={one} />
            </Button>
          ),
        }))}
      />
    </section>
  );
}
