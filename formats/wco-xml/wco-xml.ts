import { WcoXmlReader } from './wco-xml-reader.ts'
import { WcoXmlWriter } from './wco-xml-writer.ts'
import { wcoNamespaces, wcoNamespacePrefix } from './wco-namespaces.ts'
import type { MessageCheck } from './wco-xml-reader.ts'
import type { MessageFormat } from '../message-format.ts'

/** Messages of the WCO Data Model 3.6 subset in XML: DocumentMetaData with Declaration or Response, and conveyance reports of ours. */
export const wcoXml: MessageFormat = {
  name: 'wco-xml',
  title: 'WCO XML',
  mediaTypes: ['application/xml', 'text/xml'],
  extension: '.xml',
  recognises,
  createReader: () => new WcoXmlReader(),
  createWriter: (options) => new WcoXmlWriter(options),
}

/**
 * The same format with a reader that has each message judged as well, e.g. by the schemas of an operator: `checkedWcoXml((xml, root) =>
 * validator.check(xml, root).findings)`. The findings join those of the message.
 */
export function checkedWcoXml(check: MessageCheck): MessageFormat {
  return { ...wcoXml, createReader: () => new WcoXmlReader(check) }
}

function recognises(beginning: Uint8Array): boolean {
  const text = new TextDecoder(encodingOf(beginning)).decode(beginning).trimStart()
  if (!text.startsWith('<')) return false
  if ([wcoNamespacePrefix, wcoNamespaces.ours, wcoNamespaces.messages].some((namespace) => text.includes(namespace))) return true
  const root = /<(?:[\w.-]{1,40}:)?([A-Za-z_][\w.-]{0,80})[\s/>]/.exec(text.replaceAll(/<!--[^]*?-->/g, ''))
  return root?.[1] === 'MetaData'
}

function encodingOf(beginning: Uint8Array): string {
  if (beginning[0] === 0xff && beginning[1] === 0xfe) return 'utf-16le'
  return beginning[0] === 0xfe && beginning[1] === 0xff ? 'utf-16be' : 'utf-8'
}
