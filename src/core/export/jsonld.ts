/**
 * What people wrote as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): notes are `commenting` or `replying`,
 * statuses `assessing`. Each has a TextQuoteSelector and a TextPositionSelector, whose offsets are Unicode code points.
 */
import type { Passage } from '../model';
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
export function webAnnotations({ index, sheet }: Annotated): string {
  const texts = new TextTable((source) => index.text(source));
  const statusesOf = sheet.facts.flatMap(({ fact, record, earlier }) =>
    [record, ...earlier].flatMap((one) => (one ? [annotation(one, texts.passage(fact), texts)] : [])),
  );
  const notes = sheet.notes.flatMap(({ note, passage, replies }) =>
    [note, ...replies].map((one) => annotation(one, texts.passage(passage), texts)),
  );
  const page = {
    '@context': annotationContext,
    id: `${annotationPrefix}page`,
    type: 'AnnotationPage',
    items: [...statusesOf, ...notes],
  };
  return `${JSON.stringify(page, undefined, 2)}\n`;
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
