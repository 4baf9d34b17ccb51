import { isJsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { type CheckResult, decided, failed, notOffered, passed } from './check-result.ts'
import { saysWhy } from './read-verification.ts'
import type { AnsweredVector } from './vector-checks.ts'

/** What the answers to the vectors show besides: which routes there are, that none breaks, that refusals say why, and recognition. */
export function answerChecks(answers: readonly AnsweredVector[]): readonly CheckResult[] {
  return [
    routeCheck(answers.filter(({ vector }) => vector.kind === 'credential'), { id: 'route-credentials-verify', requirement: 'GIS-090', route: 'POST /credentials/verify' }),
    routeCheck(answers.filter(({ vector }) => vector.kind === 'presentation'), { id: 'route-presentations-verify', requirement: 'GIS-091', route: 'POST /presentations/verify' }),
    routeCheck(answers.filter(({ vector }) => vector.kind === 'did'), { id: 'route-identifiers', requirement: 'GIS-094', route: 'GET /identifiers/{did}' }),
    stability(answers),
    ...refusals(answers),
    ...recognition(answers),
  ].filter((result) => result !== undefined)
}

function routeCheck(answers: readonly AnsweredVector[], { id, requirement, route }: { readonly id: string; readonly requirement: string; readonly route: string }): CheckResult | undefined {
  const [first] = answers
  if (first === undefined) return undefined
  const sound = answers.find(({ vector, reading }) => vector.expect.verified && reading === 'verified')
  const result = { id, title: `${route} answers`, requirements: [requirement], expected: 'an answer that says what became of it' }
  if (sound !== undefined) return passed({ ...result, observed: 'it answers, and verifies', exchange: sound.answer.exchange })
  const isAbsent = answers.every(({ reading }) => reading === 'not-offered')
  return isAbsent ? notOffered({ ...result, observed: 'there is no such route', exchange: first.answer.exchange }) : failed({ ...result, observed: 'it verifies nothing', exchange: first.answer.exchange })
}

function stability(answers: readonly AnsweredVector[]): CheckResult {
  const broken = answers.filter(({ reading }) => reading === 'broken')
  const [first] = broken
  const result = { id: 'no-error-of-the-platform', title: 'No vector leads to an error of the platform', requirements: ['GIS-100'], expected: 'no 5xx, and always an answer' }
  if (first === undefined) return passed({ ...result, observed: `${String(answers.length)} requests, none with an error` })
  return failed({ ...result, observed: `an error or no answer at ${broken.slice(0, 5).map(({ vector }) => vector.id).join(', ')}`, exchange: first.answer.exchange })
}

function refusals(answers: readonly AnsweredVector[]): readonly CheckResult[] {
  const refused = answers.filter(({ vector, reading }) => vector.kind !== 'did' && !vector.expect.verified && reading === 'refused')
  const silent = refused.filter(({ answer }) => !saysWhy(answer))
  const [example] = silent.length > 0 ? silent : refused
  if (example === undefined) return []
  return [decided(silent.length === 0, {
    id: 'refusals-say-why', title: 'Refusals say why', requirements: ['GIS-103'], expected: 'problemDetails, errors, or a problem document', exchange: example.answer.exchange,
    observed: silent.length === 0 ? `${String(refused.length)} refusals, each with its reason` : `${String(silent.length)} of ${String(refused.length)} refusals without a reason`,
  })]
}

function recognition(answers: readonly AnsweredVector[]): readonly CheckResult[] {
  const sound = answers.find(({ vector, reading }) => vector.kind === 'credential' && reading === 'verified')
  if (sound === undefined) return []
  const { answer } = sound
  const isTold = isJsonObject(answer.body?.['recognition']) || (Array.isArray(answer.body?.['warnings']) && answer.body['warnings'].length > 0)
  return [
    passed({ id: 'recognition-told-apart', title: 'A sound credential of an issuer that nobody has recognised is verified', requirements: ['GIS-110'], expected: 'verified', observed: 'verified', exchange: answer.exchange }),
    decided(isTold, { id: 'recognition-told', title: 'The answer says that the issuer is not recognised', requirements: ['GIS-111'], expected: 'a warning, or a member recognition', observed: isTold ? 'it is told' : 'nothing is told', exchange: answer.exchange }),
  ]
}
