import * as z from 'zod/mini';
import { CaseEvent } from '../cases/events.ts';
import { caseOf } from '../cases/history.ts';
import { byCase } from '../cases/merge.ts';
import { parseEvent } from '../cases/read.ts';
import { summaryOf } from '../cases/summary.ts';
import { bytesOf, sha256 } from '../core/bytes.ts';
import { isIsoDate } from '../core/date.ts';
import { keyFrom, unseal } from './encrypt.ts';
import { BACKUP_VERSION, headerOf, LockedFile, MAX_BACKUP, OpenFile, type Backup } from './format.ts';

/**
 * Why a file was not taken. `damaged`: cut short or changed; `broken`: something in it is of another shape than it must
 * be; `wrong-password`: or the locked file was changed, which nobody can tell apart; `hash`: a kept file is not the one
 * its hash was taken of.
 */
export type WhyNot = 'too-large' | 'foreign' | 'damaged' | 'newer' | 'locked' | 'wrong-password' | 'broken' | 'hash';
export type BackupRead =
  | { ok: true; backup: Backup; newer: number }
  /** `place`: `events[17].day`, or `line 12` of the file. */
  | { ok: false; why: WhyNot; place?: string };

/** What is needed of a file: its size in bytes is looked at before its text. */
export interface FileToRead {
  size: number;
  text(): Promise<string>;
}

/** The schema of a thing kept by its key; undefined for a key that this version does not know. */
export type SchemaOf = (key: string) => z.ZodMiniType | undefined;

/** Larger ones would leave no room for the events after them. */
const MAX_ORDER = 1e9;
const DEEPEST = 60;

const no = (why: WhyNot, place?: string): BackupRead => ({ ok: false, why, ...(place ? { place } : {}) });

/** `['events', 17, 'day']` as `events[17].day`. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** Reads a backup without changing anything: everything in it is checked before any of it is given back. */
export async function readBackup(file: FileToRead, schemaOf: SchemaOf, password?: string): Promise<BackupRead> {
  if (file.size > MAX_BACKUP) return no('too-large');
  const parsed = parse(await file.text());
  if (!parsed.ok) return parsed.no;
  const locked = LockedFile.safeParse(parsed.value);
  const isLocked = typeof parsed.value === 'object' && parsed.value !== null && 'sealed' in parsed.value;
  if (!locked.success && isLocked) return no('broken', placeOf(locked.error.issues[0]?.path ?? []));
  if (!locked.success) return check(parsed.value, schemaOf);
  if (password === undefined) return no('locked');
  const text = await unseal(await keyFrom(password, locked.data.lock), locked.data.sealed, headerOf(locked.data));
  if (text === undefined) return no('wrong-password');
  const inside = parse(text);
  return inside.ok ? check(inside.value, schemaOf) : inside.no;
}

type Parsed = { ok: true; value: unknown } | { ok: false; no: BackupRead };

function parse(text: string): Parsed {
  const isOurs = /^\s{0,9}\{\s{0,9}"tapeback"\s{0,9}:\s{0,9}"backup"/.test(text);
  try {
    const value: unknown = JSON.parse(text);
    const { tapeback, version } = (value ?? {}) as { tapeback?: unknown; version?: unknown };
    if (tapeback !== 'backup') return { ok: false, no: no('foreign') };
    if (typeof version === 'number' && version > BACKUP_VERSION)
      return { ok: false, no: no('newer', `version ${version}`) };
    return { ok: true, value };
  } catch (error) {
    return { ok: false, no: isOurs ? no('damaged', lineOf(error, text)) : no('foreign') };
  }
}

/** Where the browser stopped reading; a text that just ends says nothing, and is damaged in its last line. */
function lineOf(error: unknown, text: string): string {
  const [, line] = /line (\d{1,9}) column/.exec(String(error)) ?? [];
  return `line ${line ?? text.split('\n').length}`;
}

async function check(value: unknown, schemaOf: SchemaOf): Promise<BackupRead> {
  const parsed = OpenFile.safeParse(value);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path ?? [];
    return no('broken', placeOf(path[0] === 'parts' ? path.slice(1) : path));
  }
  const { made, parts } = parsed.data;
  const events = checkEvents(parts.events);
  if (!events.ok) return events.no;
  for (const [n, { key, value: kept }] of parts.kept.entries()) {
    const found = schemaOf(key)?.safeParse(kept);
    if (found?.success === false)
      return no('broken', placeOf(['kept', n, 'value', ...(found.error.issues[0]?.path ?? [])]));
  }
  for (const [n, one] of parts.attachments.entries()) {
    const bytes = bytesOf(one.data);
    if (!bytes) return no('broken', placeOf(['attachments', n, 'data']));
    if (one.sha256 && one.sha256 !== (await sha256(bytes))) return no('hash', placeOf(['attachments', n]));
  }
  const kept = parts.kept.filter(({ key }) => schemaOf(key));
  return { ok: true, backup: { made, ...parts, events: events.all, kept }, newer: events.newer };
}

const Placed = z.looseObject({ id: z.string(), case: z.string(), type: z.string() });

type Checked = { ok: true; all: unknown[]; newer: number } | { ok: false; no: BackupRead };

/** Events that can be read, and those of a newer version as they are. */
function checkEvents(records: readonly unknown[]): Checked {
  const [readable, newer]: [CaseEvent[], unknown[]] = [[], []];
  for (const [n, record] of records.entries()) {
    const parsed = parseEvent(record);
    const trouble = parsed.ok
      ? troubleIn(parsed.value)
      : parsed.why === 'broken'
        ? pathOfEvent(record)
        : newerTrouble(record);
    if (trouble !== undefined) return { ok: false, no: no('broken', placeOf(['events', n, ...trouble])) };
    if (parsed.ok) readable.push(parsed.value);
    else newer.push(record);
  }
  const unfit = unfitCase(readable);
  if (unfit !== undefined)
    return {
      ok: false,
      no: no('broken', placeOf(['events', records.findIndex((one) => (one as CaseEvent).case === unfit)])),
    };
  return { ok: true, all: [...readable, ...newer], newer: newer.length };
}

/** Days that do not exist, moments that are none, orders that leave no room: of the right type, and of no use. */
function troubleIn(event: CaseEvent): PropertyKey[] | undefined {
  if (event.order > MAX_ORDER) return ['order'];
  if (Number.isNaN(Date.parse(event.at))) return ['at'];
  const days = Object.entries(event).filter(([key]) => key === 'day' || key === 'until');
  const wrong = days.find(([, day]) => typeof day === 'string' && !isIsoDate(day));
  return wrong && [wrong[0]];
}

/** Where an event first differs from what its type must have. */
function pathOfEvent(record: unknown): PropertyKey[] {
  const placed = Placed.safeParse(record);
  if (!placed.success) return [...(placed.error.issues[0]?.path ?? [])];
  const parsed = CaseEvent.safeParse(record);
  return parsed.success ? ['id'] : [...(parsed.error.issues[0]?.path ?? [])];
}

function newerTrouble(record: unknown): PropertyKey[] | undefined {
  const placed = Placed.safeParse(record);
  if (!placed.success) return [...(placed.error.issues[0]?.path ?? [])];
  return hostileKey(record, 0);
}

/** A key that would change how an object works, or one so deep that walking there breaks. */
function hostileKey(value: unknown, depth: number): PropertyKey[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > DEEPEST) return [];
  for (const [key, part] of Object.entries(value)) {
    if (key === '__proto__') return [key];
    const found = hostileKey(part, depth + 1);
    if (found) return [key, ...found];
  }
  return undefined;
}

/** The first case that nothing can be worked out of: a law that is none, a day in no calendar. */
function unfitCase(events: readonly CaseEvent[]): string | undefined {
  for (const [id, own] of byCase(events)) {
    const one = caseOf(own);
    try {
      if (one) summaryOf(one, '2026-01-01');
    } catch {
      return id;
    }
  }
  return undefined;
}
