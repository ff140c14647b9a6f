import { HubConnectionBuilder, HubConnectionState, LogLevel } from '@microsoft/signalr'
import type { Foreign } from './draft'

export interface Colleague {
  clientId: string
  id: string
  name: string
  widget: string | null
  editing: string | null
}

export interface Heard {
  presence: (people: Colleague[]) => void
  ops: (said: Foreign) => void
  published: (said: { versionId: string }) => void
  takenOver: (said: { widget: string; by: string }) => void
  /** The line stood still for a while: something may have been missed. */
  back: () => void
}

const heartbeat = 10_000
/** Who writes nothing for this long holds nothing. */
const held = 30_000

/** Who else is here, what they do, and what they hold. Editing works without it; it only is lonelier. */
export function joinOthers(site: string, doc: string, clientId: string, heard: Heard) {
  const hub = new HubConnectionBuilder()
    .withUrl('/api/admin/composer/hub')
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: () => 3000 })
    .configureLogging(LogLevel.None)
    .build()
  hub.on('Presence', heard.presence)
  hub.on('Ops', heard.ops)
  hub.on('Published', heard.published)
  hub.on('TakenOver', heard.takenOver)

  let selected: string | null = null
  let editing: string | null = null
  let stopped = false
  const say = (method: string, ...said: unknown[]) => {
    if (hub.state === HubConnectionState.Connected) hub.invoke(method, ...said).catch(() => {})
  }
  const enter = async () => {
    await hub.invoke('Join', site, doc, clientId)
    say('Select', selected)
    heard.back()
  }
  let tries = 0
  const start = async () => {
    if (stopped) return
    try {
      await hub.start()
      await enter()
    } catch {
      setTimeout(start, Math.min(30_000, 2000 * 2 ** tries++))
    }
  }
  hub.onreconnected(() => void enter().catch(() => {}))
  let wrote = 0
  const beat = setInterval(() => {
    if (!editing) return
    if (Date.now() - wrote > held) editing = null
    say('Editing', editing)
  }, heartbeat)
  void start()

  return {
    select(widget: string | null) {
      selected = widget
      say('Select', widget)
    },
    editing(widget: string | null) {
      wrote = Date.now()
      if (editing === widget) return
      editing = widget
      say('Editing', widget)
    },
    takeOver: (widget: string) => say('TakeOver', widget),
    leave() {
      stopped = true
      clearInterval(beat)
      void hub.stop()
    },
  }
}

export type Others = ReturnType<typeof joinOthers>
