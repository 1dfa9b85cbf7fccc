import { useState } from 'preact/hooks';
import { channels } from '../../../channels/index.ts';
import type { Case } from '../../../cases/events.ts';
import { localDay } from '../../../core/date.ts';
import { profileItem } from '../../../platform/settings.ts';
import { launch, prepare } from '../../carry-out.ts';
import { label } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Said } from '../../parts/problem.tsx';
import type { Trouble } from '../../trouble.ts';

/** The letter of a case on paper, where a postal address is known: also when its mail came back. */
export function PrintCase({ one }: { one: Case }) {
  const [trouble, setTrouble] = useState<Trouble>();
  const channel = channels.get('letter');
  if (!channel?.reaches(one.addressee)) return null;
  const print = async () => {
    const now = new Date();
    const profile = await profileItem.get();
    const by = { at: now.toISOString(), day: localDay(now), profile, language: one.language, id: one.id, kept: true };
    const { subject, body } = one.letter;
    const delivery = channel.deliver({ subject, full: body, short: body }, one.addressee, by);
    const why = await prepare(delivery, { subject, full: body, short: body });
    if (why) setTrouble(why);
    else await launch(delivery);
  };
  return (
    <div class="row">
      <Button name="print-letter" onClick={() => void print()}>
        {label(`channels/${channel.id}`, channel.english)}
      </Button>
      <output>{trouble?.text ?? ''}</output>
      <Said said={trouble?.said} />
    </div>
  );
}
