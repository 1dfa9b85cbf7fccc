import { useState } from 'preact/hooks';
import { shorten } from '../../../core/text.ts';
import { askBackground } from '../../../platform/ask.ts';
import type { Delivered } from '../../../platform/drafts.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { showField } from '../fill-page.ts';
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

interface FieldsProps {
  name: string;
  title: string;
  labels: readonly string[] | undefined;
  delivered: Delivered;
  tabId: number | undefined;
}

/** Fields of the form by name; pressing one scrolls the page to it. */
export function Fields({ name, title, labels = [], delivered: { frame }, tabId }: FieldsProps) {
  const [gone, setGone] = useState<string>();
  if (labels.length === 0) return null;
  const show = async (label: string) => {
    const shown = tabId !== undefined && (await showField(tabId, label, frame));
    setGone(shown ? undefined : label);
  };
  return (
    <section class="stack stack--tight" data-name={name}>
      <h3>{title}</h3>
      <div class="row">
        {labels.map((label) => (
          <Button key={label} kind="chip" name="show-field" onClick={() => void show(label)}>
            {shorten(label, 40)}
          </Button>
        ))}
      </div>
      <output class="soft">{gone === undefined ? '' : t('done.fieldGone', { field: shorten(gone, 40) })}</output>
    </section>
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
