/** Rows that take in what another row holds. */
import type { DisagreementSide, Passage } from '../../model';
import type { Merged } from './findings';
import { filesOf } from './spellings';

/** A side with the claims and passages of another one, each once. */
export function withPassagesOf(side: DisagreementSide, other: DisagreementSide): DisagreementSide {
  const passages = new Map<string, Passage>();
  for (const { claims, passages: own } of [side, other])
    claims.forEach((claim, at) => passages.set(claim, own[at] as Passage));
  return { reading: side.reading, claims: [...passages.keys()], passages: [...passages.values()] };
}

/** A row with other sides; its reason names the sources that each reading is in now. */
export function withSides(row: Merged, sides: readonly DisagreementSide[]): Merged {
  const { code, args } = row.reason;
  const told = args.map((arg, at) => {
    const side = at % 2 === 1 ? sides.find(({ reading }) => reading === args[at - 1]) : undefined;
    return side ? filesOf(side.passages) : arg;
  });
  return { ...row, sides, reason: { code, args: told } };
}
