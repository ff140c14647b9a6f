import { connect, WindowMessenger, type Connection, type RemoteProxy } from 'penpal'
import { ref, shallowRef } from 'vue'
import type { Preview } from '../wire'
import type { BridgeMethods, ShellMethods } from './protocol'

const patience = 5000
const early = 120_000

export type FrameState = 'loading' | 'ready' | 'failed'

/** Two frames, one to be seen: a page that has to be loaded anew is loaded behind the one that is shown. */
export function previewFrame(fresh: () => Promise<Preview>, origin: () => string, heard: Omit<ShellMethods, 'ready'> & { ready: (said: { rev: number; doc: string }, bridge: RemoteProxy<BridgeMethods>) => Promise<void> }) {
  const state = ref<FrameState>('loading')
  const front = ref(0)
  const bridge = shallowRef<RemoteProxy<BridgeMethods> | null>(null)
  const elements: (HTMLIFrameElement | null)[] = [null, null]
  let connections: (Connection | null)[] = [null, null]
  let preview: Preview | null = null
  let turn = 0

  async function load(tries = 0): Promise<void> {
    const own = ++turn
    const side = bridge.value ? 1 - front.value : front.value
    if (!bridge.value) state.value = 'loading'
    try {
      if (!preview || tries > 0 || Date.parse(preview.expires) - Date.now() < early) preview = await fresh()
    } catch {
      if (own === turn && !bridge.value) state.value = 'failed'
      return
    }
    const frame = elements[side]
    if (own !== turn || !frame) return

    connections[side]?.destroy()
    frame.src = preview.url
    const quiet = setTimeout(() => own === turn && (tries < 1 ? void load(tries + 1) : fail()), patience)
    const connection = connect<BridgeMethods>({
      messenger: new WindowMessenger({ remoteWindow: frame.contentWindow!, allowedOrigins: [origin()] }),
      methods: {
        ...heard,
        ready: async (said: { rev: number; doc: string }) => {
          if (own !== turn) return
          clearTimeout(quiet)
          const remote = await connection.promise
          const scroll = bridge.value ? (await bridge.value.measure().catch(() => null))?.scroll.y : undefined
          if (scroll) await remote.scrollBy({ y: scroll })
          bridge.value = remote
          await heard.ready(said, remote)
          front.value = side
          state.value = 'ready'
          // The one behind rests until it is needed.
          const behind = elements[1 - side]
          connections[1 - side]?.destroy()
          if (behind?.src) behind.removeAttribute('src')
        },
        ...only(side, { geometry: heard.geometry, press: heard.press, key: heard.key, inline: heard.inline, hover: heard.hover }),
      },
    })
    connection.promise.catch(() => {})
    connections[side] = connection
  }

  /** A frame that is not to be seen (any more) has nothing to say. */
  function only<T extends Record<string, (said: never) => void>>(side: number, methods: T): T {
    return Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, (said: never) => (side === front.value ? method(said) : undefined)])) as T
  }

  function fail() {
    if (!bridge.value) state.value = 'failed'
  }

  return {
    state,
    front,
    bridge,
    element: (side: number, frame: HTMLIFrameElement | null) => (elements[side] = frame),
    shown: () => elements[front.value] ?? null,
    load: () => load(),
    /** Another language or moment: the address changes. */
    renew() {
      preview = null
      return load()
    },
    start(first: Preview) {
      preview = first
      return load()
    },
    close() {
      turn++
      for (const connection of connections) connection?.destroy()
      connections = [null, null]
    },
  }
}

export type PreviewFrame = ReturnType<typeof previewFrame>
