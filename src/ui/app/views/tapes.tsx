import { useEffect, useState } from 'preact/hooks';
import type { OpenTape } from '../../../cases/tape.ts';
import { localDay } from '../../../core/date.ts';
import { askBackground } from '../../../platform/ask.ts';
import { openNewRequest } from '../../../platform/browser.ts';
import { day, t } from '../../i18n.ts';
import { requestName } from '../../request-name.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { List } from '../../parts/list.tsx';
import { beginKeeping } from '../begin-letter.ts';
import { TapeClock } from './tape-clock.tsx';

/** Those that end later stand in the call log. */
const hasRung = ({ ring }: OpenTape) => ring <= localDay(new Date());

/** The noted calls whose bell has rung, above the requests: a letter asks to keep the recording, or it is let go. */
export function Tapes() {
  const [tapes, setTapes] = useState<readonly OpenTape[]>([]);
  const read = () =>
    void askBackground({ type: 'list-tapes' }).then((answer) => answer.ok && setTapes(answer.value.filter(hasRung)));
  useEffect(read, []);
  if (tapes.length === 0) return null;
  return (
    <Card name="tapes">
      <h2>{t('tape.title')}</h2>
      <List items={tapes.map((tape) => ({ key: tape.id, content: <OneTape tape={tape} onChanged={read} /> }))} />
    </Card>
  );
}

function OneTape({ tape, onChanged }: { tape: OpenTape; onChanged: () => void }) {
  const { id, company, call, said } = tape;
  const keep = async () => {
    await beginKeeping(tape);
    await openNewRequest();
  };
  return (
    <>
      <p class="break">{t('tape.call', { company: company.name, day: day(call.date) })}</p>
      <TapeClock date={call.date} said={said} />
      <div class="row">
        <Button name={`keep-${id}`} onClick={() => void keep()}>
          {requestName('preservation-recording')}
        </Button>
        <Button kind="quiet" name={`let-go-${id}`} onClick={() => void letGo(id).then(onChanged)}>
          {t('tape.letGo')}
        </Button>
      </div>
    </>
  );
}

async function letGo(id: string): Promise<void> {
  const listed = await askBackground({ type: 'list-calls' });
  const found = listed.ok ? listed.value.calls.find((one) => one.id === id) : undefined;
  if (found) await askBackground({ type: 'save-call', call: { ...found, letGo: true } });
}
