import { label, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { MailProgramSelect } from '../../parts/mail-program.tsx';
import type { Way } from '../../ways.ts';
import type { Actions, Session } from '../shape.ts';
import { companyIn } from '../letter-state.ts';
import { PostLine } from './address-lines.tsx';
import { isTooLong, type Main, type Ways } from './send-bar.tsx';

interface Props {
  session: Session;
  actions: Actions;
  main: Main;
  ways: Ways;
  onWay: (way: Way) => void;
}

/** What the user's mail is, and ways that few people need. */
export function MailWays({ session, actions, main, ways, onWay }: Props) {
  const postal = companyIn(session, session.draft.addressee?.companyId)?.postal;
  return (
    <details data-name="other-ways">
      <summary>{t('ways.other')}</summary>
      <div class="stack">
        <MailProgramSelect value={session.settings.mail} onChange={(mail) => void actions.saveSettings({ mail })} />
        {ways.file && !isTooLong(ways.mail) && (
          <WayRow way={ways.file} name="send-eml" text={t('ways.file')} onWay={onWay} />
        )}
        {ways.share && <WayRow way={ways.share} name="send-share" text={t('ways.share')} onWay={onWay} />}
        {ways.form && main !== 'form' && <WayRow way={ways.form} name="preview-fill" text="" onWay={onWay} />}
        {postal && <PostLine postal={postal} />}
      </div>
    </details>
  );
}

function WayRow({ way, name, text, onWay }: { way: Way; name: string; text: string; onWay: (way: Way) => void }) {
  return (
    <div class="stack stack--tight">
      <div>
        <Button name={name} onClick={() => onWay(way)}>
          {label(`channels/${way.channel.id}`, way.channel.english)}
        </Button>
      </div>
      {text && <p class="soft">{text}</p>}
    </div>
  );
}
