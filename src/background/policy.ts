import { isSame } from '../core/canonical.ts';
import { lawOf } from '../jurisdictions/scope.ts';
import { hasLabels } from '../languages/labels.ts';
import { policyItem, readPolicy, type Policy } from '../platform/policy.ts';

/** A policy without a country there is no law for, or a language the interface is not in. */
function knownOf(policy: Policy): Policy {
  const { country, language } = policy;
  return {
    ...policy,
    country: country && lawOf(country) ? country : undefined,
    language: language && hasLabels(language) ? language : undefined,
  };
}

/** Reads the browser's policies and keeps them for the views. True when they are others than before. */
export async function takePolicy(): Promise<boolean> {
  const policy = knownOf(await readPolicy());
  if (isSame(policy, await policyItem.get())) return false;
  return (await policyItem.set(policy)).ok;
}
