import type { Spoken } from '../../letters/shape.ts';
import { spokenLanguages } from '../../letters/spoken.ts';
import { languageId, t } from '../i18n.ts';
import { languageOptions } from '../language-options.ts';
import { Select } from '../parts/field.tsx';
import { List } from '../parts/list.tsx';
import { useSpoken } from './use-spoken.ts';

/** In the order in which a call goes. */
const order = [
  'askPurpose',
  'noTraining',
  'noAnalysis',
  'stopRecording',
  'askCopy',
  'keepIt',
  'askName',
  'readBack',
] as const satisfies (keyof Spoken)[];

interface Props {
  /** Language of the call. */
  language: string;
  onLanguage: (language: string) => void;
}

/** Sentences to say aloud, large, in the language of the call; in another language than the interface's with their meaning. */
export function SpokenList({ language, onLanguage }: Props) {
  const spoken = useSpoken(language);
  const meaning = useSpoken(languageId());
  return (
    <section class="stack" aria-labelledby="say">
      <h2 id="say">{t('phone.say')}</h2>
      <Select
        name="call-language"
        label={t('phone.language')}
        value={language}
        options={languageOptions(spokenLanguages)}
        onChange={onLanguage}
      />
      {spoken && (
        <List
          name="say"
          items={order.map((key) => ({
            key,
            content: (
              <div class="say">
                <p lang={language} dir="auto">
                  {spoken[key]}
                </p>
                {language !== languageId() && meaning && <p class="soft">{meaning[key]}</p>}
              </div>
            ),
          }))}
        />
      )}
    </section>
  );
}
