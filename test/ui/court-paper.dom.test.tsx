import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { CourtField, CourtPaperHints } from '../../src/ui/app/views/court-paper.tsx';
import { setLanguage } from '../../src/ui/i18n.ts';

const papers = ['cessation', 'conciliation', 'lawsuit'] as const;
const show = (what: Parameters<typeof render>[0]) => void act(() => render(what, document.body));

afterEach(() => show(null));

describe.each(papers)('a %s', (paper) => {
  it.each(languages)(
    'says in %s how it is handed in, what it can cost, and which court it is for',
    async (language) => {
      await setLanguage(language);
      show(<CourtPaperHints paper={paper} />);
      expect(document.querySelectorAll('[data-name=petition] li')).toHaveLength(5);
      expect(document.body.textContent).not.toMatch(/petition\.|undefined|[{}]/);
    },
  );
  it('takes the name of the court', async () => {
    await setLanguage('en');
    const onChange = vi.fn<(court: string) => void>();
    show(<CourtField paper={paper} court={undefined} onChange={onChange} />);
    const field = document.querySelector<HTMLInputElement>('[name=court]')!;
    field.value = 'Model Court';
    void act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    expect(onChange).toHaveBeenCalledWith('Model Court');
  });
});
