/** What the server says when it refuses: a stable code, and the field at fault where there is one. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly field?: string,
    /** Where in a text the fault lies, from 1. */
    readonly line?: number,
    readonly column?: number,
    /** The whole answer, where it says more. */
    readonly said?: unknown,
  ) {
    super(message)
  }
}

type Listener = () => void
let signedOut: Listener = () => {}

/** Called when the server no longer knows the session. */
export function onSignedOut(listener: Listener) {
  signedOut = listener
}

export async function ask<T>(path: string, options: { method?: string; body?: unknown; signal?: AbortSignal } = {}): Promise<T> {
  const form = options.body instanceof FormData
  let reply: Response
  try {
    reply = await fetch(`/api/admin${path}`, {
      method: options.method ?? 'GET',
      credentials: 'same-origin',
      headers: options.body === undefined || form ? {} : { 'Content-Type': 'application/json' },
      body: options.body === undefined ? undefined : form ? (options.body as FormData) : JSON.stringify(options.body),
      signal: options.signal,
    })
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure
    throw new Problem(0, 'network', '')
  }

  if (reply.ok) {
    return (reply.status === 204 ? undefined : await reply.json()) as T
  }

  const said = (await reply.json().catch(() => ({}))) as { code?: string; detail?: string; field?: string; line?: number | null; column?: number | null }
  if (reply.status === 401 && said.code === 'staff.sign-in') signedOut()
  throw new Problem(reply.status, said.code ?? 'server', said.detail ?? '', said.field, said.line ?? undefined, said.column ?? undefined, said)
}
