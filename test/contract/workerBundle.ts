import * as esbuild from 'esbuild';

/** Bundles the worker for Node into a file, as an engine of this version; without one the engine has no name. */
export async function bundleWorker(outfile: string, version?: string): Promise<void> {
  await esbuild.build({
    entryPoints: ['src/worker.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    loader: { '.bin': 'binary' },
    alias: { '#platform': './src/host/platform/node.ts' },
    define: version === undefined ? {} : { CORROBORATE_ENGINE: JSON.stringify(version) },
  });
}
