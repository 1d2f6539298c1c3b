/** Hands a text to the contractor as a file. Nothing leaves the machine. */

/** How long a download may take to begin, in milliseconds. */
const enough = 60_000;

/** @param name of the file, with its ending */
export function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari fetches the address only after the click has been dealt with; revoked at once, nothing would be saved.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, enough);
}
