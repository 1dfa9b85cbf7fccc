import { closeOwnTab, openNewRequest, ownUrl } from '../../platform/browser.ts';
import { t } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Mark } from '../parts/mark.tsx';
import { IconPlace } from './icon-place.tsx';

/** What a new user sees once: what this does and promises, where its icon is, and how to begin. */
export function Welcome() {
  return (
    <div class="page">
      <header>
        <strong class="brand">
          <Mark />
          {t('app.name')}
        </strong>
      </header>
      <main class="stack">
        <h1>{t('welcome.title')}</h1>
        <p class="welcome__lead">{t('welcome.lead')}</p>
        <IconPlace />
        <TryIt />
        <Card name="how">
          <h2>{t('welcome.promise')}</h2>
          <p>{t('settings.promise')}</p>
          <p>{t('welcome.never')}</p>
        </Card>
        <div class="row welcome__end">
          <Button name="done" kind="primary" onClick={() => void closeOwnTab()}>
            {t('welcome.done')}
          </Button>
          <a href={ownUrl('src/ui/app/index.html#settings')}>{t('welcome.settings')}</a>
        </div>
      </main>
    </div>
  );
}

function TryIt() {
  return (
    <Card name="try">
      <h2>{t('welcome.tryTitle')}</h2>
      <p>{t('welcome.try')}</p>
      <p>{t('welcome.send')}</p>
      <div class="row">
        <span class="soft">{t('welcome.noSite')}</span>
        <Button name="new-request" onClick={() => void openNewRequest()}>
          {t('app.new')}
        </Button>
      </div>
    </Card>
  );
}
