import type { Addressee, RequestType } from '../../../cases/shape.ts';
import { t } from '../../i18n.ts';
import { requestHint, requestName } from '../../request-name.ts';
import { Button } from '../../parts/button.tsx';
import type { Actions, Session } from '../shape.ts';

/** What people come for, the safest first. */
const common = ['access-recording', 'preservation-recording', 'objection-recording', 'erasure-recording'] as const;
const aboutCall = [
  'information-recording',
  'analytics-recording',
  'withdrawal-recording',
  'rectification-recording',
] as const;
const withoutCall = ['access', 'erasure', 'account-deletion', 'objection-marketing', 'portability'] as const;

type Offered = (typeof common | typeof aboutCall | typeof withoutCall)[number];

interface Props {
  session: Session;
  actions: Actions;
  addressee: Addressee;
}

/** What the user may want: the common requests in sight, the others a fold away. */
export function Choices({ session: { draft }, actions, addressee }: Props) {
  const choose = (request: RequestType) =>
    void actions.update({
      addressee,
      request,
      step: 'details',
      ...(request === draft.request ? {} : { also: undefined, edits: {} }),
      delivered: undefined,
    });
  const list = (requests: readonly Offered[]) =>
    requests.map((request) => (
      <Button kind="choice" key={request} name={request} onClick={() => choose(request)}>
        {requestName(request)}
        <span class="soft">{requestHint(request)}</span>
      </Button>
    ));
  return (
    <section class="stack stack--tight" aria-labelledby="choices">
      <h2 id="choices">{t('home.what')}</h2>
      {list(common)}
      <details data-name="more-requests">
        <summary>{t('home.more')}</summary>
        <div class="stack stack--tight">
          <h3>{t('home.aboutCall')}</h3>
          {list(aboutCall)}
          <h3>{t('home.withoutCall')}</h3>
          {list(withoutCall)}
        </div>
      </details>
    </section>
  );
}
