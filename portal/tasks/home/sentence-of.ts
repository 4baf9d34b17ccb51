import type { Language } from '../../languages/language.tsx'

type Sentence = Readonly<Record<Language, string>>

/** What each task is for, in a sentence, by its path. */
const sentences: ReadonlyMap<string, Sentence> = new Map([
  ['/work', { en: 'What waits for you, by when, and by which rule.', es: 'Lo que le espera, para cuándo y según qué norma.' }],
  ['/file', { en: 'Hand in a message in any format; mistakes are shown where they stand.', es: 'Entregue un mensaje en cualquier formato; los errores se muestran en su lugar.' }],
  ['/file/entry', { en: 'Fill in an entry step by step, from what is known already.', es: 'Complete una entrada paso a paso, con lo que ya se sabe.' }],
  ['/filings', { en: 'Everything filed: what became of it, why, and what may still be done.', es: 'Todo lo presentado: qué fue de ello, por qué y qué puede hacerse aún.' }],
  ['/search', { en: 'Find anything by an entry number, a bill of lading, a name.', es: 'Encuentre lo que sea por número de entrada, conocimiento o nombre.' }],
  ['/reports', { en: 'Volumes, duty, times to release and findings of a period, in figures.', es: 'Volúmenes, derechos, tiempos y hallazgos de un período, en cifras.' }],
  ['/shipments', { en: 'Where goods come from, where they are, who handled them, and what proves it.', es: 'De dónde vienen las mercancías, dónde están, quién las trató y qué lo prueba.' }],
  ['/data-quality', { en: 'What is missing or at odds in what you record.', es: 'Qué falta o no concuerda en lo que registra.' }],
  ['/credentials', { en: 'Credentials that you issued: who used them, and taking them back.', es: 'Credenciales que emitió: quién las usó, y retirarlas.' }],
  ['/credentials/issue', { en: 'Fill in a credential, sign it, and hand it over.', es: 'Complete una credencial, fírmela y entréguela.' }],
  ['/credentials/present', { en: 'Present credentials, or ask somebody for theirs.', es: 'Presente credenciales, o pida las suyas a alguien.' }],
  ['/targeting', { en: 'Rules by which goods are selected: write, try on past filings, put in force by two.', es: 'Reglas con que se selecciona mercancía: escribirlas, probarlas y ponerlas en vigor entre dos.' }],
  ['/cases', { en: 'What customs served on you, by when to answer, and what you bring yourself.', es: 'Lo que la aduana le notificó, hasta cuándo responder, y lo que usted aporta.' }],
  ['/officer/cases', { en: 'Cases by their next last day: open, ask, detain, claim, decide, close.', es: 'Casos por su próximo vencimiento: abrir, pedir, detener, sancionar, resolver, cerrar.' }],
  ['/officer/queue', { en: 'Filings that wait for a decision, the most urgent first.', es: 'Presentaciones que esperan resolución, las más urgentes primero.' }],
  ['/officer/bill-holds', { en: 'Hold the goods of a bill of lading, or lift a hold.', es: 'Retenga la mercancía de un conocimiento, o levante la retención.' }],
  ['/screening/hits', { en: 'Parties of filings that resemble listed ones: tell them apart.', es: 'Partes que se parecen a las listadas: distíngalas.' }],
  ['/screening/lists', { en: 'The lists of denied parties: load an edition, see what changed.', es: 'Las listas de partes denegadas: cargue una edición, vea qué cambió.' }],
  ['/network', { en: 'Who is named together, at which addresses: look for new shells.', es: 'Quién se nombra junto, en qué domicilios: busque empresas fantasma nuevas.' }],
  ['/screening/names', { en: 'Compare a name with the lists before you deal with it.', es: 'Compare un nombre con las listas antes de tratar con él.' }],
  ['/anomalies', { en: 'Lines that stand out among their peers, with the reasons.', es: 'Líneas que destacan entre sus semejantes, con los motivos.' }],
  ['/anomalies/models', { en: 'Models that learn from exams: their figures, approval and drift.', es: 'Modelos que aprenden de los exámenes: cifras, aprobación y deriva.' }],
  ['/officer/figures', { en: 'How fast goods go, what exams find, which rules hit, what revenue was at risk.', es: 'Con qué rapidez sale la mercancía, qué hallan los exámenes, qué reglas aciertan y qué ingresos corrían riesgo.' }],
  ['/agency/queue', { en: 'Lines of goods that your agency answers for.', es: 'Líneas de mercancía de las que responde su organismo.' }],
  ['/agency/policies', { en: 'What may proceed without your agency looking, what is drawn, and how long you take.', es: 'Qué puede seguir sin que su organismo mire, qué se sortea y cuánto tardan.' }],
  ['/administration/organisations', { en: 'Who files here, and which people act for them.', es: 'Quién presenta aquí y qué personas actúan por ellos.' }],
  ['/administration/keys', { en: 'The keys that your organisation signs with.', es: 'Las claves con que firma su organización.' }],
  ['/administration/issuers', { en: 'Who may issue which credentials, and on which ground.', es: 'Quién puede emitir qué credenciales y con qué fundamento.' }],
  ['/administration/tariff', { en: 'Load revisions of the tariff and tables, and see what differs.', es: 'Cargue revisiones del arancel y tablas, y vea qué cambia.' }],
  ['/administration/rules', { en: 'The rules by which determinations are made.', es: 'Las reglas con que se resuelve.' }],
  ['/administration/audit', { en: 'Who saw and changed what.', es: 'Quién vio y cambió qué.' }],
  ['/developers', { en: 'Call the API, verify a receipt, and follow what happens, step by step.', es: 'Llame a la API, verifique un recibo y siga lo que sucede, paso a paso.' }],
  ['/developers/try', { en: 'Try any operation with a key of the sandbox.', es: 'Pruebe cualquier operación con una clave de pruebas.' }],
  ['/developers/messages', { en: 'Paste a message: see it read, checked and converted.', es: 'Pegue un mensaje: véalo leído, comprobado y convertido.' }],
  ['/developers/conformance', { en: 'Whether your messages and credentials follow the standards.', es: 'Si sus mensajes y credenciales siguen las normas.' }],
  ['/developers/webhooks', { en: 'Have facts delivered to you, see each delivery, and send it again.', es: 'Reciba los sucesos, vea cada entrega y repítala.' }],
  ['/verify', { en: 'Is a credential or a receipt real, whole and in force? Hand it in and see.', es: '¿Una credencial o un recibo es auténtico, íntegro y vigente? Entréguelo y véalo.' }],
  ['/tariff', { en: 'Find a tariff number, its rates over time, and what would be owed.', es: 'Encuentre un número del arancel, sus tipos en el tiempo y lo que se debería.' }],
  ['/agencies', { en: 'What other agencies need of goods, when, and by which law.', es: 'Qué piden otros organismos de las mercancías, cuándo y según qué ley.' }],
  ['/data-model', { en: 'Every element of data exchanged here, its versions, and guides to the messages.', es: 'Cada elemento de datos, sus versiones y guías de los mensajes.' }],
  ['/status', { en: 'Does everything work at this moment, and what it means when not.', es: 'Si todo funciona en este momento, y qué significa si no.' }],
])

export function sentenceOf(path: string): Sentence | undefined {
  return sentences.get(path)
}
