// Makes pinyin.txt and simplified.txt: npm install --ignore-scripts pinyin-pro@3.29.4 opencc-js@1.4.2, then: node make-tables.mjs FOLDER
import { pinyin } from 'pinyin-pro';
import * as OpenCC from 'opencc-js';
import fs from 'fs';
const out = process.argv[2];
const first = {}, other = {};
for (let c = 0x4e00; c <= 0x9fa5; c++) {
  const ch = String.fromCodePoint(c);
  const main = pinyin(ch, { toneType: 'none', type: 'array', v: true })[0];
  if (!main || main === ch) continue;
  const norm = s => s.replace(/ü/g, 'v').normalize('NFD').replace(/[^a-z]/g, '');
  const all = [...new Set(pinyin(ch, { toneType: 'none', type: 'array', multiple: true, v: true }).map(norm))].filter(Boolean);
  const m = norm(main); if (!m) continue;
  (first[m] ??= []).push(ch);
  for (const a of all.filter(a => a !== m).slice(0, 2)) (other[a] ??= []).push(ch);
}
const keys = [...new Set([...Object.keys(first), ...Object.keys(other)])].sort();
fs.writeFileSync(out + '/pinyin.txt', '# Readings of Chinese characters without tones: syllable, its characters, then after | characters that are also read so.\n# Made from pinyin-pro (MIT, zh-lx) by make-tables.mjs.\n' + keys.map(k => `${k} ${(first[k] ?? []).join('')}${other[k] ? '|' + other[k].join('') : ''}`).join('\n') + '\n');
const t2s = OpenCC.Converter({ from: 't', to: 'cn' });
const pairs = [];
for (let c = 0x4e00; c <= 0x9fa5; c++) { const ch = String.fromCodePoint(c); const s = t2s(ch); if (s !== ch && [...s].length === 1 && s.length === 1) pairs.push(ch + s); }
fs.writeFileSync(out + '/simplified.txt', '# Traditional characters and their simplified forms, in pairs.\n# Made from opencc-js (MIT; OpenCC dictionaries, Apache-2.0) by make-tables.mjs.\n' + pairs.join(' ').replace(/(.{300}) /g, '$1\n') + '\n');
console.log(keys.length, pairs.length);
