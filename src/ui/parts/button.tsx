import type { ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
  /** Not needed by a button that submits its form. */
  onClick?: () => void;
  submits?: boolean;
  /** `advice` is the choice to make first. */
  kind?: 'plain' | 'primary' | 'danger' | 'quiet' | 'choice' | 'advice' | 'chip' | 'tile' | 'icon';
  disabled?: boolean;
  /** For one of several that can be on. */
  pressed?: boolean;
  /** What it does, where its face is a sign. */
  label?: string;
  /** For a test, and for whoever looks for it in the page: what it does, not how it is called. */
  name?: string;
}

/** The one button there is. */
export function Button({
  children,
  onClick,
  kind = 'plain',
  disabled = false,
  pressed,
  label,
  name,
  submits = false,
}: Props) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={`button button--${kind}`}
      disabled={disabled}
      aria-pressed={pressed}
      aria-label={label}
      title={label}
      data-name={name}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
