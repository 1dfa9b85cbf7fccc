import { render } from 'preact';
import { userLanguage } from '../../platform/browser.ts';
import { hearSettings, readSettings } from '../../platform/settings.ts';
import { setLanguage, t } from '../i18n.ts';
import { Welcome } from './welcome.tsx';

async function start(view: HTMLElement): Promise<void> {
  await setLanguage((await readSettings()).language ?? userLanguage());
  document.title = t('welcome.title');
  render(<Welcome key={document.documentElement.lang} />, view);
}

const view = document.getElementById('view');
if (view) {
  void start(view);
  // Another page may choose another language.
  hearSettings(() => void start(view));
}
