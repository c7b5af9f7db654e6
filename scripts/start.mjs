/**
 * `npm start`: builds when needed, checks `examples/` with the real command line, and says what to do
 * next. Findings are what it is there to show, so they are no failure here.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const NEXT = {
  en: `
These are the findings in examples/. What to do next:
  explain a finding     node ${bin.cgovet} explain leak-on-path
  check your own code   node ${bin.cgovet} check PATH
  for a code review     node ${bin.cgovet} check --format sarif --output cgovet.sarif PATH
  in VS Code            npm run package, then "Install from VSIX..." in the Extensions view
  run all tests         npm test`,
  'zh-cn': `
以上是在 examples/ 中发现的问题。接下来可以：
  了解某条规则      node ${bin.cgovet} explain leak-on-path
  检查自己的代码    node ${bin.cgovet} check 路径
  用于代码评审      node ${bin.cgovet} check --format sarif --output cgovet.sarif 路径
  在 VS Code 中使用 npm run package，然后在扩展视图中选择“从 VSIX 安装...”
  运行全部测试      npm test`,
};

function runNode(...args) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

function main() {
  const built = runNode('scripts/build.mjs', '--if-stale');
  if (built !== 0) return built;
  const status = runNode(bin.cgovet, 'check', 'examples', '--fail-on', 'never');
  if (status !== 0) return status;
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const isChinese = (LC_ALL || LC_MESSAGES || LANG || '').startsWith('zh');
  console.log(NEXT[isChinese ? 'zh-cn' : 'en']);
  return 0;
}

process.exitCode = main();
