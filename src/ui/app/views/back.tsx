import { useCallback } from 'preact/hooks';
import { useEscBack } from '../../popup/esc-back.ts';

/** The way back at the head of a view, on Esc too; what is being typed stays. */
export function Back({ to, children }: { to: string; children: string }) {
  const go = useCallback(() => {
    if (!document.activeElement?.matches('input, textarea, select')) location.hash = to;
  }, [to]);
  useEscBack(go);
  return (
    <p>
      <a href={to} data-name="back">
        {children}
      </a>
    </p>
  );
}
