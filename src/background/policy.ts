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

/** Reads the browser's policies and keeps them for the views; what is kept is written only when it changes. */
export async function takePolicy(): Promise<void> {
  const [policy, before] = await Promise.all([readPolicy().then(knownOf), policyItem.get()]);
  if (JSON.stringify(policy) !== JSON.stringify(before)) await policyItem.set(policy);
}
