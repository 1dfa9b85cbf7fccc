import { useState } from 'preact/hooks';
import { askBackground } from '../../../platform/ask.ts';
import type { Delivered } from '../../../platform/drafts.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import type { Session } from '../shape.ts';

/** Fields that did not keep their text, each with the text to paste there. */
export function Missed({ delivered }: { delivered: Delivered }) {
  const missed = delivered.missed ?? [];
  if (missed.length === 0) return null;
  return (
    <Notice kind="warn" name="not-kept">
      <h2>{t('done.notKept')}</h2>
      <List items={missed.map((field) => ({ key: field.label, content: <MissedField {...field} /> }))} />
    </Notice>
  );
}

function MissedField({ label, value }: { label: string; value: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(value).then(() => setCopied(true));
  return (
    <div class="row">
      <span>{label}</span>
      <Button kind="quiet" name="copy-value" onClick={copy}>
        {t('done.copyValue')}
      </Button>
      <output class="soft">{copied ? t('done.copied') : ''}</output>
    </div>
  );
}

/** Gives the form back what it held. */
export function Undo({ session, delivered }: { session: Session; delivered: Delivered }) {
  const [restored, setRestored] = useState<number>();
  const tabId = session.tab?.id;
  const undo = async () => {
    if (tabId === undefined) return;
    const { frame } = delivered;
    const answer = await askBackground({ type: 'undo-fill', tabId, ...(frame === undefined ? {} : { frame }) });
    setRestored(answer.ok ? answer.value.restored : 0);
  };
  return (
    <div class="row">
      <Button name="undo-fill" onClick={() => void undo()}>
        {t('done.undo')}
      </Button>
      <output class="soft" data-name="undone">
        {restored === undefined ? '' : t(restored > 0 ? 'done.undone' : 'done.nothingToUndo')}
      </output>
    </div>
  );
}
