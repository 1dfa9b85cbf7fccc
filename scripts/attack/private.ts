import { chromiumTraces, type Traces } from './private-chromium.ts';
import { firefoxTraces } from './private-firefox.ts';

/** Paths whose word was found, without those that the browser itself stores. */
function leftBehind({ found, failed }: Traces) {
  const left = Object.entries(found).filter(([, files]) => files.length > 0);
  return { kinds: left.length, left: Object.fromEntries(left), failed };
}

/** `npm run -s attack:private -- chromium|firefox`: what private windows leave on disk; both without a name. Needs a build. */
export async function main([only]: string[]): Promise<number> {
  const result = {
    ...(only === 'firefox' ? {} : { chromium: leftBehind(await chromiumTraces()) }),
    ...(only === 'chromium' ? {} : { firefox: leftBehind(await firefoxTraces()) }),
  };
  console.log(JSON.stringify(result, undefined, 1));
  return 0;
}
