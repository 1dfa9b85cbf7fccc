import { useEffect, useState } from 'preact/hooks';
import { caseFileOf } from '../../../cases/case-file.ts';
import { followUpOf } from '../../../cases/follow-up.ts';
import { noLetterTexts, whyNoLetter } from '../../../cases/no-letter.ts';
import type { Lack } from '../../../cases/answer-table.ts';
import { languageOf } from '../../../cases/requests.ts';
import type { Case } from '../../../cases/events.ts';
import type { ComposeInput, Letter, Profile, RequestType } from '../../../cases/shape.ts';
import { localDay, type IsoDate } from '../../../core/date.ts';
import { followUpItem, type FollowUpDraft } from '../../../platform/follow-ups.ts';
import { profileItem } from '../../../platform/settings.ts';
import { editedLetter, useComposed } from '../../composed.ts';
import { day, label, list, t } from '../../i18n.ts';
import { requestName } from '../../request-name.ts';
import { BothTexts } from '../../parts/both-texts.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useItem } from '../../use-item.ts';
import { lacksIn } from '../answer-lines.ts';
import { Back } from './back.tsx';
import { letterName } from './next-act.tsx';
import { AuthorityCard, WhichAuthority } from './authority.tsx';
import { PetitionHints } from './petition-hints.tsx';
import { LetterPart } from './follow-letter.tsx';

interface Props {
  one: Case;
  request: RequestType;
  /** Further refusals that the letter answers. */
  also: RequestType[];
  /** Writes down that it was sent; false when that could not be stored. */
  onSent: (letter: Letter, day: IsoDate) => Promise<boolean>;
}

function inputOf(
  { one, request, also }: Props,
  profile: Profile,
  draft: FollowUpDraft,
  lacking: readonly Lack[],
): ComposeInput {
  const { version: _, ...person } = profile;
  const followUp = followUpOf(one, draft.facts);
  return {
    request,
    also,
    language: languageOf(request, one.language),
    jurisdiction: one.jurisdiction,
    ...(one.calendar ? { calendar: one.calendar } : {}),
    company: { name: one.addressee.name, ...(one.addressee.kind ? { kind: one.addressee.kind } : {}) },
    profile: person,
    ...(one.call ? { call: one.call } : {}),
    ...(one.moreCalls ? { moreCalls: one.moreCalls } : {}),
    purposes: one.call?.heard ?? [],
    statements: draft.withoutArguments ? { withoutArguments: draft.withoutArguments } : {},
    ...(followUp ? { followUp: { ...followUp, ...(lacking.length > 0 ? { lacking: [...lacking] } : {}) } } : {}),
    file: caseFileOf(one, localDay(new Date())),
    today: localDay(new Date()),
  };
}

/** What is missing from the answers, for letters that name it; undefined while they are being read. */
function useLacking(one: Case): readonly Lack[] | undefined {
  const [lacking, setLacking] = useState<readonly Lack[]>();
  useEffect(() => void lacksIn(one).then(setLacking), [one]);
  return lacking;
}

/** A letter that follows a sent one: reminder, answer to a refusal or to a demand for an ID, complaint. */
export function FollowUpView(props: Props) {
  const { one, request, also, onSent } = props;
  const item = followUpItem(one.id, [request, ...also].join());
  const [profile, setProfile] = useState<Profile | null>();
  const { value, change: write } = useItem(item);
  useEffect(() => void profileItem.get().then((stored) => setProfile(stored ?? null)), []);
  const draft = value?.now;
  const lacking = useLacking(one);
  const input = profile && draft && lacking ? inputOf(props, profile, draft, lacking) : undefined;
  const composed = useComposed(input);
  if (profile === undefined || !draft || !lacking) return <p aria-busy="true">{t('app.loading')}</p>;
  const why = input && whyNoLetter(input);
  const change = (part: Partial<FollowUpDraft>) => void write({ ...draft, ...part });
  const letter = composed && editedLetter(composed, draft.edits);
  return (
    <>
      <Back to={`#case=${encodeURIComponent(one.id)}`}>{t('follow.back')}</Back>
      <Heading request={request} also={also} />
      {request === 'identity-answer' && <Shield company={one.addressee.name} />}
      {request === 'complaint' && input && <AuthorityCard input={input} />}
      {request === 'petition' && <PetitionHints />}
      <BothTexts of={item.key} />
      <Facts draft={draft} request={request} input={input} change={change} />
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

/** Letters that say what is missing or wrong. */
const withMissing: ReadonlySet<RequestType> = new Set([
  'reply-partial',
  'complaint',
  'last-letter',
  'petition',
  'objection-decision',
]);

interface FactsProps {
  draft: FollowUpDraft;
  input: ComposeInput | undefined;
  request: RequestType;
  change: (part: Partial<FollowUpDraft>) => void;
}

function Facts({ draft, request, input, change }: FactsProps) {
  const set = (part: Partial<FollowUpDraft['facts']>) => change({ facts: { ...draft.facts, ...part }, edits: {} });
  const text = (name: 'proof' | 'reference') => (
    <TextField
      name={name}
      label={t(`follow.${name}`)}
      value={draft.facts[name] ?? ''}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <section class="stack" aria-labelledby="follow-facts">
      <h2 id="follow-facts">{t('follow.facts')}</h2>
      {withMissing.has(request) && (
        <TextArea
          name="missing"
          label={t('follow.missing')}
          value={draft.facts.missing ?? ''}
          onChange={(missing) => set({ missing })}
        />
      )}
      {request === 'petition' && (
        <TextField
          name="court"
          label={t('petition.court')}
          hint={t('petition.courtHint')}
          value={draft.facts.court ?? ''}
          onChange={(court) => set({ court })}
        />
      )}
      {(request === 'complaint' || request === 'last-letter') && input && (
        <WhichAuthority input={input} onChange={(authority) => set({ authority })} />
      )}
      <div class="field-row">
        {text('proof')}
        {text('reference')}
      </div>
    </section>
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
