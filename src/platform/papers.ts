import { Paper } from '../cases/paper.ts';
import * as z from 'zod/mini';
import { item, type Item } from './storage.ts';

/** A letter on its way to the page that prints it; in memory, gone with the browser. */
export function paperItem(id: string): Item<Paper | undefined> {
  return item(`paper:${id}`, z.optional(Paper), undefined, 'session');
}
