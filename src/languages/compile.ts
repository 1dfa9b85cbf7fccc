import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Choice, Message } from '../core/fill-in.ts';

/**
 * An ICU message as the browser reads it: a string where it has blanks only, else its parts. `where` names it in an error.
 * Understood: `{name}`, `plural` and `select` with `#`. https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export function compileMessage(text: string, where: string): Message {
  return joined(parsed(text, where).map((element) => part(element, '', where)));
}

/** The elements of an ICU message; throws an error that names it when it cannot be read. */
export function parsed(text: string, where: string): MessageFormatElement[] {
  try {
    return parse(text, { ignoreTag: true, shouldParseSkeletons: false });
  } catch (error) {
    throw new Error(`${where}: ${String(error)} in ${JSON.stringify(text)}`, { cause: error });
  }
}

function part(element: MessageFormatElement, counted: string, where: string): string | Choice {
  switch (element.type) {
    case TYPE.literal:
      if (/[{}]/.test(element.value)) throw new Error(`${where}: braces are for blanks only`);
      return element.value;
    case TYPE.argument:
      return `{${element.value}}`;
    case TYPE.pound:
      return `{${counted}}`;
    case TYPE.plural:
      if (element.offset || element.pluralType === 'ordinal') throw new Error(`${where}: no offset, no ordinals`);
      return [element.value, branches(element.options, element.value, where)];
    case TYPE.select:
      return [element.value, branches(element.options, counted, where)];
    default:
      throw new Error(`${where}: use {name}, plural or select; dates and numbers are written by the language`);
  }
}

function branches(options: Record<string, { value: MessageFormatElement[] }>, counted: string, where: string) {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [name, joined(value.map((one) => part(one, counted, where)))]),
  );
}

/** Neighbouring strings as one; a single string as itself. */
function joined(parts: readonly (string | Choice)[]): Message {
  const result: (string | Choice)[] = [];
  for (const one of parts) {
    const last = result.at(-1);
    if (typeof one === 'string' && typeof last === 'string') result[result.length - 1] = last + one;
    else result.push(one);
  }
  const [only = ''] = result;
  return result.length < 2 && typeof only === 'string' ? only : result;
}
