import { createHash } from 'node:crypto';
import { isShipped, nameAt, placeOf, type Lock, type Locked } from './lock.ts';

/** Package URL of an npm package (ECMA-427): `pkg:npm/%40scope/name@1.2.3`. */
export function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}

const isIdentifier = (license: string) => /^[\w.+-]+$/.test(license);

function licensesOf(license: string | undefined) {
  if (!license) return {};
  return { licenses: [isIdentifier(license) ? { license: { id: license } } : { expression: license }] };
}

function hashesOf(integrity: string | undefined) {
  const base64 = /^sha512-(\S+)$/.exec(integrity ?? '')?.[1];
  return base64 ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }] } : {};
}

function groupAndName(full: string) {
  const [, group, name] = /^(@[^/]+)\/(.+)$/.exec(full) ?? [];
  return group && name ? { group, name } : { name: full };
}

function componentOf(place: string, locked: Locked) {
  const purl = purlOf(nameAt(place), locked.version);
  return {
    type: 'library',
    'bom-ref': purl,
    ...groupAndName(nameAt(place)),
    version: locked.version,
    scope: isShipped(locked) ? 'required' : 'excluded',
    ...hashesOf(locked.integrity),
    ...licensesOf(locked.license),
    purl,
  };
}

/** One entry per package version: it may be installed at several paths, and ships if it does at one of them. */
function componentsOf(lock: Lock) {
  const byRef = new Map<string, ReturnType<typeof componentOf>>();
  for (const [place, locked] of lock) {
    if (place === '') continue;
    const component = componentOf(place, locked);
    if (byRef.get(component.purl)?.scope !== 'required') byRef.set(component.purl, component);
  }
  return [...byRef.values()].toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
}

function needsOf(lock: Lock, place: string, { dependencies, devDependencies, optionalDependencies }: Locked): string[] {
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  return names.flatMap((name) => {
    const found = placeOf(lock, name, place);
    return found === undefined ? [] : [purlOf(name, lock.get(found)?.version ?? '')];
  });
}

function dependenciesOf(lock: Lock, self: string) {
  const needs = new Map<string, Set<string>>();
  for (const [place, locked] of lock) {
    const ref = place === '' ? self : purlOf(nameAt(place), locked.version);
    needs.set(ref, new Set([...(needs.get(ref) ?? []), ...needsOf(lock, place, locked)]));
  }
  return [...needs]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([ref, on]) => ({ ref, ...(on.size > 0 ? { dependsOn: [...on].toSorted() } : {}) }));
}

/** A version 8 UUID (RFC 9562) from the text's SHA-256: the same text gives the same UUID. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** Software bill of materials, CycloneDX 1.6 as JSON: the whole lock file, by package URL; build-only packages as `excluded`. */
export function sbomText(lock: Lock, name: string): string {
  const own = lock.get('');
  const purl = purlOf(name, own?.version ?? '');
  const content = {
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purl,
        name,
        version: own?.version ?? '',
        ...licensesOf(own?.license),
        purl,
      },
    },
    components: componentsOf(lock),
    dependencies: dependenciesOf(lock, purl),
  };
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(content))}`;
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber, ...content }, undefined, 2)}\n`;
}
