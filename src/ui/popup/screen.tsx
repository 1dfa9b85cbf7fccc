import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { t } from '../i18n.ts';
import { useEscBack } from './esc-back.ts';

interface Props {
  title: string;
  children: ComponentChildren;
  onBack?: () => void;
}

/** One step of the way: its heading takes the focus when the step begins, so that a screen reader says where one is. Esc goes back. */
export function Screen({ title, children, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEscBack(onBack);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div class="head__name">
        {onBack && (
          <Button kind="icon" name="back" label={t('back')} onClick={onBack}>
            <Icon name="back" />
          </Button>
        )}
        <h2 class="title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </div>
      {children}
    </>
  );
}
