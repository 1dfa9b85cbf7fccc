import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notesOf, whyNot } from '../../scripts/package/notes.ts';
import { version } from '../../package.json';
import { CORRECTION_FORM } from '../../src/ui/parts/correction-text.ts';

const WORKFLOWS = '.github/workflows';

describe.each(fs.readdirSync(WORKFLOWS))('%s', (name) => {
  const text = fs.readFileSync(`${WORKFLOWS}/${name}`, 'utf8');
  it('pins each action to a commit, with its version beside it', () => {
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, action = '']) => action);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^(\.\/\S+|[\w/-]+@[\da-f]{40} # v[\d.]+)$/.test(action))).toEqual([]);
  });
  it('gives no permission to all of its jobs', () => {
    expect(text).toContain('\npermissions: {}\n');
  });
});

describe('the notes of a release', () => {
  const changelog = [
    '# Changelog\n',
    '## [Unreleased]\n',
    '## [1.10.0] - 2026-03-01\n',
    '### Added\n- ten\n',
    '## [1.1.0] - 2026-02-01\n',
    '- one\n',
    '[1.1.0]: https://project.example/1.1.0',
  ].join('\n');
  it('are its section of the changelog', () => {
    expect(notesOf(changelog, '1.10.0')).toBe('### Added\n- ten');
    expect(notesOf(changelog, '1.1.0')).toBe('- one');
  });
  it('are missing when it has no section, or an empty one', () => {
    expect(notesOf(changelog, '1.1')).toBeUndefined();
    expect(notesOf('## [2.0.0]\n\n## [1.0.0]\n- x', '2.0.0')).toBe('');
  });
  it('are asked for under the tag of the version, with their day', () => {
    expect(whyNot(changelog, '1.1.0', 'v1.1.0')).toBeUndefined();
    expect(whyNot(changelog, '1.1.0', 'v1.10.0')).toContain('tag');
    expect(whyNot(changelog, '1.2.0', 'v1.2.0')).toContain('nothing');
    expect(whyNot(changelog.replace('2026-02-01', 'Unreleased'), '1.1.0', 'v1.1.0')).toContain('date');
  });
  it('are there for the version that is being worked on', () => {
    expect(notesOf(fs.readFileSync('CHANGELOG.md', 'utf8'), version)).toMatch(/^### /);
  });
});

const FORMS = '.github/ISSUE_TEMPLATE';

describe('the issue forms', () => {
  const forms = fs.readdirSync(FORMS).filter((name) => name !== 'config.yml');
  it.each(forms)('%s asks for page, language, what was expected and what the browser said', (name) => {
    const ids = [...fs.readFileSync(`${FORMS}/${name}`, 'utf8').matchAll(/^ {4}id: (.+)$/gm)].map(([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining(['page', 'language', 'expected', 'browser-said']));
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('have the one that the text of a correction is for', () => {
    expect(fs.readFileSync(`${FORMS}/1-wrong-address.yml`, 'utf8')).toMatch(
      new RegExp(`^name: ${CORRECTION_FORM}$`, 'm'),
    );
  });
});
