import type { CheckFix } from './shape.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text with a check's fix applied; removing something leaves no double space and no space before a full stop. */
export function applyFix(text: string, fix: CheckFix): string {
  return fix.texts.reduce((before, { found, by }) => {
    if (fix.do === 'replace') return before.replaceAll(found, () => by);
    const around = new RegExp(`(^|[ \\t]?)${escaped(found)}(?=([.,;:!?]|[ \\t]|$)?)`, 'gm');
    return before.replace(around, '');
  }, text);
}
