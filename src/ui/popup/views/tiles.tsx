import type { RequestType } from '../../../cases/shape.ts';
import type { OpenTape } from '../../../cases/tape.ts';
import { day, t } from '../../i18n.ts';
import { requestHint, requestName } from '../../request-name.ts';
import { Button } from '../../parts/button.tsx';
import { Icon, type IconName } from '../../parts/icons.tsx';

/** What people come for. */
const common = ['access-recording', 'erasure-recording', 'erasure', 'objection-recording'] as const;
const aboutCall = [
  'preservation-recording',
  'information-recording',
  'analytics-recording',
  'withdrawal-recording',
  'rectification-recording',
] as const;
const withoutCall = ['standing-objection', 'access', 'account-deletion', 'objection-marketing', 'portability'] as const;

const icons: Readonly<Record<(typeof common)[number], IconName>> = {
  'access-recording': 'get',
  'erasure-recording': 'erase-recording',
  erasure: 'erase',
  'objection-recording': 'stop',
};

interface Props {
  onChoose: (request: RequestType, tape?: OpenTape) => void;
  /** A noted call whose recording may soon be gone. */
  tape: OpenTape | undefined;
}

/** The four requests that stand on every first screen, whatever is known; before them the one that cannot wait. */
export function Tiles({ onChoose, tape }: Props) {
  return (
    <section class="tiles" aria-label={t('home.what')}>
      {tape && (
        <Button kind="tile" name="preservation-recording" onClick={() => onChoose('preservation-recording', tape)}>
          <Icon name="keep" />
          <span>{requestName('preservation-recording')}</span>
          <span class="soft">{t(tape.isSaid ? 'home.keepSaid' : 'home.keepUsual', { day: day(tape.gone) })}</span>
        </Button>
      )}
      {common.map((request) => (
        <Button kind="tile" key={request} name={request} onClick={() => onChoose(request)}>
          <Icon name={icons[request]} />
          <span>{requestName(request)}</span>
          <span class="soft">{requestHint(request)}</span>
        </Button>
      ))}
    </section>
  );
}

/** All the other requests, a fold away. */
export function MoreRequests({ onChoose, tape }: Props) {
  const list = (requests: readonly RequestType[]) =>
    requests.map((request) => (
      <Button kind="choice" key={request} name={request} onClick={() => onChoose(request)}>
        {requestName(request)}
        <span class="soft">{requestHint(request)}</span>
      </Button>
    ));
  return (
    <details data-name="more-requests">
      <summary>{t('home.more')}</summary>
      <div class="stack stack--tight">
        <h3>{t('home.aboutCall')}</h3>
        {list(aboutCall.filter((request) => !tape || request !== 'preservation-recording'))}
        <h3>{t('home.withoutCall')}</h3>
        {list(withoutCall)}
      </div>
    </details>
  );
}
