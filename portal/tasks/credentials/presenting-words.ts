import type { Catalogue } from '../../languages/use-words.ts'

const en = {
  presentTitle: 'Present or ask', presentLead: 'Show credentials for a filing or to a party, or ask a wallet to show what it holds.',
  handOver: 'Present credentials', chooseOwn: 'Those that your organisation issued', noOwn: 'Your organisation has issued none that is in force.', given: 'Those that you were given', givenHint: 'Paste them as you got them: JSON, or tokens one a line.',
  presentationFile: 'Download a presentation for a party', forFiling: 'Filing that they are for', forFilingHint: 'Its identifier, as the page of the filing shows it in its address.', handIn: 'Hand in for the filing', handedIn: '{count, plural, one {The filing has # credential} other {The filing has # credentials}}', seeFiling: 'See the filing',
  askWallet: 'Ask a wallet', askWhat: 'Its holder scans a code and agrees; you see what was presented, and what each check means.', askType: 'What do you ask for?', askPurpose: 'Why, for the holder to read', askPurposeHint: 'Such as: to release heat 4711 at the port of Norrfolk', askNow: 'Make the code',
  requestCode: 'QR code of the request, for a wallet to scan', request: { waiting: 'Waiting for a wallet', answered: 'Answered', declined: 'Declined by its holder', expired: 'The request has ended' }, satisfied: 'Everything that was asked for, and sound', notSatisfied: 'Not what was asked for, or not sound',
} as const

/** Words of presenting and asking. */
export const presentingWords = {
  en,
  es: {
    presentTitle: 'Presentar o pedir', presentLead: 'Muestre credenciales para una presentación o a una parte, o pida a una cartera que muestre lo que tiene.',
    handOver: 'Presentar credenciales', chooseOwn: 'Las que emitió su organización', noOwn: 'Su organización no ha emitido ninguna que esté en vigor.', given: 'Las que le dieron', givenHint: 'Péguelas como las recibió: JSON, o testigos uno por línea.',
    presentationFile: 'Descargar una presentación para una parte', forFiling: 'Presentación aduanera a la que corresponden', forFilingHint: 'Su identificador, como lo muestra la dirección de su página.', handIn: 'Entregar para la presentación', handedIn: '{count, plural, one {La presentación tiene # credencial} other {La presentación tiene # credenciales}}', seeFiling: 'Ver la presentación',
    askWallet: 'Pedir a una cartera', askWhat: 'Su titular escanea un código y acepta; usted ve lo presentado y qué significa cada comprobación.', askType: '¿Qué pide?', askPurpose: 'Por qué, para que lo lea el titular', askPurposeHint: 'Por ejemplo: para el levante de la colada 4711 en el puerto de Norrfolk', askNow: 'Hacer el código',
    requestCode: 'Código QR de la solicitud, para escanear con una cartera', request: { waiting: 'Esperando a una cartera', answered: 'Contestada', declined: 'Rechazada por su titular', expired: 'La solicitud terminó' }, satisfied: 'Todo lo pedido, y válido', notSatisfied: 'No es lo pedido, o no es válido',
  },
} satisfies Catalogue<typeof en>
