// What `npm start` and `npm test` need before any of our own code can run: only Node's own modules.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const MIN_NODE = [20, 19];
const MIN_FIREFOX = 140;

/** Prints a sentence for the user and exits. */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < MIN_NODE[0] || (major === MIN_NODE[0] && minor < MIN_NODE[1]))
    giveUp(`Tapeback needs Node ${MIN_NODE.join('.')} or newer; this is ${process.versions.node}.`);
}

/** Runs a command and shows its output; exits if it fails. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (status !== 0) giveUp(`${command} ${args.join(' ')} failed.`);
}

/** Installs the packages of the lock file if they are missing or older than it. */
export function ensurePackages() {
  const installed = 'node_modules/.package-lock.json';
  const fresh = fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync('package-lock.json').mtimeMs;
  if (fresh) return;
  console.log('npm ci');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file));
}

function versionOf(file) {
  try {
    return execFileSync(file, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

/** Chrome for Testing and Chromium load unpacked extensions from the command line; Google Chrome refuses. */
function isUsableChromium(file) {
  const version = versionOf(file);
  return /Chromium|Chrome for Testing/.test(version);
}

function isUsableFirefox(file) {
  const major = Number(/Firefox (\d+)/.exec(versionOf(file))?.[1] ?? 0);
  return major >= MIN_FIREFOX;
}

const chromiumNames = ['chromium', 'chromium-browser', 'chrome-for-testing', 'chrome', 'google-chrome'];
const chromiumPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];
const firefoxNames = ['firefox-esr', 'firefox'];
const firefoxPlaces = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

function find(variable, names, places, isUsable) {
  const candidates = [process.env[variable], ...names.map(onPath), ...places];
  return candidates.find((file) => file && fs.existsSync(file) && isUsable(file));
}

const finders = {
  chromium: () => find('CHROMIUM', chromiumNames, chromiumPlaces, isUsableChromium),
  firefox: () => find('FIREFOX', firefoxNames, firefoxPlaces, isUsableFirefox),
};
const packages = { chromium: 'chromium', firefox: 'firefox-esr' };

function isDebianAsRoot() {
  return process.getuid?.() === 0 && fs.existsSync('/etc/debian_version') && onPath('apt-get') !== undefined;
}

function install(missing) {
  const line = ['install', '-y', ...missing.map((name) => packages[name])];
  console.log(`apt-get ${line.join(' ')}`);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', line, quiet);
}

/** Finds the requested browsers, installs missing ones on Debian as root, and sets $CHROMIUM and $FIREFOX. */
export function ensureBrowsers(names) {
  const missing = () => names.filter((name) => !finders[name]());
  if (missing().length > 0 && isDebianAsRoot()) install(missing());
  if (missing().length > 0)
    giveUp(
      `Please install ${missing()
        .map((name) => (name === 'firefox' ? `Firefox ${MIN_FIREFOX} or newer` : 'Chromium (or Chrome for Testing)'))
        .join(' and ')}, or name the program in ${missing()
        .map((name) => `$${name.toUpperCase()}`)
        .join(' and ')}.`,
    );
  for (const name of names) process.env[name.toUpperCase()] = finders[name]();
}
