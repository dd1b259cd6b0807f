// `node:assert/strict` in the web bundle of the tests: the `assert` package has no such entry of its own.
module.exports = require('assert').strict;
