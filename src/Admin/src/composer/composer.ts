import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region'
import type { RemoteProxy } from 'penpal'
import { computed, nextTick, reactive, ref, shallowRef, toRaw, watch, type InjectionKey, inject } from 'vue'
import { ElMessage } from 'element-plus'
import { Problem } from '../api'
import { sayProblem } from '../i18n'
import { dirtied, reached, touched } from './dirty'
import type { BridgeMethods, InlineSaid, KeySaid, PressSaid } from './frame/protocol'
import { previewFrame } from './frame/previewFrame'
import { nowhere, type Geometry } from './hit/geometry'
import { MisfitOp } from './model/apply'
import { ancestors } from './model/document'
import { History } from './model/history'
import type { Device, Op, PageDocument, Problem as ValueProblem, WidgetType } from './model/types'
import { Draft, type Batch, type Foreign } from './sync/draft'
import { put, reclaim } from './sync/keep'
import { Mirror } from './sync/mirror'
import { joinOthers, type Colleague, type Others } from './sync/presence'
import { Sender, type Answer, type SendState } from './sync/sender'
import { wireTo, type ConflictSaid, type OpenDocument } from './wire'
import { say, t } from './words'

export interface Gesture {
  label: string
  ops: Op[]
  /** Gestures of one burst: typing, sliding. */
  key?: string
  /** How long more of the same may follow before it is sent. */
  wait?: number
}

export interface Listening {
  press: (said: PressSaid) => void
  key: (said: KeySaid) => void
  inline: (said: InlineSaid) => void
}

/** The editor of one document on one site: what is known, what was done, and who is told of it. */
export function createComposer(site: string, doc: string, on: Listening) {
  const wire = wireTo(site, doc)
  const state = reactive({
    phase: 'loading' as 'loading' | 'ready' | 'failed',
    trouble: null as Problem | null,
    saving: 'saved' as SendState,
    savedAt: null as Date | null,
    changed: false,
    selected: [] as string[],
    hovered: null as string | null,
    device: 'desktop' as Device,
    locale: 'zh-CN',
    /** The moment the preview shows; null is now. */
    at: null as string | null,
    others: [] as Colleague[],
    problems: [] as ValueProblem[],
    faults: [] as string[],
    conflict: null as (ConflictSaid & { batch: Batch }) | null,
    asking: false,
  })
  const open = shallowRef<OpenDocument | null>(null)
  const types = shallowRef(new Map<string, WidgetType>())
  const categories = shallowRef<{ id: string; name: unknown }[]>([])
  const document = shallowRef<PageDocument>({ slots: {}, widgets: {} })
  const geometry = shallowRef<Geometry>(nowhere)
  const steps = ref(0)      // counts changes of the history, which is not reactive itself
  let history = new History()
  let draft = new Draft(document.value, 0)
  let mirror = new Mirror(document.value)
  let clientId = ''
  let seq = 0
  let others: Others | null = null
  let keeping: ReturnType<typeof setTimeout> | undefined
  let heard: Foreign[] = []
  let patching = 0
  let begun = false
  let arriving: string | null = null

  const typeOf = (name: string) => types.value.get(name)
  const nameOf = (id: string) => {
    const widget = document.value.widgets[id]
    const block = widget?.ref ? open.value?.blocks[widget.ref]?.title : undefined
    return widget ? widget.name || block || say(typeOf(widget.type)?.name) || widget.type : t('someWidget')
  }
  const may = (permission: string) => open.value?.permissions.includes(permission) ?? false
  const view = () => ({ locale: state.locale, ...(state.at ? { at: state.at } : {}) })

  const frame = previewFrame(() => wire.preview(view()), () => open.value!.preview.origin, {
    geometry: (said) => void (geometry.value = said),
    press: on.press,
    key: on.key,
    inline: on.inline,
    hover: (said) => void (state.hovered = said.widget),
    fault: (said) => state.faults.length < 20 && state.faults.push(said.message),
    ready: frameReady,
  })

  const sender = new Sender({
    queue: () => draft.queue,
    send: (batch) => wire.send(batch, batch.base ?? draft.rev, clientId, view()),
    accepted,
    refused,
    changed: (saving) => {
      if (saving === 'saved' && state.saving !== 'saved') state.savedAt = new Date()
      state.saving = saving
      if (saving === 'saved') void renderStale()
    },
  })

  async function start() {
    try {
      const [opened, catalogue, luggage] = await Promise.all([wire.open(), wire.widgets(), reclaim(site, doc)])
      open.value = opened
      types.value = new Map(catalogue.types.map((type) => [type.type, type]))
      categories.value = catalogue.categories
      clientId = luggage.clientId
      seq = luggage.seq
      history = new History(luggage.history)
      draft = new Draft(opened.document, opened.rev, luggage.queue.map((batch) => ({ ...batch, due: 0 })))
      mirror = new Mirror(draft.confirmed)
      state.locale = opened.locales[0] ?? 'zh-CN'
      state.changed = opened.changed
      state.problems = opened.problems ?? []
      state.phase = 'ready'
      show()
      steps.value++
      if (draft.queue.length) sender.go()
      await nextTick()
      begun = true
      void frame.start(opened.preview)
    } catch (failure) {
      state.trouble = failure as Problem
      state.phase = 'failed'
      return
    }
    others = joinOthers(site, doc, clientId, {
      presence: (people) => void (state.others = people.filter((each) => each.clientId !== clientId)),
      ops: (said) => hear([said]),
      published: () => void (state.changed = draft.queue.length > 0),
      takenOver: (said) => {
        others?.editing(null)
        ElMessage.warning(t('presence.taken', { by: said.by, widget: nameOf(said.widget) }))
      },
      back: () => void catchUp(),
    })
  }

  /** The document after whatever happened; what left the page is no longer selected. */
  function show() {
    document.value = draft.local
    if (state.selected.some((id) => !draft.local.widgets[id])) state.selected = state.selected.filter((id) => draft.local.widgets[id])
  }

  function keep() {
    clearTimeout(keeping)
    keeping = setTimeout(keepNow, 150)
  }

  function keepNow() {
    if (clientId) put(site, doc, { clientId, seq, rev: draft.rev, queue: draft.queue, history: history.kept() })
  }

  /** Does a gesture: here at once, on the server in its turn. */
  function act(gesture: Gesture): boolean {
    if (gesture.ops.length === 0) return false
    const at = Date.now()
    try {
      history.do(draft.local, { ...gesture, at })
    } catch (misfit) {
      if (misfit instanceof MisfitOp) return false
      throw misfit
    }
    enqueue(gesture.ops, gesture.key, at + (gesture.wait ?? 0))
    return true
  }

  function enqueue(ops: Op[], key?: string, due = 0) {
    draft.add({ seq: ++seq, ops, key, due, base: draft.rev }, sender.flying ?? undefined)
    state.changed = true
    show()
    steps.value++
    void follow()
    keep()
    sender.go()
  }

  function step(which: 'undo' | 'redo') {
    const entry = history[which]()
    if (!entry) return
    const ops = which === 'undo' ? entry.back : entry.ops
    try {
      enqueue(ops)
      announce(t(`${which}.done`, { what: entry.label }))
      const meant = touched(ops).filter((id) => document.value.widgets[id])
      if (meant.length) select(meant.slice(-1))
    } catch (misfit) {
      if (!(misfit instanceof MisfitOp)) throw misfit
      history.forget(entry)
      steps.value++
      ElMessage.warning(t('undo.gone', { what: entry.label }))
    }
  }

  /** Brings the preview to the document. */
  async function follow(html: Record<string, string> = {}, style: string | null = null) {
    if (!frame.bridge.value) return
    const ops = mirror.follow(draft.local, html, draft.confirmed)
    if (!ops.length && style === null) return
    patching++
    geometry.value = await frame.bridge.value.apply({ ops, style }).catch(() => geometry.value)
    patching--
  }

  /** What was put in is selected before it is there to be seen. */
  function reveal(html: Record<string, string>) {
    if (!arriving || !(arriving in html)) return
    if (arriving === primary.value) void frame.bridge.value?.scrollTo({ widget: arriving })
    arriving = null
  }

  function accepted(batch: Batch, answer: Answer) {
    const { missed } = answer
    draft.acknowledge(batch, answer.rev, missed)
    for (const foreign of missed) dirtied(foreign.ops, draft.confirmed, typeOf).forEach((id) => mirror.stale.add(id))
    if (missed.length) show()
    review(answer.problems, [...reached(batch.ops), ...Object.keys(answer.html)])
    keep()
    if (answer.fullPage) void frame.load()
    else void follow(answer.html, answer.style).then(() => reveal(answer.html))
    if (draft.lost) void reread()
    hear([])
  }

  function refused(batch: Batch, problem: Problem): 'go on' | 'wait' {
    if (problem.status === 401) return 'wait'
    if (problem.status === 409 && problem.code === 'document.conflict') {
      state.conflict = { ...(problem.said as ConflictSaid), batch }
      state.asking = true
      return 'wait'
    }
    draft.giveUp(batch)
    history.forgetOps(batch.ops)
    touched(batch.ops).forEach((id) => draft.local.widgets[id] && mirror.stale.add(id))
    show()
    steps.value++
    void follow()
    keep()
    ElMessage.error(sayProblem(problem))
    announce(sayProblem(problem))
    return 'go on'
  }

  /** Ends a conflict: with what they wrote, or with what was meant here. */
  function settle(choice: 'theirs' | 'ours') {
    const conflict = toRaw(state.conflict)
    if (!conflict) return
    state.conflict = null
    state.asking = false
    hear(conflict.missed)
    if (choice === 'theirs') {
      history.forgetOps(conflict.batch.ops)
      draft.giveUp(conflict.batch)
    } else conflict.batch.force = true
    touched(conflict.batch.ops).forEach((id) => mirror.stale.add(id))
    show()
    steps.value++
    void follow()
    keep()
    sender.go()
  }

  /** Others' ops, in their order, as soon as nothing of ours is under way. */
  function hear(said: Foreign[]) {
    heard.push(...said.filter((each) => each.clientId !== clientId || each.rev > draft.rev))
    if (sender.flying) return
    const waiting = heard.sort((one, other) => one.rev - other.rev)
    heard = []
    let gap = false
    for (const foreign of waiting) {
      if (foreign.rev <= draft.rev) continue
      if (!draft.receive(foreign)) gap = true
      else dirtied(foreign.ops, draft.confirmed, typeOf).forEach((id) => mirror.stale.add(id))
    }
    if (waiting.length === 0) return
    state.changed = true
    show()
    void follow()
    if (draft.lost) void reread()
    else if (gap) void catchUp()
    else void renderStale()
  }

  async function catchUp() {
    if (state.phase !== 'ready') return
    const said = await wire.since(draft.rev).catch(() => null)
    if (said && !sender.flying) hear(said.batches.filter((each) => each.rev > draft.rev))
  }

  /** A block that was put in since the document was opened: where else it stands must be known before anybody edits it. */
  async function learnBlocks() {
    const opened = await wire.open().catch(() => null)
    if (opened && open.value) open.value = { ...open.value, blocks: opened.blocks }
  }

  /** What is known here no longer fits: the server's word counts, with what waits here on top. */
  async function reread() {
    const opened = await wire.open().catch(() => null)
    if (!opened) return
    draft = new Draft(opened.document, opened.rev, draft.queue)
    show()
    void frame.load()
    sender.go()
  }

  async function renderStale() {
    if (!mirror.stale.size || draft.queue.length || sender.flying || !frame.bridge.value) return
    const wanted = [...mirror.stale].filter((id) => draft.confirmed.widgets[id])
    mirror.stale.clear()
    if (wanted.length === 0) return
    const rev = draft.rev
    patching++
    const answer = await wire.render(wanted, view()).catch(() => null)
    patching--
    if (answer && answer.rev === draft.rev && rev === draft.rev && draft.queue.length === 0) {
      review(answer.problems, wanted)
      await follow(answer.html, answer.style)
    } else wanted.forEach((id) => mirror.stale.add(id))
    if (answer && mirror.stale.size) void renderStale()
  }

  function review(said: ValueProblem[] | undefined, about: string[]) {
    state.problems = [...state.problems.filter((each) => !about.includes(each.widget)), ...(said ?? []).filter((each) => about.includes(each.widget))]
  }

  /** A frame has loaded: it shows what the server knew then; the rest follows. */
  async function frameReady(said: { rev: number }, bridge: RemoteProxy<BridgeMethods>) {
    const seen = await bridge.measure()
    geometry.value = seen
    const shown: PageDocument = { slots: Object.fromEntries(Object.keys(draft.local.slots).map((slot) => [slot, []])), widgets: {} }
    for (const box of seen.widgets) shown.widgets[box.id] = { type: box.type, v: 1, slots: {} }
    for (const slot of seen.slots) {
      const ids = seen.widgets.filter((box) => box.parent === slot.owner && box.slot === slot.slot).map((box) => box.id)
      if (slot.owner === null) shown.slots[slot.slot] = ids
      else if (shown.widgets[slot.owner]) shown.widgets[slot.owner]!.slots![slot.slot] = ids
    }
    mirror.reset(shown)
    if (said.rev !== draft.rev) Object.values(draft.confirmed.slots).flat().forEach((id) => mirror.stale.add(id))
    await follow()
    void bridge.select(primary.value)
    void renderStale()
  }

  /** Shows visitors what is seen here; what still waits is sent first. */
  async function publish() {
    sender.flush()
    await sender.idle()
    const { versionId } = await wire.publish(draft.rev)
    state.changed = draft.queue.length > 0
    if (open.value) open.value = { ...open.value, published: { versionId, at: new Date().toISOString() } }
  }

  const primary = computed(() => state.selected.at(-1) ?? null)
  const crumbs = computed(() => (primary.value ? ancestors(document.value, primary.value).reverse() : []))

  function select(ids: string[], inSight = true) {
    state.selected = ids
    arriving = ids.length && inSight && !geometry.value.widgets.some((box) => box.id === ids.at(-1)) ? ids.at(-1)! : null
    if (ids.length && inSight) void frame.bridge.value?.scrollTo({ widget: ids.at(-1)! })
  }

  watch(primary, (id) => {
    void frame.bridge.value?.select(id)
    others?.select(id)
    others?.editing(null)
  })
  watch(() => [state.locale, state.at], () => begun && void frame.renew())

  /** Who types in this widget right now, other than here. */
  const holder = (widget: string | null) => (widget ? state.others.find((each) => each.editing === widget) : undefined)

  function takeOver(widget: string) {
    others?.takeOver(widget)
  }

  const online = () => sender.hurry()
  addEventListener('online', online)
  addEventListener('pagehide', keepNow)

  function close() {
    removeEventListener('online', online)
    removeEventListener('pagehide', keepNow)
    keepNow()
    sender.stop()
    others?.leave()
    frame.close()
  }

  return {
    site, doc, wire, state, open, types, categories, document, geometry, frame, primary, crumbs,
    canUndo: computed(() => (steps.value, history.past.length > 0)),
    canRedo: computed(() => (steps.value, history.future.length > 0)),
    undoLabel: computed(() => (steps.value, history.past.at(-1)?.label ?? '')),
    redoLabel: computed(() => (steps.value, history.future.at(-1)?.label ?? '')),
    typeOf, nameOf, may, holder, start, act, select, settle, takeOver, publish, learnBlocks, reread, close, announce,
    undo: () => step('undo'),
    redo: () => step('redo'),
    flush: () => sender.flush(),
    idle: () => sender.idle(),
    editing: (widget: string | null) => others?.editing(widget),
    lookAt: () => wire.look(view()),
    clientId: () => clientId,
    rev: () => draft.rev,
    /** Nothing waits, and the preview shows all of it. */
    calm: () => !draft.queue.length && !sender.flying && !mirror.stale.size && !patching,
  }
}

export type Composer = ReturnType<typeof createComposer>
export const composerKey = Symbol('composer') as InjectionKey<Composer>
export const useComposer = () => inject(composerKey)!
