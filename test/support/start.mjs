// npm start: opens a real VS Code with the extension, as it is in this folder, on the sample story.
//
//   npm start [-- FOLDER] [-- --port N] [-- --no-open] [-- --no-desktop]
//
// FOLDER       the folder to open instead of seeds/
// --port N     the port of the VS Code from npm (default 8321; also PORT=N)
// --no-open    do not open a browser (also NO_OPEN=1)
// --no-desktop use the VS Code from npm even where desktop VS Code is installed (also CORROBORATE_VSCODE=web)
//
// Node's own modules only, until the dependencies are installed.
import './nodeVersion.mjs';

const { start } = await import('./startVSCode.mjs');
await start(process.argv.slice(2));
