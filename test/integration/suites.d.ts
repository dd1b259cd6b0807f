/** Every suite file below test/integration/suite or test/integration/large, listed by esbuild.mjs when it bundles the entry points. */
declare module '#suites' {
  export const suites: readonly (readonly [file: string, load: () => void])[];
}
