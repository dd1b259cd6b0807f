/** Texts that tables got since they were so long, and shapes. */
export interface TableGrowth {
  readonly textsFrom: number;
  readonly texts: readonly string[];
  readonly shapesFrom: number;
  readonly shapes: readonly (readonly string[])[];
}

/**
 * What packed values have in common: texts, and the names of the fields of records, which are kept once for all values. The values
 * are of one language and of a few shapes; nothing is ever forgotten.
 */
export class ValueTables {
  readonly texts: string[] = [];
  /** Names of fields, in their order. */
  readonly shapes: (readonly string[])[] = [];

  /** What these have and shorter ones do not. */
  growthFrom(textsFrom: number, shapesFrom: number): TableGrowth {
    return { textsFrom, texts: this.texts.slice(textsFrom), shapesFrom, shapes: this.shapes.slice(shapesFrom) };
  }

  /**
   * Takes in what other tables have got; what is there already is left.
   *
   * @throws when something is missing in between
   */
  grow({ textsFrom, texts, shapesFrom, shapes }: TableGrowth): void {
    if (textsFrom > this.texts.length || shapesFrom > this.shapes.length) throw new Error('A growth is missing.');
    for (const text of texts.slice(this.texts.length - textsFrom)) this.texts.push(text);
    for (const shape of shapes.slice(this.shapes.length - shapesFrom)) this.shapes.push(shape);
  }
}
