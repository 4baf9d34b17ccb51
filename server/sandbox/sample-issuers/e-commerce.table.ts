import type { SampleIssuer } from './sample-issuer.ts'

/** Who signed the samples of this area; each for what it may say, and the two that contradict others too. */
export const issuersOfECommerce: readonly SampleIssuer[] = [
  { name: 'GS1 Global Example Office', did: 'did:key:z6Mkq2x6fucE8LrLAVyrquTwSLqbLQZt1H1mdzWfFcjjqqc9', types: ['GS1PrefixLicenseCredential', 'GS18PrefixLicenseCredential'] },
  { name: 'GS1 Example Member', did: 'did:key:z6Mkw7PXQ85gbrXWehodWuC6vZqk8p5sbRedGTsVLcc39y1k', types: ['GS1CompanyPrefixLicenseCredential', 'GS1IdentificationKeyLicenseCredential', 'GS1OrganizationDataCredential'] },
  { name: 'Everstitch Example Brands', did: 'did:key:z6MkqPWtSEVb4kb6uZB9WnHmF7596PiDgeiPExrhE7qPUVUV', types: ['GS1KeyCredential', 'GS1DataCredential', 'GS1DelegationCredential', 'IntellectualPropertyRightsCredential', 'IntellectualPropertyRightsLicenseCredential'] },
  { name: 'Lantern Street Example Seller', did: 'did:key:z6MkiXprCmNePFtRaumkoXT4BeQ1WyzyHhWUKDkrS9x4a4y7', types: ['CommercialInvoiceCredential', 'PackingListCredential'] },
  { name: 'Dockside Example Fulfilment', did: 'did:key:z6Mkuy1W8eggRttwNVd28gCz3XGkHhUj8G9Vk7a5qj2Hawn9', types: ['ImporterSecurityFilingCredential', 'IntentToImportCredential', 'PackingListCredential'] },
  { name: 'Harrier Example Logistics', did: 'did:key:z6MkiW9Mq9EBiA19S6BNtLb9tMq7JrxNxqa8WmrypjrnJbuF', types: ['MultiModalBillOfLadingCredential'] },
  { name: 'Northgate Example Brokers', did: 'did:key:z6Mkhkhg4Mg33MS9hvLdawnkUnQCjNCWtkcWjSHLCVzgyvZ6', types: ['EntryNumberCredential', 'EPA35401PesticidesCredential'] },
  { name: 'Meadow Example Registrant', did: 'did:key:z6MkuP8WMss3yWp4W3isKxucVzTvgX4UaV1dwFcF4rmxAsFs', types: ['GS1KeyCredential', 'GS1DataCredential'] },
  { name: 'Sparrow Example Seller', did: 'did:key:z6Mkjp2yeY5htkNFScVUQ3rMVy8jqjdvN8354jMBSCpEpEkk', types: ['CommercialInvoiceCredential', 'IntentToImportCredential', 'EPA35401PesticidesCredential', 'PackingListCredential'] },
  { name: 'Kestrel Example Couriers', did: 'did:key:z6MkowiodW9vB5bMwRAKFAtYghV95HkqST7rGL5Nr9ndCu4K', types: ['MultiModalBillOfLadingCredential'] },
  { name: 'Environment Agency Example', did: 'did:key:z6MkfS5RzrwGu18GZ5jvHvMwW1WqkYF9KDFBCntcrwd4cYi6', types: ['EPARegisteredPesticideCredential', 'EPAProducerEstablishmentCredential', 'EPA35401PesticidesPart2Credential', 'PGAShipmentStatusCredential'] },
  { name: 'Customs Example', did: 'did:key:z6MkmGzpyPs11DHr8Z6birJc1pyEoW5RFhbwrUwQ5veiucXQ', types: ['EPA35401PesticidesPart3Credential', 'PGAShipmentStatusCredential'] },
  { name: 'Evergleam Example Brands', did: 'did:key:z6MkggdEwQ9j7wjjG8yAmy7NLAhbTe7FW8ci2Bfx26aXvedU', types: ['IntellectualPropertyRightsCredential', 'IntellectualPropertyRightsLicenseCredential'] },
  { name: 'Copyline Example Goods', did: 'did:key:z6MkrES37gEXFywRuCt4EL5dMH77owDnbwCh1FDqNxLmjJyi', types: ['GS1KeyCredential'] },
]
