import { parentPort, workerData } from 'node:worker_threads'
import { trainModel, type KnownLine } from '../train-model.ts'

// Handed over by transport.ts above.
parentPort?.postMessage(trainModel(workerData as readonly KnownLine[]))
