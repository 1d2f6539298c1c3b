/**
 * npm run -s assess -- FILE…, npm run -s outline -- FILE: runs src/cli/NAME.ts on a Node that understands
 * TypeScript. Nothing but that program writes to stdout, and its exit status is passed on.
 */
import { spawnSync } from 'node:child_process';
import { ensureDependencies, nodeBinary, root } from './install.mjs';

const [name, ...args] = process.argv.slice(2);

ensureDependencies();
const { status } = spawnSync(nodeBinary(), [`src/cli/${name}.ts`, ...args], {
  cwd: root,
  stdio: 'inherit',
  // npm moves to the project's folder; the files were named from the folder the user is in.
  env: { ...process.env, JUNSHU_CWD: process.env.INIT_CWD ?? process.cwd() },
});
process.exit(status ?? 1);
