import { doorsOf, type OpenDoor } from '../../../cases/doors.ts';
import type { Case } from '../../../cases/events.ts';
import { day, label, t } from '../../i18n.ts';
import { List } from '../../parts/list.tsx';

/** Bodies besides the authority and the court: who, when, what to send, and where that was read. */
export function Doors({ one }: { one: Case }) {
  const doors = doorsOf(one);
  if (doors.length === 0) return null;
  return (
    <details data-name="doors">
      <summary>{t('doors.title')}</summary>
      <List items={doors.map((door) => ({ key: door.id, content: <OneDoor door={door} /> }))} />
    </details>
  );
}

function OneDoor({ door: { id, english, text, website, source, from, day: read } }: { door: OpenDoor }) {
  return (
    <div class="stack stack--tight" data-name={`door-${id}`}>
      <h3>{label(`doors/${id}`, english)}</h3>
      {from && <p>{t('ladder.from', { day: day(from) })}</p>}
      <p>{label(`doors/${id}.text`, text)}</p>
      {website && (
        <p>
          <a href={website} target="_blank" rel="noreferrer">
            {t('doors.site')}
          </a>
        </p>
      )}
      <p class="soft break">{t('doors.source', { source, day: day(read) })}</p>
    </div>
  );
}
