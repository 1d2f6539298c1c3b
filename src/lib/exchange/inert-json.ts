/** JSON as it may stand inside any element: no `<` and no `&`, so nothing in it begins or ends a thing of HTML. */
export function inertJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('&', '\\u0026');
}
