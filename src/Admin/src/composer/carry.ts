import { computed, reactive, shallowRef, type InjectionKey, inject } from 'vue'
import type { Composer } from './composer'
import type { Gestures } from './gestures'
import { hit, type Hit, type Judge } from './hit/hit'
import { stopsOf, type Stop } from './hit/stops'
import type { Gap } from './hit/gaps'
import { idsIn, subtree, topmost } from './model/document'
import { grow } from './model/ids'
import type { Cargo } from './model/placement'
import type { Place, WidgetPreset, WidgetType } from './model/types'
import { say, t } from './words'

/** What is picked up: a new widget of a type, or widgets of the page. */
export type Load = { type: WidgetType; preset?: WidgetPreset } | { ids: string[] }

/** Carrying a widget, by pointer or by keys: one judge, one set of places, one drop. */
export function carrying(composer: Composer, gestures: Gestures) {
  const { document, geometry, announce, frame } = composer
  const state = reactive({ how: null as 'pointer' | 'keys' | null, label: '', at: 0, /** Counts drops by keys: the focus then goes where the widget went. */ landed: 0 })
  const load = shallowRef<Load | null>(null)
  const cargos = shallowRef<Cargo[]>([])
  const aim = shallowRef<Hit | undefined>()
  const stops = shallowRef<Stop[]>([])
  let refusedAt = ''

  const carried = () => (load.value && 'ids' in load.value ? load.value.ids : [])
  const judge: Judge = (owner, slot) => {
    for (const cargo of cargos.value) {
      const refused = gestures.judge(cargo, owner, slot)
      if (refused) return refused
    }
    return undefined
  }

  function lift(what: Load, how: 'pointer' | 'keys') {
    const own = 'ids' in what ? { ids: topmost(document.value, what.ids) } : what
    load.value = own
    if ('ids' in own) cargos.value = own.ids.map((id) => ({ type: document.value.widgets[id]!.type, id }))
    else cargos.value = [{ type: own.type.type, widgets: grow(own.type, composer.typeOf, own.preset ?? own.type.presets[0]).widgets }]
    state.label = 'ids' in own ? gestures.label(own.ids) : say(own.type.name)
    state.how = how
    aim.value = undefined
    refusedAt = ''
  }

  /** The pointer is over this point of the page. */
  function over(x: number, y: number) {
    aim.value = hit(geometry.value, x, y, judge, carried())
    if (aim.value?.kind !== 'refused') refusedAt = ''
    else if (refusedAt !== `${aim.value.slot.owner} ${aim.value.slot.slot}`) {
      refusedAt = `${aim.value.slot.owner} ${aim.value.slot.slot}`
      announce(gestures.whyNot(aim.value.refusal))
    }
  }

  /** The pointer is over none of the page. */
  function leave() {
    aim.value = undefined
    refusedAt = ''
  }

  function drop(): boolean {
    const target = aim.value
    return target?.kind === 'place' ? dropAt({ parent: target.gap.owner, slot: target.gap.slot, after: target.gap.after }) : (end(), false)
  }

  /** A finger lets go of what was picked up by a tap: at this point of the page, if it may stand there. */
  function tap(x: number, y: number): boolean {
    const found = hit(geometry.value, x, y, judge, carried())
    if (found?.kind === 'refused') announce(gestures.whyNot(found.refusal))
    if (found?.kind !== 'place') return false
    return dropAt({ parent: found.gap.owner, slot: found.gap.slot, after: found.gap.after })
  }

  function dropAt(place: Place): boolean {
    const what = load.value
    end()
    if (!what) return false
    return 'ids' in what ? gestures.move(what.ids, place) : gestures.add(what.type, what.preset, place)
  }

  function end() {
    state.how = null
    load.value = null
    aim.value = undefined
    stops.value = []
  }

  // By keys: the same places, one after the other.
  function pickUp(what: Load) {
    const refused = 'ids' in what && what.ids.some(gestures.lockedOf)
    lift(what, 'keys')
    stops.value = refused ? [] : stopsOf(document.value, geometry.value, composer.typeOf, judge, carried())
    if (stops.value.length === 0) {
      announce(t('keys.nowhere', { what: state.label }))
      return end()
    }
    // Where it stands, or after what is selected: walking starts from there.
    const near = carried()[0] ?? composer.primary.value
    state.at = Math.max(0, near ? stops.value.findIndex((stop) => stop.before === nextOf(near) && sameList(stop, near)) : 0)
    announce(t('keys.lifted', { what: state.label, count: stops.value.length }))
    stand()
  }

  function sameList(stop: Stop, id: string) {
    return idsIn(document.value, stop.owner, stop.slot).includes(id)
  }

  function nextOf(id: string): string | null {
    for (const stop of stops.value) {
      const ids = idsIn(document.value, stop.owner, stop.slot)
      const at = ids.indexOf(id)
      if (at >= 0) return ids.slice(at + 1).find((each) => !carried().includes(each)) ?? null
    }
    return null
  }

  function walk(by: number) {
    state.at = (state.at + by + stops.value.length) % stops.value.length
    stand()
  }

  function stand() {
    const stop = stops.value[state.at]!
    announce(t('keys.stop', { at: state.at + 1, of: stops.value.length, place: placeName(stop) }))
    const line = stop.line
    if (!line || !frame.bridge.value) return
    const y = line.y - geometry.value.scroll.y
    if (y < 48 || y > geometry.value.viewport.h - 48) void frame.bridge.value.scrollBy({ y: y - geometry.value.viewport.h / 2 })
  }

  /** 页面主体第 2 / 8 位，在「当季新品」之前 */
  function placeName(place: { owner: string | null; slot: string; index: number; before: string | null }): string {
    const of = idsIn(document.value, place.owner, place.slot).filter((id) => !carried().includes(id)).length + 1
    const where = { slot: gestures.slotName(place.owner, place.slot), at: place.index + 1, of }
    return place.before ? t('place.before', { ...where, before: composer.nameOf(place.before) }) : t('place.end', where)
  }

  /** Answers keys while something is carried by them. */
  function key(event: KeyboardEvent): boolean {
    if (state.how !== 'keys') return false
    if (event.key === 'ArrowDown' || event.key === 'ArrowRight') walk(1)
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') walk(-1)
    else if (event.key === 'Home') walk(-state.at)
    else if (event.key === 'End') walk(stops.value.length - 1 - state.at)
    else if (event.key === 'Escape') {
      end()
      announce(t('keys.cancelled'))
    } else if (event.key === 'Enter' || event.key === ' ') {
      const { owner: parent, slot, after } = stops.value[state.at]!
      if (dropAt({ parent, slot, after })) state.landed++
      else announce(t('keys.same'))
    } else return event.key !== 'Tab'
    return true
  }

  const line = computed((): { line: Gap['line']; name: string } | undefined => {
    if (state.how === 'keys') {
      const stop = stops.value[state.at]
      return stop?.line && { line: stop.line, name: placeName(stop) }
    }
    return aim.value?.kind === 'place' ? { line: aim.value.gap.line, name: placeName(aim.value.gap) } : undefined
  })
  const refused = computed(() => (aim.value?.kind === 'refused' ? { slot: aim.value.slot, why: gestures.whyNot(aim.value.refusal) } : undefined))
  const isCarried = (id: string) => carried().some((each) => subtree(document.value, each).includes(id))

  return { state, load, line, refused, judge, lift, over, leave, drop, tap, dropAt, end, pickUp, key, placeName, isCarried }
}

export type Carrying = ReturnType<typeof carrying>
export const carryingKey = Symbol('carrying') as InjectionKey<Carrying>
export const useCarrying = () => inject(carryingKey)!
export const gesturesKey = Symbol('gestures') as InjectionKey<Gestures>
export const useGestures = () => inject(gesturesKey)!
