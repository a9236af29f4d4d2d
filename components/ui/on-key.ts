/** Calls back when a key is pressed outside of a field and without modifiers; answers the function that stops it. */
export function onKey(key: string, act: (event: KeyboardEvent) => void): () => void {
  const listen = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement | null;
    const isTyping = target?.closest('input, textarea, select, [contenteditable]') !== null && target !== null;
    if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || isTyping || event.defaultPrevented)
      return;
    event.preventDefault();
    act(event);
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}
