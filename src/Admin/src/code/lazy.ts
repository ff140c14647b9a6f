import { defineAsyncComponent } from 'vue'

/** The code field is larger than the rest of the shell: it arrives when the first one is opened. */
export const LazyCodeBox = defineAsyncComponent(() => import('./CodeBox.vue'))
