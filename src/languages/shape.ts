import type en from './en.json';

type Key = Exclude<keyof typeof en, `@${string}`>;

/** A text of the interface. English stands in `src/ui/texts`, from which `npm run texts` makes `en.json`. */
export type UiKey = Exclude<Key, `${string}/${string}`>;

/** A text that the background shows: on the badge, in a notification, in the menu. */
export type BackgroundKey = Extract<Key, `badge/${string}` | `bell/${string}` | `menu/${string}`>;
