import { measureCatairRecords } from './catair-records-suite.ts'
import { measureConversion } from './conversion-suite.ts'
import { measureFormat } from './format-suite.ts'
import { measureStream } from './stream-suite.ts'
import { measureValidation } from './validation-suite.ts'

/** Suites, each with what it measures and how many rounds, or gigabytes. */
const suites: Readonly<Record<string, (subject: string, amount: number) => unknown>> = {
  format: measureFormat,
  validation: measureValidation,
  records: measureCatairRecords,
  conversion: measureConversion,
  stream: measureStream,
}

const [suite = '', subject = '', amount = '1'] = process.argv.slice(2)
const measure = suites[suite]
if (measure === undefined) throw new RangeError(`Cannot measure ${suite}`)
console.log(JSON.stringify(await measure(subject, Number(amount))))
