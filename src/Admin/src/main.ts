import { createApp } from 'vue'
import App from './App.vue'
import { i18n } from './i18n'
import { router } from './router'
import './element'
import './theme.css'

createApp(App).use(i18n).use(router).mount('#app')
