/** What needs every wire format; loaded as one when first asked for. */
export { checkAgainstGuide } from './check-against-guide.ts'
export { sampleMessage } from './sample-messages.ts'
