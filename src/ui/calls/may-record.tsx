import { ownRecordingAdvice, ownRecordingTexts } from '../../cases/own-recording.ts';
import { label, locale, t } from '../i18n.ts';
import { placeName } from '../parts/countries.ts';

/** One line on whether the user may record a call within their country, and the way to the answer for another. */
export function MayRecord({ country }: { country: string }) {
  const { rule, isReported } = ownRecordingAdvice(country, country);
  return (
    <p class="soft" data-name="may-record">
      {placeName(country, locale())}: {label(`own-recording/${rule}`, ownRecordingTexts[rule])}{' '}
      {isReported && `${t('ownRecording.reported')} `}
      <a href="#own-recording">{t('ownRecording.elsewhere')}</a>
    </p>
  );
}
