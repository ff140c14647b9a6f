import 'element-plus/theme-chalk/el-notification.css'
import { ElMessage, ElMessageBox, ElNotification } from 'element-plus'
import { h } from 'vue'
import { pack, unpack } from './model/clipboard'
import { idsIn, placeOf, standingOf, subtree, topmost } from './model/document'
import { cutting, grow, renewed, type Seedling } from './model/ids'
import { refusal, type Cargo, type Refusal } from './model/placement'
import type { Device, Op, Place, WidgetPreset, WidgetType } from './model/types'
import { sayProblem } from '../i18n'
import type { Composer } from './composer'
import { say, t } from './words'

const moment = { form: 120, inline: 250 }

/** What people do to widgets: each a batch of ops with a name, refused here as the server would refuse it. */
export function gesturesOf(composer: Composer) {
  const { state, document, typeOf, nameOf, may, act, select, announce } = composer
  const rules = () => ({ document: document.value, template: composer.open.value?.template ?? '', typeOf })
  const chosen = () => topmost(document.value, state.selected)
  /** The parent site allows nothing of it to be changed here. */
  const heldOf = (id: string) => !!composer.open.value?.inherits?.held[id]?.includes('*')
  const lockedOf = (id: string) => !!document.value.widgets[id]?.locked || heldOf(id)
  const holdsLocked = (id: string) => subtree(document.value, id).some(lockedOf)

  function judge(cargo: Cargo, parent: string | null, slot: string): Refusal | undefined {
    if (!may(cargo.id ? 'page.move' : 'page.insert')) return { why: 'permission' }
    if (cargo.id && lockedOf(cargo.id)) return { why: 'locked' }
    return refusal(rules(), cargo, parent, slot)
  }

  function whyNot(refused: Refusal): string {
    const names = (types: string[]) => types.map((type) => (type === 'root' ? t('page') : say(typeOf(type)?.name) || type)).join(t('or'))
    switch (refused.why) {
      case 'slot-accepts': return t('refusal.accepts', { names: names(refused.accepts) })
      case 'parents': return t('refusal.parents', { names: names(refused.parents) })
      case 'slot-full': return t('refusal.full', { max: refused.max })
      case 'page-full': return t('refusal.pageFull', { max: refused.max })
      case 'depth': return t('refusal.depth', { max: refused.max })
      default: return t(`refusal.${refused.why}`)
    }
  }

  /** The name of a slot as people know it: the page's, or a widget's. */
  function slotName(parent: string | null, slot: string): string {
    if (parent === null) {
      const own = composer.open.value?.slots.find((each) => each.id === slot)
      return say(own?.name) || t(slot === 'main' ? 'slot.main' : 'slot.other', { slot })
    }
    const type = typeOf(document.value.widgets[parent]?.type ?? '')
    const name = type && type.slots.length > 1 ? say(type.slots.find((each) => each.id === slot)?.name) : ''
    return name ? `${nameOf(parent)} · ${name}` : nameOf(parent)
  }

  function arrived(id: string) {
    const at = standingOf(document.value, id)
    if (at) announce(t('arrived', { what: nameOf(id), slot: slotName(at.parent, at.slot), at: at.index + 1, of: idsIn(document.value, at.parent, at.slot).length }))
  }

  function insert(seed: Seedling, place: Place, label: string): boolean {
    const done = act({ label, ops: [{ op: 'insert', root: seed.root, ...place, widgets: seed.widgets }] })
    if (done) {
      select([seed.root])
      arrived(seed.root)
    }
    return done
  }

  function add(type: WidgetType, preset: WidgetPreset | undefined, place: Place) {
    return insert(grow(type, typeOf, preset), place, t('did.add', { what: say(type.name) }))
  }

  /** Moves widgets to a place, in the order they stand in. */
  function move(ids: string[], place: Place): boolean {
    const ops: Op[] = []
    let after = place.after.filter((id) => !ids.includes(id))
    for (const widget of ids) {
      ops.push({ op: 'move', widget, parent: place.parent, slot: place.slot, after })
      after = [widget, ...after]
    }
    const there = ids.every((id, index) => {
      const at = placeOf(document.value, id)
      return at?.parent === place.parent && at.slot === place.slot && (at.after[0] ?? null) === (ids[index - 1] ?? place.after.find((each) => !ids.includes(each)) ?? null)
    })
    if (there || !may('page.move')) return false
    const done = act({ label: t('did.move', { what: label(ids) }), ops })
    if (done) {
      select(ids)
      arrived(ids[0]!)
    }
    return done
  }

  const label = (ids: string[]) => (ids.length === 1 ? nameOf(ids[0]!) : t('several', { count: ids.length }))

  function remove(ids = chosen()) {
    if (!ids.length || !may('page.remove')) return
    if (ids.some(holdsLocked)) return void refuse('locked')
    const at = standingOf(document.value, ids[0]!)
    const left = at && idsIn(document.value, at.parent, at.slot).filter((id) => !ids.includes(id))
    const min = at?.parent ? typeOf(document.value.widgets[at.parent]!.type)?.slots.find((each) => each.id === at.slot)?.min : undefined
    if (min && left && left.length < min) return void tell(t('refusal.min', { min }))
    const what = label(ids)
    if (!act({ label: t('did.remove', { what }), ops: ids.map((widget) => ({ op: 'remove', widget })) })) return
    const next = left?.[Math.min(at!.index, left.length - 1)] ?? at?.parent
    select(next ? [next] : [], false)
    announce(t('removed', { what }))
  }

  function duplicate(ids = chosen()) {
    const ops: Op[] = []
    const roots: string[] = []
    for (const id of ids) {
      const at = standingOf(document.value, id)
      if (!at) continue
      const refused = judge({ type: document.value.widgets[id]!.type, widgets: cutting(document.value, id).widgets }, at.parent, at.slot)
      if (refused) return void tell(whyNot(refused))
      const { root, widgets } = renewed(id, cutting(document.value, id).widgets)
      for (const widget of Object.values(widgets)) delete widget.locked
      ops.push({ op: 'insert', root, parent: at.parent, slot: at.slot, after: [id, ...placeOf(document.value, id)!.after], widgets })
      roots.push(root)
    }
    if (act({ label: t('did.duplicate', { what: label(ids) }), ops })) {
      select(roots)
      arrived(roots[0]!)
    }
  }

  function copy(clipboard: DataTransfer | null): boolean {
    const ids = chosen()
    if (!ids.length || !clipboard) return false
    clipboard.setData('text/plain', pack(document.value, ids, composer.site))
    announce(t('copied', { what: label(ids) }))
    ElMessage.success({ message: t('copied', { what: label(ids) }), duration: 1500 })
    return true
  }

  /** After the selected widget where it may stand, else within it, else at the end of the page. */
  function paste(text: string): boolean {
    const seeds = unpack(text)
    if (!seeds) return false
    const unknown = seeds.flatMap((seed) => Object.values(seed.widgets)).filter((widget) => !widget.ref && !typeOf(widget.type))
    const ops: Op[] = []
    let last: Place | undefined
    for (const seed of seeds) {
      const place = last ?? placeFor(seed)
      if (!place) return tell(t('refusal.nowhere')), true
      ops.push({ op: 'insert', root: seed.root, ...place, widgets: seed.widgets })
      last = { ...place, after: [seed.root, ...place.after] }
    }
    if (act({ label: t('did.paste'), ops })) {
      select(seeds.map((seed) => seed.root))
      arrived(seeds[0]!.root)
      void tellMissing(seeds.flatMap((seed) => Object.keys(seed.widgets)))
      if (unknown.length) ElMessage.warning(t('pastedUnknown', { names: [...new Set(unknown.map((each) => each.type))].join('、') }))
    }
    return true
  }

  /** What came from elsewhere may name products and pictures that are not here. The server says so with its answer. */
  async function tellMissing(pasted: string[]) {
    composer.flush()
    await composer.idle()
    const lost = state.problems.filter((problem) => problem.code === 'reference.missing' && pasted.includes(problem.widget))
    if (!lost.length) return
    const words = [...new Set(lost.map((problem) => t('lost.one', { widget: nameOf(problem.widget), what: t(`lost.${problem.values?.[0]}`), name: problem.values?.[1] ?? '' })))]
    ElNotification.warning({ title: t('lost.title', { count: words.length }), message: h('ul', { class: 'composer-lost' }, words.map((each) => h('li', each))), duration: 0, position: 'bottom-right' })
    announce([t('lost.title', { count: words.length }), ...words].join('。'))
  }

  function placeFor(seed: Seedling): Place | undefined {
    const cargo: Cargo = { type: seed.widgets[seed.root]!.type, widgets: seed.widgets }
    const here = composer.primary.value
    const places: Place[] = []
    if (here) {
      for (const slot of typeOf(document.value.widgets[here]!.type)?.slots ?? []) if (slot.accepts?.includes(cargo.type)) places.push(end(here, slot.id))
      for (const id of [here, ...composer.crumbs.value.toReversed()]) {
        const at = placeOf(document.value, id)!
        places.push({ ...at, after: [id, ...at.after] })
      }
    }
    for (const slot of Object.keys(document.value.slots)) places.push(end(null, slot))
    return places.find((place) => !judge(cargo, place.parent, place.slot))
  }

  const end = (parent: string | null, slot: string): Place => ({ parent, slot, after: idsIn(document.value, parent, slot).toReversed() })

  /** One place up or down in its list. */
  function nudge(by: -1 | 1) {
    const [id, ...more] = chosen()
    if (!id || more.length || !may('page.move')) return
    if (lockedOf(id)) return void refuse('locked')
    const at = standingOf(document.value, id)!
    const ids = idsIn(document.value, at.parent, at.slot).filter((each) => each !== id)
    const index = at.index + by
    if (index < 0 || index > ids.length) return void announce(t('atEnd'))
    move([id], { parent: at.parent, slot: at.slot, after: ids.slice(0, index).reverse() })
  }

  function set(widget: string, path: string[], value: unknown, inline = false) {
    const key = `${widget}.${path.join('.')}`
    const name = say(typeOf(document.value.widgets[widget]?.type ?? '')?.settings.find((each) => each.id === path[0])?.label) || path[0]
    act({ label: t('did.set', { what: nameOf(widget), setting: name }), ops: [{ op: 'set', widget, path, value: value ?? null }], key, wait: inline ? moment.inline : moment.form })
    composer.editing(widget)
  }

  function show(ids: string[], hiddenOn: Device[], absent?: boolean) {
    act({ label: t('did.show', { what: label(ids) }), ops: ids.map((widget) => ({ op: 'show', widget, hiddenOn, ...(absent ? { absent: true } : {}) })) })
  }

  function lock(id: string, locked: boolean) {
    act({ label: t(locked ? 'did.lock' : 'did.unlock', { what: nameOf(id) }), ops: [{ op: 'mark', widget: id, locked }] })
  }

  /** Sites below may change nothing of it, or may again. */
  function hold(id: string, isHeld: boolean) {
    act({ label: t(isHeld ? 'did.hold' : 'did.letGo', { what: nameOf(id) }), ops: [{ op: 'mark', widget: id, held: isHeld ? ['*'] : [] }] })
  }

  /** A shared block becomes the page's own widgets; one step back shares it again. */
  async function detach(id: string) {
    const title = composer.open.value?.blocks[document.value.widgets[id]?.ref ?? '']?.title ?? nameOf(id)
    composer.flush()
    await composer.idle()
    try {
      const { ops } = await composer.wire.detach(id)
      if (act({ label: t('did.detach', { what: title }), ops })) tell(t('detached', { what: title }))
    } catch (problem) {
      tell(sayProblem(problem as Error))
    }
  }

  async function rename(id: string) {
    const said = await ElMessageBox.prompt(t('rename.text'), t('rename.title'), { inputValue: document.value.widgets[id]?.name ?? '', inputPlaceholder: nameOf(id), inputPattern: /^.{0,60}$/, inputErrorMessage: t('rename.long'), confirmButtonText: t('rename.do'), cancelButtonText: t('cancel') }).catch(() => null)
    if (said) act({ label: t('did.rename', { what: nameOf(id) }), ops: [{ op: 'mark', widget: id, name: (said as { value: string }).value?.trim() || null }] })
  }

  function page(path: string[], value: unknown) {
    act({ label: t('did.page'), ops: [{ op: 'page', path, value: value ?? null }], key: `page.${path.join('.')}`, wait: moment.form })
  }

  function refuse(why: 'locked' | 'permission') {
    tell(t(`refusal.${why}`))
  }

  function tell(text: string) {
    ElMessage.warning(text)
    announce(text)
  }

  return { judge, whyNot, slotName, label, add, move, remove, duplicate, copy, paste, nudge, set, show, lock, hold, heldOf, rename, detach, page, chosen, lockedOf }
}

export type Gestures = ReturnType<typeof gesturesOf>
