/**
 * What a translator should know about each text in a file such as `src/ui/texts/common.ts`: the comment over its group, and the
 * comment directly over the text itself.
 */
export function descriptionsIn(source: string): Map<string, string> {
  const found = new Map<string, string>();
  let group = '';
  let own: string[] = [];
  let isNewGroup = true;
  for (const line of source.split('\n')) {
    const [, comment] = /^ {2}\/\/ (.+)$/.exec(line) ?? [];
    const [, quoted, plain] = /^ {2}(?:'([\w.\-/]+)'|(\w+)):/.exec(line) ?? [];
    const key = quoted ?? plain;
    if (line.trim() === '') isNewGroup = true;
    else if (comment && isNewGroup) [group, isNewGroup] = [comment, false];
    else if (comment) own.push(comment);
    if (!key) continue;
    found.set(key, [group, ...own].filter(Boolean).join(' '));
    [own, isNewGroup] = [[], false];
  }
  return found;
}
