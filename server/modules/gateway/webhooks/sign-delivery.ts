/** What a webhook delivery is signed over and carries, after the Standard Webhooks specification 1.0. */
export interface Delivery {
  readonly id: string
  /** Whole seconds since 1970. */
  readonly timestamp: number
  readonly body: string
}

/** The text that the signature covers: identifier, timestamp and body, parted by full stops. */
export function signedText({ id, timestamp, body }: Delivery): string {
  return `${id}.${String(timestamp)}.${body}`
}

/** The headers of a delivery. `signature` is the HMAC-SHA256 of `signedText` under the subscription's secret, base64. */
export function deliveryHeaders(delivery: Delivery, signature: string): Record<string, string> {
  return {
    'content-type': 'application/json',
    'user-agent': 'Customhouse webhooks',
    'webhook-id': delivery.id,
    'webhook-timestamp': String(delivery.timestamp),
    'webhook-signature': `v1,${signature}`,
  }
}
