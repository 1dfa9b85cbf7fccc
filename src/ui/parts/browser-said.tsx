import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { Button } from './button.tsx';

/** What the browser said about a failure, folded, to copy into a report. */
export function BrowserSaid({ said }: { said: string }) {
  const [copied, setCopied] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(said).then(
      () => setCopied(t('done.copied')),
      () => setCopied(t('problem.clipboard')),
    );
  return (
    <details data-name="browser-said">
      <summary>{t('problem.said')}</summary>
      <div class="stack">
        <pre class="correction-text" dir="auto">
          {said}
        </pre>
        <div class="row">
          <Button name="copy-said" onClick={() => void copy()}>
            {t('problem.copy')}
          </Button>
          <output class="soft">{copied}</output>
        </div>
      </div>
    </details>
  );
}
