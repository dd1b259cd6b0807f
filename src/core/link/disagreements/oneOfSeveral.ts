import type { Member } from './storyIndex';

const ALSO = new Set(['also', 'too', 'likewise', 'equally', 'alongside', 'together']);

/** Whether a claim says that others did the same: "Bergen *also* confirmed it", "the south wall fell *as well*". */
export function isOneOfSeveral({ atoms }: Pick<Member, 'atoms'>): boolean {
  return atoms.some((atom, at) => {
    if (atom.kind !== 'word') return false;
    const before = atoms[at - 1];
    return ALSO.has(atom.lower) || (atom.lower === 'well' && before?.kind === 'word' && before.lower === 'as');
  });
}
