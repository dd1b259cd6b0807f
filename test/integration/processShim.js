// The part of Node's `process` that the `assert` package looks at, for the web bundle of the tests alone:
// the extension under test must not find a `process` in a browser.
export const process = { env: {}, platform: 'web', versions: {}, emitWarning() {} };
