// Lighthouse's mobile preset, median of five, on pages of a running mall:
//   npm ci --ignore-scripts && node run.mjs http://127.0.0.1:5080 / /c/fragrance /products/bamboo-rain-eau-de-toilette
// Needs Chromium (CHROMIUM names another one). Exits 1 when a gate is missed: performance 90, accessibility 100, CLS 0.02.
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'

const [base, ...paths] = process.argv.slice(2)
if (!base || !paths.length) {
  console.error('usage: node run.mjs BASE PATH…')
  process.exit(2)
}

const runs = Number(process.env.RUNS ?? 5)
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const chrome = await launch({ chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] })
let missed = false

console.log('| page | performance | accessibility | best practices | SEO | LCP s | TBT ms | CLS | requests | KB |')
console.log('|---|---|---|---|---|---|---|---|---|---|')
try {
  for (const path of paths) {
    const all = []
    for (let run = 0; run < runs; run++) {
      const { lhr } = await lighthouse(new URL(path, base).href, { port: chrome.port, output: 'json', logLevel: 'error' })
      if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`)
      const items = lhr.audits['network-requests'].details.items
      all.push({
        performance: lhr.categories.performance.score * 100,
        accessibility: lhr.categories.accessibility.score * 100,
        practices: lhr.categories['best-practices'].score * 100,
        seo: lhr.categories.seo.score * 100,
        lcp: lhr.audits['largest-contentful-paint'].numericValue / 1000,
        tbt: lhr.audits['total-blocking-time'].numericValue,
        cls: lhr.audits['cumulative-layout-shift'].numericValue,
        requests: items.length,
        kilobytes: items.reduce((sum, item) => sum + item.transferSize, 0) / 1024,
        failed: Object.values(lhr.audits).filter((audit) => audit.score !== null && audit.score < 0.9 && ['binary', 'metricSavings'].includes(audit.scoreDisplayMode)).map((audit) => audit.id),
      })
    }
    const of = (name, digits = 0) => median(all.map((one) => one[name])).toFixed(digits)
    console.log(`| ${path} | ${of('performance')} | ${of('accessibility')} | ${of('practices')} | ${of('seo')} | ${of('lcp', 2)} | ${of('tbt')} | ${of('cls', 3)} | ${of('requests')} | ${of('kilobytes')} |`)
    if (process.env.VERBOSE) console.log(`  below 0.9: ${[...new Set(all.flatMap((one) => one.failed))].join(', ')}`)
    missed ||= Number(of('performance')) < 90 || Number(of('accessibility')) < 100 || Number(of('cls', 3)) > 0.02
  }
} finally {
  await chrome.kill()
}

process.exit(missed ? 1 : 0)
