import type { FormScan } from '../../../fields/shape.ts';
import type { SubjectTab } from '../../../platform/browser.ts';
import { askFrame } from '../../../platform/frame-access.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import type { Session } from '../shape.ts';
import { openForm } from '../statement.ts';

const MOST = 3;

interface Props {
  session: Session;
  tab: SubjectTab;
  scan: FormScan;
  onAllowed: () => void;
}

/**
 * Frames of other sites that may hold the form: a button each, which asks for that one site. The browser writes down what
 * it was asked for, so that from a private window each is opened in a tab instead.
 */
export function FrameDoors({ session, tab, scan, onAllowed }: Props) {
  const urls = (tab.isPrivate ? (scan.frameAddresses ?? []) : scan.foreignFrames).filter((one) => URL.canParse(one));
  if (urls.length === 0) return null;
  const ask = (origin: string) => void askFrame(tab.id, origin).then((granted) => granted && onAllowed());
  const words = tab.isPrivate ? 'card.openForm' : 'fill.allowFrame';
  return (
    <div class="stack" data-name="frame-doors">
      <p>{t('fill.foreignFrame')}</p>
      {urls.slice(0, MOST).map((url) => (
        <Button key={url} name="allow-frame" onClick={() => (tab.isPrivate ? void openForm(session, url) : ask(url))}>
          {t(words, { host: new URL(url).host })}
        </Button>
      ))}
      {!tab.isPrivate && <p class="soft">{t('fill.allowOnce')}</p>}
    </div>
  );
}
