import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  title: 'Policies of {agency}', titleNone: 'Policies of my agency', lead: 'What each program lets proceed without looking, what it draws at random, and how long it takes. Customs reads them; filers do not.',
  noAgency: 'Your organisation speaks for no agency', noAgencyWhat: 'An administrator says which organisation speaks for which agency.',
  noPolicies: 'No program has a policy of its own', standard: 'What holds without a policy', programme: 'Program {program}', allProgrammes: 'All programs without a policy of their own', version: 'Version {version}',
  states: { 'proposed': 'Proposed', 'in-force': 'In force', 'replaced': 'Replaced', 'withdrawn': 'Withdrawn' },
  delegated: 'Lines may proceed without the agency looking', notDelegated: 'The agency looks at every line', onlyIf: 'Only if',
  trusted: 'the importer is one of {count, plural, one {# trusted importer} other {# trusted importers}}: {numbers}', noHits: 'no party may be on a list of denied parties', score: 'every line is scored below {score}', complete: 'nothing was found about the agency’s data',
  share: '{share} of them are drawn at random and looked at', noShare: 'None are drawn at random', clock: 'Time: {minutes, plural, one {# minute} other {# minutes}}, {counts}; {expiry}', noClock: 'No time is set',
  counts: { 'working-hours': 'in working hours', 'all-hours': 'in all hours' }, expiry: { 'proceed': 'then the goods may proceed', 'stay-held': 'then the goods wait on' },
  proposedBy: 'Proposed by {name}, {at}', notice: 'Takes effect {at} unless it is withdrawn; at once if a second officer confirms', since: 'In force since {at}', settled: { confirmed: 'Confirmed by {name}: {why}', withdrawn: 'Withdrawn by {name}: {why}' }, because: 'Why: {why}', history: 'Earlier versions',
  confirm: 'Confirm', withdraw: 'Withdraw', settleWhy: 'Why you confirm or withdraw', ownProposal: 'Nobody confirms their own proposal: a second officer of your agency does.',
  propose: 'Propose a change', program: 'Program', programHint: 'Three letters, such as FOO; * for all that have no policy of their own.', isDelegated: 'Lines may proceed without us looking', conditions: 'Only if all of these hold',
  trustedImporters: 'Trusted importers', trustedHint: 'Importer numbers with commas between. Empty: importers do not matter.', noPartyHits: 'No party of the filing may be on a list', dataComplete: 'Nothing was found about our data', scoreBelow: 'Every line is scored below', scoreHint: 'Between 0 and 1. Empty: scores do not matter.',
  shareField: 'Share drawn at random, in per cent', shareHint: 'Of what would proceed. Anyone can repeat the draw: it rests on the log’s checkpoint and the filing’s number.',
  hasClock: 'We take a stated time at most', minutes: 'Minutes', countsField: 'Which minutes count', expiryField: 'What becomes of the goods then', clockAuthority: 'The law or rule that sets the time', authority: 'The law or rule that the policy rests on', why: 'Why it is changed', send: 'Propose', underWay: 'Under way…', sent: 'Proposed. A second officer confirms it, or its notice runs.',
} as const

export const policyWords = {
  en,
  es: {
    title: 'Políticas de {agency}', titleNone: 'Políticas de mi organismo', lead: 'Qué deja seguir cada programa sin mirar, qué sortea y cuánto tarda. La aduana las lee; los presentadores no.',
    noAgency: 'Su organización no habla por ningún organismo', noAgencyWhat: 'Un administrador dice qué organización habla por qué organismo.',
    noPolicies: 'Ningún programa tiene política propia', standard: 'Lo que rige sin política', programme: 'Programa {program}', allProgrammes: 'Todos los programas sin política propia', version: 'Versión {version}',
    states: { 'proposed': 'Propuesta', 'in-force': 'En vigor', 'replaced': 'Sustituida', 'withdrawn': 'Retirada' },
    delegated: 'Las líneas pueden seguir sin que el organismo mire', notDelegated: 'El organismo mira cada línea', onlyIf: 'Solo si',
    trusted: 'el importador es {count, plural, one {el de confianza} other {uno de los # de confianza}}: {numbers}', noHits: 'ninguna parte puede estar en una lista de partes denegadas', score: 'cada línea puntúa menos de {score}', complete: 'nada se halló en los datos del organismo',
    share: 'Se sortea y mira {share} de ellas', noShare: 'No se sortea ninguna', clock: 'Plazo: {minutes, plural, one {# minuto} other {# minutos}}, {counts}; {expiry}', noClock: 'No hay plazo',
    counts: { 'working-hours': 'en horas de trabajo', 'all-hours': 'a todas horas' }, expiry: { 'proceed': 'después la mercancía puede seguir', 'stay-held': 'después la mercancía sigue esperando' },
    proposedBy: 'Propuesta por {name}, {at}', notice: 'Entra en vigor {at} si no se retira; en el acto si la confirma otro oficial', since: 'En vigor desde {at}', settled: { confirmed: 'Confirmada por {name}: {why}', withdrawn: 'Retirada por {name}: {why}' }, because: 'Por qué: {why}', history: 'Versiones anteriores',
    confirm: 'Confirmar', withdraw: 'Retirar', settleWhy: 'Por qué la confirma o retira', ownProposal: 'Nadie confirma su propia propuesta: lo hace otro oficial de su organismo.',
    propose: 'Proponer un cambio', program: 'Programa', programHint: 'Tres letras, como FOO; * para todos los que no tienen política propia.', isDelegated: 'Las líneas pueden seguir sin que miremos', conditions: 'Solo si se cumple todo esto',
    trustedImporters: 'Importadores de confianza', trustedHint: 'Números de importador separados por comas. Vacío: no importa el importador.', noPartyHits: 'Ninguna parte puede estar en una lista', dataComplete: 'Nada se halló en nuestros datos', scoreBelow: 'Cada línea puntúa menos de', scoreHint: 'Entre 0 y 1. Vacío: no importa la puntuación.',
    shareField: 'Parte que se sortea, en por ciento', shareHint: 'De lo que seguiría. Cualquiera puede repetir el sorteo: se basa en el punto de control del registro y el número de la presentación.',
    hasClock: 'Tardamos como mucho un tiempo fijado', minutes: 'Minutos', countsField: 'Qué minutos cuentan', expiryField: 'Qué pasa después con la mercancía', clockAuthority: 'La ley o norma que fija el plazo', authority: 'La ley o norma en que se basa la política', why: 'Por qué se cambia', send: 'Proponer', underWay: 'En curso…', sent: 'Propuesta. La confirma otro oficial, o corre su aviso.',
  },
} satisfies Catalogue<typeof en>
