import { useEffect, useState } from 'preact/hooks';
import type { Case, CaseEvent } from '../../../cases/events.ts';
import { localDay } from '../../../core/date.ts';
import { askBackground } from '../../../platform/ask.ts';
import { day, t } from '../../i18n.ts';

type Filled = Extract<CaseEvent, { type: 'filled' }>;
type Confirmed = Extract<CaseEvent, { type: 'confirmed' }>;

/** What a company's form took, and the page that thanked, as they were kept. */
export function Proof({ one }: { one: Case }) {
  const pictures = usePictures(one);
  return (
    <>
      {one.events.map((event, n) =>
        event.type === 'filled' ? (
          <FilledForm key={n} event={event} />
        ) : event.type === 'confirmed' ? (
          <KeptPage key={n} event={event} picture={event.picture && pictures.get(event.picture)} />
        ) : null,
      )}
    </>
  );
}

/** The pictures of the pages, each asked for by itself: a case may have large files besides. */
function usePictures({ id, events }: Case): ReadonlyMap<string, string> {
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map());
  const ids = events.flatMap((event) => (event.type === 'confirmed' && event.picture ? [event.picture] : []));
  useEffect(() => void readPictures(ids).then(setPictures), [id, ids.join()]);
  return pictures;
}

async function readPictures(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const answers = await Promise.all(ids.map((id) => askBackground({ type: 'read-attachment', id })));
  return new Map(
    answers.flatMap((answer) => (answer.ok && answer.value ? [[answer.value.id, answer.value.data]] : [])),
  );
}

const when = (at: string) => day(localDay(new Date(at)));

function FilledForm({ event }: { event: Filled }) {
  return (
    <details class="card" data-name="filled-form">
      <summary>{t('proof.filled', { day: when(event.at) })}</summary>
      <p class="soft break">{event.url}</p>
      <dl class="pairs">
        {event.fields.map(({ label, value }) => (
          <>
            <dt>{label}</dt>
            <dd class="letter-text">{value}</dd>
          </>
        ))}
      </dl>
    </details>
  );
}

function KeptPage({ event, picture }: { event: Confirmed; picture: string | undefined }) {
  return (
    <details class="card" data-name="kept-page">
      <summary>{t('proof.page', { day: when(event.at) })}</summary>
      <p class="soft break">
        {event.title} · {event.url}
      </p>
      <pre class="letter-text" dir="auto">
        {event.text}
      </pre>
      {picture && <img class="proof-picture" src={picture} alt={t('proof.picture', { title: event.title })} />}
    </details>
  );
}
