/** The command line's way out. */
import type { Worker } from 'node:worker_threads';

/** What the command line needs of the world around it, apart from files. */
export interface CliPorts {
  /** Writes to standard output; the promise, when there is one, is kept once there is room for more. */
  out(text: string): Promise<void> | void;
  err(text: string): void;
  readonly standardInput: AsyncIterable<Uint8Array>;
  readonly hasColours: boolean;
  /** Whether somebody sees what is written to standard error, line by line. */
  readonly hasProgress: boolean;
  /** Starts a thread of the analysis, see `analysing/serve.ts`; without it everything is done in this thread. */
  startWorker?(cache: string | undefined): Worker;
  /** How many threads do well on this machine. */
  readonly cores: number;
}

/** Tells the person at the terminal what is wrong, a line a sentence. */
export function complain(message: string, ports: Pick<CliPorts, 'err'>): void {
  for (const sentence of message.split('\n')) ports.err(`corroborate: ${sentence}\n`);
}

/** All that comes through standard input. */
export async function wholeInput(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}
