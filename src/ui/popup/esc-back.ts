import { useEffect } from 'preact/hooks';

// Their own list or calendar closes on Esc, without the page knowing that it was open.
const OPENS = 'select, input[type=date], input[type=time], input[type=search], input[list]';

/** True for an Esc that nothing else waits for: no dialog, no open list, no word being composed. */
export function isFreeEsc(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return false;
  if (document.querySelector('dialog[open]')) return false;
  return !(event.target instanceof Element && event.target.matches(OPENS));
}

/** Esc goes a step back, where there is one; else the browser closes the popup, as it does by itself. */
export function useEscBack(onBack: (() => void) | undefined): void {
  useEffect(() => {
    if (!onBack) return undefined;
    const pressed = (event: KeyboardEvent) => {
      if (!isFreeEsc(event)) return;
      event.preventDefault();
      onBack();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [onBack]);
}
