import { trainModel, type KnownLine } from '../train-model.ts'

// A program of its own, started by transport.ts above, which sends the lines.
process.once('message', (known) => {
  process.send?.(trainModel(known as readonly KnownLine[]), () => { process.disconnect() })
})
