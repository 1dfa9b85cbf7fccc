import type { Call } from '../../cases/shape.ts';
import { isIsoDate } from '../../core/date.ts';
import { day, t } from '../i18n.ts';

function time({ from, to }: Call): string {
  if (!from || !to) return '';
  return from === to ? t('call.at', { from }) : t('call.between', { from, to });
}

/** A call in one line: "24 November 2026 · between 14:03 and 14:18 · 030 123 4567". */
export function callLine(call: Call): string {
  const when = isIsoDate(call.date) ? day(call.date) : '';
  const minutes = call.minutes ? t('call.minutesLong', { minutes: call.minutes }) : '';
  return [when, time(call), minutes, call.companyNumber].filter(Boolean).join(' · ');
}
