/** Glob patterns over path segments: `**`, `*`, `?` and `{a,b}`. Matching is bounded by pattern length times path length. */
export type Glob = readonly string[];

/** More alternatives than this in one pattern's braces are cut off. */
const mostAlternatives = 64;

/** Reads a pattern; one with braces stands for several. */
export function parseGlob(pattern: string): readonly Glob[] {
  return expandBraces(pattern).map((one) => one.split('/').filter((segment) => segment !== ''));
}

function expandBraces(pattern: string): readonly string[] {
  let open = [''];
  let rest = pattern;
  for (;;) {
    const from = rest.indexOf('{');
    const to = rest.indexOf('}', from);
    if (from < 0 || to < 0) return open.map((head) => head + rest);
    const before = rest.slice(0, from);
    const choices = rest.slice(from + 1, to).split(',');
    open = open.flatMap((head) => choices.map((choice) => head + before + choice)).slice(0, mostAlternatives);
    rest = rest.slice(to + 1);
  }
}

/** Whether a path, given as its segments, matches. Letter case does not count. */
export function matchesGlob(glob: Glob, path: readonly string[]): boolean {
  // reachable[j]: the pattern so far can match the first j segments
  let reachable = path.map(() => false);
  reachable = [true, ...reachable];
  for (const segment of glob) {
    const next = reachable.map(() => false);
    for (let at = 0; at <= path.length; at++) {
      if (segment === '**') next[at] = (reachable[at] ?? false) || (at > 0 && (next[at - 1] ?? false));
      else if (at > 0 && reachable[at - 1])
        next[at] = matchesSegment(segment.toLowerCase(), (path[at - 1] ?? '').toLowerCase());
    }
    reachable = next;
  }
  return reachable[path.length] ?? false;
}

function matchesSegment(pattern: string, name: string): boolean {
  let at = 0;
  let inPattern = 0;
  let star = -1;
  let resume = 0;
  while (at < name.length) {
    const wanted = pattern[inPattern];
    if (wanted === '*') {
      star = inPattern++;
      resume = at;
    } else if (wanted === '?' || wanted === name[at]) {
      inPattern++;
      at++;
    } else if (star >= 0) {
      inPattern = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[inPattern] === '*') inPattern++;
  return inPattern === pattern.length;
}

/** What is left of a pattern below a folder of this name: the patterns its contents must match. */
export function globBelow(glob: Glob, folder: string): readonly Glob[] {
  const [first, ...rest] = glob;
  if (first === undefined) return [];
  if (first === '**') return [glob, ...globBelow(rest, folder)];
  return rest.length > 0 && matchesGlob([first], [folder]) ? [rest] : [];
}
