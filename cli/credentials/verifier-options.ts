import type { Command } from 'commander'

/** Where a command that verifies takes what it needs from. */
export interface VerifierOptions {
  readonly offline?: boolean
  readonly contexts?: string
  readonly dids?: string
  readonly status?: string
  readonly issuers?: string
  readonly resolver?: string
}

/** Adds to a command the options by which contexts, keys, status lists and recognised issuers are found. */
export function withVerifierOptions(command: Command): Command {
  return command
    .option('--offline', 'ask nobody: contexts, DID documents, status lists and issuers from files alone')
    .option('--contexts <folder>', 'pinned JSON-LD contexts, as `customhouse reference load context` keeps them (default: the data folder\'s contexts/)')
    .option('--dids <path>', 'a DID document, a did.jsonl log, or a folder with such files, taken before anyone is asked (with --offline: the data folder\'s dids/)')
    .option('--status <path>', 'a signed status list, or a folder with such files, taken before any is fetched (with --offline: the data folder\'s status/)')
    .option('--issuers <file>', 'the list of recognised issuers, as a single window answers at /recognised-issuers (default: the data folder\'s recognised-issuers.json, else the running single window)')
    .option('--resolver <url>', 'ask a resolver for DIDs, at /1.0/identifiers/DID or /identifiers/DID')
}
