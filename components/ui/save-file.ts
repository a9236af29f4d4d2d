/** Gives a text to the person as a file; it never leaves the browser. */
export function saveFile(fileName: string, body: string, type: string): void {
  const address = URL.createObjectURL(new Blob([body], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
