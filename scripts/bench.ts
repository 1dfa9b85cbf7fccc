import { benchCases } from '../test/bench/cases.ts';
import { benchLookup } from '../test/bench/lookup.ts';
import { benchPopup } from '../test/bench/popup.ts';
import { benchReader } from '../test/bench/reader.ts';
import { benchScale } from '../test/bench/scale.ts';
import { benchSearch } from '../test/bench/search.ts';
import { benchWatch, type WatchCost } from '../test/bench/watch.ts';
import { measureSizes, sizeBudgets } from '../test/support/sizes.ts';

interface Line {
  what: string;
  measured: number;
  budget: number;
  unit: string;
}

/** Sizes of the built extension, with their budgets. */
function sizeLines(): Line[] {
  const sizes = measureSizes('dist/chrome');
  return (['watch', 'read', 'sight', 'fill', 'popup'] as const).map((name) => ({
    what: `${name}, min + gzip`,
    measured: sizes[name],
    budget: sizeBudgets[name],
    unit: 'KiB',
  }));
}

const twoDigits = (value: number) => Math.round(value * 100) / 100;

function print(lines: readonly Line[]): void {
  for (const { what, measured, budget, unit } of lines)
    console.log(
      `${measured <= budget ? ' ok ' : 'OVER'}  ${what.padEnd(46)} ${String(measured).padStart(8)} ${unit} of ${budget}`,
    );
}

interface Options {
  /** Folder of pages on which the extensions are measured. */
  pages: string;
  /** Other unpacked extensions to compare with ours, by name. */
  others: Record<string, string>;
}

/** `--pages DIR` and any number of `--ext name=DIR`. */
function readOptions(args: readonly string[]): Options {
  const options: Options = { pages: 'test/fixtures/demo-site', others: {} };
  args.forEach((arg, at) => {
    const value = args[at + 1] ?? '';
    const [, name, dir] = /^([^=]+)=(.+)$/.exec(value) ?? [];
    if (arg === '--pages') options.pages = value;
    if (arg === '--ext' && name && dir) options.others[name] = dir;
  });
  return options;
}

/** What extensions cost the pages they watch, including the reader on likely pages; the empty extension is the control. */
function printWatch(costs: readonly WatchCost[]): void {
  for (const { name, median, p95, longest, pageRatio, bytes, heap } of costs)
    console.log(
      `      in watched pages: ${name.padEnd(12)} median ${median} ms, p95 ${p95} ms, longest ${longest} ms, page load x ${pageRatio}, ${bytes} bytes gz, heap + ${heap} KiB`,
    );
}

/**
 * `npm run bench [-- --pages DIR] [-- --ext name=DIR …]`: what the built extension costs. Times depend on the machine, so each comes with a control of the same
 * run; the last line is one JSON object.
 */
export async function main(args: readonly string[] = []): Promise<number> {
  const { pages, others } = readOptions(args);
  const lookup = await benchLookup();
  const scale = await benchScale();
  const search = await benchSearch();
  const reader = await benchReader();
  const popup = await benchPopup();
  const cases = await benchCases();
  const watch = await benchWatch(pages, others);
  const watched = watch.find(({ name }) => name === 'tapeback')!;
  const lines: Line[] = [
    ...sizeLines(),
    { what: 'popup, load to first paint, worker cold', measured: popup.firstPaint, budget: 100, unit: 'ms' },
    { what: 'popup, load to company card, worker cold', measured: popup.companyCard, budget: 150, unit: 'ms' },
    { what: 'company lookup, cold, bytes in memory', measured: twoDigits(lookup.milliseconds), budget: 1, unit: 'ms' },
    { what: 'company lookup, bytes read', measured: Math.round(lookup.kibRead), budget: 195, unit: 'KiB' },
    { what: 'lookup among 100,000, bytes in memory', measured: twoDigits(scale.milliseconds), budget: 1, unit: 'ms' },
    { what: 'lookup among 100,000, from disk', measured: twoDigits(scale.fromDisk), budget: 10, unit: 'ms' },
    { what: 'lookup among 100,000, bytes read', measured: Math.round(scale.kibRead), budget: 195, unit: 'KiB' },
    { what: 'lookup among 100,000, heap', measured: Math.round(scale.heapKib), budget: 512, unit: 'KiB' },
    { what: 'search by name, ready', measured: twoDigits(search.ready), budget: 150, unit: 'ms' },
    { what: 'search by name, a query', measured: twoDigits(search.query), budget: 10, unit: 'ms' },
    { what: '10,000 cases, list on screen', measured: Math.round(cases.list), budget: 150, unit: 'ms' },
    { what: '10,000 cases, a search', measured: Math.round(cases.search), budget: 50, unit: 'ms' },
    { what: 'reader, whole page, median', measured: reader.read, budget: 5, unit: 'ms' },
    { what: 'reader, a very large page, hard stop', measured: reader.readLarge, budget: 50, unit: 'ms' },
    { what: 'watched page, watch script, median', measured: watched.watcher.median, budget: 1, unit: 'ms' },
    { what: 'watched page, watch script, p95', measured: watched.watcher.p95, budget: 4, unit: 'ms' },
    { what: 'form scan, median', measured: reader.scan, budget: 5, unit: 'ms' },
  ];
  print(lines);
  printWatch(watch);
  console.log(
    `controls: own file in a tab ${popup.control} ms; fixed loop ${twoDigits(lookup.control)} ms; the browser's own time to open the popup ${popup.opening} ms`,
  );
  console.log(
    JSON.stringify({ sizes: measureSizes('dist/chrome'), popup, lookup, scale, search, cases, reader, watch }),
  );
  return 0;
}
