import { channels } from '../../channels/index.ts';
import type { DossierSources, DossierWords, Fact } from '../../cases/dossier.ts';
import type { DossierFrame } from '../../cases/dossier-page.ts';
import { termOf } from '../../cases/due-reason.ts';
import type { Case } from '../../cases/events.ts';
import { caseState } from '../../cases/history.ts';
import { localDay } from '../../core/date.ts';
import { askBackground } from '../../platform/ask.ts';
import { bytesOf, sha256 } from '../../core/bytes.ts';
import { fileSize, type Words } from '../i18n.ts';
import { itemName } from './item-name.ts';
import { requestName } from '../request-name.ts';
import { findingText } from './recording-words.ts';
import { answerLines } from './answer-lines.ts';
import { reasonText } from './views/case-status.tsx';
import { eventFacts, eventName } from './views/event-words.ts';

/** The words of a dossier in a language. */
export function dossierWords(words: Words): DossierWords {
  const { t, day, label } = words;
  return {
    word: (key, values) => t(`dossier.${key}`, values),
    day,
    request: (request) => requestName(request, words),
    channel: (id) => label(`channels/${id}`, channels.get(id)?.english ?? id),
    size: (bytes) => fileSize(bytes, words.id),
    event: (event) => eventName(event, words),
    facts: (event) => eventFacts(event, words),
    finding: (one) => findingText(one, t),
    answer: ({ item, mark }) => `${itemName(item, t)}: ${t(`mark.${mark}`)}`,
  };
}

/** What stands above a dossier: whom it is about, where it stands, until when and why, when it was made. */
function headFacts(one: Case, words: Words, now: Date): Fact[] {
  const { t, day } = words;
  const { name, host, email, post } = one.addressee;
  const today = localDay(now);
  const term = termOf(one);
  const why = term?.reasons.map((reason) => reasonText(reason, words)) ?? [];
  return [
    [t('dossier.company'), [name, email, post?.join(', '), host].filter(Boolean).join(' · ')],
    [t('dossier.state'), t(`state.${caseState(one)}`)],
    ...(term ? [[t('dossier.due'), [`${day(term.due)}.`, ...why].join(' ')] as const] : []),
    [t('dossier.made'), `${day(today)} (${now.toISOString()})`],
  ];
}

/** What stands around a dossier. */
export function dossierFrame(one: Case, words: Words, now: Date): DossierFrame {
  const { t, id } = words;
  return {
    language: id,
    title: t('dossier.heading', { request: requestName(one.request, words), company: one.addressee.name }),
    facts: headFacts(one, words, now),
    timeline: t('dossier.timeline'),
    parts: t('dossier.parts'),
    picture: t('dossier.picture'),
    hashes: t('dossier.hashes'),
  };
}

/** Pictures of the pages kept with a case, with their hashes. */
export async function dossierSources(one: Case): Promise<DossierSources> {
  const ids = one.events.flatMap((event) => (event.type === 'confirmed' && event.picture ? [event.picture] : []));
  const [found, answers] = await Promise.all([Promise.all(ids.map((id) => readPicture(id))), answerLines(one)]);
  return {
    pictures: new Map(found.flatMap((picture) => (picture ? [picture] : []))),
    answers,
    sha256: (text) => sha256(new TextEncoder().encode(text)),
  };
}

async function readPicture(id: string): Promise<[string, { data: string; sha256: string }] | undefined> {
  const answer = await askBackground({ type: 'read-attachment', id });
  const bytes = answer.ok && answer.value ? bytesOf(answer.value.data) : undefined;
  if (!answer.ok || !answer.value || !bytes) return undefined;
  return [id, { data: answer.value.data, sha256: await sha256(bytes) }];
}
