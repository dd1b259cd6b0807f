import { WordClasses } from './classes';
import type { Learned } from './decoder';
import { TAGS } from './tags';
import { Weights } from './weights';

const BUCKETS = 0x10000;
const HEADER = 4 * (4 + TAGS * TAGS);

/**
 * Reads what was learned from its file: number of class rows, of classes and of features (32-bit), unit of weight and
 * transitions (32-bit floats), then coarse classes, class buckets, class rows, feature buckets, feature rows. All
 * little-endian.
 * @throws when the file is not whole
 */
export function readLearned(file: Uint8Array): Learned {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const classRows = view.getUint32(0, true);
  const classCount = view.getUint32(4, true);
  const featureRows = view.getUint32(8, true);
  const unit = view.getFloat32(12, true);
  const transitions = new Float64Array(TAGS * TAGS);
  for (let index = 0; index < transitions.length; index++) transitions[index] = view.getFloat32(16 + index * 4, true);
  let at = HEADER;
  const take = (length: number): Uint8Array => {
    const part = file.subarray(at, at + length);
    if (part.length !== length) throw new Error('The name model is not whole.');
    at += length;
    return part;
  };
  const coarse = take(classCount);
  const classCounts = take(BUCKETS);
  const classes = new WordClasses(classCounts, take(classRows * 4), coarse);
  const featureCounts = take(BUCKETS);
  return { classes, weights: new Weights(featureCounts, take(featureRows * (2 + TAGS))), unit, transitions };
}

/** The parts of a model file; used when training. */
interface LearnedParts {
  readonly coarse: Uint8Array;
  readonly classCounts: Uint8Array;
  readonly classRows: Uint8Array;
  readonly featureCounts: Uint8Array;
  readonly featureRows: Uint8Array;
  readonly unit: number;
  readonly transitions: Float64Array;
}

/** Writes a model file that {@link readLearned} reads; used when training. */
export function writeLearned(parts: LearnedParts): Uint8Array {
  const sections = [parts.coarse, parts.classCounts, parts.classRows, parts.featureCounts, parts.featureRows];
  const file = new Uint8Array(HEADER + sections.reduce((sum, section) => sum + section.length, 0));
  const view = new DataView(file.buffer);
  view.setUint32(0, parts.classRows.length / 4, true);
  view.setUint32(4, parts.coarse.length, true);
  view.setUint32(8, parts.featureRows.length / (2 + TAGS), true);
  view.setFloat32(12, parts.unit, true);
  parts.transitions.forEach((weight, index) => view.setFloat32(16 + index * 4, weight, true));
  let at = HEADER;
  for (const section of sections) {
    file.set(section, at);
    at += section.length;
  }
  return file;
}
