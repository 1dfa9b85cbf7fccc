import fs from 'node:fs';

const escaped = (text: string) => text.replaceAll('.', String.raw`\.`);

/** The section of a version in a changelog in the keepachangelog.com format, without its heading; undefined if there is none. */
export function notesOf(changelog: string, version: string): string | undefined {
  const heading = new RegExp(String.raw`^## \[${escaped(version)}\].*$`, 'm').exec(changelog);
  if (!heading) return undefined;
  const rest = changelog.slice(heading.index + heading[0].length);
  return rest.split(/^## |^\[[^\]]+\]: /m, 1)[0]?.trim();
}

/** Why a version cannot be released under a tag; undefined if it can. */
export function whyNot(changelog: string, version: string, tag: string): string | undefined {
  if (tag !== `v${version}`) return `The tag is ${tag}, the version in package.json ${version}`;
  if (!notesOf(changelog, version)) return `CHANGELOG.md says nothing about ${version}`;
  const isDated = new RegExp(String.raw`^## \[${escaped(version)}\] - \d{4}-\d\d-\d\d$`, 'm').test(changelog);
  return isDated ? undefined : `CHANGELOG.md has no date for ${version}`;
}

/** `node scripts/run.mjs scripts/package/notes.ts v1.2.3`: prints the changelog's text for that version, or why there is none (exit code 1). */
export async function main([tag = '']: string[]): Promise<number> {
  const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string };
  const changelog = fs.readFileSync('CHANGELOG.md', 'utf8');
  const trouble = whyNot(changelog, version, tag);
  if (trouble) console.error(trouble);
  else console.log(notesOf(changelog, version));
  return trouble ? 1 : 0;
}
