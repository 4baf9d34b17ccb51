import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

const door = 'Customhouse, door for importer security filings'

export const notASecurityFiling = fatal('security-filing-not-one', { message: 'The message is no importer security filing, so that nothing of it was filed', authority: door, remedy: 'Send a declaration of the data model with declaration/unitedStates/securityFiling' })
export const tooManyMessages = fatal('security-filing-too-many-messages', { message: 'The interchange has more than 1,000 messages', authority: door, remedy: 'Send it in several interchanges' })
export const nothingRead = fatal('security-filing-nothing-read', { message: 'No message can be read from the interchange', authority: door, remedy: 'Send at least one message, in a format that is named in Content-Type or can be told by its beginning' })
