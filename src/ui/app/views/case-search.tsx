import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../i18n.ts';
import type { Search } from '../cases-state.ts';

/** True where a key press is text for somebody. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Finds cases by their words; the key `/` leads here. */
export function SearchField({ search }: { search: Search }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  return (
    <search class="field">
      <label for={id}>{t('look.label')}</label>
      <input
        id={id}
        ref={field}
        type="search"
        name="search"
        value={search.text}
        autocomplete="off"
        aria-keyshortcuts="/"
        onInput={(event) => search.look(event.currentTarget.value)}
      />
      <output class="soft" data-name="search-result">
        {resultText(search)}
      </output>
    </search>
  );
}

function resultText({ text, found }: Search): string {
  if (!found) return '';
  const { cases, more } = found;
  if (cases.length === 0) return t('look.none', { text: text.trim() });
  return t(more ? 'look.more' : 'look.found', { count: cases.length });
}
