/**
 * A new UUID, from the browser itself: the address of every blob ends in one. `crypto.randomUUID` would say it more
 * plainly, but over plain http, as behind some closed networks, there is none; a library for it weighs more than the rest.
 */
export function newId(): string {
  const address = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(address);
  return address.slice(-36);
}
