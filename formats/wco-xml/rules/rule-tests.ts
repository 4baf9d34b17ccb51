import { dayOf, foundAt, millionths, textsAt } from './rule-values.ts'
import type { RuleList, RuleTest, RuleTests } from './functional-rule.ts'
import type { Found, RuleScope } from './rule-values.ts'

/** What rules are checked against beside the document. */
export interface RuleFacts {
  /** Day of the check, CCYY-MM-DD. */
  readonly on: string
  /** Day on which the message was sent, CCYY-MM-DD, where the caller knows it; otherwise what the message says of its issue counts. */
  readonly sentOn?: string
  /** Lists that the operator loaded. */
  readonly lists?: Readonly<Partial<Record<RuleList, ReadonlySet<string>>>>
}

type Test<Kind extends RuleTest[0]> = Extract<RuleTest, readonly [Kind, ...(readonly unknown[])]>
type Judge<Kind extends RuleTest[0]> = (test: Test<Kind>, context: Context) => boolean

interface Context {
  readonly scope: RuleScope
  readonly facts: RuleFacts
}

/** How each kind of test judges. */
const judges: { readonly [Kind in RuleTest[0]]: Judge<Kind> } = {
  is: ([, path, ...values], { scope }) => textsAt(scope, path).some((text) => values.includes(text)),
  isNot: ([, path, ...values], { scope }) => !textsAt(scope, path).some((text) => values.includes(text)),
  begins: ([, path, ...starts], { scope }) => textsAt(scope, path).some((text) => starts.some((start) => text.startsWith(start))),
  given: ([, path], { scope }) => foundAt(scope, path).length > 0,
  missing: ([, path], { scope }) => foundAt(scope, path).length === 0,
  some: ([, path, tests], context) => foundAt(context.scope, path).some((found) => passes(context, found, tests)),
  none: ([, path, tests], context) => !foundAt(context.scope, path).some((found) => passes(context, found, tests)),
  every: ([, path, tests], context) => foundAt(context.scope, path).every((found) => passes(context, found, tests)),
  any: ([, tests], { scope, facts }) => tests.some((test) => holds(test, scope, facts)),
  atMost: ([, path, count, tests], context) => foundAt(context.scope, path).filter((found) => passes(context, found, tests)).length <= count,
  counts: ([, path, value], { scope }) => textsAt(scope, value).every((text) => isWhole(text, foundAt(scope, path).length)),
  sums: ([, path, value], { scope }) => {
    const parts = textsAt(scope, path).map(millionths)
    if (parts.includes(undefined)) return true
    const sum = parts.reduce<bigint>((total, part) => total + (part ?? 0n), 0n)
    return textsAt(scope, value).every((text) => millionths(text) === sum)
  },
  notMore: ([, path, limit], { scope }) => {
    const [number, most] = [path, limit].map((each) => millionths(textsAt(scope, each)[0] ?? ''))
    return number === undefined || most === undefined || number <= most
  },
  moreThan: ([, path, limit], { scope }) => textsAt(scope, path).some((text) => (millionths(text) ?? 0n) > BigInt(limit) * 1_000_000n),
  same: ([, ...paths], { scope }) => new Set(paths.flatMap((path) => textsAt(scope, path))).size <= 1,
  numbered: ([, list, member], { scope }) => foundAt(scope, list).every((here, index) => textsAt({ ...scope, here }, member).every((text) => isWhole(text, index + 1))),
  unique: ([, list, ...members], { scope }) => {
    const keys = foundAt(scope, list).map((here) => JSON.stringify(members.map((member) => textsAt({ ...scope, here }, member))))
    return new Set(keys).size === keys.length
  },
  within: ([, path, daysBefore, daysAfter, by], { scope, facts }) => textsAt(scope, path).every((text) => {
    const [day, middle] = [dayOf(text), by === 'check' ? dayOf(facts.on) : dayOfSending(scope, facts)]
    return day === undefined || middle === undefined || (day >= middle - daysBefore && day <= middle + daysAfter)
  }),
  sending: ([, knowledge], { scope, facts }) => (dayOfSending(scope, facts) === undefined) === (knowledge === 'unknown'),
  listed: ([, list, ...paths], { scope, facts }) => {
    const known = facts.lists?.[list]
    const key = paths.map((path) => textsAt(scope, path)[0])
    return known === undefined || key.includes(undefined) || known.has(key.join(':'))
  },
}

/** Element D011 of the data model: date and time at which a document was issued. */
function dayOfSending(scope: RuleScope, { sentOn }: RuleFacts): number | undefined {
  return dayOf(sentOn ?? textsAt(scope, '/issueDateTime')[0] ?? '')
}

function isWhole(text: string, number: number): boolean {
  return millionths(text) === BigInt(number) * 1_000_000n
}

/** Whether a test holds for the class that a scope is about. */
export function holds(test: RuleTest, scope: RuleScope, facts: RuleFacts): boolean {
  // Each judge takes the tests of its own kind: the table's type says so, which TypeScript cannot follow through a union
  const judge = judges[test[0]] as (test: RuleTest, context: Context) => boolean
  return judge(test, { scope, facts })
}

function passes({ scope, facts }: Context, here: Found, tests: RuleTests): boolean {
  return tests.every((test) => holds(test, { ...scope, here }, facts))
}
