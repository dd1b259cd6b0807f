import type { ClaimGroup, GroupMember } from '../../model';

/** Whether two groups say the same: members, suggestions, and everything that is said of each. */
export function saysTheSame(one: ClaimGroup, other: ClaimGroup): boolean {
  return (
    one.id === other.id &&
    one.label === other.label &&
    areSameMembers(one.members, other.members) &&
    areSameMembers(one.suggestions ?? [], other.suggestions ?? [])
  );
}

/** Whether two lists have the same members, of whom the same is said. */
export function areSameMembers(some: readonly GroupMember[], others: readonly GroupMember[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, at) => {
      const other = others[at] as GroupMember;
      return (
        one.claim === other.claim &&
        one.strength === other.strength &&
        one.stance === other.stance &&
        one.reason.code === other.reason.code &&
        one.reason.args.length === other.reason.args.length &&
        one.reason.args.every((arg, place) => arg === other.reason.args[place])
      );
    })
  );
}
