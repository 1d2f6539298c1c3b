/** Another language opens at the same place: the same paragraph, step or query. */
// Every page loads this: the finder would be one file more.
for (const other of document.querySelectorAll<HTMLAnchorElement>('[data-part="switch"]')) {
  other.addEventListener('click', () => {
    other.search = location.search;
    other.hash = location.hash;
  });
}
