import { useState } from 'preact/hooks';
import type { SearchedPage } from '../../../site-search/shape.ts';
import { hostOf } from '../../../detect/site.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Said } from '../../parts/problem.tsx';
import type { SiteFinding } from '../site-finding.ts';
import { openStatement, type Outcome } from '../statement.ts';
import type { Actions, Session } from '../shape.ts';

interface Props {
  session: Session;
  actions: Actions;
  find: SiteFinding;
}

/** Where the search on the site is, and why pages could not be read, each with the way to open it in the tab. */
export function FindResult({ session, actions, find }: Props) {
  if (find.state === 'not-yet' || find.findings.length > 0) return null;
  if (find.state === 'running')
    return (
      <output class="soft break" data-name="find-progress">
        {t('find.running', { page: t(`send.at.${find.pages.at(-1)?.sought ?? 'page'}`) })}
      </output>
    );
  return (
    <Notice live name="find-nothing">
      <p>{t(find.state === 'failed' ? 'problem.page' : find.pages.length === 0 ? 'find.noPages' : 'find.nothing')}</p>
      <List items={find.pages.map((page) => ({ key: page.url, content: <Tried {...{ session, actions, page }} /> }))} />
    </Notice>
  );
}

function Tried({ session, actions, page }: Omit<Props, 'find'> & { page: SearchedPage }) {
  const [outcome, setOutcome] = useState<Outcome>();
  const path = URL.canParse(page.url) ? new URL(page.url).pathname : '';
  const where = page.state === 'failed' && page.why === 'elsewhere' ? hostOf(page.url) : path;
  if (outcome === 'open') return <p>{t('statement.clickThere')}</p>;
  return (
    <div class="tried">
      <span class="break">
        {where}: {t(page.state === 'failed' ? `find.why.${page.why}` : 'find.why.none')}
      </span>
      {page.state === 'failed' && (
        <Button
          kind="quiet"
          name="open-statement"
          onClick={() => void openStatement(session, actions, page.url).then(setOutcome)}
        >
          {t('find.open')}
        </Button>
      )}
      {typeof outcome === 'object' && <Said said={outcome.said} />}
    </div>
  );
}
