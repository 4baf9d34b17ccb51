import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  title: 'Parties and addresses', lead: 'Who is named together in filings, at which addresses, by which numbers. That something is shared proves nothing by itself.',
  by: 'Begin with', kinds: { name: 'A party', address: 'An address', identifier: 'A number', filing: 'A filing' }, what: 'Name, address or number', whatHint: 'As it is written in filings; capitals and punctuation make no difference. A number with its kind, such as MID CNSAMPLE1SHE. A filing by its id.',
  steps: 'How far', far: { '0': 'What names it', '1': 'One step further', '2': 'Two steps further' }, show: 'Show', graph: 'Network around {what}', none: 'No filing names it', noneWhat: 'Check the spelling, or begin with an address or a number.', cut: 'There is more than is shown: begin nearer to what you look for.',
  nodes: { party: 'Party', address: 'Address', identifier: 'Number', filing: 'Filing' }, links: '{count, plural, one {1 link} other {# links}}', open: 'Open the filing', around: 'Begin here', table: 'All of it', kind: 'Kind', label: 'As stated', tied: 'Links', loading: 'the network',
  shells: 'New parties to look at first', shellsLead: 'First named within 90 days, at an address that others state too, with more that speaks for a look. Nobody here has done wrong by that.', shellsNone: 'No new party stands out', reasons: 'Why', firstNamed: 'First named',
  shared: 'Addresses that several parties state', sharedLead: 'Of the last year; those with parties never seen before the last 90 days come first. Forwarders and office buildings have many names.', sharedNone: 'No address is stated by more than one party', names: 'Parties', fresh: 'New', filings: 'Filings', since: 'Since', sample: 'Among them', address: 'Address',
} as const

export const networkWords = {
  en,
  es: {
    title: 'Partes y domicilios', lead: 'Quién se nombra junto en las presentaciones, en qué domicilios y con qué números. Que algo se comparta no prueba nada por sí solo.',
    by: 'Empezar por', kinds: { name: 'Una parte', address: 'Un domicilio', identifier: 'Un número', filing: 'Una presentación' }, what: 'Nombre, domicilio o número', whatHint: 'Como está escrito en las presentaciones; mayúsculas y puntuación no importan. Un número con su clase, como MID CNSAMPLE1SHE. Una presentación por su id.',
    steps: 'Hasta dónde', far: { '0': 'Lo que lo nombra', '1': 'Un paso más', '2': 'Dos pasos más' }, show: 'Mostrar', graph: 'Red alrededor de {what}', none: 'Ninguna presentación lo nombra', noneWhat: 'Revise cómo se escribe, o empiece por un domicilio o un número.', cut: 'Hay más de lo que se muestra: empiece más cerca de lo que busca.',
    nodes: { party: 'Parte', address: 'Domicilio', identifier: 'Número', filing: 'Presentación' }, links: '{count, plural, one {1 vínculo} other {# vínculos}}', open: 'Abrir la presentación', around: 'Empezar aquí', table: 'Todo', kind: 'Clase', label: 'Como se escribió', tied: 'Vínculos', loading: 'la red',
    shells: 'Partes nuevas para mirar primero', shellsLead: 'Nombradas por primera vez en los últimos 90 días, en un domicilio que dan también otras, con algo más que invita a mirar. Nadie aquí ha obrado mal por eso.', shellsNone: 'Ninguna parte nueva llama la atención', reasons: 'Por qué', firstNamed: 'Primera vez',
    shared: 'Domicilios que dan varias partes', sharedLead: 'Del último año; primero los que tienen partes no vistas antes de los últimos 90 días. Transitarios y edificios de oficinas tienen muchos nombres.', sharedNone: 'Ningún domicilio lo da más de una parte', names: 'Partes', fresh: 'Nuevas', filings: 'Presentaciones', since: 'Desde', sample: 'Entre ellas', address: 'Domicilio',
  },
} satisfies Catalogue<typeof en>
