import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { changeShortcuts, listShortcuts, type Shortcut } from '../../../platform/shortcuts.ts';
import { label, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';

// The icon's command has one name in Chrome and in Firefox, and no words.
function meaning({ id, description }: Shortcut): string {
  return id === '_execute_action' ? t('shortcuts.open') : label(`menu/${id}`, description ?? id);
}

/** The keys that work everywhere in the browser, as they are set now, and where to change them. */
export function ShortcutsCard() {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => void listShortcuts().then(setShortcuts), []);
  return (
    <Card name="shortcuts">
      <h2>{t('shortcuts.title')}</h2>
      <dl class="pairs">
        {shortcuts.map((one) => (
          <Fragment key={one.id}>
            <dt>{meaning(one)}</dt>
            <dd>{one.keys ? <kbd>{one.keys}</kbd> : t('shortcuts.unset')}</dd>
          </Fragment>
        ))}
      </dl>
      <div>
        <Button name="change-shortcuts" onClick={() => void changeShortcuts()}>
          {t('shortcuts.change')}
        </Button>
      </div>
    </Card>
  );
}
