/** The one element below `root` that the selector names; throws if the page's HTML does not have it. */
export function one<E extends Element>(root: ParentNode, selector: string, kind: new () => E): E {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} “${selector}”. Write it beside the element.`);
}
