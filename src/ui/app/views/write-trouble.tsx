import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { saveFile } from '../../save-file.ts';

/** Nothing was written: what was typed stays on screen, and can be taken elsewhere. */
export function WriteTrouble({ typed }: { typed: string }) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(typed).then(
      () => setSaid(t('done.copied')),
      () => setSaid(t('problem.clipboard')),
    );
  return (
    <Notice kind="danger" live name="not-saved">
      <p>{t('unsaved.kept')}</p>
      <div class="row">
        <Button name="copy-typed" onClick={() => void copy()}>
          {t('unsaved.copy')}
        </Button>
        <Button name="save-typed" onClick={() => saveFile('tapeback.txt', typed, 'text/plain')}>
          {t('unsaved.save')}
        </Button>
        <output class="soft">{said}</output>
      </div>
    </Notice>
  );
}
