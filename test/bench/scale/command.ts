import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';

/** What a run of the command takes. */
export interface CommandFigures {
  /** Milliseconds from its start to its end. */
  readonly wall: number;
  /** The most bytes that it took up; missing where the system does not tell. */
  readonly memory?: number;
}

/** Milliseconds between two looks at what the system says. */
const PAUSE = 100;

/** Runs the command over a folder, with all of its output written to nowhere. @param cli its bundle */
export async function figuresOfCommand(cli: string, folder: string): Promise<CommandFigures> {
  const start = performance.now();
  const child = spawn(process.execPath, [cli, folder, '--json'], { stdio: ['ignore', 'ignore', 'inherit'] });
  let memory: number | undefined;
  const looking = setInterval(() => (memory = peakIn(`/proc/${child.pid}/status`) ?? memory), PAUSE);
  try {
    const [status] = (await once(child, 'exit')) as [number | null];
    if (status !== 0) throw new Error(`the command ended with ${status}`);
  } finally {
    clearInterval(looking);
  }
  return { wall: performance.now() - start, ...(memory === undefined ? {} : { memory }) };
}

/** The most bytes that a process took up, as the system tells it in a file; undefined when it does not. */
export function peakIn(file: string): number | undefined {
  const status = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : 1024 * Number(kilobytes);
}
