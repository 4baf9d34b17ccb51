import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  title: 'Bill holds', lead: 'A hold on a bill of lading stops every entry of its goods, those filed later too. A hold on a master bill holds its house bills.',
  none: 'No bill is held', noneWhat: 'Place a hold below, by the number of the bill.', bill: 'Bill', kind: 'Kind', kinds: { customs: 'Customs', agriculture: 'Agriculture' }, why: 'Reason', authority: 'Authority', placed: 'Placed', by: 'by {who}',
  state: 'State', standing: 'Stands', lifted: 'Lifted {at}: {why}', lift: 'Lift', liftQuestion: 'Entries that nothing else stops go on. The carrier and the filers read the reason.', liftConfirm: 'Lift the hold now',
  place: 'Place a hold', billHint: 'Issuer and number together, e.g. ZZSB260300101; a house waybill after its master and a slash', whyHint: 'The carrier and the filers read it', placeNow: 'Place the hold now', needBill: 'Give the number of the bill', needWhy: 'Say why, in three letters or more', more: 'Show more',
} as const

export const billHoldWords = {
  en,
  es: {
    title: 'Retenciones de conocimientos', lead: 'Una retención de un conocimiento detiene todas las entradas de su mercancía, también las posteriores. La de un conocimiento principal alcanza a sus secundarios.',
    none: 'No hay conocimientos retenidos', noneWhat: 'Retenga uno abajo, por su número.', bill: 'Conocimiento', kind: 'Clase', kinds: { customs: 'Aduana', agriculture: 'Agricultura' }, why: 'Motivo', authority: 'Fundamento', placed: 'Puesta', by: 'por {who}',
    state: 'Estado', standing: 'Vigente', lifted: 'Levantada {at}: {why}', lift: 'Levantar', liftQuestion: 'Siguen adelante las entradas que nada más detenga. El transportista y los declarantes leen el motivo.', liftConfirm: 'Levantar la retención ahora',
    place: 'Retener un conocimiento', billHint: 'Emisor y número juntos, p. ej. ZZSB260300101; una guía secundaria, tras la principal y una barra', whyHint: 'Lo leen el transportista y los declarantes', placeNow: 'Retener ahora', needBill: 'Indique el número del conocimiento', needWhy: 'Diga por qué, con tres letras o más', more: 'Mostrar más',
  },
} satisfies Catalogue<typeof en>
