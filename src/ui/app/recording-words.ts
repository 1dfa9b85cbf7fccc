import { clockOf } from '../../cases/recording.ts';
import { findingIds, type FindingId } from '../../recordings/shape.ts';
import { t as own, type Words } from '../i18n.ts';

interface StoredFinding {
  id: string;
  at?: number | undefined;
  until?: number | undefined;
}

const isKnown = (id: string): id is FindingId => (findingIds as readonly string[]).includes(id);

/** A finding in words; one of a newer version by its id. */
export function findingText({ id, at = 0, until = at }: StoredFinding, t: Words['t'] = own): string {
  return isKnown(id) ? t(`finding.${id}`, { from: clockOf(at), to: clockOf(until) }) : id;
}

/** What a letter asks the company about; how loud it is and what day the file bears are only said. */
export const isWorthAsking = ({ id }: StoredFinding) =>
  isKnown(id) && !['quiet', 'clipped', 'date', 'header'].includes(id);
