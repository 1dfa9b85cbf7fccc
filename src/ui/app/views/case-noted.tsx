import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Case } from '../../../cases/events.ts';
import { lastUndoable } from '../../../cases/history.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import type { Noted, OneCase } from '../cases-state.ts';
import { eventName } from './event-words.ts';

/** What was just done, with the focus on it; the last event can be taken back here. */
export function JustNoted({ one, kept }: { one: Case; kept: OneCase }) {
  const box = useRef<HTMLDivElement>(null);
  const { noted } = kept;
  useEffect(() => box.current?.focus(), [noted]);
  return <div aria-live="polite">{noted && <Told one={one} kept={kept} noted={noted} box={box} />}</div>;
}

interface ToldProps {
  one: Case;
  kept: OneCase;
  noted: Noted;
  box: RefObject<HTMLDivElement | null>;
}

function Told({ one, kept, noted: { did, event }, box }: ToldProps) {
  const isLast = did === 'noted' && lastUndoable(one)?.id === event.id;
  return (
    <div class="notice notice--info" tabIndex={-1} ref={box} data-name="just-noted">
      <p>
        {t(`noted.${did === 'noted' ? 'done' : 'undone'}`, { event: eventName(event) })}
        {did === 'undone' && event.type === 'attached' && ` ${t('noted.fileGone')}`}
      </p>
      {isLast && (
        <div>
          <Button name="undo" onClick={() => void kept.undo(event)}>
            {t('noted.undo')}
          </Button>
        </div>
      )}
    </div>
  );
}
