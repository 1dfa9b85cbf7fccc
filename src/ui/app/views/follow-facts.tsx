import { isCourtPaper, isForeignPaper } from '../../../cases/court-papers.ts';
import { goesToOfficer } from '../../../cases/follow-up.ts';
import type { ComposeInput, RequestType } from '../../../cases/shape.ts';
import { dutchCourts } from '../../../cases/dutch-courts.ts';
import type { FollowUpDraft } from '../../../platform/follow-ups.ts';
import { t } from '../../i18n.ts';
import { Select, TextArea, TextField } from '../../parts/field.tsx';
import { isEmail } from '../../parts/profile-form.tsx';
import type { Officer } from '../officer.ts';
import { WhichAuthority } from './authority.tsx';
import { CourtField } from './court-paper.tsx';

/** Letters that say what is missing or wrong, besides papers for a court. */
const withMissing: ReadonlySet<RequestType> = new Set([
  'reply-partial',
  'complaint',
  'last-letter',
  'objection-decision',
]);

interface FactsProps {
  draft: FollowUpDraft;
  input: ComposeInput | undefined;
  request: RequestType;
  officer: Officer | undefined;
  change: (part: Partial<FollowUpDraft>) => void;
}

/** What only the user can add to a follow-up: what is missing, to whom a copy goes, the proof. */
export function FollowFacts({ draft, request, input, officer, change }: FactsProps) {
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
      {(withMissing.has(request) || isCourtPaper(request)) && (
        <TextArea
          name="missing"
          label={t('follow.missing')}
          value={draft.facts.missing ?? ''}
          onChange={(missing) => set({ missing })}
        />
      )}
      {request === 'petition' && <WhichCourt court={draft.facts.court ?? ''} onChange={(court) => set({ court })} />}
      {isForeignPaper(request) && (
        <CourtField paper={request} court={draft.facts.court} onChange={(court) => set({ court })} />
      )}
      {(request === 'complaint' || request === 'last-letter') && input && (
        <WhichAuthority input={input} onChange={(authority) => set({ authority })} />
      )}
      {goesToOfficer(request) && (
        <CopyTo draft={draft} officer={officer} onChange={(email) => set({ officer: email })} />
      )}
      <div class="field-row">
        {text('proof')}
        {text('reference')}
      </div>
    </section>
  );
}

/** Which of the eleven courts it goes to; one that was typed before stays among them. */
function WhichCourt({ court, onChange }: { court: string; onChange: (court: string) => void }) {
  const names = [...new Set(['', ...dutchCourts, court])];
  return (
    <>
      <Select
        name="court"
        label={t('petition.which')}
        hint={t('petition.courtHint')}
        value={court}
        options={names.map((value) => ({ value, label: value || t('petition.choose') }))}
        onChange={onChange}
      />
      <p>
        <a href="https://www.rechtspraak.nl/" target="_blank" rel="noreferrer">
          {t('petition.find')}
        </a>
      </p>
    </>
  );
}

interface CopyProps {
  draft: FollowUpDraft;
  officer: Officer | undefined;
  onChange: (email: string) => void;
}

/** The data protection officer as a second recipient, with where the address came from; the user may empty or fill it. */
function CopyTo({ draft, officer, onChange }: CopyProps) {
  const email = draft.facts.officer ?? officer?.email ?? '';
  const isKnown = officer !== undefined && email === officer.email;
  return (
    <TextField
      name="officer"
      type="email"
      label={t('follow.officer')}
      hint={isKnown ? t('follow.officerFrom', { source: officer.from }) : t('follow.officerHint')}
      value={email}
      problem={email.trim() && !isEmail(email.trim()) ? t('you.emailWrong') : undefined}
      onChange={onChange}
    />
  );
}
