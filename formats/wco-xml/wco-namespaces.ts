/** Namespaces of the WCO Data Model 3.6 subset as HMRC publishes its schemas, and the one that our own messages have. */
export const wcoNamespaces = {
  metaData: 'urn:wco:datamodel:WCO:DocumentMetaData-DMS:2',
  declaration: 'urn:wco:datamodel:WCO:DEC-DMS:2',
  declarationTypes: 'urn:wco:datamodel:WCO:Declaration_DS:DMS:2',
  response: 'urn:wco:datamodel:WCO:RES-DMS:2',
  responseTypes: 'urn:wco:datamodel:WCO:Response_DS:DMS:2',
  /** The WCO publishes no schema of what a carrier reports that could be named here: the tags of the dictionary in a namespace of ours. */
  ours: 'urn:customhouse:data-model:3.6.1',
  /** Holds several messages in one file, which XML lets have one root alone. */
  messages: 'urn:customhouse:messages:1',
} as const

/** What every namespace of the WCO's Data Model begins with. */
export const wcoNamespacePrefix = 'urn:wco:datamodel:WCO:'
