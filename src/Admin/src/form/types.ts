export interface FormField {
  name: string
  label: string
  hint: string | null
  kind: 'text' | 'lines' | 'rich' | 'number' | 'percent' | 'money' | 'select' | 'multiselect' | 'tags' | 'instant' | 'switch' | 'media' | 'colour' | 'rule' | 'rows' | 'read'
  required: boolean
  once: boolean
  max: number | null
  options: { value: string; label: string }[]
  fields: FormField[]
  /** The shell's own input for it; absent: the one of its kind. */
  draw?: string | null
  /** False: the caller lacks a permission of this field's own. */
  editable?: boolean
}

export interface FormSection {
  name: string
  title: string
  aside: boolean
  fields: FormField[]
}

export interface FormAnswer {
  id: string | null
  editable: boolean
  creates: boolean
  deletes: boolean
  sections: FormSection[]
  values: Record<string, unknown>
}
