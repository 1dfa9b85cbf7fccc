import { useState } from 'preact/hooks';
import { localDay } from '../../../core/date.ts';
import type { Case, CaseDraft } from '../../../cases/events.ts';
import { caseState, channelOf, lastOf } from '../../../cases/history.ts';
import type { Addressee, Profile } from '../../../cases/shape.ts';
import { openTab } from '../../../platform/browser.ts';
import { profileItem } from '../../../platform/settings.ts';
import { launch, prepare } from '../../carry-out.ts';
import { t } from '../../i18n.ts';
import { useLater } from '../../later.ts';
import { Button } from '../../parts/button.tsx';
import { Problem } from '../../parts/problem.tsx';
import { Ways } from '../../parts/ways.tsx';
import type { Trouble } from '../../trouble.ts';
import { waysTo, type Way } from '../../ways.ts';
import type { OneCase } from '../cases-state.ts';
import { useMailProgram } from '../mail-program.ts';

/** The company's form is on its site, not here. */
const noForm = { hasForm: false, isRequestForm: false };

/** Where the letter can still go: not to the address it came back from. */
function reachable(one: Case): Addressee {
  const bounced = caseState(one) === 'bounced' ? lastOf(one, 'bounced') : undefined;
  const { email, ...rest } = one.addressee;
  const isDead = bounced && (bounced.address ?? email)?.toLowerCase() === email?.toLowerCase();
  return email && !isDead ? { ...rest, email } : rest;
}

/** What the case is about, for a letter prepared again. */
export function draftOf(one: Case): CaseDraft {
  const { id: _, events: __, ...draft } = one;
  return draft;
}

const asPerson = (stored: Profile | undefined) => ({ profile: stored });

interface Props {
  one: Case;
  add: OneCase['add'];
}

/** Sends the case's letter: by the way it was made for, by another, or on the company's site. */
export function SendAgain({ one, add }: Props) {
  const [trouble, setTrouble] = useState<Trouble>();
  const [copied, setCopied] = useState(false);
  const [program, onProgram] = useMailProgram();
  const known = useLater(() => profileItem.get().then(asPerson));
  const to = reachable(one);
  const { subject, body } = one.letter;
  const letter = { subject, full: body, short: body };
  const now = new Date();
  const by = { at: now.toISOString(), day: localDay(now), program, language: one.language, id: one.id, kept: true };
  const ways = waysTo(letter, to, { ...by, profile: known?.profile }, noForm);
  const send = async ({ channel, delivery }: Way) => {
    const again = channel.id !== channelOf(one) || caseState(one) === 'bounced';
    // Written down before the act: the mail program takes the focus, and a letter that came back goes out anew.
    if (again && !(await add({ type: 'drafted', draft: draftOf(one), channel: channel.id })))
      return setTrouble({ text: t('problem.storage') });
    const why = await prepare(delivery, letter);
    if (why) return setTrouble(why);
    setCopied(delivery.do === 'copy');
    await launch(delivery);
  };
  const isMissing = !to.email && !to.post?.length && caseState(one) === 'drafted';
  const dead = one.addressee.email && !to.email ? one.addressee.email : undefined;
  return (
    <details data-name="send-again" open={dead !== undefined || isMissing}>
      <summary>{t(dead ? 'act.sendElsewhere' : 'act.send')}</summary>
      <div class="stack">
        {dead && <p class="soft">{t('act.bounced', { address: dead })}</p>}
        <Ways ways={ways} blocked={false} program={program} onSend={(way) => void send(way)} onProgram={onProgram} />
        {trouble && <Problem {...trouble} />}
        <output class="soft">{copied ? t('done.copied') : ''}</output>
        <OpenSite host={one.addressee.host} />
      </div>
    </details>
  );
}

/** The company's own site, where its form is and the icon can be clicked. */
function OpenSite({ host, url = `https://${host}/` }: { host: string; url?: string }) {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null;
  return (
    <div class="stack stack--tight">
      <div>
        <Button name="open-site" onClick={() => void openTab(url)}>
          {t('act.openSite')}
        </Button>
      </div>
      <p class="soft">{t('act.openSiteHint')}</p>
    </div>
  );
}
