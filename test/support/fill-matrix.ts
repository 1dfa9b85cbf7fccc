import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';

const folder = path.resolve('test/matrix');

/** True if the packages exist and are not older than their lock file. */
function isInstalled(): boolean {
  const installed = path.join(folder, 'node_modules', '.package-lock.json');
  const changed = (file: string) => fs.statSync(file).mtimeMs;
  return fs.existsSync(installed) && changed(installed) >= changed(path.join(folder, 'package-lock.json'));
}

/** Installs the packages for the fill matrix in its own folder, if they are missing. */
export function installMatrix(): void {
  if (isInstalled()) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--prefer-offline'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`npm ci in ${folder} ended with ${status}`);
}

interface Compiler {
  compile: (source: string, options: object) => { js: { code: string } };
}

/** Svelte's own compiler, without the many packages that its plugin needs for a development server. */
async function svelte(): Promise<Plugin> {
  const file = path.join(folder, 'node_modules/svelte/src/compiler/index.js');
  const { compile } = (await import(pathToFileURL(file).href)) as Compiler;
  return {
    name: 'svelte',
    transform: (source, id) => (id.endsWith('.svelte') ? compile(source, { filename: id }).js.code : undefined),
  };
}

/** The page script of the matrix: every control with its framework, in one file. */
export async function buildMatrix(): Promise<string> {
  const outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'matrix-'));
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins: [await svelte()],
    define: { 'process.env.NODE_ENV': '"production"', ngJitMode: 'true' },
    build: {
      outDir,
      target: 'es2022',
      minify: false,
      lib: { entry: 'controls/main.js', formats: ['es'], fileName: () => 'matrix.js' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const code = fs.readFileSync(path.join(outDir, 'matrix.js'), 'utf8');
  fs.rmSync(outDir, { recursive: true });
  return code;
}
