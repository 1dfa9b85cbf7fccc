import type { Step, StepId } from '../../../cases/ladder/shape.ts';
import type { UiKey } from '../../../languages/shape.ts';
import { day, t } from '../../i18n.ts';

/** What a step is under a law, by jurisdiction; the general words for every other. */
const own: Readonly<Record<string, UiKey>> = {
  'complain.at': 'step.complain.at',
  'complain.ch': 'step.complain.ch',
  'complain.uk': 'step.complain.uk',
  'court.at': 'step.court.at',
  'court.be': 'step.court.be',
  'court.fr': 'step.court.fr',
  'court.ie': 'step.court.ie',
  'court.nl': 'step.court.nl',
  'court.de': 'step.court.de',
  'court.ch': 'step.court.ch',
  'court.uk': 'step.court.uk',
};

/** What a step is, in sentences of the interface. */
export function hintOf(id: StepId, jurisdiction: string): string[] {
  const general = t(own[`${id}.${jurisdiction}`] ?? `step.${id}.hint`);
  return id === 'court' && jurisdiction === 'nl' ? [general, t('step.court.soon')] : [general];
}

/** The clock of a step, in sentences of the interface. */
export function clockOf(step: Step): string[] {
  switch (step.state) {
    case 'used':
      return [t('ladder.usedOn', { day: day(step.day ?? '') })];
    case 'lapsed':
      return [t('ladder.was', { day: day(step.until ?? '') }), ...(step.reopens ? [t(`ladder.${step.reopens}`)] : [])];
    case 'not-yet':
      return [step.from ? t('ladder.from', { day: day(step.from) }) : t('ladder.after')];
    case 'open':
      return [openClock(step)];
  }
}

function openClock({ until, term }: Step): string {
  if (term === 'waits' || term === 'unknown') return t(`ladder.${term}`);
  if (!until) return t(term === 'none' ? 'ladder.none' : 'ladder.now');
  const values = { day: day(until) };
  return t(term === 'none' ? 'ladder.safe' : term === 'custom' ? 'ladder.best' : 'ladder.until', values);
}
