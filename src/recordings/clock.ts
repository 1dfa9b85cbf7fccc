/** `4:07` or `1:04:07` as seconds; undefined if it is neither. */
export function secondsOf(text: string): number | undefined {
  if (!/^\d{1,3}(?::\d{1,2}){1,2}$/.test(text.trim())) return undefined;
  return text
    .trim()
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
