/** What the scripts of several pages share, parted into files: each is what its entries come to, wherever a module stands. */
import { resolve } from 'node:path';

/** What the bundler tells of a module. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

interface SharedFile {
  readonly name: (id: string, graph: Graph) => string | null;
  readonly minShareCount: number;
  readonly priority: number;
}

/**
 * Each file by its name, with the modules that it is named by; a module that two files would have is in the first.
 * Throws where no script has an entry any more: it was moved or renamed.
 */
export function sharedFiles(entries: Readonly<Record<string, readonly string[]>>): SharedFile[] {
  const files = Object.entries(entries);
  return files.map(([name, modules], at) => {
    const reached = new WeakMap<Graph, ReadonlySet<string>>();
    return {
      name: (id, graph) => {
        const known = reached.get(graph) ?? reachedFrom(modules, graph);
        reached.set(graph, known);
        return known.has(id) ? name : null;
      },
      minShareCount: 2,
      priority: files.length - at,
    };
  });
}

/** The modules and all that they import at once; what is loaded late is not among them. */
function reachedFrom(modules: readonly string[], graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = modules.map((path) => resolve(path));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const known = graph.getModuleInfo(id);
    if (!known)
      throw new Error(`astro.config.mjs: no script has ${id}. Name the entry of a shared file anew.`);
    open.push(...known.importedIds);
  }
  return reached;
}
