import { fatal, warning } from '@customhouse/vocabulary/finding/condition.ts'

const xml = 'XML 1.0 (fifth edition)'

/** What can be found in reading WCO XML, and in writing it. */
export const wcoXmlConditions = {
  encoding: fatal('wco-xml-encoding', {
    message: 'The text is not in UTF-8 or UTF-16, or its bytes are broken', authority: `${xml} section 4.3.3`, remedy: 'Send UTF-8, and say so in the XML declaration if you have one',
  }),
  doctype: fatal('wco-xml-doctype-refused', {
    message: 'The message has a document type declaration, which could define entities', authority: `${xml} section 2.8; WCO messages are described by XML Schema alone`, remedy: 'Send the message without DOCTYPE',
  }),
  notWellFormed: fatal('wco-xml-not-well-formed', {
    message: 'The text is not well-formed XML', authority: `${xml} section 2.1`, remedy: 'Write the message with an XML library, and escape & and < in values',
  }),
  entity: fatal('wco-xml-entity-unknown', {
    message: 'A reference stands for an entity that XML does not define itself', authority: `${xml} section 4.1`, remedy: 'Write the character itself or its number, e.g. &#233;',
  }),
  tooDeep: fatal('wco-xml-too-deep', {
    message: 'Elements are nested deeper than 64', authority: 'Customhouse limits; WCO messages nest 12 deep', remedy: 'Send the message as the schema describes it',
  }),
  messageTooLarge: fatal('wco-xml-message-too-large', {
    message: 'One message is larger than 16 million characters', authority: 'Customhouse limits', remedy: 'Divide the goods over several declarations',
  }),
  pieceTooLarge: fatal('wco-xml-piece-too-large', {
    message: 'A tag, text or comment is longer than one million characters, or a tag has more than 256 attributes', authority: 'Customhouse limits', remedy: 'Send the message as the schema describes it, without attachments inside',
  }),
  tooMuchUnread: fatal('wco-xml-mostly-unknown', {
    message: 'More than 10,000 elements and texts of one message are unknown to the data model', authority: 'Customhouse limits', remedy: 'Send messages of the WCO Data Model in the subset that the schemas describe',
  }),
  truncated: fatal('wco-xml-truncated', {
    message: 'The text ends before its elements are closed', authority: `${xml} section 2.1`, remedy: 'Send the whole message again',
  }),
  noMessage: fatal('wco-xml-no-message', {
    message: 'There is no Declaration, Response or ConveyanceReport in it', authority: 'WCO Data Model 3.6 subset as published by HMRC: DocumentMetaData', remedy: 'Send a message of the data model, in its namespace or in none',
  }),
  repeated: fatal('wco-xml-element-repeated', {
    message: 'An element stands more often than it may; only its first is read', authority: 'WCO Data Model 3.6 subset as published by HMRC', remedy: 'Give it once',
  }),
  namespace: warning('wco-xml-namespace', {
    message: 'An element stands in another namespace of the WCO than the schema gives it', authority: 'WCO Data Model 3.6 subset as published by HMRC', remedy: 'Use the namespaces of DocumentMetaData, DEC, RES and their data types as the schemas do',
  }),
  noRoot: fatal('wco-xml-nothing-to-write', {
    message: 'The document has no declaration, response or conveyance report', authority: 'Customhouse data model', remedy: 'Give it a root',
  }),
} as const
