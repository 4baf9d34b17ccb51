import type { Catalogue } from '../../../languages/use-words.ts'

const en = {
  title: 'Conformance', lead: 'What the project’s open profile of trade credentials asks of a platform, the vectors that test it, and the checks run on a credential of your own.', notice: 'The profile is this project’s own. CBP has neither published nor endorsed it.',
  own: 'Check a credential', credential: 'Credential', credentialHint: 'JSON with its proof, or a token (JWT, SD-JWT)', check: 'Run the checks', checking: 'Checking…', missing: 'Paste a credential', sound: 'Sound', unsound: 'Not sound', recognised: 'Issuer recognised', notRecognised: 'Issuer not recognised',
  requirements: 'Requirements', of: 'Of what one credential can show', results: { 'met': 'Met', 'not-met': 'Not met', 'not-shown': 'Not shown by this' }, findings: 'What the verifier says', all: 'All requirements of the profile', level: 'Level', role: 'Binds', part: 'Part', requirement: 'Requirement', roles: { issuer: 'issuers', verifier: 'verifiers' },
  vectors: 'Vectors', vectorsWhat: 'One case per file: what is handed in, whether it must be verified, and why. Parties and goods are invented.', search: 'Search the vectors', vector: 'Vector', tests: 'Tests', must: 'Must be', verified: 'verified', refused: 'refused', download: 'Download', command: 'Run the whole profile against a platform', loading: 'Reading the profile…', tryIt: 'Use this vector',
} as const

export const conformanceWords = {
  en,
  es: {
    title: 'Conformidad', lead: 'Lo que el perfil abierto de credenciales comerciales de este proyecto pide a una plataforma, los vectores que lo prueban y las comprobaciones con una credencial propia.', notice: 'El perfil es de este proyecto. La CBP no lo ha publicado ni respaldado.',
    own: 'Comprobar una credencial', credential: 'Credencial', credentialHint: 'JSON con su prueba, o un token (JWT, SD-JWT)', check: 'Comprobar', checking: 'Comprobando…', missing: 'Pegue una credencial', sound: 'Válida', unsound: 'No válida', recognised: 'Emisor reconocido', notRecognised: 'Emisor no reconocido',
    requirements: 'Requisitos', of: 'De lo que una credencial puede mostrar', results: { 'met': 'Cumplido', 'not-met': 'No cumplido', 'not-shown': 'Esto no lo muestra' }, findings: 'Lo que dice el verificador', all: 'Todos los requisitos del perfil', level: 'Nivel', role: 'Obliga a', part: 'Parte', requirement: 'Requisito', roles: { issuer: 'emisores', verifier: 'verificadores' },
    vectors: 'Vectores', vectorsWhat: 'Un caso por archivo: qué se entrega, si debe verificarse y por qué. Las partes y mercancías son inventadas.', search: 'Buscar en los vectores', vector: 'Vector', tests: 'Prueba', must: 'Debe ser', verified: 'verificado', refused: 'rechazado', download: 'Descargar', command: 'Ejecutar todo el perfil contra una plataforma', loading: 'Leyendo el perfil…', tryIt: 'Usar este vector',
  },
} satisfies Catalogue<typeof en>
