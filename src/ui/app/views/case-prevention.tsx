import { useEffect, useState } from 'preact/hooks';
import type { Case } from '../../../cases/events.ts';
import { caseState } from '../../../cases/history.ts';
import { objectionIn } from '../../../cases/objections.ts';
import { jurisdictions } from '../../../jurisdictions/index.ts';
import { registersIn } from '../../../jurisdictions/registers/index.ts';
import type { Register } from '../../../jurisdictions/registers/shape.ts';
import { openNewRequest } from '../../../platform/browser.ts';
import { readSettings } from '../../../platform/settings.ts';
import { day, label, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { List } from '../../parts/list.tsx';
import { readProfile } from '../../read-profile.ts';
import { requestName } from '../../request-name.ts';
import { beginObjecting } from '../begin-letter.ts';

const over = new Set(['answered', 'closed']);

/** The last step of a case that was answered or closed: how to be left in peace from now on. */
export function Prevention({ one }: { one: Case }) {
  const country = useCountry();
  const registers = country === undefined ? [] : registersIn(country);
  const canObject = !objectionIn(one) && hasObjection(one.jurisdiction);
  if (!over.has(caseState(one)) || country === undefined || (registers.length === 0 && !canObject)) return null;
  return (
    <Card name="prevention">
      <h2>{t('prevent.title')}</h2>
      {canObject && (
        <>
          <p>{t('prevent.object', { request: requestName('standing-objection') })}</p>
          <div>
            <Button name="object" onClick={() => void object(one)}>
              {requestName('standing-objection')}
            </Button>
          </div>
        </>
      )}
      {registers.length > 0 && (
        <>
          <p class="soft">{t('prevent.calls')}</p>
          <List items={registers.map((register) => ({ key: register.id, content: <OneRegister {...register} /> }))} />
        </>
      )}
    </Card>
  );
}

async function object(one: Case): Promise<void> {
  await beginObjecting(one);
  await openNewRequest();
}

function OneRegister({ id, english, name, lang, website, source, day: read }: Register) {
  return (
    <div class="stack stack--tight" data-name={`register-${id}`}>
      <h3 lang={lang} dir="auto">
        {name}
      </h3>
      <p>{label(`registers/${id}`, english)}</p>
      <p>
        <a href={website} target="_blank" rel="noreferrer">
          {t('prevent.site')}
        </a>
      </p>
      <p class="soft break">{t('prevent.source', { source, day: day(read) })}</p>
    </div>
  );
}

/** Whether letters of this law can object to future calls. */
const hasObjection = (jurisdiction: string) => 'objection' in (jurisdictions.get(jurisdiction)?.articles ?? {});

/** The country the user lives in; undefined while it is being read. */
function useCountry(): string | undefined {
  const [country, setCountry] = useState<string>();
  useEffect(() => {
    void Promise.all([readProfile(false), readSettings()]).then(([profile, settings]) =>
      setCountry(profile?.country ?? settings.country),
    );
  }, []);
  return country;
}
