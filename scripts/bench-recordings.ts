import { benchRecordings } from '../test/bench/recordings.ts';

/**
 * `npm run bench:recordings [-- FILE …]`: time and memory of looking over large recordings in the built extension. Takes minutes,
 * and needs Linux, whose kernel tells how much a process held at most.
 */
export async function main(files: string[]): Promise<number> {
  const found = await benchRecordings(files);
  for (const { name, size, hours, seconds, peak, before } of found)
    console.log(`${name}: ${size} MB, ${hours} long: ${seconds} s, at most ${peak} MB (${before} before)`);
  console.log(JSON.stringify(found));
  return found.every(({ peak }) => peak <= 1000) ? 0 : 1;
}
