import { useState } from 'preact/hooks';
import type { Objection } from '../../../cases/objections.ts';
import { objectionIn } from '../../../cases/objections.ts';
import { writtenDay } from '../../../core/written-day.ts';
import type { Spoken } from '../../../letters/shape.ts';
import { spokenLanguages } from '../../../letters/spoken.ts';
import { useSpoken } from '../../calls/use-spoken.ts';
import { languageId, t } from '../../i18n.ts';
import { languageOptions } from '../../language-options.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';
import { useCase } from '../cases-state.ts';
import { Back } from './back.tsx';

/** Address of the card in this app, with the day of a case's objection where there is one. */
export const cardHash = (id?: string) => (id === undefined ? '#card' : `#card?case=${encodeURIComponent(id)}`);

/** What to say at the next call, large enough to read from at arm's length; from a case also since when. */
export function CardView({ id }: { id: string | undefined }) {
  return id === undefined ? (
    <Card back="#calls" backTo={`‹ ${t('app.calls')}`} language={languageId()} />
  ) : (
    <CardOfCase id={id} />
  );
}

function CardOfCase({ id }: { id: string }) {
  const { found } = useCase(id);
  if (!found) return <p aria-busy="true">{t('app.loading')}</p>;
  const one = found.ok ? found.value.one : undefined;
  return (
    <Card
      back={`#case=${encodeURIComponent(id)}`}
      backTo={t('follow.back')}
      language={one?.language ?? languageId()}
      company={one?.addressee.name}
      objection={one && objectionIn(one)}
    />
  );
}

interface CardProps {
  back: string;
  /** What the way back is called. */
  backTo: string;
  /** In which the call is likely to be. */
  language: string;
  company?: string | undefined;
  objection?: Objection | undefined;
}

function Card({ back, backTo, language: likely, company, objection }: CardProps) {
  const [language, setLanguage] = useState(spokenLanguages.includes(likely) ? likely : 'en');
  return (
    <>
      <div class="tools">
        <Back to={back}>{backTo}</Back>
      </div>
      <h1 class="break">{company ?? t('objected.card')}</h1>
      <p class="soft tools">{t('objected.cardHint')}</p>
      <Sentences language={language} objection={objection} />
      <div class="stack tools">
        <Select
          name="card-language"
          label={t('phone.language')}
          value={language}
          options={languageOptions(spokenLanguages)}
          onChange={setLanguage}
        />
        <div>
          <Button name="print-card" onClick={() => print()}>
            {t('objected.print')}
          </Button>
        </div>
      </div>
    </>
  );
}

/** The sentences of the card, in the order of a call; what is known of no objection is left out. */
export function sentencesOf(spoken: Spoken, language: string, objection: Objection | undefined): string[] {
  const day = objection && spoken.objected.replace('{day}', () => writtenDay(objection.day, language));
  const reference = objection?.reference;
  const named = reference && spoken.reference.replace('{reference}', () => reference);
  return [
    spoken.objecting,
    ...(day ? [day] : []),
    ...(named ? [named] : []),
    spoken.withoutRecording,
    spoken.onlyLaw,
    spoken.askName,
  ];
}

function Sentences({ language, objection }: { language: string; objection: Objection | undefined }) {
  const said = useSentences(language, objection);
  const meant = useSentences(languageId(), objection);
  return (
    <List
      name="card"
      items={said.map((sentence, n) => ({
        key: sentence,
        content: (
          <div class="say say--card">
            <p lang={language} dir="auto">
              {sentence}
            </p>
            {language !== languageId() && meant[n] && <p class="soft">{meant[n]}</p>}
          </div>
        ),
      }))}
    />
  );
}

function useSentences(language: string, objection: Objection | undefined): string[] {
  const spoken = useSpoken(language);
  return spoken ? sentencesOf(spoken, language, objection) : [];
}
