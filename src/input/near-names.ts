/** Longer texts are compared with nothing, so that the time stays bounded. */
const longest = 64;

/**
 * The known name that is nearest to one that is not known; undefined where none is near. Only capitals, hyphens,
 * a few letters or the word for a day may differ. What comes out is always one of the known names, never what was written.
 *
 * @example nearestName("startOn", ["startsOn", "endsOn"]) // "startsOn"
 */
export function nearestName(written: string, known: Iterable<string>): string | undefined {
  if (written.length > longest) return undefined;
  // What is looped over twice must not be an iterator.
  const names = [...known];
  const sought = plain(written);
  let nearest: string | undefined;
  let least = Math.min(3, Math.floor(sought.length / 3)) + 1;
  for (const name of names) {
    const distance = changesBetween(sought, plain(name), least);
    if (distance >= least) continue;
    least = distance;
    nearest = name;
  }
  // Else one that says in another way that it holds a day, or has an s more or less: `startDate` for `startsOn`.
  return nearest ?? names.find((name) => stemOf(name) === stemOf(written));
}

/** Words that say no more than that a field holds a day. */
const dayWords: readonly string[] = ["date", "day", "on", "at"];

/** The words of a name without those for a day at its end, each without an s at its end. */
function stemOf(name: string): string {
  let spaced = "";
  for (const letter of name) spaced += letter === letter.toLowerCase() ? letter : ` ${letter.toLowerCase()}`;
  const words = spaced
    .replaceAll("-", " ")
    .replaceAll("_", " ")
    .split(" ")
    .filter((word) => word !== "");
  while (words.length > 1 && dayWords.includes(words.at(-1) ?? "")) words.pop();
  return words.map((word) => (word.endsWith("s") ? word.slice(0, -1) : word)).join("");
}

/** Without what people write now one way, now the other. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll("-", "").replaceAll("_", "").replaceAll(" ", "");
}

/** How many letters have to be changed, added, taken out or swapped with the next; `most` where it is as many or more. */
function changesBetween(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) >= most) return most;
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row[j] = Math.min(
        at(above, j) + 1,
        at(row, j - 1) + 1,
        at(above, j - 1) + (same ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : most,
      );
    }
    before = above;
    above = row;
  }
  return Math.min(at(above, to.length), most);
}

function at(row: readonly number[], position: number): number {
  return row[position] ?? 0;
}
