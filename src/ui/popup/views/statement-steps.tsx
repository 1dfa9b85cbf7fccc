import { useState } from 'preact/hooks';
import { hostOf } from '../../../detect/site.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Said } from '../../parts/problem.tsx';
import type { Offer } from '../offer.ts';
import { isOnStatement, openStatement, readStatement, statementOf, type Outcome } from '../statement.ts';
import type { Actions, Session } from '../shape.ts';

interface Props {
  session: Session;
  actions: Actions;
  offer: Offer;
}

type Stage = 'start' | 'opening' | Outcome;

/** Where the link to the statement leads, when that is another site, and whether people see it. */
function Whereabouts({ session: { page }, url }: { session: Session; url: string }) {
  const link = page?.ok ? page.value.links.ownPolicy.find(({ href }) => href === url) : undefined;
  return (
    <>
      {link?.elsewhere && <p data-name="statement-elsewhere">{t('statement.elsewhere', { host: hostOf(url) })}</p>}
      {link?.hidden && <p data-name="statement-hidden">{t('statement.hidden')}</p>}
    </>
  );
}

/** The way to the site's own privacy statement, in the same tab, where a click on the icon reads it. */
export function StatementSteps({ session, actions, offer }: Props) {
  const [stage, setStage] = useState<Stage>('start');
  const url = statementOf(session, offer);
  if (!url || !session.tab || stage === 'read' || (stage === 'start' && isOnStatement(session, url))) return null;
  const run = (way: typeof openStatement) => {
    setStage('opening');
    void way(session, actions, url).then(setStage);
  };
  return (
    <div class="stack" data-name="statement-steps">
      {stage === 'open' ? (
        <Notice live name="click-there">
          <p>{t('statement.clickThere')}</p>
        </Notice>
      ) : (
        <>
          <p class="soft">{t('statement.why')}</p>
          <Whereabouts session={session} url={url} />
          <div>
            <Button name="open-statement" disabled={stage === 'opening'} onClick={() => run(openStatement)}>
              {t('statement.open')}
            </Button>
          </div>
          {typeof stage === 'object' && <output>{t('problem.page')}</output>}
          {typeof stage === 'object' && <Said said={stage.said} />}
        </>
      )}
      {stage !== 'opening' && !session.settings.watch && !session.tab.isPrivate && (
        <div>
          <Button kind="quiet" name="allow-statement" onClick={() => run(readStatement)}>
            {t('statement.allow', { host: hostOf(url) })}
          </Button>
        </div>
      )}
    </div>
  );
}
