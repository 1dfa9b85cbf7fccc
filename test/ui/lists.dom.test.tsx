import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { laender } from '../../src/jurisdictions/de-laender.ts';
import { regionNames } from '../../src/jurisdictions/region-names.ts';
import { languages, localeOf } from '../../src/languages/index.ts';
import { letterLanguages } from '../../src/letters/index.ts';
import { regionOptions } from '../../src/ui/app/views/authority.tsx';
import { LanguageCountry } from '../../src/ui/app/views/language-country.tsx';
import { label, locale, setLanguage } from '../../src/ui/i18n.ts';
import { languageOptions } from '../../src/ui/language-options.ts';
import { countryOptions, placeOptions } from '../../src/ui/parts/countries.ts';
import { session } from '../support/view-data.ts';

const place = document.createElement('div');
afterEach(() => {
  render(null, place);
  return setLanguage('en');
});

const labelsOf = (options: readonly { label: string }[]) => options.map(({ label: one }) => one);
const sorted = (labels: readonly string[]) => labels.toSorted(new Intl.Collator(locale()).compare);
const namesIn = (type: 'language' | 'region') => new Intl.DisplayNames(localeOf(locale()), { type });

describe.each(languages)('lists in %s', (language) => {
  beforeEach(() => setLanguage(language));

  it('name languages in it, in its order', () => {
    const options = languageOptions(letterLanguages);
    expect(labelsOf(options)).toEqual(sorted(labelsOf(options)));
    for (const { value, label: name } of options)
      expect(name.toLocaleLowerCase()).toBe(namesIn('language').of(value)?.toLocaleLowerCase());
  });
  it.each([countryOptions, placeOptions])('name countries in it, in its order', (optionsIn) => {
    const options = optionsIn(locale());
    expect(labelsOf(options)).toEqual(sorted(labelsOf(options)));
    for (const { value, label: name } of options)
      expect(name).toContain(namesIn('region').of(value.split('-')[0] ?? ''));
  });
  it('name the Länder in it, in its order, after the authority for all of Germany', () => {
    const [whole, ...parts] = regionOptions(laender);
    expect(whole?.value).toBe('DE');
    expect(parts).toHaveLength(16);
    expect(labelsOf(parts)).toEqual(sorted(labelsOf(parts)));
    for (const { value, label: name } of parts)
      expect(name.split(' – ')[0]).toBe(label(`regions/${value}`, regionNames[value] ?? ''));
  });
  it('offer the interface’s languages by their own names', () => {
    render(
      <LanguageCountry settings={session.settings} save={async () => undefined} onLanguage={() => undefined} />,
      place,
    );
    const [own, countries] = [...place.querySelectorAll('select')].map((one) => [...one.options]);
    expect(own?.map(({ value }) => value).toSorted()).toEqual(languages.toSorted());
    for (const { value, text } of own ?? [])
      expect(text.toLocaleLowerCase()).toBe(
        new Intl.DisplayNames(value, { type: 'language' }).of(value)?.toLocaleLowerCase(),
      );
    expect(countries?.map(({ text }) => text)).toEqual(labelsOf(countryOptions(locale())));
  });
});
