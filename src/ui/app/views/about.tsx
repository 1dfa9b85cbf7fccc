import { useEffect, useState } from 'preact/hooks';
import { lastChecked } from '../../../jurisdictions/index.ts';
import { ownUrl, ownVersion, readOwnFile } from '../../../platform/browser.ts';
import { day, t } from '../../i18n.ts';
import { Card } from '../../parts/card.tsx';

/** Which version this is, what it is made of, and what it is not. */
export function AboutCard() {
  const [sources, setSources] = useState('');
  useEffect(() => void readOwnFile('NOTICE').then(setSources), []);
  return (
    <Card name="about">
      <h2>{t('about.title')}</h2>
      <p>{t('settings.promise')}</p>
      <p>{t('about.noAdvice', { day: day(lastChecked()) })}</p>
      <p>{t('about.version', { version: ownVersion() })}</p>
      <details>
        <summary>{t('about.sources')}</summary>
        <p class="letter-text" lang="en" dir="ltr">
          {sources}
        </p>
      </details>
      <p>
        <a href={ownUrl('src/ui/welcome/index.html')}>{t('about.welcome')}</a>
      </p>
      <p>
        <a href={ownUrl('THIRD-PARTY-LICENSES.txt')} target="_blank" rel="noopener">
          {t('about.licences')}
        </a>
      </p>
    </Card>
  );
}
