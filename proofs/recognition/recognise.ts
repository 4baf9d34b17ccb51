import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { type Condition, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { recognitionConditions as conditions } from './recognition-conditions.ts'
import { isInForce, type RecognisedIssuer } from './recognised-issuer.ts'
import type { RecognisedAction, RecognitionLink } from './recognition-link.ts'
import { withinScope } from './within-scope.ts'

/** How many credentials may stand between a recognised anchor and an issuer. */
export const linksMax = 3

/** What is asked: whether this issuer is recognised for this credential. */
export interface RecognitionQuestion {
  /** The issuer's DID or URL. */
  readonly issuer: string
  /** The types that the issuer must be recognised for, each of them; see typesToRecognise(). */
  readonly types: readonly string[]
  /** When the credential was issued, as it says. */
  readonly issued: Date
  readonly now: Date
  readonly registry: readonly RecognisedIssuer[]
  /** What other credentials say of who is recognised; only those that verified. */
  readonly links: readonly RecognitionLink[]
  /** What the credential says, where its type is known: scopes are compared with it. Without it, only recognitions without limits count. */
  readonly claims?: CredentialClaims | undefined
}

/** One step from the registry to the issuer. */
export type RecognitionStep =
  | { readonly by: 'registry'; readonly recognition: string; readonly issuer: string; readonly standing: 'issuer' | 'anchor'; readonly basis: string }
  | { readonly by: 'credential'; readonly credential?: string; readonly recogniser: string; readonly issuer: string }

/** Whether an issuer is recognised, on which path, and what is to be said of it. */
export interface Recognition {
  readonly isRecognised: boolean
  /** From the registry to the issuer, for each type; empty where it is not recognised. */
  readonly path: readonly RecognitionStep[]
  readonly findings: readonly Finding[]
}

/** Decides, from the registry and from verified credentials alone, whether an issuer is recognised for every type that a credential claims to be. */
export function recognise(question: RecognitionQuestion): Recognition {
  const answers = question.types.map((type) => recogniseFor(type, question))
  const isRecognised = answers.length > 0 && answers.every((answer) => answer.isRecognised)
  const findings = answers.flatMap((answer) => answer.findings)
  if (answers.length === 0) return { isRecognised: false, path: [], findings: [against(conditions.notRecognised)] }
  return { isRecognised, path: isRecognised ? once(answers.flatMap(({ path }) => path), stepKey) : [], findings: once(findings, ({ code }) => code) }
}

/**
 * The types that an issuer must be recognised for. A credential that names a known type beside another must be recognised for both:
 * otherwise whoever may issue the one could pass it off as the other. Types unknown here count where none is known.
 */
export function typesToRecognise(types: readonly string[], isKnown: (type: string) => boolean): readonly string[] {
  const named = [...new Set(types.filter((type) => type !== 'VerifiableCredential'))]
  const known = named.filter(isKnown)
  return known.length > 0 ? known : named
}

function recogniseFor(type: string, question: RecognitionQuestion): Recognition {
  const direct = inRegistry({ type, standing: 'issuer', issuer: question.issuer }, question)
  if (direct.isRecognised) return direct
  const chained = throughLinks(type, question.issuer, question)
  if (chained.isRecognised) return chained
  const said = [...direct.findings, ...chained.findings]
  return { isRecognised: false, path: [], findings: said.length > 0 ? said : [against(conditions.notRecognised)] }
}

interface Candidate {
  readonly type: string
  readonly standing: 'issuer' | 'anchor'
  readonly issuer: string
}

function inRegistry({ type, standing, issuer }: Candidate, question: RecognitionQuestion): Recognition {
  const mine = question.registry.filter((one) => one.issuer === issuer && one.standing === standing)
  const ofType = mine.filter(({ types }) => types.includes(type))
  if (mine.length === 0) return none
  if (ofType.length === 0) return standing === 'issuer' ? refusedFor(conditions.otherType) : none
  const inForce = ofType.filter((one) => isInForce(one, question.issued))
  if (inForce.length === 0) return refusedFor(conditions.notYetOrNoLonger)
  const judged = inForce.map((recognition) => ({ recognition, scope: withinScope(recognition.scope, question.claims) }))
  const within = judged.find(({ scope }) => scope === 'within')?.recognition
  // Whoever presents an SD-JWT chooses what it shows: were silence within the scope, its limits could be held back.
  if (within === undefined) return refusedFor(judged.some(({ scope }) => scope === 'not-shown') ? conditions.scopeNotShown : conditions.outOfScope)
  const findings = isInForce(within, question.now) ? [] : [against(conditions.lapsedSince)]
  return { isRecognised: true, path: [{ by: 'registry', recognition: within.id, issuer, standing, basis: within.basis }], findings }
}

type CredentialStep = Extract<RecognitionStep, { readonly by: 'credential' }>

/** One who would have to be recognised, and the steps from there down to the issuer. */
interface Reached {
  readonly name: string
  readonly steps: readonly CredentialStep[]
}

/** From the issuer up, one link after the other, until one is an anchor. Each is looked at once, however many vouch for each other. */
function throughLinks(type: string, issuer: string, question: RecognitionQuestion): Recognition {
  const covering = question.links.filter((link) => linkCovers(link, type, question.issued))
  const passed = new Set([issuer])
  const findings: Finding[] = []
  let level: readonly Reached[] = [{ name: issuer, steps: [] }]
  for (let links = 1; links <= linksMax && level.length > 0; links += 1) {
    // The last link must let its subject issue; every one before it must let its subject recognise others.
    level = level.flatMap((reached) => vouchersOf(reached, covering, links === 1 ? 'issue' : 'recognise')).filter(({ name }) => !passed.has(name) && passed.add(name))
    for (const { name, steps } of level) {
      const anchor = inRegistry({ type, standing: 'anchor', issuer: name }, question)
      if (anchor.isRecognised) return { ...anchor, path: [...anchor.path, ...steps] }
      findings.push(...anchor.findings)
    }
  }
  const goesOn = level.some((reached) => vouchersOf(reached, covering, 'recognise').some(({ name }) => !passed.has(name)))
  return { isRecognised: false, path: [], findings: goesOn ? [...findings, against(conditions.chainTooLong)] : findings }
}

function vouchersOf({ name, steps }: Reached, links: readonly RecognitionLink[], action: RecognisedAction): readonly Reached[] {
  return links.filter((link) => link.recognised === name && link.actions.includes(action)).map(({ recogniser, credential }) => ({
    name: recogniser,
    steps: [{ by: 'credential', recogniser, issuer: name, ...(credential === undefined ? {} : { credential }) }, ...steps],
  }))
}

function linkCovers({ types, from, until }: RecognitionLink, type: string, on: Date): boolean {
  const moment = on.getTime()
  return (types === 'any' || types.includes(type)) && (from === undefined || Date.parse(from) <= moment) && (until === undefined || moment < Date.parse(until))
}

const none: Recognition = { isRecognised: false, path: [], findings: [] }

function refusedFor(condition: Condition): Recognition {
  return { isRecognised: false, path: [], findings: [against(condition)] }
}

function against(condition: Condition): Finding {
  return findingAt(condition, '/issuer')
}

function once<One>(all: readonly One[], keyOf: (one: One) => string): readonly One[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()]
}

function stepKey(step: RecognitionStep): string {
  return step.by === 'registry' ? `registry ${step.recognition}` : `credential ${step.recogniser} ${step.issuer} ${step.credential ?? ''}`
}
