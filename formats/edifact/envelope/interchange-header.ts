import type { SegmentTokens } from '../syntax/segment-tokens.ts'
import { positionOf } from '../mapping/mapping-plan.ts'

/** Members of `interchange` in a canonical document, with the element of the service segment that holds each. */
export const envelopeMembers = {
  UNB: [
    ['syntaxLevel', 'S001.0001'], ['syntaxVersion', 'S001.0002'],
    ['sender', 'S002.0004'], ['senderQualifier', 'S002.0007'], ['senderInternalReference', 'S002.0008'], ['senderInternalSubReference', 'S002.0042'],
    ['recipient', 'S003.0010'], ['recipientQualifier', 'S003.0007'], ['recipientInternalReference', 'S003.0014'], ['recipientInternalSubReference', 'S003.0046'],
    ['preparedDate', 'S004.0017'], ['preparedTime', 'S004.0019'], ['reference', '0020'], ['recipientPassword', 'S005.0022'], ['recipientPasswordQualifier', 'S005.0025'],
    ['applicationReference', '0026'], ['priority', '0029'], ['acknowledgementRequest', '0031'], ['agreement', '0032'], ['testIndicator', '0035'],
  ],
  UNG: [
    ['groupMessage', '0038'], ['groupSender', 'S006.0040'], ['groupSenderQualifier', 'S006.0007'], ['groupRecipient', 'S007.0044'], ['groupRecipientQualifier', 'S007.0007'],
    ['groupPreparedDate', 'S004.0017'], ['groupPreparedTime', 'S004.0019'], ['groupReference', '0048'], ['groupAgency', '0051'],
    ['groupVersion', 'S008.0052'], ['groupRelease', 'S008.0054'], ['groupAssociation', 'S008.0057'], ['groupPassword', '0058'],
  ],
  UNH: [
    ['messageReference', '0062'], ['message', 'S009.0065'], ['messageVersion', 'S009.0052'], ['messageRelease', 'S009.0054'], ['messageAgency', 'S009.0051'],
    ['messageAssociation', 'S009.0057'], ['messageCodeList', 'S009.0110'], ['messageSubfunction', 'S009.0113'], ['commonAccessReference', '0068'],
    ['transferSequence', 'S010.0070'], ['transferPosition', 'S010.0073'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [member: string, element: string])[]>>

/** Values of a service segment by the names that `interchange` gives them; what is not stated is absent. */
export function readHeader(tag: keyof typeof envelopeMembers, tokens: SegmentTokens, decode: (bytes: string) => string): Record<string, string> {
  const header: Record<string, string> = {}
  for (const { member, element, component } of positions[tag]) {
    const value = tokens.value(element, component)
    if (value !== '') header[member] = decode(value)
  }
  return header
}

const positions = { UNB: positionsOf('UNB'), UNG: positionsOf('UNG'), UNH: positionsOf('UNH') }

function positionsOf(tag: keyof typeof envelopeMembers): readonly { readonly member: string; readonly element: number; readonly component: number }[] {
  return envelopeMembers[tag].map(([member, taken]) => ({ member, ...positionOf(tag, taken) }))
}
