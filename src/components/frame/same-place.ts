/** Another language opens at the same place: the same paragraph, step or query. */
for (const other of document.querySelectorAll<HTMLAnchorElement>('[data-switch]')) {
  other.addEventListener('click', () => {
    other.search = location.search;
    other.hash = location.hash;
  });
}
