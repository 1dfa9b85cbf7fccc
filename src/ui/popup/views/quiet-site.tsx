import { useEffect, useState } from 'preact/hooks';
import { bareHost } from '../../../detect/site.ts';
import { askBackground } from '../../../platform/ask.ts';
import { hasEverySite } from '../../../platform/browser.ts';
import { isPaused, isQuietHost, watchingItem, type Watching } from '../../../platform/noticing.ts';
import type { Result } from '../../../core/result.ts';
import { t } from '../../i18n.ts';
import { Said } from '../../parts/problem.tsx';
import { saidOf } from '../../trouble.ts';
import { Tick } from '../../parts/field.tsx';

interface Props {
  host: string;
  isPrivate: boolean;
}

/** Where pages are noticed while the user browses: a way to leave this site out. */
export function QuietSite({ host, isPrivate }: Props) {
  const [watching, setWatching] = useState<Watching>();
  const [paused, setPaused] = useState(false);
  const [stored, setStored] = useState<Result<null>>();
  useEffect(() => {
    void hasEverySite().then(async (granted) => {
      if (!granted) return;
      setPaused(isPaused(await watchingItem(false).get(), new Date()));
      setWatching(await watchingItem(isPrivate).get());
    });
  }, []);
  if (!watching || host === '') return null;
  const site = bareHost(host);
  const change = async (quiet: boolean) => {
    const others = watching.quietSites.filter((one) => !isQuietHost([one], site));
    const changed = { ...watching, quietSites: quiet ? [...others, site] : others };
    setWatching(changed);
    setStored(await watchingItem(isPrivate).set(changed));
    await askBackground({ type: 'watch-changed' });
  };
  return (
    <div data-name="quiet-site">
      <Tick name="quiet" checked={isQuietHost(watching.quietSites, site)} onChange={(quiet) => void change(quiet)}>
        {t('watch.quietHere', { site })}
      </Tick>
      {paused && <p class="soft">{t('watch.pausedHere')}</p>}
      <output>{stored?.ok === false ? t('problem.storage') : ''}</output>
      <Said said={stored && saidOf(stored)} />
    </div>
  );
}
