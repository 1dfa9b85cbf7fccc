import { useState } from 'preact/hooks';
import type { Sending } from '../../../channels/shape.ts';
import type { Case } from '../../../cases/events.ts';
import type { Addressee, ComposeInput, Letter } from '../../../cases/shape.ts';
import { goesToOfficer } from '../../../cases/follow-up.ts';
import { authorityFor } from '../../../cases/authority.ts';
import { isCourtPaper } from '../../../cases/court-papers.ts';
import { courtName } from '../../../cases/court-name.ts';
import { dayOf } from '../../../cases/history.ts';
import { isIsoDate, localDay, type IsoDate } from '../../../core/date.ts';
import type { FollowUpDraft } from '../../../platform/follow-ups.ts';
import { launch, prepare } from '../../carry-out.ts';
import { t } from '../../i18n.ts';
import { checkLetter } from '../../letter-checks.ts';
import { Arguments } from '../../parts/arguments.tsx';
import { Articles, NotReviewed } from '../../parts/articles.tsx';
import { Button } from '../../parts/button.tsx';
import { Checks, fixedLetter } from '../../parts/checks.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { OwnWords } from '../../parts/own-words.tsx';
import { Problem } from '../../parts/problem.tsx';
import { Ways } from '../../parts/ways.tsx';
import type { Trouble } from '../../trouble.ts';
import { waysTo, type Way } from '../../ways.ts';
import { useMailProgram } from '../mail-program.ts';
import { FormValues } from './form-values.tsx';
import { WriteTrouble } from './write-trouble.tsx';

/** A follow-up is written in a tab of its own, where there is no form. */
const noForm = { hasForm: false, isRequestForm: false };

/** When a follow-up went out, and the proof of it in the user's words. */
export interface SentFacts {
  day: IsoDate;
  proof?: string;
}

interface LetterProps {
  one: Case;
  input: ComposeInput;
  letter: Letter;
  edits: FollowUpDraft['edits'];
  change: (part: Partial<FollowUpDraft>) => void;
  onSent: (letter: Letter, sent: SentFacts) => Promise<boolean>;
}

/** The follow-up letter: to read, to change, to send on its way, and to say that it was sent. */
export function LetterPart({ one, input, letter, edits, change, onSent }: LetterProps) {
  const [trouble, setTrouble] = useState<Trouble>();
  const [copied, setCopied] = useState(false);
  const [failed, setFailed] = useState(false);
  const found = checkLetter({ input }, letter);
  const blocked = found.some(({ level }) => level === 'stop');
  const to = addresseeOf(one, input);
  const [program, onProgram] = useMailProgram();
  const by = sendingOf(one, input, program);
  const edit = (part: FollowUpDraft['edits']) => change({ edits: { ...edits, ...part } });
  const ways = waysTo(letter, to, by, { ...noForm, isCourtPaper: isCourtPaper(input.request) });
  const send = async ({ delivery }: Way) => {
    const why = await prepare(delivery, letter);
    if (why) return setTrouble(why);
    if (delivery.do === 'copy') setCopied(true);
    await launch(delivery);
  };
  return (
    <>
      <TextField
        name="subject"
        label={t('letter.subject')}
        value={letter.subject}
        onChange={(subject) => edit({ subject })}
      />
      <TextArea
        name="body"
        label={t('letter.body')}
        rows={18}
        value={letter.full}
        onChange={(full) => edit({ full })}
      />
      <Arguments input={input} onChange={(withoutArguments) => change({ withoutArguments, edits: {} })} />
      {input.request === 'complaint' && <FormValues input={input} letter={letter} />}
      <OwnWords input={input} />
      <Articles input={input} />
      <NotReviewed jurisdiction={input.jurisdiction} />
      <Checks results={found} onFix={(fix) => change({ edits: fixedLetter(letter, fix) })} />
      {trouble && <Problem {...trouble} />}
      {failed && <WriteTrouble typed={`${letter.subject}\n\n${letter.full}`} />}
      <Ways ways={ways} blocked={blocked} program={by.program} onSend={(way) => void send(way)} onProgram={onProgram} />
      <output class="soft">{copied ? t('done.copied') : ''}</output>
      <SentOn
        since={dayOf(one, 'sent')}
        blocked={blocked}
        onSent={(sent) => void onSent(letter, sent).then((ok) => setFailed(!ok))}
      />
      <p class="soft">{t('letter.checkFacts')}</p>
    </>
  );
}

interface SentOnProps {
  /** The day of the first letter, which no other went before. */
  since: IsoDate | undefined;
  blocked: boolean;
  onSent: (sent: SentFacts) => void;
}

/** That the letter went out, and on which day: what follows is counted from it. */
function SentOn({ since, blocked, onSent }: SentOnProps) {
  const today = localDay(new Date());
  const [day, setDay] = useState(today);
  const [proof, setProof] = useState('');
  const isPossible = isIsoDate(day) && day <= today && (!since || day >= since);
  return (
    <>
      <TextField
        name="follow-sent-on"
        type="date"
        label={t('case.sentOn')}
        value={day}
        min={since}
        max={today}
        onChange={setDay}
      />
      <TextField name="follow-proof" label={t('follow.ownProof')} value={proof} onChange={setProof} />
      <div>
        <Button
          name="follow-sent"
          disabled={blocked || !isPossible}
          onClick={() => onSent({ day, ...(proof.trim() ? { proof: proof.trim() } : {}) })}
        >
          {t('follow.sent')}
        </Button>
      </div>
    </>
  );
}

function sendingOf(one: Case, input: ComposeInput, program: string | undefined): Sending {
  const { request, profile, language, followUp } = input;
  const cc = goesToOfficer(request) ? followUp?.officer : undefined;
  const now = new Date();
  return {
    at: now.toISOString(),
    day: localDay(now),
    program,
    profile,
    language,
    id: `${one.id}:${request}`,
    ...(cc ? { cc } : {}),
  };
}

/** A complaint goes to the authority, by mail only where it takes them so; a petition to the court; every other letter to the company. */
function addresseeOf(one: Case, input: ComposeInput): Addressee {
  const { request, followUp, profile } = input;
  const court = courtName(request, { language: input.language, court: followUp?.court, city: profile.city });
  if (court) return { name: court, host: '' };
  if (request !== 'complaint') return one.addressee;
  const authority = authorityFor(input);
  if (!authority) return { name: '', host: '' };
  const { name, email, address } = authority;
  return { name, host: '', ...(email ? { email } : {}), ...(address ? { post: [...address] } : {}) };
}
