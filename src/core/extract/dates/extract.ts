/** Time expressions from the words alone. */
import type { ReadText, Sentence, TimeForm, Zone } from '../../model';
import { tokenize, type TaggedToken } from '../../text/tokens';
import type { Tense, TimeFormData } from './form';
import { timeAt } from './grammar/compose';
import { isPossessive, type Match } from './grammar/match';
import { piecesOf, type Piece } from './pieces';
import { governing, verbGroups, type VerbGroup } from './tense';

/**
 * reader: what somebody could look up on a calendar or count; timex: the whole TIMEX3 scheme, with "now", "recently"
 * and the like.
 */
export type TimeScope = 'reader' | 'timex';

/**
 * Finds the time expressions of a source, in order, without overlaps. What they mean is left open until the reference
 * day is known. Dates in bylines and credits are read too: they tell when a source was published. Linear in the text.
 */
export function extractTimes(read: ReadText, scope: TimeScope = 'reader'): readonly TimeForm[] {
  const forms: TimeForm[] = [];
  read.sentences.forEach((sentence, index) => readSentence(forms, sentence, index, scope));
  const extra = read.zones.filter((zone) => zone.kind === 'byline' || zone.kind === 'credit');
  for (const zone of extra) readSentence(forms, zoneSentence(read, zone), -1, scope);
  return extra.length === 0 ? forms : forms.sort((a, b) => a.start - b.start);
}

function zoneSentence(read: ReadText, zone: Zone): Sentence {
  const tokens = tokenize(read.text, zone.start, zone.end).map((token): TaggedToken => ({ ...token, tag: 'NNP' }));
  return { start: zone.start, end: zone.end, zone: zone.kind, paragraph: -1, tokens };
}

function readSentence(forms: TimeForm[], sentence: Sentence, index: number, scope: TimeScope): void {
  const pieces = piecesOf(sentence);
  if (!pieces) return;
  let groups: readonly VerbGroup[] | undefined;
  let at = 0;
  while (at < pieces.length) {
    const found = timeAt(pieces, at);
    if (!found) {
      at++;
      continue;
    }
    if (!found.vague || scope === 'timex') {
      groups ??= verbGroups(sentence);
      forms.push(formOf(pieces, found, sentence, index, groups));
    }
    at = found.to;
  }
}

/** "Wednesday's ruling" has been, whatever the verb around it. */
function tenseAt(pieces: readonly Piece[], found: Match, group: VerbGroup | undefined): Tense {
  const ruled =
    found.term.is === 'date' && found.term.weekday !== undefined && isPossessive(pieces[found.to]?.lower ?? '');
  return ruled ? 'past' : (group?.tense ?? 'none');
}

function formOf(
  pieces: readonly Piece[],
  found: Match,
  sentence: Sentence,
  index: number,
  groups: readonly VerbGroup[],
): TimeForm {
  const start = pieces[found.from]?.start ?? sentence.start;
  const end = pieces[found.to - 1]?.end ?? sentence.end;
  const group = governing(groups, start, end);
  const lead = pieces[found.from - 1];
  const form: TimeFormData = {
    term: found.term,
    tense: tenseAt(pieces, found, group),
    zone: sentence.zone === 'boilerplate' ? 'credit' : sentence.zone,
    sentence: index,
    ...(found.mod === undefined ? {} : { mod: found.mod }),
    ...(lead && /^[a-z]+$/.test(lead.lower) ? { lead: lead.lower } : {}),
  };
  return { start, end, type: found.type, form };
}
