/**
 * How long the extension holds the thread of the extension host, measured from inside: the processor time of the thread
 * between two turns of its event loop, and of that the share in which a profile finds the extension's own code running. What
 * VS Code, the tests and other programs do on the same machine does not count.
 */
import type { Profiler, Session } from 'node:inspector';

/** One turn of the event loop in which the extension's code ran. */
export interface Hold {
  /** Milliseconds of processor time, without the collection of garbage: how long that takes depends on the whole host. */
  readonly held: number;
  /** Milliseconds that garbage was collected for meanwhile. */
  readonly collected: number;
  /** What ran most, each innermost first and with how often it was seen, for whoever has to make it shorter. */
  readonly where: string;
}

/** Microseconds between two looks at what is running. */
const interval = 500;
/** Milliseconds that one look stands for at the most: a machine that has no time to look does not know what ran. */
const mostSeen = 2;
/** Milliseconds between two looks at the clock; an event loop that is not held comes round in that time. */
const tick = 1;
/** So many of the places where a hold was seen are told. */
const mostPlaces = 3;
/** Turns shorter than this are not worth a look. */
const shortest = 3; // milliseconds

interface Turn {
  readonly from: number;
  readonly to: number;
  /** Microseconds of processor time of this thread. */
  readonly busy: number;
}

interface NodeProcess {
  readonly hrtime?: { bigint(): bigint };
  getBuiltinModule?(name: 'node:inspector'): { readonly Session: new () => Session } | undefined;
  threadCpuUsage?(): { readonly user: number; readonly system: number };
}

/** Watches the thread it is made on. */
export class ThreadMonitor {
  readonly #script: string;
  readonly #session: Session;
  readonly #process: Required<NodeProcess>;
  readonly #turns: Turn[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param script what the address of the extension's code ends in */
  private constructor(script: string, session: Session, node: Required<NodeProcess>) {
    this.#script = script;
    this.#session = session;
    this.#process = node;
  }

  /** A monitor, where the host can be looked into: Node from 23.9 on. */
  static in(script: string): ThreadMonitor | undefined {
    const node = (globalThis as { readonly process?: NodeProcess }).process ?? {};
    const inspector = node.getBuiltinModule?.('node:inspector');
    if (!inspector || !node.threadCpuUsage || !node.hrtime) return undefined;
    return new ThreadMonitor(script, new inspector.Session(), node as Required<NodeProcess>);
  }

  async start(): Promise<void> {
    this.#session.connect();
    await this.#post('Profiler.enable');
    await this.#post('Profiler.setSamplingInterval', { interval });
    await this.#post('Profiler.start');
    let [from, busy] = [this.#now(), this.#busy()];
    this.#timer = setInterval(() => {
      const [to, now] = [this.#now(), this.#busy()];
      if (now - busy > shortest * 1000) this.#turns.push({ from, to, busy: now - busy });
      [from, busy] = [to, now];
    }, tick);
  }

  /** Ends the watch; the longest holds come first. */
  async stop(): Promise<readonly Hold[]> {
    clearInterval(this.#timer);
    const { profile } = await this.#post('Profiler.stop');
    this.#session.disconnect();
    const looks = this.#looks(profile);
    return this.#turns
      .map((turn) => holdOf(turn, looks))
      .filter(({ held }) => held > 0)
      .sort((one, other) => other.held - one.held);
  }

  /** Ends the watch when nobody is to hear of it. */
  dispose(): void {
    clearInterval(this.#timer);
    this.#session.disconnect();
  }

  /** Microseconds on the clock of the profile. */
  #now(): number {
    return Number(this.#process.hrtime.bigint() / 1000n);
  }

  #busy(): number {
    const { user, system } = this.#process.threadCpuUsage();
    return user + system;
  }

  #post(method: 'Profiler.stop'): Promise<Profiler.StopReturnType>;
  #post(method: string, params?: object): Promise<unknown>;
  #post(method: string, params?: object): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#session.post(method, params, (error, result) => (error ? reject(error) : resolve(result)));
    });
  }

  #looks({ nodes, samples = [], timeDeltas = [], startTime }: Profiler.Profile): readonly Look[] {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
    const kinds = new Map<number, Omit<Look, 'at'>>();
    for (const { id, callFrame } of nodes) {
      const stack: string[] = [];
      let isOurs = false;
      for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
        const frame = byId.get(at)?.callFrame;
        if (frame?.url.endsWith(this.#script) !== true) continue;
        isOurs = true;
        stack.push(frame.functionName || '(nameless)');
      }
      const kind = isOurs ? 'ours' : kindOf(callFrame.functionName);
      kinds.set(id, { kind, where: stack.slice(0, 6).join(' < ') });
    }
    let at = startTime;
    return samples.map((id, index) => {
      at += timeDeltas[index] ?? 0;
      return { at, kind: 'others', where: '', ...kinds.get(id) };
    });
  }
}

interface Look {
  readonly at: number;
  readonly kind: 'ours' | 'others' | 'garbage' | 'idle';
  readonly where: string;
}

function kindOf(name: string): Look['kind'] {
  if (name === '(garbage collector)') return 'garbage';
  return name === '(idle)' ? 'idle' : 'others';
}

function holdOf({ from, to, busy }: Turn, looks: readonly Look[]): Hold {
  const counts = { ours: 0, others: 0, garbage: 0, idle: 0 };
  const places = new Map<string, number>();
  for (let index = firstFrom(looks, from); index < looks.length; index++) {
    const look = looks[index];
    if (!look || look.at > to) break;
    counts[look.kind]++;
    if (look.kind === 'ours') places.set(look.where, (places.get(look.where) ?? 0) + 1);
  }
  const running = Math.max(1, counts.ours + counts.others + counts.garbage);
  const most = [...places].sort(([, one], [, other]) => other - one).slice(0, mostPlaces);
  const seen = `${counts.ours} of ${running} looks in ${(busy / 1000).toFixed(1)} ms`;
  const where = `${seen}: ${most.map(([place, count]) => `${count} × ${place}`).join('; ')}`;
  const share = Math.min(mostSeen, busy / 1000 / running);
  return { held: share * counts.ours, collected: share * counts.garbage, where };
}

function firstFrom(looks: readonly Look[], time: number): number {
  let [low, high] = [0, looks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((looks[middle]?.at ?? Infinity) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
