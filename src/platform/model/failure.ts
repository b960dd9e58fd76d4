/** An address that an organisation gave leads where only the operator's own may lead. */
export class PrivateAddress extends Error {
  override name = 'PrivateAddress'
}

/** One provider did not answer properly; the message says why, in words that hold nothing of the prompt. */
export class ProviderFailed extends Error {
  override name = 'ProviderFailed'
  /** Asking once more may help: nothing was said yet, and the provider only was not ready. */
  readonly isPassing: boolean
  /** How long the provider wants to be left alone; null when it does not say. */
  readonly retryAfterMs: number | null
  readonly status: number | null
  /** It answered, and the answer was no good: a model may fail at one task and be right for another. */
  readonly isPoor: boolean
  constructor(
    reason: string,
    more: { isPassing?: boolean; retryAfterMs?: number | null; status?: number; isPoor?: boolean } = {},
  ) {
    super(reason)
    this.isPassing = more.isPassing ?? false
    this.retryAfterMs = more.retryAfterMs ?? null
    this.status = more.status ?? null
    this.isPoor = more.isPoor ?? false
  }
}

export const poorAnswer = (reason: string) => new ProviderFailed(reason, { isPoor: true })

/** Status and code only: a provider's message may quote what a person wrote. */
export function failureOf(error: unknown): ProviderFailed {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if (at instanceof ProviderFailed) return at
    if (at instanceof PrivateAddress) return new ProviderFailed(at.message)
    if ('statusCode' in at && typeof at.statusCode === 'number' && at.statusCode >= 300) {
      const headers = 'responseHeaders' in at ? (at.responseHeaders as Record<string, string> | undefined) : undefined // APICallError of the SDK
      const retryAfterMs = retryAfterOf(headers?.['retry-after'])
      return new ProviderFailed(`answered ${at.statusCode}`, {
        status: at.statusCode,
        isPassing: at.statusCode === 503 || (at.statusCode === 429 && retryAfterMs !== null),
        retryAfterMs,
      })
    }
    if ('code' in at && at.code === 'ECONNREFUSED')
      return new ProviderFailed('refused the connection', { isPassing: true })
    if ('code' in at && typeof at.code === 'string') return new ProviderFailed(`broke off (${at.code})`)
  }
  const isNonsense =
    error instanceof Error && /JSON|parse|Invalid|Type ?validation/i.test(`${error.name} ${error.message}`)
  return new ProviderFailed(isNonsense ? 'spoke nonsense' : 'broke off')
}

/** Seconds or a date, as RFC 9110 has it. */
function retryAfterOf(header: string | undefined): number | null {
  if (!header) return null
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(ms) ? Math.max(0, ms) : null
}
