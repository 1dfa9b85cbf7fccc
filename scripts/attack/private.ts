import { chromiumTraces, type Traces } from './private-chromium.ts';
import { firefoxTraces } from './private-firefox.ts';

/** Things whose word was found, without what the browser writes by itself. */
function leftBehind({ found, failed }: Traces) {
  const left = Object.entries(found).filter(([, files]) => files.length > 0);
  return { kinds: left.length, left: Object.fromEntries(left), failed };
}

/** `npm run -s attack:private -- chromium|firefox`: what private windows leave on disk; both without a name. Wants a build. */
export async function main([only]: string[]): Promise<number> {
  const result = {
    ...(only === 'firefox' ? {} : { chromium: leftBehind(await chromiumTraces()) }),
    ...(only === 'chromium' ? {} : { firefox: leftBehind(await firefoxTraces()) }),
  };
  console.log(JSON.stringify(result, undefined, 1));
  return 0;
}
