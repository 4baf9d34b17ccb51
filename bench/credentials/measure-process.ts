import { benchDocuments } from './bench-document.ts'
import { benchSuites } from './bench-suite.ts'
import { measureSuite } from './measure-suite.ts'

/** A process that measures one suite on one document and writes the result to its standard output as JSON. */
const [suiteName, documentName, rounds] = process.argv.slice(2)
const suite = benchSuites.find(({ name }) => name === suiteName)
const document = benchDocuments().find(({ name }) => name === documentName)
if (suite === undefined || document === undefined) throw new TypeError('Cannot measure: no such suite or document')
console.log(JSON.stringify(await measureSuite(suite, document, Number(rounds))))
