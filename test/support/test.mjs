// npm test: everything, on a fresh clone too. Ends with one line, "N passed, N failed".
//
//   npm test [-- --only NAME[,NAME]]
//
// NAME is a stage (see stages.mjs) or a group of stages: static, unit, integration.
//
// Node's own modules only, until the dependencies are installed.
import './nodeVersion.mjs';

const { testAll } = await import('./testAll.mjs');
await testAll(process.argv.slice(2));
