import type { ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
  onClick: () => void;
  kind?: 'plain' | 'primary' | 'danger' | 'quiet' | 'choice';
  disabled?: boolean;
  /** For a test, and for whoever looks for it in the page: what it does, not how it is called. */
  name?: string;
}

/** The one button there is. */
export function Button({ children, onClick, kind = 'plain', disabled = false, name }: Props) {
  return (
    <button type="button" class={`button button--${kind}`} disabled={disabled} data-name={name} onClick={onClick}>
      {children}
    </button>
  );
}
