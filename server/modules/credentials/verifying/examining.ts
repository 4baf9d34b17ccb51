import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { ExaminedCredential } from './examined-credential.ts'
import type { ExaminedPresentation } from './verification-answer.ts'

/** A credential as somebody hands it in: JSON, or a token. */
export type HandedIn = JsonObject | string

export interface ExaminingOptions {
  /** Credentials by which anchors recognise issuers. */
  readonly supporting?: readonly HandedIn[]
  readonly isRecognitionAsked?: boolean
  readonly unknownStatus?: 'refuse' | 'warn'
  /** So many keys and status lists that are not at hand are asked for, and no more. */
  readonly lookUpsMax?: number
  /** Also read what a credential says, and ask whether its issuer is recognised, where nothing but its status stands against it. It stays unverified. */
  readonly readsTakenBack?: boolean
}

export interface PresentationExaminingOptions extends ExaminingOptions {
  readonly challenge?: string
  readonly domain?: string
  /** Whose challenge it is. */
  readonly organisation: string
}

/** Looks at credentials and presentations: are they sound, and may their issuers say what they say. */
export interface Examining {
  /** Asks the network where a DID or a status list is elsewhere and not at hand: never call it within a transaction. */
  credential(input: HandedIn, options?: ExaminingOptions): Promise<ExaminedCredential>
  /** Many at a time, in their order: the registry of recognised issuers is asked once. Others get their turn in between. */
  credentials(inputs: readonly HandedIn[], options?: ExaminingOptions): Promise<readonly ExaminedCredential[]>
  presentation(input: HandedIn, options: PresentationExaminingOptions): Promise<ExaminedPresentation>
}

/** How many supporting credentials are looked at. */
export const supportingMax = 20
