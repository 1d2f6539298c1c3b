/** Opens files that are dropped anywhere on the page, which the browser would otherwise leave the page for. */
export function dropFiles(page: Document, open: (files: readonly File[]) => void): void {
  const over = marking(page.documentElement);
  page.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    over.begin();
  });
  page.addEventListener('drop', (event) => {
    over.end();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    open(files);
  });
}

/** Marks the page while files are held over it: what leaves a page through its middle is told by no event. */
function marking(root: HTMLElement): { readonly begin: () => void; readonly end: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    root.removeAttribute('data-files-over');
  };
  const begin = () => {
    clearTimeout(timer);
    root.setAttribute('data-files-over', '');
    timer = setTimeout(end, silence);
  };
  return { begin, end };
}

/** In milliseconds: longer than any browser waits before it says again that files are held there. */
const silence = 700;
