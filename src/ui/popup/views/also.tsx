import { requests, requestTypes } from '../../../cases/request-types.ts';
import { combinationProblem, isFollowUp } from '../../../cases/requests.ts';
import type { RequestType } from '../../../cases/shape.ts';
import { t } from '../../i18n.ts';
import { requestName } from '../../request-name.ts';
import { Tick } from '../../parts/field.tsx';

interface Props {
  request: RequestType;
  also: readonly RequestType[];
  onChange: (also: RequestType[]) => void;
}

/** Requests that may go into the same letter. */
function compatible(request: RequestType, also: readonly RequestType[]): RequestType[] {
  return requestTypes.filter(
    (one) =>
      one !== request &&
      !isFollowUp(one) &&
      requests[one].needsCall === requests[request].needsCall &&
      (also.includes(one) || !combinationProblem([request, ...also, one])),
  );
}

/** More to ask in the same letter. */
export function Also({ request, also, onChange }: Props) {
  return (
    <details data-name="also" open={also.length > 0}>
      <summary>{t('details.also')}</summary>
      <div class="stack stack--tight">
        {compatible(request, also).map((one) => (
          <Tick
            key={one}
            name={`also-${one}`}
            checked={also.includes(one)}
            onChange={(on) => onChange(on ? [...also, one] : also.filter((other) => other !== one))}
          >
            {requestName(one)}
          </Tick>
        ))}
      </div>
    </details>
  );
}
