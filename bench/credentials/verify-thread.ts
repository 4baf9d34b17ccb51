import { parentPort, workerData } from 'node:worker_threads'
import { benchDocuments } from './bench-document.ts'
import { benchKey } from './bench-key.ts'
import { benchSuites } from './bench-suite.ts'
import { libraryFor } from './measure-suite.ts'

/** A thread that makes its documents, says `ready`, verifies them at each `go`, and says when it is done. */
const { suiteName, count } = workerData as { readonly suiteName: string; readonly count: number }
const suite = benchSuites.find(({ name }) => name === suiteName)
const [document] = benchDocuments()
if (parentPort === null || suite === undefined || document === undefined) throw new TypeError('Cannot verify in a thread: no suite or no document')
const key = benchKey(suite.keyType)
const contexts = libraryFor(document)
const secured = await Promise.all(Array.from({ length: count }, (_, at) => suite.issue(document.distinct(at, key.controller), key, contexts)))
for (const one of secured) await suite.verify(one, key, contexts)
parentPort.on('message', () => {
  void (async () => {
    for (const one of secured) await suite.verify(one, key, contexts)
    parentPort?.postMessage('done')
  })()
})
parentPort.postMessage('ready')
