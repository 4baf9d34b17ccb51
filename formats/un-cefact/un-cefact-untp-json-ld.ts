import type { MessageFormat } from '../message-format.ts'
import { treeJson } from '../wire-tree/tree-json.ts'
import { hasContext } from './linked-names.ts'
import { untpFamily } from './untp-family.ts'

const vocabulary = /^https?:\/\/(?:test\.uncefact\.org\/vocabulary|vocabulary\.uncefact\.org)\/untp\//

/** Subjects of UNTP credentials in JSON-LD: into declaration data, and product passports out of them, unsigned. No signature is judged. */
export const unCefactUntpJsonLd: MessageFormat = treeJson({
  name: 'un-cefact-untp-json-ld',
  title: 'UNTP credential subjects, JSON-LD',
  mediaTypes: ['application/vnd.customhouse.untp+ld+json'],
  family: untpFamily,
  messages: 'plain',
  mark: /"@context"\s*:[\s\S]*https?:\/\/(?:test\.uncefact\.org\/vocabulary|vocabulary\.uncefact\.org)\/untp\//,
  messageOf: (node) => (hasContext(node, vocabulary) ? untpFamily.messages[0] : undefined),
})
