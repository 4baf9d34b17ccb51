/**
 * An invented party whose key follows from its name (tools/credential-samples/sample-key.ts): anyone can sign in its name, so it is
 * recognised in sandboxes alone.
 */
export interface SampleIssuer {
  readonly name: string
  /** did:key of `sampleKey(name, 'key')`. */
  readonly did: string
  readonly types: readonly string[]
}
