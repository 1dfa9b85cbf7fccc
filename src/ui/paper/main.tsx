import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Paper } from '../../cases/paper.ts';
import { userLanguage } from '../../platform/browser.ts';
import { paperAt, paperItem } from '../../platform/papers.ts';
import { readSettings } from '../../platform/settings.ts';
import { setLanguage, t } from '../i18n.ts';
import { Notice } from '../parts/notice.tsx';
import { Sheet } from './sheet.tsx';
import { Tools } from './tools.tsx';

/** The sheet, and what is done with it; changes of the address are kept as long as the letter is. */
function PaperPage({ stored }: { stored: Paper }) {
  const [paper, setPaper] = useState(stored);
  const change = (part: Partial<Paper>) => {
    const changed = { ...paper, ...part };
    setPaper(changed);
    void paperItem(paper.id).set(changed);
  };
  return (
    <main class="paper">
      <Tools paper={paper} change={change} />
      <section class="desk" aria-label={t('paper.title')}>
        <Sheet paper={paper} />
      </section>
    </main>
  );
}

function Gone() {
  return (
    <main class="tools stack">
      <h1>{t('paper.title')}</h1>
      <Notice kind="warn" name="paper-gone">
        <p>{t('paper.gone')}</p>
      </Notice>
    </main>
  );
}

async function start(view: HTMLElement): Promise<void> {
  const [paper, settings] = await Promise.all([paperItem(paperAt(location.href) ?? '').get(), readSettings()]);
  await setLanguage(settings.language ?? userLanguage());
  // The browser writes titles down; what is not kept comes from a private window.
  document.title = paper?.kept ? paper.subject : t('paper.title');
  render(paper ? <PaperPage stored={paper} /> : <Gone />, view);
}

const view = document.getElementById('view');
if (view) void start(view);
