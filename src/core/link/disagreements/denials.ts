import type { Entity } from '../../model';
import { accusersIn } from './charges';
import type { Difference } from './findings';
import { areSameBody } from './names';
import type { Pair } from './pair';
import { remembered } from './remembered';
import type { Member } from './storyIndex';

/** "denies the charges", "rejected the allegation": the denial of a charge that is told elsewhere. */
const DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing))\s+(?:(?:the|all|any|these|those|such|both|its|his|her|their|\w+['’]s?)\s+){0,3}(?:charges?|accusations?|allegations?|claims?)\b/iu;

interface Denier {
  readonly id: string;
  readonly entity?: Entity | undefined;
}

/** Who denies a charge in a claim: the first name in front of the denial, or the only one whom the claim is about ("He denies the charges"). */
const denierIn = remembered(({ atoms, text, span, claim }: Member): Denier | undefined => {
  const at = text.search(DENIAL);
  if (at < 0) return undefined;
  const name = atoms.find((atom) => atom.kind === 'name' && atom.end <= span.start + at);
  if (name?.kind === 'name') return { id: name.mention.entity, entity: name.entity };
  const [only, ...others] = claim.entities;
  return only !== undefined && others.length === 0 && /^(?:he|she)\b/i.test(text) ? { id: only } : undefined;
});

/** Whether a claim denies a charge, or makes one. */
export function isChargeOrDenial(member: Member): boolean {
  return denierIn(member) !== undefined || accusersIn(member).size > 0;
}

/** A charge against a body in one source, and that body's denial in another. */
export function deniedCharge({ left, right }: Pair): Difference | undefined {
  const [denial, charge] = denierIn(left) ? [left, right] : [right, left];
  const denier = denierIn(denial);
  const accusers = accusersIn(charge);
  if (!denier || accusers.size === 0 || denierIn(charge)) return undefined;
  const isAccused = charge.atoms.some(
    (atom) =>
      atom.kind === 'name' &&
      !accusers.has(atom.mention.entity) &&
      (atom.mention.entity === denier.id || areSameBody(atom.entity, denier.entity)),
  );
  if (!isAccused || charge.claim.modality === 'denied') return undefined;
  return {
    kind: 'negation',
    status: 'differs',
    code: 'differs.denied',
    left: { key: denial === left ? 'denied' : 'charged', words: left.text },
    right: { key: denial === left ? 'charged' : 'denied', words: right.text },
    strength: 0.5,
  };
}
