/**
 * npm run engines: installs Chromium, Firefox and WebKit where they are missing, builds the site, walks its main path
 * in all three, and leaves pictures in .cache/engines.
 */
import { ensureDependencies, ensureEngines, fail, npm } from './install.mjs';

ensureDependencies();
ensureEngines();
if (npm(['run', 'build']).status !== 0)
  fail('The build failed, so there is nothing to walk through; see above.');
process.exitCode = npm(['run', '-s', 'test:engines']).status ?? 1;
