/** A section of a page, from its title to the next one; null where the page has none. */
export function sectionIn(text: string, title: string): string | null {
  const from = text.indexOf(title);
  if (from < 0) return null;
  const next = text.indexOf('\n## ', from + title.length);
  return next < 0 ? text.slice(from) : text.slice(from, next + 1);
}

/** The page with the section in place of the one it has under that title, or at its end. */
export function withSection(text: string, title: string, section: string): string {
  const old = sectionIn(text, title);
  return old === null ? `${text.trimEnd()}\n\n${section}` : text.replace(old, () => section);
}
