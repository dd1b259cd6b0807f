// Imported first: ends with a sentence when this Node is too old for anything that follows.
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Corroborate needs Node 20 or newer; this is ${process.version} (${process.execPath}).`);
  process.exit(1);
}
