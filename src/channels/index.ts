import { collect } from '../core/collect.ts';
import type { Channel } from './shape.ts';

/** Every channel by id. To add one, copy another channel. */
export const channels: ReadonlyMap<string, Channel> = collect(
  import.meta.glob<Channel>(['./*.ts', '!./index.ts', '!./shape.ts'], { eager: true, import: 'default' }),
);
