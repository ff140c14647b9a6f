import { connect, WindowMessenger, type Connection, type RemoteProxy } from 'penpal'
import { onBeforeUnmount, ref, shallowRef, watch, type Ref } from 'vue'
import { ask } from '../api'
import type { BridgeMethods, ShellMethods } from '../composer/frame/protocol'

const patience = 8000

interface Started {
  url: string
}

/** A page of the site in a frame, to show something on it that is not kept: other tokens, a widget type that is being made. */
export function pageFrame(site: () => string, element: Ref<HTMLIFrameElement | undefined>) {
  const state = ref<'loading' | 'ready' | 'failed'>('loading')
  const bridge = shallowRef<RemoteProxy<BridgeMethods> | null>(null)
  let connection: Connection | null = null
  let turn = 0

  async function load() {
    const own = ++turn
    state.value = 'loading'
    bridge.value = null
    connection?.destroy()
    try {
      const root = `/sites/${encodeURIComponent(site())}/composer`
      const pages = await ask<{ rows: { id: string; home: boolean }[] }>(`${root}/pages?kind=page`)
      const doc = pages.rows.find((row) => row.home)?.id ?? 'template:home'
      const started = await ask<Started>(`${root}/documents/${encodeURIComponent(doc)}/preview`, { method: 'POST', body: { edit: true } })
      if (own !== turn || !element.value) return
      element.value.src = started.url
      const late = setTimeout(() => own === turn && (state.value = 'failed'), patience)
      const quiet = () => {}
      const methods: ShellMethods = {
        ready: async () => {
          if (own !== turn) return
          clearTimeout(late)
          bridge.value = await made.promise
          state.value = 'ready'
        },
        geometry: quiet, press: quiet, key: quiet, inline: quiet, fault: quiet, hover: quiet,
      }
      const made = connect<BridgeMethods>({ messenger: new WindowMessenger({ remoteWindow: element.value.contentWindow!, allowedOrigins: [new URL(started.url, location.href).origin] }), methods })
      made.promise.catch(quiet)
      connection = made
    } catch {
      if (own === turn) state.value = 'failed'
    }
  }

  watch([element, site], () => element.value && void load(), { immediate: true })
  onBeforeUnmount(() => {
    turn++
    connection?.destroy()
  })
  return { state, bridge, load }
}
