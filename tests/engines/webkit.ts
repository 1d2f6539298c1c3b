/** WebKit, through the WebDriver of WebKitGTK, on a screen that only exists in memory. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { miniBrowser } from '../../scripts/install.mjs';
import { until } from './engine.ts';
import type { Engine } from './engine.ts';
import { openSession } from './webdriver.ts';

export async function startWebKit(downloads: string): Promise<Engine> {
  const port = 4500 + (process.pid % 1000);
  const driver = startDriver(port, downloads);
  const address = `http://127.0.0.1:${port}`;
  try {
    await until('WebKitWebDriver answers', () => answers(`${address}/status`));
    const session = await openSession(address, capabilities());
    const close = () => session.close().finally(driver.stop);
    return { name: 'WebKit', downloads, ...session, complaints: driver.complaints, close };
  } catch (problem) {
    driver.stop();
    throw problem;
  }
}

function capabilities(): object {
  const args = ['--automation', '--enable-write-console-messages-to-stdout=true'];
  return { 'webkitgtk:browserOptions': { binary: miniBrowser() ?? '', args } };
}

function startDriver(port: number, downloads: string) {
  // Its own session, so that the screen, the driver and the browser end together.
  const driver = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1600x1200x24', 'WebKitWebDriver', `--port=${port}`],
    {
      detached: true,
      env: { ...process.env, ...settings(downloads) },
    },
  );
  const written: string[] = [];
  const listen = (text: Buffer) => void written.push(...String(text).split('\n'));
  driver.stdout.on('data', listen);
  return {
    complaints: () =>
      Promise.resolve(written.splice(0).filter((line) => /^CONSOLE .*\b(ERROR|WARN)/.test(line))),
    stop: () => {
      if (driver.pid !== undefined) process.kill(-driver.pid);
    },
  };
}

/** A home of its own, in which the browser saves files where the walk looks for them. */
function settings(downloads: string): Readonly<Record<string, string>> {
  const config = join(downloads, '..', 'config');
  mkdirSync(join(config, 'gtk-3.0'), { recursive: true });
  writeFileSync(join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  // The window is never narrower than its buttons: small ones let it be as narrow as a telephone.
  writeFileSync(join(config, 'gtk-3.0', 'gtk.css'), '* { min-width: 0; padding: 0; margin: 0; }\n');
  return {
    XDG_CONFIG_HOME: config,
    LANG: 'C.UTF-8',
    // Containers allow no sandbox, and this screen has no graphics processor.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}
