// What is going on, while it goes on: one ticking line on a terminal, plain lines elsewhere.

/** @type {Map<string, number>} */
const running = new Map();
const tty = process.stdout.isTTY === true;
/** @type {NodeJS.Timeout | undefined} */
let ticker;

/** Writes a line without tearing the ticking one. @param {string} text */
export function say(text) {
  clear();
  process.stdout.write(`${text}\n`);
  draw();
}

/**
 * Shows that `title` is going on until `work` has ended.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function during(title, work) {
  const started = Date.now();
  running.set(title, started);
  if (!tty) process.stdout.write(`${title} ...\n`);
  else ticker ??= setInterval(draw, 250).unref();
  draw();
  let done = false;
  try {
    const value = await work();
    done = true;
    return value;
  } finally {
    clear();
    running.delete(title);
    if (running.size === 0) {
      clearInterval(ticker);
      ticker = undefined;
    }
    say(`${title}: ${done ? 'done' : 'failed'} after ${seconds(started)} s`);
  }
}

/** @param {number} since */
function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}

function clear() {
  if (tty) process.stdout.write('\r\u001b[K');
}

function draw() {
  if (!tty || running.size === 0) return;
  const line = [...running]
    .map(([title, since]) => `${title} (${Math.round((Date.now() - since) / 1000)} s)`)
    .join(' · ');
  process.stdout.write(`\r\u001b[K${line.slice(0, (process.stdout.columns || 80) - 1)}`);
}
