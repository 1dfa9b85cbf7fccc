// Runs a TypeScript script of this folder with the project's own module resolution (import.meta.glob, ?raw), on Node 20.
import path from 'node:path';
import process from 'node:process';
import { createServer } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error('usage: node scripts/run.mjs FILE [ARGUMENTS]');
process.argv = [process.argv[0], path.resolve(file), ...args];
const server = await createServer({
  configFile: path.resolve('scripts/vite.config.ts'),
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true, include: [] },
});
try {
  const { main } = await server.ssrLoadModule(path.resolve(file));
  process.exitCode = (await main(args)) ?? 0;
} finally {
  await server.close();
}
