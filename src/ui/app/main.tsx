import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { userLanguage } from '../../platform/browser.ts';
import { settingsItem } from '../../platform/settings.ts';
import { setLanguage, t } from '../i18n.ts';
import { useCases } from './cases-state.ts';
import { CaseDetail } from './views/case-detail.tsx';
import { CaseOverview } from './views/case-overview.tsx';
import { SettingsView } from './views/settings.tsx';

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = () => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return hash;
}

function App({ onLanguage }: { onLanguage: () => void }) {
  const hash = useHash();
  const cases = useCases();
  const id = /^#case=(.+)$/.exec(hash)?.[1];
  const settings = hash === '#settings';
  return (
    <div class="page">
      <nav class="tabs" aria-label={t('app.name')}>
        <strong>{t('app.name')}</strong>
        <a href="#requests" aria-current={settings ? undefined : 'page'}>
          {t('app.requests')}
        </a>
        <a href="#settings" aria-current={settings ? 'page' : undefined}>
          {t('app.settings')}
        </a>
      </nav>
      <main class="stack">
        {settings && <SettingsView onLanguage={onLanguage} />}
        {!settings && !id && <CaseOverview cases={cases} />}
        {id && <CaseDetail cases={cases} id={decodeURIComponent(id)} />}
      </main>
    </div>
  );
}

async function start(view: HTMLElement): Promise<void> {
  await setLanguage((await settingsItem.get()).language ?? userLanguage());
  document.title = `${t('app.name')}: ${t('app.requests')}`;
  render(<App key={document.documentElement.lang} onLanguage={() => void start(view)} />, view);
}

const view = document.getElementById('view');
if (view) void start(view);
