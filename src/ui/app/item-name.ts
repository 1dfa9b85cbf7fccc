import { answerItems } from '../../cases/answer-table.ts';
import { t as own, type Words } from '../i18n.ts';

/** A thing that was asked, in words; what a newer version knows stays as it is written. */
export function itemName(item: string, t: Words['t'] = own): string {
  const known = answerItems.find((one) => one === item);
  return known ? t(`item.${known}`) : item;
}
