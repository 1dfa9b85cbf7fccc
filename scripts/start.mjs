// `npm start`: installs what is missing, builds, and opens Chromium with Tapeback on a made-up company's site.
import process from 'node:process';
import { checkNode, ensureBrowsers, ensurePackages, run } from './browsers.mjs';

checkNode();
ensurePackages();
ensureBrowsers(['chromium']);
run('npm', ['run', '-s', 'build:chrome']);
run(process.execPath, ['scripts/run.mjs', 'scripts/start.ts']);
