import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  children: ComponentChildren;
  kind?: 'info' | 'warn' | 'danger';
  /** Read out when it appears. */
  live?: boolean;
  name?: string;
  /** Takes the focus when it appears: what was pressed is gone, and this is what came of it. */
  focus?: boolean;
}

/** Something the user should know now. */
export function Notice({ children, kind = 'info', live = false, name, focus = false }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) box.current?.focus();
  }, []);
  return (
    <div
      ref={box}
      class={`notice notice--${kind}`}
      role={live ? 'status' : undefined}
      tabIndex={focus ? -1 : undefined}
      data-name={name}
    >
      {children}
    </div>
  );
}
