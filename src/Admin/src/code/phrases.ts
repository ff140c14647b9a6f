/** What CodeMirror itself says, in Chinese. */
export const chinesePhrases: Record<string, string> = {
  'Find': '查找', 'Replace': '替换为', 'next': '下一个', 'previous': '上一个', 'all': '全选', 'match case': '区分大小写', 'by word': '全字匹配', 'regexp': '正则', 'replace': '替换', 'replace all': '全部替换', 'close': '关闭',
  'Go to line': '转到行', 'go': '前往', 'Completions': '补全', 'Diagnostics': '问题', 'No diagnostics': '没有问题', 'Control character': '控制字符', 'replaced match on line $': '已替换第 $ 行', 'replaced $ matches': '已替换 $ 处', 'current match': '当前一处', 'on line': '在行',
}
