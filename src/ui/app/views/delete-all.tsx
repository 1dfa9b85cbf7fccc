import { useState } from 'preact/hooks';
import { askBackground } from '../../../platform/ask.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { SaveBackup } from './backup.tsx';

/** Deletes everything, once the user has said so twice. */
export function DeleteAllCard() {
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const remove = () =>
    void askBackground({ type: 'delete-all' }).then(({ ok }) => {
      setAsking(false);
      setDone(ok);
    });
  return (
    <Card name="delete">
      <h2>{t('settings.deleteAll')}</h2>
      <p class="soft">{t('settings.deleteAllText')}</p>
      <div>
        <Button kind="danger" name="delete-all" onClick={() => setAsking(true)}>
          {t('settings.deleteAll')}
        </Button>
      </div>
      <output>{done ? t('settings.deleted') : ''}</output>
      {asking && (
        <Dialog
          title={t('settings.deleteAll')}
          confirm={t('settings.deleteAll')}
          cancel={t('cancel')}
          danger
          onConfirm={remove}
          onCancel={() => setAsking(false)}
        >
          <p>{t('settings.deleteAllText')}</p>
          <details>
            <summary>{t('backup.first')}</summary>
            <SaveBackup onSaved={() => undefined} />
          </details>
        </Dialog>
      )}
    </Card>
  );
}
