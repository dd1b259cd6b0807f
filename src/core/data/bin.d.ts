/** Binary data, bundled into the code. */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
