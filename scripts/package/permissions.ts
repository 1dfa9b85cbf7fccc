import { permissions, type Permission } from '../../manifest/permissions.ts';

function blockOf({ name, given, browsers, reason }: Permission): string {
  const where = browsers.length === 1 ? `, ${browsers[0] === 'chrome' ? 'Chrome and Edge' : 'Firefox'} only` : '';
  return `## ${name}\n*${given}${where}*\n\n${reason}\n`;
}

/** The texts for the permission fields of the stores, as one Markdown page. */
export function permissionsText(): string {
  const intro = `# Permissions, as the stores ask for them
Made by \`npm run release:files\` from \`manifest/permissions.ts\`: change that file. None of these makes the browser warn at installation.
`;
  return [intro, ...permissions.map(blockOf)].join('\n');
}
