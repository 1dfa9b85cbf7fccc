import type { LabelledField } from './form-labels.ts';

/** A control as Chromium has it, in the order of the labels. */
export interface Shown {
  tag: string;
  name: string;
}

/** How many labels name another control than the one at their place; what only ARIA makes a control is not looked at. */
export function strayLabels(fields: readonly LabelledField[], shown: readonly Shown[]): number {
  const native = fields.filter(({ tag }) => /^(input|select|textarea|button)$/.test(tag));
  return native.filter(({ index, tag, name }) => shown[index]?.tag !== tag || shown[index]?.name !== name).length;
}

/**
 * The labels by Chromium's count. Labels made without a browser also count the controls inside `noscript`, which a browser
 * with scripts takes for text: those are dropped, and what follows moves up. `isUnscripted`: for each control of the page as
 * it is without scripts, whether it stands in such an element.
 */
export function alignLabels(
  fields: LabelledField[],
  shown: readonly Shown[],
  isUnscripted: readonly boolean[],
): LabelledField[] {
  const before = (index: number) => isUnscripted.slice(0, index).filter(Boolean).length;
  const moved = fields
    .filter(({ index }) => !isUnscripted[index])
    .map((field) => ({ ...field, index: field.index - before(field.index) }));
  return strayLabels(moved, shown) < strayLabels(fields, shown) ? moved : fields;
}
