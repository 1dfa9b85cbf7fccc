import { useState } from 'preact/hooks';
import type { ComposeInput, Letter } from '../../../cases/shape.ts';
import { day, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Problem } from '../../parts/problem.tsx';

interface Props {
  input: ComposeInput;
  letter: Letter;
}

/** What the ICO's form holds of a story. */
const ICO_CHARACTERS = 2000;

/** The story as the authority's form takes it: the short letter where the full one is too long for it. */
function story({ jurisdiction }: ComposeInput, { full, short }: Letter): string {
  return jurisdiction === 'uk' && full.length > ICO_CHARACTERS ? short : full;
}

/** What an authority's form asks for, in its usual order, as far as it is known. */
function valuesOf({ input, letter }: Props): { name: string; label: string; value: string }[] {
  const { profile, company, file, followUp } = input;
  const written = (date: string | undefined) => (date ? day(date) : '');
  const { street, houseNumber, postalCode, city } = profile;
  const address = [
    [street, houseNumber],
    [postalCode, city],
  ].map((parts) => parts.filter(Boolean).join(' '));
  const all = [
    { name: 'name', label: t('you.name'), value: profile.name },
    { name: 'address', label: t('values.address'), value: address.filter(Boolean).join(', ') },
    { name: 'email', label: t('you.email'), value: profile.email },
    { name: 'phone', label: t('you.phone'), value: profile.phone ?? '' },
    { name: 'company', label: t('values.company'), value: company.name },
    { name: 'company-post', label: t('values.companyPost'), value: (file?.controller.post ?? []).join(', ') },
    { name: 'company-email', label: t('values.companyEmail'), value: file?.controller.email ?? '' },
    { name: 'company-site', label: t('case.site'), value: file?.controller.host ?? '' },
    { name: 'sent', label: t('values.sent'), value: written(followUp?.sent) },
    { name: 'answered', label: t('values.answered'), value: written(followUp?.answered) },
    { name: 'reference', label: t('follow.reference'), value: followUp?.reference ?? '' },
    { name: 'missing', label: t('follow.missing'), value: followUp?.missing ?? '' },
    { name: 'story', label: t('values.story'), value: story(input, letter) },
  ];
  return all.filter(({ value }) => value);
}

/** What to put into the authority's own form, each with a button that copies it. */
export function FormValues(props: Props) {
  const [copied, setCopied] = useState('');
  const [failed, setFailed] = useState(false);
  const copy = (name: string, value: string) =>
    navigator.clipboard.writeText(value).then(
      () => setCopied(name),
      () => setFailed(true),
    );
  return (
    <details data-name="form-values">
      <summary>{t('values.title')}</summary>
      <div class="stack">
        {valuesOf(props).map(({ name, label, value }) => (
          <div key={name} class="row">
            <span class="break">
              {label}: {value.length > 80 ? `${value.slice(0, 80)}…` : value}
            </span>
            <Button
              kind="quiet"
              name={`copy-${name}`}
              label={t('values.copy', { field: label })}
              onClick={() => void copy(name, value)}
            >
              {t('done.copyValue')}
            </Button>
            <output class="soft">{copied === name ? t('done.copied') : ''}</output>
          </div>
        ))}
        {failed && <Problem text={t('problem.clipboard')} />}
      </div>
    </details>
  );
}
