import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'

/** What was found of one message, fatal findings only where it is rejected. */
export interface MessageReport {
  /** Values of its UNH by the names that `interchange` gives them. */
  readonly header: Readonly<Record<string, string>>
  readonly findings: readonly Finding[]
}

/** What was found of one interchange, from which a CONTRL message answers it. */
export class SyntaxReport {
  /** Values of its UNB by the names that `interchange` gives them. */
  readonly header: Readonly<Record<string, string>>
  readonly messages: MessageReport[] = []
  /** Why nothing of the interchange is accepted. */
  rejection: Finding | undefined

  constructor(header: Readonly<Record<string, string>>) {
    this.header = header
  }

  add(message: MessageReport): void {
    this.messages.push(message)
  }

  reject(finding: Finding): void {
    this.rejection ??= finding
  }
}
