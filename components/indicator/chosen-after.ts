/** The choice after a press on a place: with Shift it joins or leaves the others, without it stands alone or is let go. */
export function chosenAfter(chosen: readonly string[], code: string, additive: boolean): string[] {
  const others = chosen.filter((each) => each !== code);
  const wasChosen = others.length < chosen.length;
  if (additive) return wasChosen ? others : [...others, code];
  return wasChosen && others.length === 0 ? [] : [code];
}
