/** What npm installs on any machine is what was seen when it was locked. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly optionalDependencies: Readonly<Record<string, string>>;
};

// '' is the project itself.
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every locked package has its digest, also those of other platforms', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
});

test('every machine that gets a Node gets one with some years of mends', () => {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    expect([name, major > 24 || (major === 24 && minor >= 18)]).toEqual([name, true]);
  }
});
