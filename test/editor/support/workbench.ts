/** Drives the workbench of a running VS Code server the way a person does, through Chromium. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { chromiumPath } from './tools.ts';
import { ROOT } from './vscode.ts';

const SHOTS = join(ROOT, '.cache', 'screenshots');
const PATIENCE_MS = 30_000;
const BODY_TEXT = `document.body?.innerText ?? ''`;

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Browser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

export async function openBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'cgovet-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: CHROMIUM_ARGS,
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, close };
}

/** Adds start parameters to the address of a workbench; the page reads them as pairs. */
export function workbenchUrl(
  server: string,
  folder: string,
  payload: readonly (readonly [string, string])[],
): string {
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `${server}/?${query}`;
}

/** The address by which the workbench knows a file of the server's machine. */
export function remoteUri(server: string, path: string): string {
  return `vscode-remote://${new URL(server).host}${path}`;
}

export class Workbench {
  private constructor(readonly page: Page) {}

  /** Opens `folder` with `file` in the editor. */
  static async open(
    { context }: Browser,
    server: string,
    folder: string,
    file: string,
  ): Promise<Workbench> {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const start = [['openFile', remoteUri(server, join(folder, file))]] as const;
    await page.goto(workbenchUrl(server, folder, start), { waitUntil: 'domcontentloaded' });
    await page.waitForSelector('.monaco-editor .view-line');
    return new Workbench(page);
  }

  squiggles(): Locator {
    return this.page.locator('.squiggly-warning, .squiggly-error');
  }

  async waitForSquiggle(): Promise<void> {
    await this.squiggles().first().waitFor();
  }

  async waitForNoSquiggle(): Promise<void> {
    await this.page.waitForFunction(
      `document.querySelector('.squiggly-warning, .squiggly-error') === null`,
    );
  }

  /** Text of the hover over the first squiggle. A single move of the mouse is not always noticed. */
  async hoverSquiggle(): Promise<string> {
    const hover = this.page.locator('.monaco-hover:visible').first();
    for (let attempt = 0; attempt < 8; attempt++) {
      const { x, y } = await this.squigglePoint();
      await this.page.mouse.move(640, 780);
      await sleep(200);
      await this.page.mouse.move(x + attempt, y, { steps: 4 });
      await hover.waitFor({ timeout: 3000 }).catch(() => undefined);
      if (await hover.isVisible()) return this.settledText(hover);
    }
    throw new Error('no hover appeared over the squiggle');
  }

  /** Puts the caret on the first squiggle and returns the titles that the light bulb offers. */
  async offerFixes(): Promise<string[]> {
    await this.page.mouse.move(640, 780);
    const { x, y } = await this.squigglePoint();
    await this.page.mouse.click(x, y);
    await sleep(500);
    await this.page.keyboard.press('Control+.');
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor();
    await sleep(300);
    return rows.allTextContents();
  }

  /** Applies the row that has the focus in the open light bulb: the first one. */
  async applyFirstFix(): Promise<void> {
    await this.page.locator('.action-widget .monaco-list-row.focused').waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.action-widget').waitFor({ state: 'hidden' });
  }

  async save(): Promise<void> {
    await sleep(300);
    await this.page.keyboard.press('Control+S');
  }

  /** Runs a command of the palette by its title. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.choose(title);
  }

  /** Types into the open list at the top and takes the row that has this text. */
  async choose(text: string): Promise<void> {
    await this.page.locator('.quick-input-widget input:visible').first().waitFor();
    await this.page.keyboard.type(text, { delay: 10 });
    await this.page
      .locator('.quick-input-list .monaco-list-row', { hasText: text })
      .first()
      .waitFor();
    await sleep(300);
    await this.page.keyboard.press('Enter');
  }

  /** Waits until a Markdown preview or another web view shows `text`. */
  async waitForWebviewText(text: string): Promise<void> {
    for (let attempt = 0; attempt < 200; attempt++) {
      for (const frame of this.page.frames()) {
        const body = await frame.evaluate<string>(BODY_TEXT).catch(() => '');
        if (frame !== this.page.mainFrame() && body.includes(text)) return;
      }
      await sleep(150);
    }
    throw new Error(`no web view shows ${JSON.stringify(text)}`);
  }

  /** Saves a picture of the page for people to look at. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(SHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SHOTS, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  /** A point on the text above the first squiggle, which is drawn below its line. */
  private async squigglePoint(): Promise<{ x: number; y: number }> {
    const box = await this.squiggles().first().boundingBox();
    if (box === null) throw new Error('the squiggle is not on the screen');
    return { x: box.x + Math.min(box.width / 2, 20), y: box.y + box.height / 2 - 4 };
  }

  /** The parts of a hover arrive one by one. */
  private async settledText(hover: Locator): Promise<string> {
    let before = '';
    for (let attempt = 0; attempt < 20; attempt++) {
      const now = (await hover.textContent().catch(() => null)) ?? '';
      if (now !== '' && now === before && !/^(Loading|正在加载)/.test(now)) return now;
      before = now;
      await sleep(250);
    }
    return before;
  }
}
