// Brings a fresh clone to the point where the real command can run: exact dependencies, nothing else.
// Plain JavaScript for whatever Node the machine has; Node 24 itself comes with the dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.huiyin-lock';

function upToDate() {
  return existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === readFileSync(LOCK, 'utf8');
}

if (!upToDate()) {
  console.log('正在安装依赖 (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { stdio: 'inherit' });
  if (npm.status !== 0) {
    console.error('依赖安装失败：请检查网络后重新运行。');
    process.exit(npm.status ?? 1);
  }
  writeFileSync(INSTALLED, readFileSync(LOCK, 'utf8'));
}
