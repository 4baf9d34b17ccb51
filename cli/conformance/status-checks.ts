import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { entriesMin, entriesOf, readEntry } from '@customhouse/proofs/status-list/bit-string.ts'
import type { StatusList } from '@customhouse/proofs/status-list/status-list.ts'
import { verifyCredential } from '@customhouse/proofs/verification/verify-credential.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { type CheckResult, decided, failed, notOffered, notTested, passed } from './check-result.ts'
import { independentNeeds } from './independent-verifier.ts'
import type { IssueCheckOptions } from './issue-checks.ts'
import { type IssueAttempt, type IssuedCredential, issuerOf, revocationEntryOf, type RevocationEntry } from './issued-credential.ts'
import { readVerification } from './read-verification.ts'
import { verifyRequest } from './vector-request.ts'

export interface StatusCheckFacts {
  readonly issued: IssuedCredential
  /** What was issued, in clear. */
  readonly credential: JsonObject
  /** Issues another one like it. */
  readonly again: () => Promise<IssueAttempt>
}

/** So many credentials are issued to look at their indexes; a chance of one in thousands that honest ones look ordered. */
const indexesSeen = 6

/** The status that issued credentials get, the list that it is in, and revoking. */
export async function statusChecks(options: IssueCheckOptions, facts: StatusCheckFacts): Promise<readonly CheckResult[]> {
  const present = { id: 'status-entry', title: 'What is issued has a status for revocation, in a list of its issuer that verifies', requirements: ['GIS-080'], expected: 'a BitstringStatusListEntry with a list' }
  const { exchange } = facts.issued.answer
  const found = revocationEntryOf(facts.credential)
  if (found === undefined) {
    const none = { observed: 'the credential has no status for revocation', exchange }
    return [failed({ ...present, ...none }), ...['GIS-081', 'GIS-082', 'GIS-083', 'GIS-093'].map((requirement) => notOffered({ id: `status-${requirement.toLowerCase()}`, title: present.title, requirements: [requirement], ...none }))]
  }
  const list = await listNow(options, found.list)
  if (!list.ok) return [failed({ ...present, observed: `the list cannot be used: ${list.findings.map(({ code, message }) => `${code} (${message})`).join('; ')}`, exchange })]
  const entries = entriesOf(list.value.bits)
  return [
    decided(list.value.issuer === issuerOf(facts.credential), { ...present, observed: `entry ${String(found.index)} of ${found.list}, issuer ${list.value.issuer}`, exchange }),
    decided(entries >= entriesMin, { id: 'status-size', title: 'The status list has 131,072 entries at least', requirements: ['GIS-082'], expected: `${String(entriesMin)} entries or more`, observed: `${String(entries)} entries` }),
    await randomness(found, facts),
    ...(await revocation(options, facts, { ...found, list: list.value })),
  ]
}

/** The list as it is published at this moment; nothing is kept from before. */
function listNow({ platform, contexts }: IssueCheckOptions, url: string): Outcome<StatusList> | Promise<Outcome<StatusList>> {
  return independentNeeds(platform, contexts).statusLists.find(url)
}

async function randomness({ list, index }: RevocationEntry, { again }: StatusCheckFacts): Promise<CheckResult> {
  const indexes = [index]
  while (indexes.length < indexesSeen) {
    const { issued } = await again()
    const entry = issued === undefined || typeof issued.secured === 'string' ? undefined : revocationEntryOf(issued.secured)
    // Another list begins its own order.
    if (entry?.list !== list) break
    indexes.push(entry.index)
  }
  const result = { id: 'status-random', title: 'Indexes in the status list are drawn at random', requirements: ['GIS-083'], expected: 'neither order nor closeness', observed: `indexes ${indexes.join(', ')}` }
  return indexes.length < 3 ? notTested({ ...result, observed: `too few in one list to tell: ${indexes.join(', ')}` }) : decided(!looksCounted(indexes), result)
}

/** Neighbours, or steps in one direction that are all small, are no accident among 131,072. */
function looksCounted(indexes: readonly number[]): boolean {
  const steps = indexes.slice(1).map((each, place) => each - (indexes[place] ?? 0))
  const isOneWay = steps.every((step) => step > 0) || steps.every((step) => step < 0)
  const longest = Math.max(...steps.map(Math.abs))
  return longest <= 16 || (isOneWay && longest <= 1024)
}

async function revocation(options: IssueCheckOptions, facts: StatusCheckFacts, { entry, index, list }: Omit<RevocationEntry, 'list'> & { readonly list: StatusList }): Promise<readonly CheckResult[]> {
  const { platform } = options
  const body = { credentialId: facts.issued.credentialId, credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: entry['statusListIndex'] ?? '', statusListCredential: list.url }, status: true }
  const answer = await platform.ask({ method: 'POST', path: '/credentials/status', body: JSON.stringify(body), about: 'the revocation of what was issued' })
  const route = { id: 'status-route', title: 'POST /credentials/status revokes', requirements: ['GIS-093'], expected: '200', observed: `status ${String(answer.status)}`, exchange: answer.exchange }
  const seen = { id: 'revocation', title: 'A revocation is seen in the list within its time to live', requirements: ['GIS-081'], expected: `set within ${String(list.ttlMilliseconds / 1000)} s` }
  if (answer.status < 200 || answer.status >= 300) {
    const outcome = [404, 405, 501].includes(answer.status) ? notOffered : failed
    return [outcome(route), notOffered({ ...seen, observed: 'nothing could be revoked', exchange: answer.exchange })]
  }
  options.progress('waiting for the revocation to be seen')
  const seconds = await secondsUntilSet(options, { url: list.url, index, secondsMax: Math.min(list.ttlMilliseconds / 1000, options.waitSecondsMax) })
  return [
    passed(route),
    decided(seconds !== undefined, { ...seen, observed: seconds === undefined ? 'it is not seen' : `seen after ${String(seconds)} s` }),
    ...(await revokedIsRefused(options, facts)),
  ]
}

async function secondsUntilSet(options: IssueCheckOptions, { url, index, secondsMax }: { readonly url: string; readonly index: number; readonly secondsMax: number }): Promise<number | undefined> {
  const began = Date.now()
  for (;;) {
    const list = await listNow(options, url)
    const seconds = Math.round((Date.now() - began) / 1000)
    if (list.ok && readEntry(list.value.bits, index) === 1) return seconds
    if (seconds >= secondsMax) return undefined
    await new Promise((resume) => setTimeout(resume, 1000))
  }
}

/** Both the platform itself and whoever verifies from what it publishes must refuse it now. */
async function revokedIsRefused({ platform, contexts }: IssueCheckOptions, { issued: { secured } }: StatusCheckFacts): Promise<readonly CheckResult[]> {
  const own = await platform.ask(verifyRequest({ id: 'the revoked credential', kind: 'credential', input: secured }, 'text'))
  const elsewhere = await verifyCredential(secured, independentNeeds(platform, contexts))
  const codes = elsewhere.findings.filter(({ severity }) => severity === 'fatal').map(({ code }) => code)
  const result = { requirements: ['GIS-084'], expected: 'refused' }
  const reading = readVerification(own)
  return [
    decided(reading === 'refused', { ...result, id: 'revoked-refused', title: 'The platform refuses what it revoked', observed: reading, exchange: own.exchange }),
    decided(codes.includes('status-revoked'), { ...result, id: 'revoked-refused-elsewhere', title: 'An independent verifier refuses what the platform revoked', observed: codes.length === 0 ? 'verified' : codes.join(', ') }),
  ]
}
