/**
 * Runs in the pages themselves, including Tapeback's own: counts presses by pointer, Enter and Space, and the controls that
 * got a value. Choosing in a select counts as another press, in a list that the browser draws. Calls `told` each time.
 */
export function countIn(told: (what: 'press' | 'field', name: string) => void): void {
  const nameOf = (target: EventTarget | null) => {
    const one = target as HTMLInputElement | null;
    return one?.name || one?.id || one?.dataset?.name || one?.localName || '';
  };
  // Fields that Tapeback fills in on a company's page do not count as the user's.
  const isUsers = ({ isTrusted }: Event) => isTrusted || location.protocol === 'chrome-extension:';
  const isTyped = (target: EventTarget | null) =>
    (target as Element | null)?.matches?.('textarea, input:not([type=checkbox], [type=radio], [type=button])') === true;
  addEventListener('pointerdown', ({ target }) => told('press', nameOf(target)), true);
  addEventListener(
    'keydown',
    ({ key, target }) => {
      if (key === 'Enter' || (key === ' ' && !isTyped(target))) told('press', nameOf(target));
    },
    true,
  );
  addEventListener('input', (event) => isUsers(event) && told('field', nameOf(event.target)), true);
  addEventListener(
    'change',
    (event) => {
      if (!isUsers(event)) return;
      const { target } = event;
      if ((target as Element | null)?.localName === 'select') told('press', nameOf(target));
      told('field', nameOf(target));
    },
    true,
  );
}

/** The same as the text of a script; the counts are in `counted`. */
export const countingScript = `(() => { if (globalThis.counted) return; globalThis.counted = { presses: 0, fields: [] };
  (${countIn.toString()})((what, name) => { if (what === 'press') counted.presses++; else if (!counted.fields.includes(name)) counted.fields.push(name); }); })()`;

export interface Counted {
  presses: number;
  fields: string[];
}
