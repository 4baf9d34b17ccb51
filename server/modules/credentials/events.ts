/** An organisation issued a credential. What it says is the issuer's own; the fact names only what it is. */
export interface CredentialIssued {
  readonly type: 'CredentialIssued'
  readonly data: { readonly id: string; readonly types: readonly string[]; readonly issuer: string }
}

/** An issuer took a credential back for good. */
export interface CredentialRevoked {
  readonly type: 'CredentialRevoked'
  /** `credentialId` as the credential itself states it. */
  readonly data: { readonly id: string; readonly credentialId?: string; readonly types: readonly string[]; readonly issuer: string }
}

/** An issuer suspended a credential, until it says otherwise. */
export interface CredentialSuspended {
  readonly type: 'CredentialSuspended'
  /** `credentialId` as the credential itself states it. */
  readonly data: { readonly id: string; readonly credentialId?: string; readonly types: readonly string[]; readonly issuer: string }
}

/** An issuer let a suspended credential count again. */
export interface CredentialReinstated {
  readonly type: 'CredentialReinstated'
  /** `credentialId` as the credential itself states it. */
  readonly data: { readonly id: string; readonly credentialId?: string; readonly types: readonly string[]; readonly issuer: string }
}

/** Somebody had a credential or a presentation verified here. */
export interface CredentialVerified {
  readonly type: 'CredentialVerified'
  readonly data: {
    readonly id: string
    readonly kind: 'credential' | 'presentation'
    readonly types: readonly string[]
    readonly issuer?: string
    readonly verified: boolean
    readonly recognition: 'recognised' | 'not-recognised' | 'not-asked'
  }
}

/** A credential was verified as evidence for a filing, when it was handed in or once more later. What it says stays with the filing. */
export interface EvidenceVerified {
  readonly type: 'EvidenceVerified'
  readonly data: {
    readonly filing: string
    readonly position: number
    readonly types: readonly string[]
    readonly verified: boolean
    readonly recognition: 'recognised' | 'not-recognised' | 'not-asked'
    /** Whether it is sound, from a recognised issuer, agrees with what is declared and contradicts nothing. */
    readonly supports: boolean
  }
}

/** The authority recognised an issuer for types of credentials from a moment on, or an anchor for those whom it recognises in turn. */
export interface IssuerRecognised {
  readonly type: 'IssuerRecognised'
  readonly data: { readonly id: string; readonly issuer: string; readonly standing: 'issuer' | 'anchor'; readonly types: readonly string[]; readonly from: string; readonly until?: string }
}

/** The authority ended a recognition. */
export interface RecognitionEnded {
  readonly type: 'RecognitionEnded'
  readonly data: { readonly id: string; readonly issuer: string; readonly types: readonly string[]; readonly endedAt: string }
}

/** A wallet told what became of a credential that it had collected. */
export interface WalletNotified {
  readonly type: 'WalletNotified'
  readonly data: { readonly offer: string; readonly credential: string; readonly event: 'credential_accepted' | 'credential_failure' | 'credential_deleted' }
}

/** A wallet answered a request to present credentials, or declined to. */
export interface PresentationAnswered {
  readonly type: 'PresentationAnswered'
  readonly data: { readonly id: string; readonly satisfied: boolean; readonly recognition: 'recognised' | 'not-recognised' | 'not-asked'; readonly verifications: readonly string[] }
}

/** Everything that this module publishes. */
export type CredentialFact = CredentialIssued | CredentialRevoked | CredentialSuspended | CredentialReinstated | CredentialVerified | EvidenceVerified | IssuerRecognised | RecognitionEnded | WalletNotified | PresentationAnswered
