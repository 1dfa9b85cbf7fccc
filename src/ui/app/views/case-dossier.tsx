import { useEffect, useState } from 'preact/hooks';
import { dossierOf, type Dossier, type DossierPart, type Fact } from '../../../cases/dossier.ts';
import { dossierPage, type DossierFrame } from '../../../cases/dossier-page.ts';
import type { Case } from '../../../cases/events.ts';
import { safeFileName } from '../../../cases/file-name.ts';
import { waveLine } from '../../../cases/recording.ts';
import { directionOf } from '../../../core/direction.ts';
import { languages } from '../../../languages/index.ts';
import { languageId, t, wordsIn } from '../../i18n.ts';
import { languageOptions } from '../../language-options.ts';
import { Button } from '../../parts/button.tsx';
import { Back } from './back.tsx';
import { Select, Tick } from '../../parts/field.tsx';
import { saveFile } from '../../save-file.ts';
import { dossierFrame, dossierSources, dossierWords } from '../dossier-words.ts';

interface Made {
  dossier: Dossier;
  frame: DossierFrame;
}

async function make(one: Case, language: string, withNotes: boolean): Promise<Made> {
  const [words, sources] = await Promise.all([wordsIn(language), dossierSources(one)]);
  const dossier = await dossierOf(one, dossierWords(words), sources, { withNotes });
  return { dossier, frame: dossierFrame(one, words, new Date()) };
}

/** Everything of a case on one page, to be printed or saved; what is saved is the same, in a file of its own. */
export function DossierView({ one }: { one: Case }) {
  const [language, setLanguage] = useState(languages.includes(one.language) ? one.language : languageId());
  const [withNotes, setWithNotes] = useState(false);
  const [made, setMade] = useState<Made>();
  useEffect(() => {
    let stale = false;
    void make(one, language, withNotes).then((done) => !stale && setMade(done));
    return () => {
      stale = true;
    };
  }, [one, language, withNotes]);
  if (!made) return <p aria-busy="true">{t('app.loading')}</p>;
  const save = () =>
    saveFile(safeFileName(`${made.frame.title}.html`), dossierPage(made.dossier, made.frame), 'text/html');
  const offered = [...new Set([languageId(), ...languages])];
  return (
    <>
      <div class="stack tools" data-name="dossier-tools">
        <Back to={`#case=${encodeURIComponent(one.id)}`}>{t('follow.back')}</Back>
        <Select
          name="dossier-language"
          label={t('dossier.language')}
          value={language}
          options={languageOptions(offered)}
          onChange={setLanguage}
        />
        <Tick name="with-notes" checked={withNotes} onChange={setWithNotes}>
          {t('dossier.withNotes')}
        </Tick>
        <div class="row">
          <Button kind="primary" name="save-dossier" onClick={save}>
            {t('dossier.save')}
          </Button>
          <Button name="print-dossier" onClick={() => print()}>
            {t('dossier.print')}
          </Button>
        </div>
      </div>
      <Shown {...made} />
    </>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="pairs">
      {facts.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </>
      ))}
    </dl>
  );
}

/** The dossier as its file shows it. */
function Shown({ dossier, frame }: Made) {
  return (
    <article class="stack" lang={frame.language} dir={directionOf(frame.language)} data-name="dossier">
      <h1 class="break">{frame.title}</h1>
      <Facts facts={frame.facts} />
      <h2>{frame.timeline}</h2>
      <ul class="list">
        {dossier.timeline.map(({ day, what, facts, quote, at }) => (
          <li key={`${at} ${what}`} class="break">
            <strong>{day}</strong>
            {[what, ...facts].map((one) => (
              <>
                {' · '}
                <bdi>{one}</bdi>
              </>
            ))}
            {quote && <blockquote dir="auto">“{quote}”</blockquote>} <span class="soft">{at}</span>
          </li>
        ))}
      </ul>
      <h2>{frame.parts}</h2>
      <p class="soft">{frame.hashes}</p>
      {dossier.parts.map((part, n) => (
        <Paper key={n} part={part} picture={frame.picture} />
      ))}
    </article>
  );
}

function Paper({
  part: { title, facts, text, picture, wave, moments = [], sha256 },
  picture: alt,
}: {
  part: DossierPart;
  picture: string;
}) {
  return (
    <section class="stack stack--tight">
      <h3 class="break">{title}</h3>
      <Facts facts={facts} />
      {wave && wave.length > 0 && (
        <svg class="wave" viewBox={`0 0 ${wave.length} 100`} preserveAspectRatio="none" aria-hidden="true">
          <path class="wave__line" d={waveLine(wave)} />
          {moments.map((at) => (
            <rect key={at} class="wave__mark" x={at} width="1.5" height="100" />
          ))}
        </svg>
      )}
      {text !== undefined && (
        <pre class="letter-text" dir="auto">
          {text}
        </pre>
      )}
      <p class="soft break">SHA-256 {sha256}</p>
      {picture && (
        <>
          <img class="proof-picture" src={picture.data} alt={alt} />
          <p class="soft break">SHA-256 {picture.sha256}</p>
        </>
      )}
    </section>
  );
}

/** The door to it on the case's page. */
export function DossierDoor({ id }: { id: string }) {
  return (
    <div class="stack stack--tight">
      <div>
        <Button name="dossier" onClick={() => (location.hash = `#case=${encodeURIComponent(id)}&dossier`)}>
          {t('dossier.open')}
        </Button>
      </div>
      <p class="soft">{t('dossier.hint')}</p>
    </div>
  );
}
