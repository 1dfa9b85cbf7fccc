import type { KeptThing } from '../../../backup/format.ts';
import type { Conflict } from '../../../backup/preview.ts';
import { parseEvent } from '../../../cases/read.ts';
import type { SavedCall } from '../../../cases/saved-call.ts';
import { groupOf, type KeptGroup } from '../../../platform/kept.ts';
import type { Draft } from '../../../platform/drafts.ts';
import type { OwnKnowledge } from '../../../platform/own-knowledge.ts';
import { day, t } from '../../i18n.ts';
import { Tick } from '../../parts/field.tsx';
import { eventLine } from './event-words.ts';

/** A record as it would be stored, in a line; a letter with its subject and text. */
function lineOf(record: Conflict['here']): string {
  if ('company' in record) return callLine(record);
  const parsed = parseEvent(record);
  if (!parsed.ok) return record.id;
  const event = parsed.value;
  const letter = event.type === 'drafted' ? event.draft.letter : event.type === 'follow-up' ? event.letter : undefined;
  const to = event.type === 'drafted' ? [event.draft.addressee.name, event.draft.addressee.email] : [];
  return [eventLine(event), ...to, letter?.subject, letter?.body].filter(Boolean).join('\n');
}

const callLine = ({ company, call, notes }: SavedCall) =>
  [company.name, `${day(call.date)} ${call.from}–${call.to}`, notes].filter(Boolean).join('\n');

interface ConflictsProps {
  conflicts: readonly Conflict[];
  there: boolean;
  onThere: (there: boolean) => void;
}

/** What is here in other words than in the backup: it stays, unless the user ticks that the backup counts. */
export function Conflicts({ conflicts, there, onThere }: ConflictsProps) {
  if (conflicts.length === 0) return null;
  return (
    <div class="stack" data-name="backup-conflicts">
      <p>{t('backup.conflicts', { count: conflicts.length })}</p>
      <details>
        <summary>{t('backup.compare')}</summary>
        {conflicts.map(({ here, there: other }) => (
          <dl key={here.id} class="pairs">
            <dt>{t('backup.here')}</dt>
            <dd class="break letter-text">{lineOf(here)}</dd>
            <dt>{t('backup.title')}</dt>
            <dd class="break letter-text">{lineOf(other)}</dd>
          </dl>
        ))}
      </details>
      <Tick name="backup-counts" checked={there} onChange={onThere}>
        {t('backup.counts')}
      </Tick>
    </div>
  );
}

function knownLines({ records, choices, corrections }: OwnKnowledge): string[] {
  return [
    ...records.map(
      ({ name, hosts, email, post }) => `${name} · ${hosts.join(', ')} · ${email ?? post?.join(', ') ?? ''}`,
    ),
    ...choices.map(({ host, name }) => t('own.choice', { host, name })),
    ...corrections.map(({ name, email, better }) => `${name} · ${email}${better ? ` → ${better}` : ''}`),
  ];
}

/** What a group holds, a line each; details and settings say so themselves. */
function linesOf(group: KeptGroup, things: readonly KeptThing[]): string[] {
  if (group === 'known') return things.flatMap(({ value }) => knownLines(value as OwnKnowledge));
  if (group === 'personal') return [];
  return things.map(({ key, value }) => (value as Partial<Draft>).addressee?.name ?? key.slice(key.indexOf(':') + 1));
}

interface GroupsProps {
  things: readonly KeptThing[];
  ticked: readonly KeptGroup[];
  onTick: (ticked: readonly KeptGroup[]) => void;
}

const words = { personal: 'backup.withPersonal', known: 'backup.withKnown', drafts: 'backup.withDrafts' } as const;

/** What else is in the backup, each kind behind a tick. */
export function KeptGroups({ things, ticked, onTick }: GroupsProps) {
  const groups = (['personal', 'known', 'drafts'] as const).map((group) => ({
    group,
    own: things.filter((thing) => groupOf(thing) === group),
  }));
  return (
    <>
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ group, own }) => (
          <div key={group}>
            <Tick
              name={`with-${group}`}
              checked={ticked.includes(group)}
              onChange={(on) => onTick(on ? [...ticked, group] : ticked.filter((one) => one !== group))}
            >
              {t(words[group])}
            </Tick>
            <ul data-name={`backup-${group}`}>
              {linesOf(group, own).map((line, n) => (
                <li key={`${n} ${line}`} class="break soft">
                  {line}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </>
  );
}
