import { parseArgs } from 'node:util';

export interface Arguments {
  /** Folders or files to measure. */
  inputs: readonly string[];
  /** Number of parts the sites are dealt into, each scored by itself; 1 scores no parts. */
  folds: number;
  /** Output of an earlier run with VERBOSE set. */
  compare: string | undefined;
}

/** `PATH… [--folds N] [--compare FILE]`; throws on anything else. */
export function readArguments(args: string[]): Arguments {
  const { values, positionals: inputs } = parseArgs({
    args,
    allowPositionals: true,
    options: { folds: { type: 'string', default: '1' }, compare: { type: 'string' } },
  });
  return { inputs, folds: Math.max(1, Number(values.folds) || 1), compare: values.compare };
}
