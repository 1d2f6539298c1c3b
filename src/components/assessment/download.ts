/** Hands a text to the contractor as a file. Nothing leaves the machine. */
export function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A name that every system takes: `自己点検記録_契約件名.junshu.json`. */
export function fileNameOf(title: string, prefix: string): string {
  const safe = title.replace(/[\\/:*?"<>|\u0000-\u001f\u007f.\s]+/g, '_').slice(0, 60);
  return `${prefix}${safe ? `_${safe}` : ''}.junshu.json`;
}
