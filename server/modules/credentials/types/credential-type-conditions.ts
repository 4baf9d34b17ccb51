import { fatal, type Condition } from '@customhouse/vocabulary/finding/condition.ts'

const authority = 'The vocabulary that defines the type'
const asDefined = 'Write it as the definition of the credential type says'

function fault(code: string, message: string, remedy = asDefined): Condition {
  return fatal(`credential-type-${code}`, { message, authority, remedy })
}

/** What can be wrong with a credential of a type that is known. The authority that is told is the source of that type. */
export const credentialTypeConditions = {
  notNamed: fault('not-named', 'The credential does not name this type', 'Give the name in the list `type` of the credential'),
  contextMissing: fault('context-missing', 'The context that defines the words of this type is missing', 'Name the context of the type after that of the data model'),
  memberMissing: fault('member-missing', 'Something that this type of credential must say is missing', 'Say it, at the place that is named'),
  classMissing: fault('class-missing', 'The object does not name the class that belongs here', 'Give its class in the list `type` of the object'),
  notText: fault('value-kind', 'Text belongs here'),
  notNumber: fault('value-kind', 'A number belongs here'),
  notTruth: fault('value-kind', 'True or false belongs here'),
  notList: fault('value-kind', 'A list belongs here'),
  notObject: fault('value-kind', 'An object belongs here'),
  notThis: fault('value-kind', 'A value of another kind belongs here'),
  notDate: fault('value-form', 'This is not a day, year-month-day (ISO 8601)'),
  notMoment: fault('value-form', 'This is not a day and time with its offset from UTC (RFC 3339)'),
  notAddress: fault('value-form', 'This is not an absolute identifier (RFC 3986)'),
  notInForm: fault('value-form', 'The value is not in the form that is asked'),
  notListed: fault('value-unlisted', 'The value is none of those that are listed'),
  outOfRange: fault('value-range', 'The value is smaller or greater than is allowed'),
  listTooShort: fault('list-size', 'The list has fewer entries than are asked', 'Add what is missing'),
  listTooLong: fault('list-size', 'The list has more entries than are allowed', 'Divide it over several credentials'),
  otherwiseWrong: fault('structure', 'This is not built as the type of credential asks'),
  tooLarge: fault('too-large', 'The credential has more values than are read', 'Divide it over several credentials'),
  moreFaults: fault('more-faults', 'There are more faults than are told', 'Put those right that are told, and check again'),
} as const
