import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { parsed } from '../../src/languages/compile.ts';

const optionsOf = (element: MessageFormatElement): [string, MessageFormatElement[]][] =>
  'options' in element ? Object.entries(element.options).map(([name, { value }]) => [name, value]) : [];

/** The plural categories of each plural in an ICU message, without exact numbers such as `=0`. */
export function branchesOf(text: string): string[][] {
  const walk = (elements: readonly MessageFormatElement[]): string[][] =>
    elements.flatMap((element) => [
      ...(element.type === TYPE.plural ? [Object.keys(element.options).filter((name) => !name.startsWith('='))] : []),
      ...optionsOf(element).flatMap(([, value]) => walk(value)),
    ]);
  return walk(parsed(text, 'a test'));
}

/** True if a number has its own plural, or is in brackets or after a colon, where no noun has to agree with it. */
export function isLabelled(text: string, name: string): boolean {
  const hasPlural = text.includes(`{${name}, plural,`);
  const bare = text.replaceAll(`({${name}})`, '').replace(new RegExp(`: \\{${name}\\}`, 'g'), '');
  return hasPlural || !bare.includes(`{${name}}`);
}
