import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../../platform/ask.ts';
import { askEverySite, giveEverySiteBack, hasEverySite } from '../../../platform/browser.ts';
import type { Settings } from '../../../platform/settings.ts';
import { isPaused, UNTIL_RESUMED, watchingItem, type Watching } from '../../../platform/noticing.ts';
import { clock, t } from '../../i18n.ts';
import { Said } from '../../parts/problem.tsx';
import { saidOf } from '../../trouble.ts';
import { useItem } from '../../use-item.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Tick } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';

interface Props {
  settings: Settings;
  save: (part: Partial<Settings>) => Promise<void>;
}

/** "Notice pages while I browse": on and off, a pause, and the sites where nothing is noticed. */
export function WatchingCard({ settings, save }: Props) {
  const [granted, setGranted] = useState(false);
  useEffect(() => void hasEverySite().then(setGranted), []);
  const on = settings.watch && granted;
  // The wish is on its way to the store before the browser asks: that may close this page, and the background goes on.
  const change = (watch: boolean) => {
    const stored = save({ watch });
    const access = watch
      ? askEverySite()
      : giveEverySiteBack().then(
          () => false,
          () => false,
        );
    void stored
      .then(() => access)
      .then(async (allowed) => {
        setGranted(allowed);
        if (watch && !allowed) await save({ watch: false });
        await askBackground({ type: 'watch-changed' });
      });
  };
  return (
    <Card name="watching">
      <h2>{t('settings.watching')}</h2>
      <Tick name="watch" checked={on} disabled={settings.watchForbidden} onChange={change}>
        {t('settings.watch')}
      </Tick>
      {settings.watchForbidden && <p data-name="watch-forbidden">{t('settings.watchForbidden')}</p>}
      <p class="soft">{t('settings.watchHint')}</p>
      {on && <Limits />}
    </Card>
  );
}

const HOUR = 3_600_000;

/** When and where it rests. */
function Limits() {
  const { value, change: write, saved: stored } = useItem(watchingItem(false));
  if (!value) return null;
  const watching = value.now;
  const change = async (changed: Watching) => {
    await write(changed);
    await askBackground({ type: 'watch-changed' });
  };
  const { quietSites, version } = watching;
  const pauseUntil = (pausedUntil: string) => void change({ ...watching, pausedUntil });
  return (
    <>
      <Pause
        watching={watching}
        onHour={() => pauseUntil(new Date(Date.now() + HOUR).toISOString())}
        onPause={() => pauseUntil(UNTIL_RESUMED)}
        onResume={() => void change({ version, quietSites })}
      />
      <QuietSites
        sites={quietSites}
        onRemove={(site) => void change({ ...watching, quietSites: quietSites.filter((one) => one !== site) })}
      />
      <output>{stored?.ok === false ? t('problem.storage') : ''}</output>
      <Said said={stored && saidOf(stored)} />
    </>
  );
}

interface PauseProps {
  watching: Watching;
  onHour: () => void;
  onPause: () => void;
  onResume: () => void;
}

function Pause({ watching, onHour, onPause, onResume }: PauseProps) {
  const paused = isPaused(watching, new Date());
  return (
    <>
      <output data-name="pause-state">{paused ? untilWhen(watching) : ''}</output>
      <div class="row">
        {paused ? (
          <Button name="resume" onClick={onResume}>
            {t('watch.resume')}
          </Button>
        ) : (
          <>
            <Button name="pause-hour" onClick={onHour}>
              {t('watch.pauseHour')}
            </Button>
            <Button name="pause" onClick={onPause}>
              {t('watch.pause')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

function untilWhen({ pausedUntil = UNTIL_RESUMED }: Watching): string {
  return pausedUntil === UNTIL_RESUMED
    ? t('watch.paused')
    : t('watch.pausedUntil', { time: clock(new Date(pausedUntil)) });
}

function QuietSites({ sites, onRemove }: { sites: readonly string[]; onRemove: (site: string) => void }) {
  if (sites.length === 0) return <p class="soft">{t('watch.quietSitesHint')}</p>;
  const row = (site: string) => (
    <Button kind="quiet" name="notice-site" onClick={() => onRemove(site)}>
      {t('watch.removeSite', { site })}
    </Button>
  );
  return (
    <>
      <h3>{t('watch.quietSites')}</h3>
      <List name="quiet-sites" items={sites.map((site) => ({ key: site, content: row(site) }))} />
    </>
  );
}
