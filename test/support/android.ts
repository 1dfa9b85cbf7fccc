import { runFirst } from './first-script.ts';

/** What our code may use and Firefox for Android lacks (MDN's compatibility data), besides Chrome's own interfaces. */
export const lacking = [
  'commands',
  'contextMenus',
  'menus',
  'sidebarAction',
  'windows',
  'sidePanel',
  'declarativeContent',
  'dom',
];

const taken = `for (const api of new Set([globalThis.chrome, globalThis.browser])) {
  for (const name of ${JSON.stringify(lacking)}) Object.defineProperty(api, name, { value: undefined });
  Object.defineProperty(api.storage, 'managed', { value: undefined });
}
delete globalThis.showDirectoryPicker;
`;

/** Removes from a copy of the built extension what Firefox for Android does not have. */
export function makeAndroid(dist: string): void {
  runFirst(dist, taken);
}
