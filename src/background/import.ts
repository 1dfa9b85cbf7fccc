import type { Answer, BackgroundAsk } from '../platform/messages.ts';
import type { Merged } from '../cases/union.ts';
import { mergeIn, type Counts } from '../store/merge-in.ts';
import { stored } from './stored.ts';

type Piece = Extract<BackgroundAsk, { type: 'import-piece' }>;

// One import at a time: a second one takes the place of one that was given up.
let held: { id: string; pieces: Map<number, Piece> } | undefined;

/** Holds a piece of an import in memory; nothing is stored. */
export function holdPiece(piece: Piece): void {
  if (held?.id !== piece.id) held = { id: piece.id, pieces: new Map() };
  held.pieces.set(piece.n, piece);
}

/** Adds all pieces of an import in one transaction, as `counts` says where something is here in other words; `storage` when they are not all there, and nothing is changed. */
export async function importAll(id: string, count: number, counts: Counts): Promise<Answer<Merged>> {
  const pieces = held?.id === id ? [...held.pieces.values()] : [];
  if (pieces.length !== count) return { ok: false, why: 'storage', detail: 'a piece was lost' };
  held = undefined;
  const all = <T>(part: (piece: Piece) => T[] | undefined) => pieces.flatMap((piece) => part(piece) ?? []);
  const [events, files, calls] = [all((one) => one.events), all((one) => one.attachments), all((one) => one.calls)];
  return stored(mergeIn(events, files, calls, counts));
}
