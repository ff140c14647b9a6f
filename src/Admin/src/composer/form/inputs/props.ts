import type { ComputedRef, InjectionKey } from 'vue'
import type { Device, Problem, SettingDefinition } from '../../model/types'

/** What every input is given; it answers with `update:modelValue`. A value of null puts the default back. */
export interface InputProps {
  setting: SettingDefinition
  modelValue: unknown
  /** What shows while nothing is stored: the default, another language's text, a larger device's value. */
  inherited: unknown
  disabled: boolean
  label: string
  /** Of the label's element, for groups of controls. */
  labelId: string
  /** For the control the label leads to. */
  fieldId: string
  problems: Problem[]
}

/** What inputs know of the form around them. */
export interface FormContext {
  site: string
  locale: string
  defaultLocale: string
  locales: string[]
  device: Device
  timeZone: string
  currency: string
  /** Settings that stand beside this one: the widget's, or those of a list's item. */
  settings: readonly SettingDefinition[]
  valueOf: (id: string) => unknown
  /** The widget's own settings, also seen from within an item. */
  widgetSettings: readonly SettingDefinition[]
  widgetValueOf: (id: string) => unknown
}

export const formContext: InjectionKey<ComputedRef<FormContext>> = Symbol('settings form')
