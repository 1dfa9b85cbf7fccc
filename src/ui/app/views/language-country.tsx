import { languages } from '../../../languages/index.ts';
import type { Settings } from '../../../platform/settings.ts';
import { languageId, languageName, locale, t } from '../../i18n.ts';
import { countryOptions } from '../../parts/countries.ts';
import { Select, type Option } from '../../parts/field.tsx';

interface Props {
  settings: Settings;
  save: (part: Partial<Settings>) => Promise<void>;
  /** The language was changed and kept: everything is to be shown anew. */
  onLanguage: () => void;
}

/** Languages by their own names, so that everybody finds theirs whatever the page speaks. */
function ownNames(ids: readonly string[]): Option[] {
  const named = ids.map((value) => ({ value, label: languageName(value) }));
  return named.toSorted((a, b) => a.label.localeCompare(b.label, locale()));
}

/** The interface's language, and the country that decides whose law and which branch of a company count. */
export function LanguageCountry({ settings, save, onLanguage }: Props) {
  return (
    <>
      <Select
        name="language"
        label={t('settings.language')}
        value={settings.language ?? languageId()}
        options={ownNames(languages)}
        onChange={(language) => void save({ language }).then(onLanguage)}
      />
      <Select
        name="country"
        label={t('settings.country')}
        hint={t('settings.countryHint')}
        value={settings.country}
        options={countryOptions(locale())}
        onChange={(country) => void save({ country })}
      />
    </>
  );
}
