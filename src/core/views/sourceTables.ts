import type { Claim, Mention, Quotation, StorySource, TimeExpression } from '../model';
import { SpanTable } from '../spanTable';
import type { ContestedPassage } from './storyLookups';

/** What stands in one source, by place. */
export interface SourceTables {
  readonly mentions: SpanTable<Mention>;
  readonly dates: SpanTable<TimeExpression>;
  readonly quotations: SpanTable<Quotation>;
  readonly claims: SpanTable<Claim>;
  readonly sentences: SpanTable<StorySource['sentences'][number]>;
  readonly contested: SpanTable<ContestedPassage>;
}

/** Tables that are each made when they are first asked for. */
export class LazyTables implements SourceTables {
  readonly #source: StorySource;
  readonly #contestedIn: () => readonly ContestedPassage[];
  #mentions: SpanTable<Mention> | undefined;
  #dates: SpanTable<TimeExpression> | undefined;
  #quotations: SpanTable<Quotation> | undefined;
  #claims: SpanTable<Claim> | undefined;
  #sentences: SourceTables['sentences'] | undefined;
  #contested: SpanTable<ContestedPassage> | undefined;

  /** @param contestedIn finds the source's passages that are sides of disagreements */
  constructor(source: StorySource, contestedIn: () => readonly ContestedPassage[]) {
    this.#source = source;
    this.#contestedIn = contestedIn;
  }

  get mentions(): SpanTable<Mention> {
    return (this.#mentions ??= new SpanTable(this.#source.mentions));
  }

  get dates(): SpanTable<TimeExpression> {
    return (this.#dates ??= new SpanTable(this.#source.dates));
  }

  get quotations(): SpanTable<Quotation> {
    return (this.#quotations ??= new SpanTable(this.#source.quotations));
  }

  get claims(): SpanTable<Claim> {
    return (this.#claims ??= new SpanTable(this.#source.claims));
  }

  get sentences(): SourceTables['sentences'] {
    return (this.#sentences ??= new SpanTable(this.#source.sentences));
  }

  get contested(): SpanTable<ContestedPassage> {
    return (this.#contested ??= new SpanTable(this.#contestedIn()));
  }
}
