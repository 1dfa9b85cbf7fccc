import { useEffect, useRef } from 'preact/hooks';
import type { SavedCall } from '../../cases/saved-call.ts';
import { t } from '../i18n.ts';
import { Notice } from '../parts/notice.tsx';
import { callLine } from './call-line.ts';

/** The call is kept: what it says, and how it comes into a letter. */
export function SavedNotice({ saved, title }: { saved: SavedCall; title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Notice live name="call-saved">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p class="break">
        <strong>{saved.company.name}</strong>
        <br />
        {callLine(saved.call)}
      </p>
      <p>{t('log.next')}</p>
    </Notice>
  );
}
