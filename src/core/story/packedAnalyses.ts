/** Analyses in few bytes, for stories of thousands of sources. */
import type { SourceAnalysis } from '../model';
import { LastOpened, OpenedFields } from '../pack/openWhenAsked';
import { readValue, ValuePacker, type PackedValues } from '../pack/valuePacker';

const fields = [
  'zones',
  'sentences',
  'mentions',
  'entities',
  'times',
  'quotations',
  'claims',
  'attributions',
] as const satisfies readonly (keyof SourceAnalysis)[];

const opened = new OpenedFields<SourceAnalysis>(fields);
const placeOf = new Map(fields.map((field, place) => [field, place]));

/** So many analyses stay open: a step of linking asks for several lists of one source in a row. */
const OPEN = 32;

/** Packs analyses; a packed one takes a twentieth of the room, and its lists are read when they are asked for. */
export class PackedAnalyses {
  readonly #packer = new ValuePacker();
  readonly #opened: LastOpened;

  /** @param open how many analyses stay open */
  constructor(open = OPEN) {
    this.#opened = new LastOpened(open);
  }

  /** An analysis that is the same as another one, but packed. Its lists are the same objects only while nothing else is asked for. */
  pack(analysis: SourceAnalysis): SourceAnalysis {
    return this.#whenAsked(this.#packer.pack(fields.map((field) => analysis[field])));
  }

  /** Apart from {@link pack}: what is made there later would keep the analysis itself in memory. */
  #whenAsked(packed: PackedValues): SourceAnalysis {
    return opened.addTo(
      {},
      this.#opened,
      <Field extends keyof SourceAnalysis>(field: Field) =>
        readValue(packed, placeOf.get(field) ?? 0, this.#packer.tables) as SourceAnalysis[Field],
    );
  }
}
