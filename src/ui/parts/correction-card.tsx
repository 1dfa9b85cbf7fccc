import { useState } from 'preact/hooks';
import type { Correction } from '../../platform/own-knowledge.ts';
import { day, t } from '../i18n.ts';
import { saveFile } from '../save-file.ts';
import { Button } from './button.tsx';
import { Card } from './card.tsx';
import { CORRECTION_FORM, correctionFile, correctionFileName, correctionText } from './correction-text.ts';

/** An address the user marked: undo it, or pass it on by hand. Nothing is sent. */
export function CorrectionCard({ correction, onUndo }: { correction: Correction; onUndo: () => void }) {
  const { email, why, better = '' } = correction;
  return (
    <Card name="correction">
      <output class="break">{t(`trouble.marked.${why}`, { email, better, day: day(correction.day) })}</output>
      <div>
        <Button name="undo-correction" onClick={onUndo}>
          {t('trouble.undo')}
        </Button>
      </div>
      <details>
        <summary>{t('trouble.share')}</summary>
        <PassOn correction={correction} />
      </details>
    </Card>
  );
}

function PassOn({ correction }: { correction: Correction }) {
  const [said, setSaid] = useState('');
  const text = correctionText(correction);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('done.copied')),
      () => setSaid(t('problem.clipboard')),
    );
  return (
    <div class="stack">
      <p class="soft">{t('trouble.shareHow', { form: CORRECTION_FORM })}</p>
      <pre class="correction-text" data-name="correction-text" dir="auto">
        {text}
      </pre>
      <div class="row">
        <Button
          name="save-correction"
          onClick={() => saveFile(correctionFileName(correction), correctionFile(correction), 'application/json')}
        >
          {t('trouble.save')}
        </Button>
        <Button name="copy-correction" onClick={() => void copy()}>
          {t('trouble.copy')}
        </Button>
      </div>
      <output>{said}</output>
    </div>
  );
}
