/** Every suite file below test/integration/suite, listed by esbuild.mjs when it bundles the entry points. */
declare module '#suites' {
  export const suites: readonly (readonly [file: string, load: () => void])[];
}
