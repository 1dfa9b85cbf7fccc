import { useState } from 'preact/hooks';
import { ownRecordingAdvice, ownRecordingTexts, type OwnRecordingAdvice } from '../../../cases/own-recording.ts';
import { day, label, locale, t } from '../../i18n.ts';
import { placeName, placeOptions } from '../../parts/countries.ts';
import { Select } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';

/** May somebody record their own call? Two places, and the stricter one's answer with norm, source and day. */
export function OwnRecordingView({ country }: { country: string }) {
  const [you, setYou] = useState(country);
  const [they, setThey] = useState(country);
  const options = placeOptions(locale());
  const advice = ownRecordingAdvice(you, they);
  return (
    <>
      <h1>{t('ownRecording.title')}</h1>
      <div class="field-row">
        <Select name="you" label={t('ownRecording.you')} value={you} options={options} onChange={setYou} />
        <Select name="they" label={t('ownRecording.they')} value={they} options={options} onChange={setThey} />
      </div>
      <Answer advice={advice} />
      <p class="soft">{t('ownRecording.note')}</p>
    </>
  );
}

function Answer({ advice: { rule, sources, isReported } }: { advice: OwnRecordingAdvice }) {
  return (
    <Notice kind={rule === 'yes' ? 'info' : 'warn'} live name={`own-${rule}`}>
      <p>
        <strong>{label(`own-recording/${rule}`, ownRecordingTexts[rule])}</strong>
      </p>
      {isReported && <p data-name="reported">{label('own-recording/reported', ownRecordingTexts.reported)}</p>}
      {rule !== 'no' && rule !== 'unknown' && <p>{label('own-recording/passing', ownRecordingTexts.passing)}</p>}
      <List
        items={sources.map(({ country, norm, tag, source, checked }) => {
          const values = {
            country: placeName(country, locale()),
            source: tag === 'V' ? source : label('own-recording/secondary', ownRecordingTexts.secondary),
            day: day(checked),
          };
          return {
            key: country,
            content: (
              <span class="soft break">
                {norm ? t('ownRecording.source', { ...values, norm }) : t('ownRecording.sourceOnly', values)}
              </span>
            ),
          };
        })}
      />
    </Notice>
  );
}
