/**
 * npm run bench [-- --times 10]: what a build costs in time and memory, of the content as it is,
 * of its pages without the other forms, and of ten times as much, and how soon a page stands on the
 * screen. It measures and asserts nothing: a time depends on the machine.
 */

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { copyProject } from './copy-project.ts';
import { enlarge } from './enlarge.ts';
import { optionsOf } from './options.mjs';
import { paintSpeeds } from './paint-speed.ts';
import { canWatchTrees, watchTree } from './process-tree.ts';
import { leaveOutForms } from './without-forms.ts';

interface Cost {
  pages: number;
  /** Seconds that passed, and seconds that all threads of the build computed, and its browser. */
  wall: number;
  processor: number;
  /** The most memory at one time, of the build with its browser, in MB. */
  memory: number;
}

/** Run inside the build: what the process used, written down at its end; its browser is not counted. */
const reporter = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync('usage.txt', [(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024].join(' '));
  });
`)}`;

/** Pages whose paint is measured: the most notes, in the languages that most read. */
const pages = ['en/11', 'zh/11'];

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Builds the project in a folder from nothing, in one process, and waits for its end. */
async function build(folder: string): Promise<Cost> {
  const program = join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=16384', '--import', reporter, program, 'build', '--silent'],
    {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const watch = child.pid !== undefined && canWatchTrees ? watchTree(child.pid) : undefined;
  const code = await new Promise((resolve) => child.once('exit', resolve));
  const tree = watch?.stop();
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`the build in ${folder} failed`);
  const [own = 0, resident = 0] = readFileSync(join(folder, 'usage.txt'), 'utf8')
    .split(' ')
    .map(Number);
  const { processor, memory } = tree ?? { processor: own, memory: resident };
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  return { pages: files.filter((file) => file.endsWith('.html')).length, wall, processor, memory };
}

/** Builds a copy of the project with its content this many times as large, with all forms or its pages alone. */
async function measure(times: number, forms = true): Promise<void> {
  const folder = copyProject('compact-bench-');
  try {
    if (times > 1) enlarge(folder, times);
    if (!forms) leaveOutForms(folder);
    const paragraphs = readdirSync(join(folder, 'content', 'paragraphs', 'zh')).length;
    const { pages: built, wall, processor, memory } = await build(folder);
    const each = (seconds: number): string => `${((seconds * 1000) / built).toFixed(1)} ms a page`;
    say(
      `\n${times === 1 ? 'content as it is' : `${times} times the content`}${forms ? '' : ', pages alone'}: ${paragraphs} paragraphs`,
    );
    say(`  pages           ${built}`);
    say(`  wall time       ${wall.toFixed(1)} s, ${each(wall)}`);
    say(`  processor time  ${processor.toFixed(1)} s, ${each(processor)}`);
    say(
      `  peak memory     ${memory.toFixed(0)} MB, ${((memory * 1024) / built).toFixed(0)} kB a page`,
    );
    if (times === 1 && forms) await paintSpeeds(join(folder, 'dist'), pages, say);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const usage = `
npm run bench                    measures the build, with all forms and of pages alone, and with ten times the content, and its pages
npm run bench -- --forms         the build with all forms and of pages alone
npm run bench -- --times 4       and four times as large
npm run bench -- --pages         the pages of dist/ alone
`;
const { values } = optionsOf(usage, {
  options: {
    times: { type: 'string', default: '10' },
    pages: { type: 'boolean', default: false },
    forms: { type: 'boolean', default: false },
  },
});
const [first] = cpus();
say(
  `astro build, measured on ${first?.model.trim()}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}`,
);
if (values.pages) await paintSpeeds('dist', pages, say);
else {
  await measure(1);
  await measure(1, false);
  if (!values.forms) await measure(Number(values.times));
}
