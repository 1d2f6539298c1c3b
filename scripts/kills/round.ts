/** A row of sessions that are killed, some of them at the same time. */
import { serve } from '../serve.mjs';
import { killed } from './session.ts';
import type { Loss } from './session.ts';

export interface Round {
  readonly folder: string;
  readonly count: number;
  readonly atOnce: number;
  /** How long a session lasts at least and at most, in milliseconds. */
  readonly time: readonly [number, number];
  readonly told?: (loss: Loss) => void;
}

export async function killRound({
  folder,
  count,
  atOnce,
  time: [least, most],
  told,
}: Round): Promise<readonly Loss[]> {
  const server = await serve({ root: folder, port: 0 });
  const losses: Loss[] = [];
  let begun = 0;
  const lane = async () => {
    while (begun++ < count) {
      const time = least + Math.random() * (most - least);
      // A machine that is busy may fail to start a browser: once more.
      const run = () => Promise.race([killed(server.url, time, Math.random), tooLong()]);
      const loss = await run().catch(run);
      losses.push(loss);
      told?.(loss);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  await server.close();
  return losses;
}

/** A browser that hangs by itself is not waited for. */
function tooLong(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      reject(new Error('A browser hangs.'));
    }, 120_000).unref();
  });
}
