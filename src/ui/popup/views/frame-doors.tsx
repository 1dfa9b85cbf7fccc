import { askFrame } from '../../../platform/frame-access.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';

const MOST = 3;

interface Props {
  tabId: number;
  origins: string[];
  onAllowed: () => void;
}

/** Frames of other sites that may hold the form: a button each, which asks for that one site. */
export function FrameDoors({ tabId, origins, onAllowed }: Props) {
  if (origins.length === 0) return null;
  const ask = (origin: string) => void askFrame(tabId, origin).then((granted) => granted && onAllowed());
  return (
    <div class="stack" data-name="frame-doors">
      <p>{t('fill.foreignFrame')}</p>
      {origins
        .filter((one) => URL.canParse(one))
        .slice(0, MOST)
        .map((origin) => (
          <Button key={origin} name="allow-frame" onClick={() => ask(origin)}>
            {t('fill.allowFrame', { host: new URL(origin).host })}
          </Button>
        ))}
      <p class="soft">{t('fill.allowOnce')}</p>
    </div>
  );
}
