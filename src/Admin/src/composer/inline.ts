import { ref } from 'vue'
import type { Composer } from './composer'
import type { InlineSaid } from './frame/protocol'
import type { Gestures } from './gestures'
import { t } from './words'

/** Writing on the page itself: which setting is meant, and where its words go. */
export function inlineWriting(composer: Composer, gestures: Gestures) {
  const writing = ref<{ widget: string; setting: string; rich: boolean } | null>(null)

  async function begin(widget: string, edit?: string | null) {
    const instance = composer.document.value.widgets[widget]
    const type = composer.typeOf(instance?.type ?? '')
    const marked = composer.geometry.value.edits.filter((each) => each.widget === widget && (!edit || each.edit === edit))
    const setting = marked.map((each) => type?.settings.find((one) => one.id === each.edit && one.inline)).find(Boolean)
    const barred = !composer.may('page.edit') || [widget, ...composer.crumbs.value].some(gestures.lockedOf) || composer.holder(widget)
    if (!setting || barred || !composer.frame.bridge.value) return
    composer.frame.shown()?.focus()
    const path = setting.localizable ? [setting.id, composer.state.locale] : [setting.id]
    const kind = setting.type === 'richtext' || setting.type === 'richtext_inline' ? 'rich' : setting.type === 'textarea' ? 'lines' : 'line'
    const begun = await composer.frame.bridge.value.startInline({ widget, path, kind }).catch(() => false)
    if (!begun) return
    writing.value = { widget, setting: setting.id, rich: kind === 'rich' }
    composer.announce(t('inline.begun'))
  }

  function heard(said: InlineSaid) {
    const instance = composer.document.value.widgets[said.widget]
    if (instance && said.value !== stored(instance.settings, said.path)) gestures.set(said.widget, said.path, said.value, !said.done)
    if (!said.done) return
    writing.value = null
    composer.flush()
  }

  return { writing, begin, heard, format: (mark: string) => void composer.frame.bridge.value?.format({ mark }), stop: () => void composer.frame.bridge.value?.stopInline() }
}

function stored(settings: unknown, path: string[]): unknown {
  return path.reduce<unknown>((at, key) => (at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[key] : undefined), settings)
}
