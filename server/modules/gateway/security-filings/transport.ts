import { responseDocument } from '@customhouse/formats/wco-xml/response-document.ts'
import type { FunctionCode } from '@customhouse/vocabulary/declaration/declaration.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import type { Fact } from '../../../platform/outbox/index.ts'
import { readSecurityFiling, type Filings, type StatedSecurityFiling } from '../../filings/index.ts'
import type { MessageKind } from '../messages/message-kind.ts'
import { nothingRead, notASecurityFiling, tooManyMessages } from './security-door-conditions.ts'

/** Importer security filings, as a kind of message. */
export function securityFilingKind({ filings }: { readonly filings: Filings }): MessageKind<StatedSecurityFiling> {
  return {
    path: '/security-filings',
    names: { list: 'securityFilings', id: 'message' },
    conditions: { other: notASecurityFiling, tooMany: tooManyMessages, nothingRead },
    notFiled: 'an importer security filing',
    subjectOf: readSecurityFiling,
    clientOf: ({ importer }) => importer ?? '',
    shown: ({ reference, kind }, { told }) => ({ ...statedMembers({ reference, kind }), ...told }),
    answer: ({ accepted, findings, filed, subject, at }) => responseDocument({
      outcome: accepted ? 'accepted' : 'rejected', reference: (filed?.id ?? at).replaceAll(/[^0-9A-Za-z]/g, '').slice(0, 35), issuedAt: new Date(at), findings,
      declaration: statedMembers({ functionalReferenceId: subject?.reference, id: filed?.told['number'] ?? subject?.number }),
    }),
    async file(sql, { subject: stated, read, ...message }) {
      const { accepted, findings, filing, facts } = await filings.fileSecurityFiling(sql, { ...message, stated, document: read.document, formFindings: read.findings })
      const { organisation, environment, receivedAt } = message
      const published = filing === undefined ? [] : facts.map(({ type, data }): Fact => ({ module: 'filings', organisation, client: filing.client, subject: filing.number, occurredAt: receivedAt, environment, type, data }))
      const told = filing === undefined ? {} : { number: filing.number, status: filing.status }
      return { id: message.id, accepted, findings, told, kind: 'security-filing', functionCode: functionCodes[stated.action ?? 'add'], facts: published }
    },
    onFile: async (sql, ids, environment) => (await filings.securityMessages(sql, ids, environment)).map(({ id, accepted, findings, number, status }) => ({ id, accepted, findings, told: statedMembers({ number, status }) })),
  }
}

const functionCodes: Readonly<Record<NonNullable<StatedSecurityFiling['action']>, FunctionCode>> = { add: 'add', replace: 'replace', delete: 'cancel' }
