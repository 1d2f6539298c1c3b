/** The site once more, from an address that browsers do not trust as they trust localhost. */
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';

/** Hands on to a port of localhost; undefined on a machine that has no other address. */
export function onPlainHttp(port: number): Promise<{ url: string; close: () => void } | undefined> {
  const address = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
  if (address === undefined) return Promise.resolve(undefined);
  const relay = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    near.pipe(far).pipe(near);
    // A browser that hangs up is no fault.
    for (const end of [near, far]) end.on('error', () => end.destroy());
  });
  return new Promise((resolve) => {
    relay.listen(0, address, () => {
      const taken = (relay.address() as { port: number }).port;
      resolve({ url: `http://${address}:${taken}/`, close: () => relay.close() });
    });
  });
}
