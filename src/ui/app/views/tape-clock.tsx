import { tapeOf } from '../../../cases/tape.ts';
import { isIsoDate, localDay } from '../../../core/date.ts';
import { day, t } from '../../i18n.ts';

interface Props {
  /** The day of the call. */
  date: string;
  /** What the company says of keeping, as far as it was read. */
  said?: string | undefined;
}

/** Until when a recording of a call probably exists: by the company's own words, else by what is usual. */
export function TapeClock({ date, said }: Props) {
  if (!isIsoDate(date)) return null;
  const { gone, isSaid } = tapeOf(date, said);
  const isPast = gone <= localDay(new Date());
  const key = isSaid ? (isPast ? 'tape.past' : 'tape.until') : isPast ? 'tape.usualPast' : 'tape.usual';
  return (
    <p class="soft" data-name="tape-clock">
      {t(key, { day: day(gone) })}
    </p>
  );
}
