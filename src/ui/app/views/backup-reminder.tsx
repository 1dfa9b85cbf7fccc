import { useEffect, useState } from 'preact/hooks';
import { isBackupDue } from '../../../backup/reminder.ts';
import { localDay } from '../../../core/date.ts';
import { askBackground } from '../../../platform/ask.ts';
import { lastBackupItem } from '../../../platform/last-backup.ts';
import { t } from '../../i18n.ts';
import { Notice } from '../../parts/notice.tsx';

async function isDue(): Promise<boolean> {
  const [backup, answer] = await Promise.all([lastBackupItem.get(), askBackground({ type: 'changed-days' })]);
  if (!answer.ok) return false;
  const { oldest, newest } = answer.value;
  return isBackupDue({ backup, oldest, newest }, localDay(new Date()));
}

/** Says so, quietly, when the last backup is long ago and something changed since. */
export function BackupReminder() {
  const [due, setDue] = useState(false);
  useEffect(() => void isDue().then(setDue), []);
  if (!due) return null;
  return (
    <Notice name="backup-reminder">
      <p>
        {t('backup.reminder')} <a href="#settings?at=backup">{t('backup.title')}</a>
      </p>
    </Notice>
  );
}
