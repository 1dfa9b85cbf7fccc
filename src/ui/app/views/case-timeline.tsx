import type { Case } from '../../../cases/events.ts';
import { lastUndoable } from '../../../cases/history.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import type { OneCase } from '../cases-state.ts';
import { eventLine } from './event-words.ts';

/** What happened, in order; the last event can be taken back. */
export function Timeline({ one, undo }: { one: Case; undo: OneCase['undo'] }) {
  const last = lastUndoable(one);
  return (
    <section class="stack" aria-labelledby="timeline">
      <h2 id="timeline">{t('case.timeline')}</h2>
      <div class="timeline">
        <List
          name="timeline"
          items={one.events.map((event) => ({
            key: event.id,
            content: (
              <>
                <span class="break">{eventLine(event)}</span>
                {event === last && (
                  <Button kind="quiet" name="undo-last" onClick={() => void undo(event)}>
                    {t('noted.undo')}
                  </Button>
                )}
              </>
            ),
          }))}
        />
      </div>
    </section>
  );
}
