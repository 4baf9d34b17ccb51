import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  issueTitle: 'Issue a credential', issueLead: 'Choose what you certify. You fill in a form, look at what it comes to, and sign it in the name of your organisation.', issueOf: 'Issue: {title}',
  loadingTypes: 'Loading what can be certified…', findType: 'What do you certify?', findTypeHint: 'In the words of your trade: mill test, bill of lading, organic, origin, pesticide…', typesFound: '{count, plural, =0 {None found} one {# type} other {# types}}',
  noType: 'No type fits these words', noTypeWhat: 'Try fewer or other words, such as the name of the document on paper.', otherType: 'Another type',
  draftKept: 'This is what you had filled in before, kept in this browser.', beginAnew: 'Begin anew', fromJson: 'Fill it from JSON', fromFile: 'A JSON file', paste: 'Or paste JSON', notJson: 'This is not a JSON object', fillForm: 'Put it in the form',
  credential: 'Credential', toPreview: 'Look at it before signing', previewWords: 'What you would certify', previewJson: 'The same as JSON', issueNow: 'Sign and issue it', issuing: 'Signing…', offerNow: 'Offer it to a wallet', offering: 'Making the offer…', back: 'Change something',
  withCode: 'Ask the wallet for a code of six digits, which I hand over on another way', offerHint: 'Offered to a wallet, it is signed when the wallet collects it. Whoever has the link can collect it.',
  issued: 'Issued', issuedWhat: 'It is signed and in force. Hand it to whom it is for; it is known as', seeIt: 'See it', another: 'Issue another like it', toList: 'All credentials',
  offered: 'Offered to a wallet', offeredWhat: 'Let its holder scan the code with a wallet, or send the link to the holder alone.', offerCode: 'QR code of the offer, for a wallet to scan', transactionCode: 'Code for the holder, shown this once:', walletSays: 'The wallet says: {what}.',
  offer: { open: 'Waiting for a wallet', collecting: 'A wallet is collecting it', issued: 'Collected and issued', expired: 'The offer has ended', locked: 'Ended after too many wrong codes' },
} as const

/** Words of issuing and offering. */
export const issuingWords = {
  en,
  es: {
    issueTitle: 'Emitir una credencial', issueLead: 'Elija qué certifica. Rellene un formulario, mire en qué resulta y fírmelo en nombre de su organización.', issueOf: 'Emitir: {title}',
    loadingTypes: 'Cargando lo que puede certificarse…', findType: '¿Qué certifica?', findTypeHint: 'Con las palabras de su oficio (en inglés): mill test, bill of lading, organic, origin, pesticide…', typesFound: '{count, plural, =0 {Ninguno} one {# tipo} other {# tipos}}',
    noType: 'Ningún tipo coincide con estas palabras', noTypeWhat: 'Pruebe menos palabras u otras, como el nombre del documento en papel.', otherType: 'Otro tipo',
    draftKept: 'Esto es lo que había rellenado antes, guardado en este navegador.', beginAnew: 'Empezar de nuevo', fromJson: 'Rellenar desde JSON', fromFile: 'Un archivo JSON', paste: 'O pegue JSON', notJson: 'Esto no es un objeto JSON', fillForm: 'Ponerlo en el formulario',
    credential: 'Credencial', toPreview: 'Verla antes de firmar', previewWords: 'Lo que certificaría', previewJson: 'Lo mismo como JSON', issueNow: 'Firmar y emitir', issuing: 'Firmando…', offerNow: 'Ofrecerla a una cartera', offering: 'Haciendo la oferta…', back: 'Cambiar algo',
    withCode: 'Pedir a la cartera un código de seis cifras, que entrego por otra vía', offerHint: 'Ofrecida a una cartera, se firma cuando la cartera la recoge. Quien tenga el enlace puede recogerla.',
    issued: 'Emitida', issuedWhat: 'Está firmada y en vigor. Entréguela a quien corresponda; se conoce como', seeIt: 'Verla', another: 'Emitir otra parecida', toList: 'Todas las credenciales',
    offered: 'Ofrecida a una cartera', offeredWhat: 'Haga que su titular escanee el código con una cartera, o envíe el enlace solo al titular.', offerCode: 'Código QR de la oferta, para escanear con una cartera', transactionCode: 'Código para el titular, se muestra solo esta vez:', walletSays: 'La cartera dice: {what}.',
    offer: { open: 'Esperando a una cartera', collecting: 'Una cartera la está recogiendo', issued: 'Recogida y emitida', expired: 'La oferta terminó', locked: 'Terminada tras demasiados códigos erróneos' },
  },
} satisfies Catalogue<typeof en>
