import type { Catalogue } from '../../../languages/use-words.ts'

const en = {
  title: 'Lot {name}', lead: 'Where it came from, what became of it, and whom to notify if it must be called back.', full: 'Full identity', thisLot: 'This lot', absentTitle: 'No event that you may see names this lot', absent: 'Check its identity. Lots of others stay out of your sight.',
  direction: 'Follow', back: 'Back to its sources', forward: 'Forward to its deliveries', tracing: 'Tracing the lot', chain: '{events, plural, one {# event} other {# events}}, {lots, plural, one {# lot} other {# lots}}', sources: 'Where it begins', deliveries: 'Where it ends so far', graph: 'Chain of lot {name}, {direction}',
  findings: 'What stands against the chain', recall: 'Recall list', recallLead: 'Everybody who has something of the lot or had it. Each party gets one notice.', csv: 'Download as CSV', recallNone: 'Nobody is known to have any of it.', loadingRecall: 'Working out whom to notify',
  severalLots: '{count, plural, one {{range}} other {# lots, {range}}}', party: 'Party', lot: 'Lot', state: 'State', onHand: 'On hand', since: 'Since', passedTo: 'Passed to', papers: 'Papers', stateOnHand: 'On hand', stateInTransit: 'On its way', statePassedOn: 'Passed on', open: 'Open the twin', asOf: 'As known on',
} as const

export const lotWords = {
  en,
  es: {
    title: 'Lote {name}', lead: 'De dónde vino, qué fue de él y a quién avisar si hay que retirarlo.', full: 'Identidad completa', thisLot: 'Este lote', absentTitle: 'Ningún hecho que usted pueda ver nombra este lote', absent: 'Revise su identidad. Los lotes de otros quedan fuera de su vista.',
    direction: 'Seguir', back: 'Atrás, hasta sus fuentes', forward: 'Adelante, hasta sus entregas', tracing: 'Rastreando el lote', chain: '{events, plural, one {# hecho} other {# hechos}}, {lots, plural, one {# lote} other {# lotes}}', sources: 'Dónde empieza', deliveries: 'Dónde termina por ahora', graph: 'Cadena del lote {name}, {direction}',
    findings: 'Lo que hay en contra de la cadena', recall: 'Lista de retiro', recallLead: 'Todos los que tienen o tuvieron algo del lote. Cada parte recibe un aviso.', csv: 'Descargar como CSV', recallNone: 'No se sabe de nadie que lo tenga.', loadingRecall: 'Averiguando a quién avisar',
    severalLots: '{count, plural, one {{range}} other {# lotes, {range}}}', party: 'Parte', lot: 'Lote', state: 'Estado', onHand: 'En existencia', since: 'Desde', passedTo: 'Pasó a', papers: 'Documentos', stateOnHand: 'En existencia', stateInTransit: 'En camino', statePassedOn: 'Entregado a otro', open: 'Abrir el gemelo', asOf: 'Según se sabía el',
  },
} satisfies Catalogue<typeof en>
