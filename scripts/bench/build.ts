/** How long a build takes, and how much memory. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

interface Built {
  readonly seconds: number;
  /** The most memory held at one time, in MiB; NaN where the machine does not tell. */
  readonly peak: number;
}

/** Builds into a folder, in a process of its own, and watches its memory. */
export async function build(folder: string): Promise<Built> {
  const started = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    env: { ...process.env, JUNSHU_OUT: folder },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let peak = NaN;
  const watch = setInterval(() => (peak = peakOf(child.pid ?? 0) ?? peak), 20);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error('The build failed, so there is nothing to measure.');
  return { seconds: (performance.now() - started) / 1000, peak };
}

/** In MiB; only Linux tells. */
function peakOf(pid: number): number | undefined {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return undefined;
  const kilobytes = /VmHWM:\s+([0-9]+)/.exec(readFileSync(status, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}
