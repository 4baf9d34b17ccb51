import type { MessageFormat } from '../message-format.ts'
import { treeJson } from '../wire-tree/tree-json.ts'
import { memberOf } from '../wire-tree/wire-node.ts'
import { falFamily, wholeReport } from './fal-family.ts'

const forms = ['generalDeclaration', 'cargoDeclaration', 'shipsStoresDeclaration', 'crewsEffectsDeclaration', 'crewList', 'passengerList', 'dangerousGoodsManifest', 'mailDeliveryBill'] as const

/**
 * The forms of the FAL Convention in JSON: one form or several of one call in a document. `message` of the options of the writer, `FAL1` to
 * `FAL7` or `MAIL`, writes that form alone; without it all are written.
 */
export const imoFalJson: MessageFormat = treeJson({
  name: 'imo-fal-json',
  title: 'IMO FAL forms, JSON',
  mediaTypes: ['application/vnd.customhouse.fal+json'],
  family: falFamily,
  messages: 'plain',
  mark: new RegExp(`"imoShipNumberId"|"messageHeader"\\s*:[\\s\\S]*"ship"\\s*:|"(?:${forms.slice(0, 7).join('|')})"\\s*:`),
  messageOf: (node) => (['messageHeader', 'ship', 'voyage', ...forms].some((name) => memberOf(node, name) !== undefined) ? wholeReport : undefined),
})
