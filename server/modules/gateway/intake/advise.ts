import type { Advice, AdviceAsked, Adviser } from '@customhouse/vocabulary/advice/advice.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Agencies } from '../../agencies/index.ts'
import type { Anomalies } from '../../anomalies/index.ts'
import type { Determinations } from '../../determinations/index.ts'
import { importerKey } from '../../parties/index.ts'
import type { Screening } from '../../screening/index.ts'
import type { DecidedFiling } from './decide-group.ts'
import type { InterchangeReceived } from './interchange-received.ts'

export interface AdviceNeeds {
  readonly screening: Screening
  readonly anomalies: Anomalies
  readonly agencies: Agencies
  readonly determinations: Determinations
}

/** Reads once what advice about a group of filings rests on; what comes back advises without reading more. */
export async function adviserFor(sql: Sql, received: readonly InterchangeReceived[], { screening, anomalies, agencies, determinations }: AdviceNeeds): Promise<Adviser<Advice>> {
  const asked = received.flatMap(beforeDecision)
  const screen = await screening.adviser(sql, asked)
  const score = await anomalies.adviser(sql, asked)
  const standing = await agencies.adviser(sql, asked)
  const assess = await determinations.assessor(sql, asked)
  return (filing) => {
    const said = { parties: screen(filing), lines: score(filing) }
    // An agency's policy may ask that nothing was found in the parties or the lines.
    const advice = { ...said, agencies: standing(filing, said) }
    return { ...advice, risk: assess(filing, advice) }
  }
}

/** Keeps advice that was given. Needs the transaction that files. */
export async function saveAdvice(sql: Sql, decided: readonly DecidedFiling[], { screening, anomalies, agencies }: AdviceNeeds): Promise<void> {
  const given = decided.map(({ advice, decision, ...filing }) => ({ asked: askedOf(filing), accepted: decision.accepted, hits: advice.parties, lines: advice.lines, standings: advice.agencies }))
  await screening.save(sql, given)
  await anomalies.save(sql, given)
  await agencies.save(sql, given)
}

function askedOf({ id, received: { organisation, environment, receivedAt }, declaration, client, findings }: Pick<DecidedFiling, 'id' | 'received' | 'declaration' | 'client' | 'findings'>): AdviceAsked {
  return { filing: id, declaration, organisation, client, environment, receivedAt, findings }
}

/** The filings of an interchange as far as they are known before they are decided: to read what they will be compared with. */
function beforeDecision({ organisation, environment, receivedAt, interchange, filings }: InterchangeReceived): readonly AdviceAsked[] {
  return interchange.messages.flatMap(({ declaration, findings }, index): readonly AdviceAsked[] => {
    const filing = filings[index]?.id
    if (declaration === undefined || filing === undefined) return []
    const number = declaration.importerOfRecord?.number ?? ''
    return [{ filing, declaration, organisation, client: importerKey(number) ?? number, environment, receivedAt, findings }]
  })
}
