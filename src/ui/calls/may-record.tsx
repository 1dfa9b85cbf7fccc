import { ownRecordingAdvice, ownRecordingTexts } from '../../cases/own-recording.ts';
import { label, locale } from '../i18n.ts';
import { placeName } from '../parts/countries.ts';

/** One line on whether the user may record a call within their country, and the way to the answer for another. */
export function MayRecord({ country }: { country: string }) {
  const { rule, isReported } = ownRecordingAdvice(country, country);
  return (
    <p class="soft" data-name="may-record">
      {placeName(country, locale())}: {label(`own-recording/${rule}`, ownRecordingTexts[rule])}{' '}
      {isReported && `${label('own-recording/reported', ownRecordingTexts.reported)} `}
      <a href="#own-recording">{label('own-recording/elsewhere', ownRecordingTexts.elsewhere)}</a>
    </p>
  );
}
