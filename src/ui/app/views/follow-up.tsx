import { useEffect, useState } from 'preact/hooks';
import { caseFileOf } from '../../../cases/case-file.ts';
import { followUpOf, goesToOfficer } from '../../../cases/follow-up.ts';
import { noLetterTexts, whyNoLetter } from '../../../cases/no-letter.ts';
import type { Lack } from '../../../cases/answer-table.ts';
import { isCourtPaper } from '../../../cases/court-papers.ts';
import { languageOf } from '../../../cases/requests.ts';
import type { Case } from '../../../cases/events.ts';
import type { ComposeInput, Letter, Profile, RequestType } from '../../../cases/shape.ts';
import { localDay } from '../../../core/date.ts';
import { followUpItem, type FollowUpDraft } from '../../../platform/follow-ups.ts';
import { profileItem } from '../../../platform/settings.ts';
import { editedLetter, useComposed } from '../../composed.ts';
import { day, label, list, t } from '../../i18n.ts';
import { requestName } from '../../request-name.ts';
import { BothTexts } from '../../parts/both-texts.tsx';
import { List } from '../../parts/list.tsx';
import { isEmail } from '../../parts/profile-form.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useItem } from '../../use-item.ts';
import { lacksIn } from '../answer-lines.ts';
import { lackTable } from '../lack-table.ts';
import { officerOf, type Officer } from '../officer.ts';
import { recordedIn, type Recorded } from '../recorded-again.ts';
import { Back } from './back.tsx';
import { letterName } from './next-act.tsx';
import { AuthorityCard } from './authority.tsx';
import { CourtPaperHints } from './court-paper.tsx';
import { FollowFacts } from './follow-facts.tsx';
import { LetterPart, type SentFacts } from './follow-letter.tsx';

interface Props {
  one: Case;
  request: RequestType;
  /** Further refusals that the letter answers. */
  also: RequestType[];
  /** Writes down that it was sent; false when that could not be stored. */
  onSent: (letter: Letter, sent: SentFacts) => Promise<boolean>;
}

/** What is read besides the case: what is missing from the answers, the officer, and calls that were recorded again. */
interface Known {
  lacking: readonly Lack[];
  /** The same as a table, in the letter's language. */
  table: string;
  officer: Officer | undefined;
  recorded: Recorded;
}

function inputOf(
  { one, request, also }: Props,
  profile: Profile,
  draft: FollowUpDraft,
  { lacking, table, officer, recorded }: Known,
): ComposeInput {
  const { version: _, ...person } = profile;
  const followUp = followUpOf(one, { ...draft.facts, officer: officerIn(request, draft, officer) });
  return {
    request,
    also,
    language: languageOf(request, one.language, profile),
    jurisdiction: one.jurisdiction,
    ...(one.calendar ? { calendar: one.calendar } : {}),
    company: { name: one.addressee.name, ...(one.addressee.kind ? { kind: one.addressee.kind } : {}) },
    profile: person,
    ...(one.call ? { call: one.call } : {}),
    ...(one.moreCalls ? { moreCalls: one.moreCalls } : {}),
    purposes: one.call?.heard ?? [],
    statements: { ...one.behalf, ...(draft.withoutArguments ? { withoutArguments: draft.withoutArguments } : {}) },
    ...(followUp
      ? {
          followUp: {
            ...followUp,
            ...(lacking.length > 0 ? { lacking: [...lacking], table } : {}),
            ...(recorded.length > 0 ? { recorded } : {}),
          },
        }
      : {}),
    file: caseFileOf(one, localDay(new Date())),
    today: localDay(new Date()),
  };
}

/** Who gets a copy: as the user typed it, else as it is known; nobody while the address is not one. */
function officerIn(request: RequestType, { facts }: FollowUpDraft, known: Officer | undefined): string {
  const email = (facts.officer ?? known?.email ?? '').trim();
  return goesToOfficer(request) && isEmail(email) ? email : '';
}

/** What a letter names besides its case; undefined while it is being read. */
function useKnown(one: Case, request: RequestType): Known | undefined {
  const [known, setKnown] = useState<Known>();
  const read = async () => {
    const [lacking, officer, recorded] = await Promise.all([lacksIn(one), officerOf(one), recordedIn(one)]);
    const table = await lackTable(lacking, languageOf(request, one.language));
    setKnown({ lacking, table, officer, recorded });
  };
  useEffect(() => void read(), [one]);
  return known;
}

/** A letter that follows a sent one: reminder, answer to a refusal or to a demand for an ID, complaint. */
export function FollowUpView(props: Props) {
  const { one, request, also, onSent } = props;
  const item = followUpItem(one.id, [request, ...also].join());
  const [profile, setProfile] = useState<Profile | null>();
  const { value, change: write } = useItem(item);
  useEffect(() => void profileItem.get().then((stored) => setProfile(stored ?? null)), []);
  const draft = value?.now;
  const known = useKnown(one, request);
  const input = profile && draft && known ? inputOf(props, profile, draft, known) : undefined;
  const composed = useComposed(input);
  if (profile === undefined || !draft || !known) return <p aria-busy="true">{t('app.loading')}</p>;
  const why = input && whyNoLetter(input);
  const change = (part: Partial<FollowUpDraft>) => void write({ ...draft, ...part });
  const letter = composed && editedLetter(composed, draft.edits);
  return (
    <>
      <Back to={`#case=${encodeURIComponent(one.id)}`}>{t('follow.back')}</Back>
      <Heading request={request} also={also} />
      {request === 'identity-answer' && <Shield company={one.addressee.name} />}
      {request === 'complaint' && input && <AuthorityCard input={input} />}
      {isCourtPaper(request) && <CourtPaperHints paper={request} />}
      <BothTexts of={item.key} />
      <FollowFacts draft={draft} request={request} input={input} officer={known.officer} change={change} />
      {!profile && <p>{t('you.why')}</p>}
      {why && (
        <Notice kind="warn" live name="no-letter">
          <p>{label(`no-letter/${why}`, noLetterTexts[why])}</p>
        </Notice>
      )}
      {!why && input && letter && (
        <LetterPart one={one} input={input} letter={letter} change={change} edits={draft.edits} onSent={onSent} />
      )}
    </>
  );
}

/** What the letter does; to a refusal also the grounds that it answers, in the company's words. */
function Heading({ request, also }: Pick<Props, 'request' | 'also'>) {
  return (
    <>
      <h1>{letterName(request)}</h1>
      {request.startsWith('reply-') && <p>{list([request, ...also].map((one) => requestName(one)))}</p>}
    </>
  );
}

/** How to give a copy away as safely as can be, if nothing else works. */
function Shield({ company }: { company: string }) {
  const today = day(localDay(new Date()));
  const steps = [t('shield.1'), t('shield.2'), t('shield.3', { company, day: today }), t('shield.4')];
  return (
    <Notice name="shield">
      <h2>{t('shield.title')}</h2>
      <List items={steps.map((content) => ({ key: content, content }))} />
    </Notice>
  );
}
