import { callProblems } from '../../cases/call.ts';
import type { Profile, Statements } from '../../cases/shape.ts';
import type { DraftCall } from '../../platform/drafts.ts';
import { t } from '../i18n.ts';
import { isEmail } from '../parts/profile-form.tsx';
import { SITUATION_LENGTH } from '../../cases/own-situation.ts';

/** What is missing or wrong: the field it is in, what that is called, and what to do. */
export interface Fault {
  /** The field's `name` in the page. */
  field: string;
  label: string;
  text: string;
}

interface Given {
  profile: Profile;
  calls: readonly DraftCall[];
  isPhone: (text: string) => boolean;
  missing: readonly (keyof Statements)[];
  /** The company's address as typed; empty where none is. */
  address: string;
  today: string;
}

/** What keeps a letter from going out, in the order of the screen; only what its fields can mend. */
export function faultsOf({ profile, calls, isPhone, missing, address, today }: Given): Fault[] {
  return [
    ...calls.slice(0, 1).flatMap((one) => callFaults(one, isPhone, today)),
    ...missing.flatMap(statementFault),
    ...(profile.name.trim() ? [] : [{ field: 'name', label: t('you.name'), text: t('you.nameMissing') }]),
    ...(isEmail(profile.email.trim()) ? [] : [{ field: 'email', label: t('you.email'), text: t('you.emailWrong') }]),
    ...(address.trim() && !isEmail(address.trim())
      ? [{ field: 'address', label: t('send.address'), text: t('you.emailWrong') }]
      : []),
  ];
}

function callFaults({ call }: DraftCall, isPhone: (text: string) => boolean, today: string): Fault[] {
  const wrong = (['companyNumber', 'ownNumber'] as const).filter((name) => call[name]?.trim() && !isPhone(call[name]));
  return [
    ...callProblems(call, today)
      .filter(({ field }) => field !== 'to' || call.from !== '')
      .map(({ field, why }) => ({
        field: field === 'to' ? 'from' : field,
        label: t(field === 'date' ? 'call.day' : field === 'companyNumber' ? 'call.theirNumber' : 'call.about'),
        text: t(`call.problem.${why}`),
      })),
    ...wrong.map((field) => ({
      field,
      label: t(field === 'ownNumber' ? 'call.myNumber' : 'call.theirNumber'),
      text: t('call.notPhone'),
    })),
  ];
}

function statementFault(name: keyof Statements): Fault[] {
  if (name === 'situation')
    return [
      { field: name, label: t('details.situation'), text: t('details.situationShort', { count: SITUATION_LENGTH }) },
    ];
  if (name !== 'wrongPassage' && name !== 'correctWording') return [];
  return [
    { field: name, label: t(name === 'wrongPassage' ? 'details.wrong' : 'details.correct'), text: t('details.needed') },
  ];
}

/** Brings a field into sight and puts the focus on it, its fold opened. */
export function showField(name: string): void {
  const field = document.querySelector<HTMLElement>(`main [name="${name}"]`);
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
