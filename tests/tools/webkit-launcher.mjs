// Starts WebKitGTK on a display of its own, and takes everything down with the test run.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { freePort } from './serve.mjs';

export class WebKitLauncher extends WebdriverLauncher {
  #children = [];
  #folder;
  #settings;

  constructor(binary) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      logLevel: 'error',
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        // Otherwise WebdriverIO asks for BiDi: "Failed to match capabilities".
        'wdio:enforceWebDriverClassic': true,
        // The toolbar of a window that isn't full screen keeps it wider than 447 pixels.
        'webkitgtk:browserOptions': { binary, args: ['--automation', '--full-screen'] },
      },
    });
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKitGTK';
    process.once('exit', () => this.#end());
  }

  async createDriverManager() {
    try {
      this.options.port = await this.#startDriver(await this.#startDisplay());
      const manager = await super.createDriverManager();
      this.name = `WebKitGTK ${this.driver.capabilities.browserVersion}`;
      await this.resize(800, 600); // as the other browsers start
      await this.#settle(800);
      return manager;
    } catch (error) {
      this.#end();
      throw error;
    }
  }

  async stop() {
    await super.stop();
    this.#end();
  }

  async resize(width, height) {
    await this.driver.setWindowRect(null, null, width, height);
  }

  /** A window takes a moment to get its size and the focus. */
  async #settle(width) {
    const settled = (wanted) => innerWidth === wanted && document.hasFocus();
    await until(() => this.driver.execute(settled, width), 'MiniBrowser has no focus');
  }

  /** GTK takes its preferences from the XSETTINGS daemon, which reads its file again on SIGHUP. */
  setMedia({ media, forcedColors, ...preferences }) {
    if (!this.#settings || media === 'print' || forcedColors === 'active') return false;
    this.#writeSettings(preferences);
    return this.#settings.kill('SIGHUP');
  }

  async #startDisplay() {
    const screen = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
    const xvfb = this.#spawn('Xvfb', ['-displayfd', '3', ...screen], { stdio });
    const number = await new Promise((resolve, reject) => {
      xvfb.stdio[3].once('data', resolve);
      xvfb.once('exit', () => reject(new Error('Xvfb did not start')));
    });
    return `:${String(number).trim()}`;
  }

  async #startDriver(display) {
    this.#folder = mkdtempSync(join(tmpdir(), 'webkit-'));
    // What is left of MiniBrowser's interface would keep the window wider than 334 pixels.
    mkdirSync(join(this.#folder, 'gtk-3.0'));
    const css = '* { min-width: 0; margin: 0; padding: 0; border-width: 0; }\n';
    writeFileSync(join(this.#folder, 'gtk-3.0/gtk.css'), css);
    this.#writeSettings({});

    const env = {
      ...process.env,
      DISPLAY: display,
      XDG_CONFIG_HOME: this.#folder,
      LANG: 'en_US.UTF-8', // in a C locale navigator.language is "C"
      LC_ALL: '',
      NO_AT_BRIDGE: '1', // no accessibility bus to wait for
    };
    this.#settings = this.#spawn('xsettingsd', ['-c', this.#settingsFile], { env });
    this.#settings.once('error', () => (this.#settings = undefined)); // not installed

    const port = await freePort();
    this.#spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env });
    const status = () => fetch(`http://127.0.0.1:${port}/status`).then(({ ok }) => ok);
    await until(() => status().catch(() => false), 'WebKitWebDriver does not answer');
    return port;
  }

  get #settingsFile() {
    return join(this.#folder, 'xsettingsd.conf');
  }

  #writeSettings({ colorScheme, reducedMotion, contrast }) {
    const plain = colorScheme === 'dark' ? 'Adwaita-dark' : 'Adwaita';
    const theme = contrast === 'more' ? 'HighContrast' : plain;
    const animations = reducedMotion === 'reduce' ? 0 : 1;
    const settings = `Net/ThemeName "${theme}"\nGtk/EnableAnimations ${animations}\n`;
    writeFileSync(this.#settingsFile, settings);
  }

  #spawn(command, args, options) {
    const child = spawn(command, args, { stdio: 'ignore', ...options });
    child.once('error', () => {}); // what needed it will say so
    this.#children.push(child);
    return child;
  }

  #end() {
    for (const child of this.#children.splice(0).toReversed()) child.kill();
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function until(holds, complaint) {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await sleep(50);
  }
  throw new Error(complaint);
}
