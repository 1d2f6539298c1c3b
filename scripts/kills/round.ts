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

export async function killRound({ folder, count, atOnce, time, told }: Round): Promise<readonly Loss[]> {
  const [least, most] = time;
  const server = await serve({ root: folder, port: 0 });
  const losses: Loss[] = [];
  let begun = 0;
  const lane = async () => {
    while (begun++ < count) {
      const loss = await killed(server.url, least + Math.random() * (most - least), Math.random);
      losses.push(loss);
      told?.(loss);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  await server.close();
  return losses;
}
