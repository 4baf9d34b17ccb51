import type { SampleIssuer } from './sample-issuer.ts'

const wells = ['OilAndGasProductCredential']
const traders = ['CommercialInvoiceCredential', 'USMCACertificationOfOrigin']

/** Who signed the samples of this area. */
export const issuersOfNaturalGas: readonly SampleIssuer[] = [
  { name: 'Larch Example Gas', did: 'did:key:z6MkjPZ4CvcjU6Dn9f2CLubQvWy5F7qCvkcA3i6DzhVGJx4D', types: wells },
  { name: 'Montane Example Gas', did: 'did:key:z6MkvhDMQ52tjSa146oEz2Zce8upf1fZGUEGzrDztDLo7kmH', types: wells },
  { name: 'Aspen Example Storage', did: 'did:key:z6Mkg96wEpVhrqPdZ1JY4aV9k7Fs4JjvwJscyaJntVxGM1xi', types: wells },
  { name: 'Westline Example Hub', did: 'did:key:z6MkhDqniMxhzXMEcmsRBkxDFL9Htb3KdjncS6Gy7vywjsh8', types: [...wells, ...traders] },
  {
    name: 'Foothill Example Gas Line', did: 'did:key:z6MkkypG81TkVnx6EjXeFE5urjLct4Qn77jcjnbDFcmd7AVi',
    types: ['OilAndGasDeliveryTicketCredential', 'DeliveryScheduleCredential', 'DeliveryStatementCredential', 'MonthlyAdvanceManifestCredential', 'MonthlyAggregateDeliveryStatementCredential'],
  },
  { name: 'Elder Example Energy', did: 'did:key:z6MkfxrHzoPJRcF4CpgJ2472q3Fp6aWstyX9z8QxthyyZ8gJ', types: traders },
  { name: 'Petroleum Lands Example Director', did: 'did:key:z6MksuV6hWE8i16AraodYJKqgCgA9Uo9DnYbSxGdr8xaLjD9', types: ['BCPetroleumAndNaturalGasTitleCredential', 'DigitalConformityCredential'] },
  { name: 'Example Gas Registry', did: 'did:key:z6MkiP65vmqps6FoYWnuMxNX9aDgwHqoky9sUh3UH84nafsS', types: ['NaturalGasProducerEnvironmentalPassportCredential'] },
]
