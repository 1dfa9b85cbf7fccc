const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Lets the arrow keys go from a field through the list below it and back. */
export function moveByArrows(box: HTMLElement): void {
  box.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const stops = [...box.querySelectorAll<HTMLElement>('input, li button')];
    const next = step && stops[stops.indexOf(document.activeElement as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
