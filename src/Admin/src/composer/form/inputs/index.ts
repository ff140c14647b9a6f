import { defineAsyncComponent, type Component } from 'vue'
import type { SettingDefinition } from '../../model/types'
import AspectInput from './AspectInput.vue'
import ChoiceInput from './ChoiceInput.vue'
import CodeInput from './CodeInput.vue'
import ColourInput from './ColourInput.vue'
import DateInput from './DateInput.vue'
import DateRangeInput from './DateRangeInput.vue'
import DurationInput from './DurationInput.vue'
import FontInput from './FontInput.vue'
import ImageInput from './ImageInput.vue'
import LinkSetting from './LinkSetting.vue'
import ListInput from './ListInput.vue'
import MenuInput from './MenuInput.vue'
import MoneyInput from './MoneyInput.vue'
import NumberInput from './NumberInput.vue'
import RadiusInput from './RadiusInput.vue'
import RangeInput from './RangeInput.vue'
import ReferenceInput from './ReferenceInput.vue'
import ResourceInput from './ResourceInput.vue'
import SchemeInput from './SchemeInput.vue'
import ShadowInput from './ShadowInput.vue'
import SpacingInput from './SpacingInput.vue'
import SwitchInput from './SwitchInput.vue'
import TextInput from './TextInput.vue'
import VideoInput from './VideoInput.vue'

// What few widgets have, or what brings much with it, comes when it is asked for.
const RichInput = defineAsyncComponent(() => import('./RichInput.vue'))
const GradientInput = defineAsyncComponent(() => import('./GradientInput.vue'))
const HotspotInput = defineAsyncComponent(() => import('./HotspotInput.vue'))
const ImageListInput = defineAsyncComponent(() => import('./ImageListInput.vue'))
const IconInput = defineAsyncComponent(() => import('./IconInput.vue'))
const ProductListInput = defineAsyncComponent(() => import('./ProductListInput.vue'))

/** The input of every setting type the server knows (SettingTypes.All), layout types apart. */
export const inputs: Record<string, Component> = {
  text: TextInput, textarea: TextInput, richtext: RichInput, richtext_inline: RichInput, html: CodeInput, css: CodeInput,
  number: NumberInput, percent: NumberInput, range: RangeInput, money: MoneyInput, duration: DurationInput,
  checkbox: SwitchInput, radio: ChoiceInput, select: ChoiceInput, multiselect: ChoiceInput,
  date: DateInput, datetime: DateInput, daterange: DateRangeInput,
  color: ColourInput, color_scheme: SchemeInput, gradient: GradientInput, font: FontInput, text_align: ChoiceInput, spacing: SpacingInput, radius: RadiusInput, shadow: ShadowInput, aspect: AspectInput,
  image: ImageInput, image_list: ImageListInput, video: VideoInput, icon: IconInput, hotspot_map: HotspotInput,
  link: LinkSetting, menu: MenuInput, product: ResourceInput, category: ResourceInput, brand: ResourceInput, global_ref: ResourceInput, product_list: ProductListInput,
  coupon_list: ReferenceInput, campaign: ReferenceInput, note_query: ReferenceInput, lesson: ReferenceInput, form: ReferenceInput, store: ReferenceInput, audience: ReferenceInput,
  list: ListInput,
}

/** A type this shell does not know yet is edited as text: nothing is lost, and nothing pretends. */
export const inputFor = (setting: SettingDefinition): Component => inputs[setting.type] ?? ReferenceInput

const controls = new Set(['text', 'textarea', 'html', 'css', 'number', 'percent', 'range', 'money', 'duration', 'checkbox', 'date', 'datetime', 'menu', 'font', 'campaign', 'note_query', 'lesson', 'form', 'store', 'audience'])

/** Whether the input has one control that a label can lead to. */
export const labelled = (setting: SettingDefinition) => controls.has(setting.type)
