import type { Catalogue } from '../../../languages/use-words.ts'

const en = {
  title: 'Signing keys', lead: 'What your organisation signs credentials with. A new key takes over from the one of its kind at once; what the older one signed still verifies until it is retired.',
  loading: 'Reading the keys…', none: 'No keys yet', noneWhat: 'A first key is made when you issue a credential, or here.', make: 'Make a new key', making: 'Making the key…', kind: 'Kind of key', made: 'Key {id} was made and signs from now on',
  id: 'Key', type: 'Kind', state: 'State', madeAt: 'Made', states: { signs: 'Signs', verifies: 'Verifies only', retired: 'Retired' }, actions: 'Actions', did: 'Identifier (DID)', method: 'Address of the key', showKey: 'Public key',
  retire: 'Retire', ask: 'Everything that was signed with {id} will fail verification from now on. This cannot be undone.', retireDo: 'Retire the key', askNew: 'The present key of this kind will sign no more; it still verifies.',
} as const

export const keyWords = {
  en,
  es: {
    title: 'Claves de firma', lead: 'Con lo que su organización firma credenciales. Una clave nueva sustituye enseguida a la de su tipo; lo firmado con la anterior se sigue verificando hasta que se retire.',
    loading: 'Leyendo las claves…', none: 'Aún no hay claves', noneWhat: 'La primera clave se crea al emitir una credencial, o aquí.', make: 'Crear una clave nueva', making: 'Creando la clave…', kind: 'Tipo de clave', made: 'La clave {id} se creó y firma desde ahora',
    id: 'Clave', type: 'Tipo', state: 'Estado', madeAt: 'Creada', states: { signs: 'Firma', verifies: 'Solo verifica', retired: 'Retirada' }, actions: 'Acciones', did: 'Identificador (DID)', method: 'Dirección de la clave', showKey: 'Clave pública',
    retire: 'Retirar', ask: 'Todo lo firmado con {id} dejará de verificarse desde ahora. No se puede deshacer.', retireDo: 'Retirar la clave', askNew: 'La clave actual de este tipo dejará de firmar; se seguirá verificando.',
  },
} satisfies Catalogue<typeof en>
