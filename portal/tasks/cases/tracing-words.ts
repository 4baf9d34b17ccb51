import type { Catalogue } from '../../languages/use-words.ts'

const en = { title: 'Take the tracing package of a shipment', lead: 'The supply chain as it is known now, from raw material to import: kept as JSON, its hash in the log.', shipment: 'Shipment', shipmentHint: 'A bill, an entry, an invoice or a lot. Left empty: the entry of the first filing.', why: 'Why', take: 'Take into evidence', look: 'Look at the shipment first' } as const

export const tracingWords = {
  en,
  es: { title: 'Tomar el expediente de la cadena de un embarque', lead: 'La cadena de suministro como se conoce ahora, de la materia prima a la importación: se guarda como JSON, con su huella en el registro.', shipment: 'Embarque', shipmentHint: 'Un conocimiento, una entrada, una factura o un lote. Vacío: la entrada de la primera presentación.', why: 'Por qué', take: 'Tomar como prueba', look: 'Ver antes el embarque' },
} satisfies Catalogue<typeof en>
