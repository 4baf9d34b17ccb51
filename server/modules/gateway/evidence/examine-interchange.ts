import type { Asker } from '../../credentials/index.ts'
import type { InterchangeReceived } from '../intake/interchange-received.ts'
import { type EvidenceNeeds, examineEvidence } from './transport.ts'

/** The interchange with the credentials of its declarations examined. Most carry none, and are handed on as they are. */
export async function withExaminedEvidence(received: InterchangeReceived, asker: Asker, needs: EvidenceNeeds): Promise<InterchangeReceived> {
  const { messages } = received.interchange
  if (messages.every(({ declaration }) => declaration?.credentials === undefined)) return received
  const carrying = messages.flatMap(({ declaration }, index) => (declaration?.credentials === undefined ? [] : [{ index, declaration, presented: declaration.credentials }]))
  const examined = await examineEvidence(carrying, asker, needs)
  const byMessage = new Map(carrying.map(({ index }, place) => [index, examined[place] ?? []]))
  return { ...received, evidence: messages.map((_message, index) => byMessage.get(index) ?? []) }
}
