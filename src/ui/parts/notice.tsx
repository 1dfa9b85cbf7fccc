import type { ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
  kind?: 'info' | 'warn' | 'danger';
  /** Read out when it appears. */
  live?: boolean;
  name?: string;
}

/** Something the user should know now. */
export function Notice({ children, kind = 'info', live = false, name }: Props) {
  return (
    <div class={`notice notice--${kind}`} role={live ? 'status' : undefined} data-name={name}>
      {children}
    </div>
  );
}
