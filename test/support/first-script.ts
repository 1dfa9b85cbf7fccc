import fs from 'node:fs';
import path from 'node:path';

const NAME = 'first.js';

/**
 * Has a copy of the built extension run some code before any of its own: as a module in the worker and in our pages, and
 * other code in front of the scripts that run in web pages.
 */
export function runFirst(dist: string, code: string, inWebPages = ''): void {
  const files = fs.readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.js'));
  for (const file of files) {
    const whole = path.join(dist, file);
    const first = file.endsWith('.iife.js') ? inWebPages : `import '/${NAME}';\n`;
    fs.writeFileSync(whole, first + fs.readFileSync(whole, 'utf8'));
  }
  fs.writeFileSync(path.join(dist, NAME), code);
}
