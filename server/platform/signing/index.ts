/**
 * Signing: whoever signs gets a Signer and does not know where its key is kept. Here it is a file; a key service would be
 * another implementation that passes signing.contract.test.ts.
 */
export { type KeyFileOptions, openKeyFileSigner } from './key-file-signer.ts'
export type { Signer } from './signer.ts'
