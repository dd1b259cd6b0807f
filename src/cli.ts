/** The command line: `corroborate <folder or files>`. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { serve } from './cli/analysing/serve';
import { runCli } from './cli/run';

const { stderr, stdout } = process;

if (isMainThread) run();
else if (parentPort) serve(parentPort, workerData as string | undefined);

function run(): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0); // the reader of the pipe, such as `head`, has seen enough
    throw error;
  });
  void runCli(process.argv.slice(2), {
    out: async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    err: (text) => void stderr.write(text),
    standardInput: process.stdin,
    hasColours: stdout.isTTY && process.env.NO_COLOR === undefined && process.env.TERM !== 'dumb',
    hasProgress: stderr.isTTY && process.env.TERM !== 'dumb',
    startWorker: (cache) => new Worker(__filename, { workerData: cache }),
    cores: availableParallelism(),
  }).then((code) => {
    process.exitCode = code;
  });
}
