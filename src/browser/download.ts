/** Hands a text, or bytes, to the contractor as a file. Nothing leaves the machine. */

/** How long a download may take to begin, in milliseconds. */
const enough = 60_000;

/** @param name of the file, with its ending */
export function download(
  content: string | Uint8Array<ArrayBuffer>,
  name: string,
  type = 'application/json',
): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari fetches the address only after the click has been dealt with; revoked at once, nothing would be saved.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, enough);
}
