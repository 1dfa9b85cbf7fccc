import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { erasesWithoutCopy } from '../../../cases/requests.ts';
import type { Addressee, ComposeInput, Letter, RequestType, Statements } from '../../../cases/shape.ts';
import type { DraftCall } from '../../../platform/drafts.ts';
import { t } from '../../i18n.ts';
import { checkLetter, openCasesOf } from '../../letter-checks.ts';
import { NotReviewed } from '../../parts/articles.tsx';
import { Checks, fixedLetter } from '../../parts/checks.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { OwnWords } from '../../parts/own-words.tsx';
import { isEmail } from '../../parts/profile-form.tsx';
import { Problem } from '../../parts/problem.tsx';
import type { Trouble } from '../../trouble.ts';
import { formOf, waysTo, type Way } from '../../ways.ts';
import { typedAddressee } from '../../knowledge.ts';
import { addressChoices, officerAmong } from '../address-choice.ts';
import { showField, type Fault } from '../faults.ts';
import { addresseeIn, companyIn } from '../letter-state.ts';
import { isComplete } from '../live.ts';
import { hereOf, rememberAddress, sendBy, sendingOf } from '../send-letter.ts';
import { entryOf, isDoubtful } from '../second-opinion.ts';
import type { Actions, Session } from '../shape.ts';
import { useSiteFinding } from '../site-finding.ts';
import { AddressPart } from './address-part.tsx';
import { FaultList } from './fault-list.tsx';
import { isForeign, LetterLanguage } from './letter-language.tsx';
import { LetterText, type Form } from './letter-text.tsx';
import { MailWays } from './mail-ways.tsx';
import { SendBar, type Main, type Ways } from './send-bar.tsx';

interface Props {
  session: Session;
  actions: Actions;
  input: ComposeInput | undefined;
  letter: Letter | undefined;
  requests: readonly RequestType[];
  faults: readonly Fault[];
  tried: boolean;
  onTry: () => void;
  /** The calls as they go out, and the end of saving them for the next letters. */
  keepCalls: () => { calls: DraftCall[]; saved: Promise<unknown> };
  /** The fold below the letter. */
  stronger: ComponentChildren;
  /** What stands above the letter. */
  children: ComponentChildren;
}

/** Checks that the fields above the letter answer, or the question before an erasure. */
const elsewhere = ['sender', 'call', 'situation', 'rectification', 'irrevocable'];

/** The letter with its address and its ways out. What stands in its field is what goes, by every way. */
export function SendPart(props: Props) {
  const { session, actions, input, requests, faults, tried } = props;
  const [form, setForm] = useState<Form>();
  const [picked, setPicked] = useState<string>();
  const [isOther, setOther] = useState(false);
  const [asking, setAsking] = useState<Way>();
  const [trouble, setTrouble] = useState<Trouble>();
  const base = addresseeIn(session);
  const company = companyIn(session, base?.companyId);
  const find = useSiteFinding(session.tab?.id, company?.privacyUrls ?? []);
  if (!base || !input || !props.letter) return <p aria-busy="true">{t('letter.writing')}</p>;
  const letter = props.letter;
  const choices = addressChoices(session, base, find.findings);
  const typed = (session.draft.address ?? '').trim();
  const choice = typed ? undefined : (choices.find(({ email }) => email === picked) ?? choices[0]);
  const { email: _, ...nobody } = base;
  const to: Addressee = choice?.to ?? (isEmail(typed) ? { ...typedAddressee(base, typed), ...postOf(base) } : nobody);
  const by = sendingOf(session, input);
  const here = hereOf(session);
  const main = mainOf({ email: to.email ?? typed, here, find, canFind: canFindOn(session) });
  const shownForm = form ?? naturalForm(main, session, waysTo(letter, to, by, here));
  const shown = { ...letter, full: letter[shownForm], short: letter[shownForm] };
  const ways = byKind(waysTo(shown, to, by, here));
  const found = checkLetter({ input, openCases: openCasesOf(session.cases) }, shown).filter(
    ({ id }) => !elsewhere.includes(id),
  );
  const isStopped = found.some(({ level }) => level === 'stop');
  const mainDoes: Main = main === 'mail' && !ways.mail ? 'copy' : main;
  const go = async (way: Way, statements: Statements = session.draft.statements) => {
    setAsking(undefined);
    const { calls, saved } = props.keepCalls();
    const draft = {
      addressee: { ...to, ...officerAmong(choices, to) },
      statements,
      ...(calls.length > 0 ? { calls } : {}),
    };
    const isFill = way.delivery.do === 'fill';
    // Before anything else is stored: the popup may close at any time.
    await actions.update({ ...draft, ...(isFill ? { step: 'fill' as const } : {}) });
    await Promise.all([saved, rememberAddress(session, actions, to, choice)]);
    if (isFill) return;
    const ready = { ...session, draft: { ...session.draft, ...draft } };
    const outgoing = { ...input, statements };
    setTrouble(await sendBy(way, { session: ready, actions, input: outgoing, letter: shown, form: shownForm }));
  };
  const press = (way: Way | undefined) => {
    if (!way) return;
    props.onTry();
    const [first] = faults;
    // The list of faults is drawn first, above the field that gets the focus.
    if (first) return void setTimeout(() => showField(first.field));
    if (isStopped) return document.querySelector('[data-name="checks"]')?.scrollIntoView({ block: 'center' });
    if (erasesWithoutCopy(requests, session.draft.statements)) return setAsking(way);
    void go(way);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (mainDoes === 'find') return find.start();
    if (mainDoes === 'stop') return find.stop();
    press(ways[mainDoes]);
  };
  return (
    <>
      <form class="letter-form" noValidate onSubmit={submit}>
        {tried && <FaultList faults={faults} />}
        {props.children}
        {isForeign(session) && <LetterLanguage session={session} actions={actions} />}
        <LetterText
          session={session}
          actions={actions}
          letter={letter}
          form={shownForm}
          onForm={setForm}
          isOpen={isComplete(session.profile)}
        />
        <OwnWords input={input} />
        {(tried || isComplete(session.profile)) && (
          <Checks results={found} onFix={(fix) => void actions.update({ edits: fixedLetter(letter, fix) })} />
        )}
        {props.stronger}
        {(choices.length === 0 || isOther || typed !== '') && main !== 'form' && (
          <AddressPart
            session={session}
            actions={actions}
            choices={choices}
            picked={choice?.email ?? ''}
            onPick={(email) => {
              setPicked(email);
              void actions.update({ address: undefined });
            }}
            find={find}
            canFind={canFindOn(session)}
            faults={tried ? faults : []}
          />
        )}
        <MailWays session={session} actions={actions} main={mainDoes} ways={ways} onWay={press} />
        <NotReviewed jurisdiction={input.jurisdiction} />
        {trouble && <Problem {...trouble} />}
        {choice && isDoubtful(choice.to, entryOf(company, choice.email), by.day) && (
          <p class="warn" data-name="doubtful">
            {t(choice.to.date ? 'card.old' : 'card.undated')}
          </p>
        )}
        {to.email && !ways.mail && <p class="soft">{t('letter.badAddress')}</p>}
        <p class="soft">{t('letter.checkFacts')}</p>
        <SendBar
          main={mainDoes}
          ways={ways}
          email={to.email ?? (typed || undefined)}
          choice={choice}
          find={find}
          hasOther={choices.length > 0 && main !== 'form' && !isOther && typed === ''}
          onWay={press}
          onOther={() => setOther(true)}
        />
      </form>
      {asking && (
        <Dialog
          title={t('details.eraseTitle')}
          confirm={t('details.eraseConfirm')}
          cancel={t('details.eraseCancel')}
          danger
          onConfirm={() => void go(asking, { ...session.draft.statements, hasCopyOrNeedsNone: true })}
          onCancel={() => setAsking(undefined)}
        >
          <p>{t('details.eraseText')}</p>
        </Dialog>
      )}
    </>
  );
}

const postOf = ({ post, postFrom }: Addressee): Pick<Addressee, 'post' | 'postFrom'> => ({
  ...(post ? { post } : {}),
  ...(postFrom ? { postFrom } : {}),
});

/** The site can be searched: a page of it is in front and could be read. */
const canFindOn = ({ tab, host, page }: Session) => tab !== undefined && host !== '' && page?.ok === true;

interface MainInput {
  email: string;
  here: ReturnType<typeof hereOf>;
  find: ReturnType<typeof useSiteFinding>;
  canFind: boolean;
}

/** What the one big button does: mail to an address, else the form here, else look for one, else mail to nobody yet. */
function mainOf({ email, here, find, canFind }: MainInput): Exclude<Main, 'copy'> {
  if (find.state === 'running') return 'stop';
  if (here.hasForm && (here.isRequestForm || !email)) return 'form';
  if (email || !canFind || find.state !== 'not-yet') return 'mail';
  return 'find';
}

/** The form that goes by itself: what the user's mail holds, else the full letter. */
function naturalForm(main: Main, { settings }: Session, ways: readonly Way[]): Form {
  if (main === 'form') return 'full';
  const mail = ways.find(({ channel }) => channel.kind === 'webmail' || channel.kind === 'email');
  if (!mail || mail.channel.kind === 'webmail') return 'full';
  const form = formOf(mail.delivery);
  // Without knowing the mail program, nobody knows that it takes more.
  return form === 'full' || (form === 'none' && settings.mail) ? 'full' : 'short';
}

function byKind(ways: readonly Way[]): Ways {
  const of = (...kinds: string[]) => ways.find(({ channel }) => kinds.includes(channel.kind));
  return {
    mail: of('webmail') ?? of('email'),
    form: of('webform'),
    print: of('letter'),
    copy: of('clipboard'),
    file: of('eml'),
    share: of('share'),
  };
}
