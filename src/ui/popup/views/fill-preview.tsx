import type { FillPlan, PlannedFill } from '../../../fields/plan.ts';
import { matchers } from '../../../fields/roles.ts';
import { shorten } from '../../../core/text.ts';
import { label, t } from '../../i18n.ts';
import { Card } from '../../parts/card.tsx';
import { Tick } from '../../parts/field.tsx';

interface Props {
  plan: FillPlan;
  /** Keys of fields that the user took out or put in. */
  turned: ReadonlySet<string>;
  onTurn: (turned: ReadonlySet<string>) => void;
}

/** True for a field that will be filled: what the company need not have, and what is not sure, is off until the user puts it in. */
export const isOn = ({ key, extra, unsure }: PlannedFill, turned: ReadonlySet<string>) =>
  (extra || unsure) === turned.has(key);

/** Each field with what goes into it and why; the user takes out what the company need not have. */
export function FillPreview({ plan, turned, onTurn }: Props) {
  const toggle = (key: string) =>
    onTurn(turned.has(key) ? new Set([...turned].filter((one) => one !== key)) : new Set([...turned, key]));
  const short = plan.fills.some((field) => field.role === 'message' && field.form === 'short');
  return (
    <Card name="fill-preview">
      <fieldset class="choices">
        <legend class="soft">{t('fill.untick')}</legend>
        {plan.fills.map((field) => (
          <Row key={field.key} field={field} on={isOn(field, turned)} onToggle={() => toggle(field.key)} />
        ))}
      </fieldset>
      {short && <p class="soft">{t('fill.shortForm')}</p>}
    </Card>
  );
}

function Row({ field, on, onToggle }: { field: PlannedFill; on: boolean; onToggle: () => void }) {
  const about = label(`fields/${field.role}`, matchers.get(field.role)?.about ?? field.role);
  return (
    <Tick name={`fill-${field.role}`} checked={on} onChange={onToggle}>
      <span class="fill-row">
        <strong>{shorten(field.label, 60)}</strong>
        <span class={on ? 'break' : 'break fill-row__off'} data-role={field.role}>
          {shorten(field.value, 160)}
        </span>
        <span class="soft">{about}</span>
        {field.unsure && (
          <span class="fill-row__unsure" data-name="unsure">
            {t('fill.unsure')}
          </span>
        )}
      </span>
    </Tick>
  );
}
