import type { Catalogue } from '../../../languages/use-words.ts'

const en = {
  title: 'First steps', lead: 'From a key to a first filing, in three commands. Everything here also works with your own HTTP client.',
  key: 'Get the key of a program', keyWhat: 'A sandbox makes a key for each of its programs at its first start, in its data folder. It is a JWK that names its program in client_id; keep it as you would a password.', keyProduction: 'In production the operator registers your program with your public key. The private one never leaves you.',
  token: 'Sign in', tokenWhat: 'Programs sign in by OAuth 2 client credentials with private_key_jwt (RFC 7523): you sign a short statement with your key, and get a token for ten minutes. The SDK does it by itself.', sdk: 'With the SDK', curl: 'With curl, once you have a token',
  check: 'Check a message without filing', checkWhat: 'Nothing is kept; the findings say what is wrong, where, by which authority, and what to do.', file: 'File it', fileWhat: 'The Idempotency-Key makes a repeated request harmless.', next: 'Where next', reference: 'API reference', description: 'OpenAPI description', tryIt: 'Try an operation', playground: 'Paste a message', events: 'Follow what happens, as server-sent events',
} as const

export const firstStepWords = {
  en,
  es: {
    title: 'Primeros pasos', lead: 'De una clave a una primera presentación, en tres órdenes. Todo funciona también con su propio cliente HTTP.',
    key: 'Obtenga la clave de un programa', keyWhat: 'Un entorno de pruebas crea una clave para cada programa en su primer inicio, en su carpeta de datos. Es una JWK que nombra su programa en client_id; guárdela como una contraseña.', keyProduction: 'En producción el operador registra su programa con su clave pública. La privada nunca sale de usted.',
    token: 'Inicie sesión', tokenWhat: 'Los programas inician sesión con credenciales de cliente OAuth 2 y private_key_jwt (RFC 7523): firman una declaración breve con su clave y reciben un permiso de diez minutos. El SDK lo hace solo.', sdk: 'Con el SDK', curl: 'Con curl, cuando tenga un permiso',
    check: 'Compruebe un mensaje sin presentarlo', checkWhat: 'No se guarda nada; los hallazgos dicen qué está mal, dónde, según qué norma y qué hacer.', file: 'Preséntelo', fileWhat: 'La Idempotency-Key hace inofensiva una petición repetida.', next: 'Y después', reference: 'Referencia de la API', description: 'Descripción OpenAPI', tryIt: 'Probar una operación', playground: 'Pegar un mensaje', events: 'Siga lo que ocurre, como eventos del servidor',
  },
} satisfies Catalogue<typeof en>
