import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface Props {
  title: string;
  children: ComponentChildren;
  confirm: string;
  cancel: string;
  danger?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** A question that must be answered first; Esc is "no". What cannot be undone does not get the focus. */
export function Dialog({ title, children, confirm, cancel, danger = false, onConfirm, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const no = (
    <Button name="cancel" onClick={onCancel}>
      {cancel}
    </Button>
  );
  return (
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <div class="stack">
        <h2 id={id}>{title}</h2>
        {children}
        <div class="row">
          {danger && no}
          <Button kind={danger ? 'danger' : 'primary'} name="confirm" onClick={onConfirm}>
            {confirm}
          </Button>
          {!danger && no}
        </div>
      </div>
    </dialog>
  );
}
