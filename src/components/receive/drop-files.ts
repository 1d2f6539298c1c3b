/** Opens a file that is dropped anywhere on the page, which the browser would otherwise leave the page for. */
export function dropFiles(target: Document, open: (file: File) => void): void {
  target.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  target.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    open(file);
  });
}
