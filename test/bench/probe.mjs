// Loaded into a server that is measured, beside it: tells what memory it holds, after a collection, whenever it is
// asked.
process.on('message', () => {
  globalThis.gc()
  globalThis.gc()
  process.send(process.memoryUsage())
})
process.channel.unref()
