/**
 * A real VS Code server for the tests: the build inside the npm package `code-server`, fetched once
 * into the cache. It runs on the Node that runs the tests and needs no display.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** VS Code 1.100.3: the oldest version that the manifest allows, and the last that runs on Node 20. */
const VERSION = '4.100.3';

export const ROOT = join(import.meta.dirname, '..', '..', '..');
const HOME = join(ROOT, '.cache', 'vscode');
const LIB = join(HOME, 'package', 'lib', 'vscode');
const MARK = join(HOME, 'ready');

const USER_SETTINGS = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'telemetry.telemetryLevel': 'off',
  'window.commandCenter': false,
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Folder of the editor's own extensions, which hold the grammars of Go and C. */
export const BUILTIN_EXTENSIONS = join(LIB, 'extensions');

/** Downloads and unpacks the editor unless that was done before. */
export function ensureVscode(): void {
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === VERSION) return;
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(HOME, { recursive: true });
  console.log(`editor tests: fetching code-server ${VERSION} from the npm registry (once)`);
  run('npm', ['pack', `code-server@${VERSION}`, '--silent'], HOME);
  run('tar', ['xzf', `code-server-${VERSION}.tgz`], HOME);
  rmSync(join(HOME, `code-server-${VERSION}.tgz`));
  // Its lock file does not match its package.json, so `npm ci` would refuse; no script is needed.
  run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], LIB);
  writeFileSync(MARK, VERSION);
}

function run(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

export interface ServerOptions {
  /** Folder for everything that the editor writes. */
  readonly state: string;
  readonly vsix?: string;
  /** Lets a page run an extension's tests; also hides notifications. */
  readonly testDriver?: boolean;
  /** Whether every folder counts as trusted. */
  readonly trusted?: boolean;
  /** Display language; the editor's own texts stay English, because no language pack is fetched. */
  readonly locale?: string;
}

export interface VscodeServer {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startVscode(options: ServerOptions): Promise<VscodeServer> {
  const { state, vsix, locale } = options;
  writeSettings(state);
  if (locale !== undefined) writeLanguagePack(state, locale);
  if (vsix !== undefined) installExtension(state, vsix);
  const port = await freePort();
  const args = [
    ...commonArgs(state),
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
    ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
    ...(options.trusted === false ? [] : ['--disable-workspace-trust']),
    ...(locale === undefined ? [] : ['--locale', locale]),
  ];
  const log = openSync(join(state, 'server.log'), 'a');
  const child = spawn(process.execPath, args, {
    env: environment(state),
    cwd: state,
    stdio: ['ignore', log, log],
  });
  const url = `http://127.0.0.1:${port}`;
  await waitFor(url, child, join(state, 'server.log'));
  return { url, stop: () => stop(child) };
}

function commonArgs(state: string): string[] {
  return [
    join(LIB, 'out', 'server-main.js'),
    '--accept-server-license-terms',
    ...['--server-data-dir', join(state, 'server')],
    ...['--extensions-dir', join(state, 'extensions')],
    ...['--user-data-dir', join(state, 'data')],
    ...['--telemetry-level', 'off'],
  ];
}

function writeSettings(state: string): void {
  mkdirSync(join(state, 'home'), { recursive: true });
  mkdirSync(join(state, 'data', 'User'), { recursive: true });
  const file = join(state, 'data', 'User', 'settings.json');
  writeFileSync(file, JSON.stringify(USER_SETTINGS, undefined, 2));
}

/** Makes the editor believe that a language pack without any text is installed. */
function writeLanguagePack(state: string, locale: string): void {
  const texts = join(state, 'language-pack.json');
  writeFileSync(texts, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = { extensionIdentifier: { id: 'test.language-pack' }, version: '1.0.0' };
  const packs = {
    [locale]: { hash: locale, extensions: [pack], translations: { vscode: texts }, label: locale },
  };
  writeFileSync(join(state, 'data', 'languagepacks.json'), JSON.stringify(packs));
}

function installExtension(state: string, vsix: string): void {
  execFileSync(process.execPath, [...commonArgs(state), '--install-extension', vsix, '--force'], {
    env: environment(state),
    stdio: ['ignore', 'ignore', 'ignore'],
  });
}

/** The editor reads and writes dot folders in the home folder. */
function environment(state: string): NodeJS.ProcessEnv {
  return { ...process.env, HOME: join(state, 'home') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function waitFor(url: string, child: ChildProcess, log: string): Promise<void> {
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await sleep(100);
  }
  child.kill();
  throw new Error(`the VS Code server did not start; its log is ${log}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
}
