import type { SampleIssuer } from './sample-issuer.ts'

/** Who signed the samples of this area. */
export const issuersOfFoodSafety: readonly SampleIssuer[] = [
  { name: 'Rancho Ejemplo Verde', did: 'did:key:z6Mkn8Lyfs8LDFYYEGVboZ9aSGiB7W7EKGfcGD8hVwcTsWqb', types: ['FSMAGrowingCTECredential'] },
  { name: 'Empacadora Costa Ejemplo', did: 'did:key:z6MkuSHDwUzEeGp3x26uVPKzUe7XrqQEATSNov5ZLo7nSwvi', types: ['FSMAFirstReceiverDataCredential', 'FSMAShippingCTECredential'] },
  { name: 'Meadowlark Produce Imports', did: 'did:key:z6Mkv7SzK5Hu8ye1BkpAVYAB8fyeU6jDWd7xMyh5WhKS8cSN', types: ['FSVPImporterCredential', 'FSMAReceivingCTECredential', 'FSMAShippingCTECredential'] },
  { name: 'Larkfield Fresh Cuts', did: 'did:key:z6MkizDiAtGpmm9H4kGFwFecwexp1e57ktiZgNFXSL99T7rK', types: ['FSMAReceivingCTECredential', 'FSMAShippingCTECredential', 'FSMATransformingCTECredential'] },
  { name: 'Example Plant Health Service of Mexico', did: 'did:key:z6Mkso5Ng3CjLafKNJQdsXgR4u4Gh1Au81DSFtJm9F7p8o3A', types: ['PhytosanitaryCredential'] },
  { name: 'Example Food Agency', did: 'did:key:z6MkkcyhRX4QwTsmvJuTUwmCrSy8fYEj2D3vCSXsUffKjsXM', types: ['FoodFacilityRegistrationCredential'] },
  { name: 'Example Plant Protection Agency', did: 'did:key:z6MksrkoAo7gejC19LTkhhG2283vNA6PGGxk9ZGY2b4wqDe5', types: ['USDAPermitToImportCredential'] },
  { name: 'Certificadora Organica Ejemplo', did: 'did:key:z6MkuujYAHdVpPMUXXrxs16TFd1tBQG55M8MAWZCMkUTjAb7', types: ['OrganicCertificateCredential'] },
  { name: 'Corner Basket Stores', did: 'did:key:z6MkkbBaDyyaFUMr3uhXNjf1ijkPUV8KVoggHi5FwNdHcM9j', types: ['FSMAReceivingCTECredential'] },
]
