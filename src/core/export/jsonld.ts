/**
 * What people wrote as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): notes are `commenting` or `replying`,
 * statuses `assessing`. Each has a TextQuoteSelector and a TextPositionSelector, whose offsets are Unicode code points.
 */
import type { Passage } from '../model';
import type { Steps } from '../steps';
import type { NoteRecord, ReviewRecord, StatusRecord } from '../store/records';
import { fold, type FoldedText } from '../store/folded';
import type { SelectedPassage } from '../store/selectedPassage';
import { selectorOf } from '../store/selector';
import type { Annotated } from './annotated';
import { CodePoints } from './codePoints';

/** The context that gives the terms their meaning; nobody needs to fetch it. */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** What begins the ids of annotations. */
export const annotationPrefix = 'urn:corroborate:';

/** The annotations as an AnnotationPage. */
export function* webAnnotations({ index, sheet }: Annotated): Steps<readonly string[]> {
  const texts = new TextTable((source) => index.text(source));
  const items: string[] = [];
  const add = (record: ReviewRecord, passage: Passage): void => {
    const item = JSON.stringify(annotation(record, texts.passage(passage), texts), undefined, 2);
    items.push(`${items.length === 0 ? '' : ','}\n    ${item.replaceAll('\n', '\n    ')}`);
  };
  for (const { id } of index.story.sources) {
    for (const { fact, record, earlier } of sheet.factsOf(id)) {
      for (const one of record ? [record, ...earlier] : []) add(one, fact);
      yield;
    }
  }
  for (const { note, passage, replies } of sheet.notes) {
    for (const one of [note, ...replies]) add(one, passage);
    yield;
  }
  const page = { '@context': annotationContext, id: `${annotationPrefix}page`, type: 'AnnotationPage' };
  const open = JSON.stringify(page, undefined, 2).replace(/\n\}$/, ',\n  "items": [');
  return [open, ...items, `${items.length === 0 ? '' : '\n  '}]\n}\n`];
}

/** The texts of sources with their code points counted. */
class TextTable {
  readonly #textOf: (source: string) => string;
  readonly #counted = new Map<string, CodePoints>();
  readonly #folded = new Map<string, FoldedText>();

  constructor(textOf: (source: string) => string) {
    this.#textOf = textOf;
  }

  text(source: string): string {
    return this.#textOf(source);
  }

  points(source: string): CodePoints {
    let counted = this.#counted.get(source);
    if (!counted) {
      counted = new CodePoints(this.#textOf(source));
      this.#counted.set(source, counted);
    }
    return counted;
  }

  passage({ source, start, end }: Passage): SelectedPassage {
    const text = this.#textOf(source);
    let folded = this.#folded.get(source);
    if (!folded) {
      folded = fold(text);
      this.#folded.set(source, folded);
    }
    return { source, ...selectorOf(text, { start, end }, folded) };
  }
}

function annotation(record: ReviewRecord, passage: SelectedPassage, texts: TextTable): object {
  const points = texts.points(passage.source);
  const { exact, prefix, suffix, start, end } = passage;
  return {
    id: `${annotationPrefix}${encodeURIComponent(record.by)}:${record.id}`,
    type: 'Annotation',
    motivation: record.type === 'status' ? 'assessing' : record.replyTo === undefined ? 'commenting' : 'replying',
    creator: { type: 'Person', name: record.by },
    ...(record.time === '' ? {} : { created: record.time }),
    body: record.type === 'status' ? statusBodies(record) : noteBodies(record),
    target: {
      type: 'SpecificResource',
      source: encodeURI(passage.source),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start: points.from(start), end: points.from(end) },
      ],
    },
  };
}

function textual(value: string, purpose: string): object {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

function statusBodies({ fact, status, method, evidence }: StatusRecord): readonly object[] {
  return [
    textual(status, 'assessing'),
    textual(fact, 'classifying'),
    ...(method === undefined ? [] : [textual(method, 'describing')]),
    ...(evidence === undefined ? [] : [textual(evidence, 'linking')]),
  ];
}

function noteBodies({ text, tags, replyTo }: NoteRecord): readonly object[] {
  return [
    textual(text, replyTo === undefined ? 'commenting' : 'replying'),
    ...tags.map((tag) => textual(tag, 'tagging')),
    ...(replyTo === undefined ? [] : [textual(replyTo, 'identifying')]),
  ];
}
