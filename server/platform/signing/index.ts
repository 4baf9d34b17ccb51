/**
 * Signing: whoever signs gets a Signer, or a Keyring of many, and does not know where keys are kept. Here they are files; a key
 * service would be another implementation that passes signing.contract.test.ts and keyring.contract.test.ts.
 */
export { type KeyFileOptions, openKeyFileSigner } from './key-file-signer.ts'
export { openKeyFolder } from './key-folder-ring.ts'
export type { Keyring, RingKey, RingKeyType } from './keyring.ts'
export type { Opener } from './opener.ts'
export type { Signer } from './signer.ts'
