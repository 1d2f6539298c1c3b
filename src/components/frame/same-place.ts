/** The other language opens at the same place: the same paragraph, step or query. */
const other = document.querySelector<HTMLAnchorElement>('[data-switch]');
other?.addEventListener('click', () => {
  other.search = location.search;
  other.hash = location.hash;
});
