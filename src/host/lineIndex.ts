import * as vscode from 'vscode';
import type { Span } from '../core/model';

/** Offsets and positions of a text that may not be open; lines end as VS Code's do: at LF, CRLF and CR. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 13 && text.charCodeAt(at + 1) === 10) continue;
      if (code === 10 || code === 13) starts.push(at + 1);
    }
    this.#starts = starts;
    this.#length = text.length;
  }

  /** The position of an offset; offsets outside the text are taken to its nearest end. */
  positionAt(offset: number): vscode.Position {
    const at = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return new vscode.Position(low, at - (this.#starts[low] ?? 0));
  }

  /** The range of a span. */
  range(span: Span): vscode.Range {
    return new vscode.Range(this.positionAt(span.start), this.positionAt(span.end));
  }
}
