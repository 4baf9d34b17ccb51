import type { Answer, Message } from '@customhouse/formats/format.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'

const noDeclaration: Finding = {
  code: 'declaration-missing',
  severity: 'fatal',
  pointer: {},
  message: 'No declaration can be read from this message, so nothing of it was filed',
  authority: '19 CFR 141.61 and 142.11',
  remedy: 'Begin the message with the header record or members that its format asks for, and send it again',
}

/** What is wrong with a message that holds no readable declaration: at least one finding that rejects it. */
export function findingsOfUnread({ findings }: Message): readonly Finding[] {
  return rejects(findings) ? findings : [...findings, noDeclaration]
}

/** The answer to such a message: it was not filed, and has neither number nor receipt. */
export function answerToUnread(message: Message, answeredAt: string): Answer {
  const findings = findingsOfUnread(message)
  const [first = noDeclaration] = findings
  const reason = {
    rule: 'message-unread', outcome: 'reject', words: noDeclaration.message, authority: first.authority, nextStep: noDeclaration.remedy,
    findings: [...new Set(findings.map(({ code }) => code))],
  } as const
  return { accepted: false, findings, determination: { outcome: 'reject', reasons: [reason], decidedAt: answeredAt }, answeredAt }
}
