// What zhlint or autocorrect-node finds in a text.
// usage: node peer.mjs zhlint|autocorrect places FILE   prints [{line, column, length}]
//        node peer.mjs zhlint|autocorrect warm FILE     prints the median ms of 41 runs after 60
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [name, what, file] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const here = createRequire(process.cwd() + '/');

async function checker() {
  if (name === 'autocorrect') {
    const autocorrect = here('autocorrect-node');
    return () => autocorrect.lintFor(text, 'report.txt').lines;
  }
  const zhlint = await import(here.resolve('zhlint'));
  return () => zhlint.run(text, { rules: { preset: 'default' } }).validations;
}

function place(index, length) {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: before.at(-1).length + 1, length };
}

// zhlint names characters, or the space behind or before them.
function ofZhlint({ index, length, target }) {
  const behind = target === 'spaceAfter' || target === 'endValue';
  return target === 'value' ? place(index, length) : place(behind ? index + length : index, 0);
}

// autocorrect names a line with its mend: every run of characters that differs is a finding.
function ofAutocorrect({ l, c, old, new: mended }) {
  const line = text.split('\n')[l - 1];
  const start = Buffer.from(line).subarray(0, c - 1).toString().length; // it counts bytes
  if (old === mended) {
    return [{ line: l, column: 1, length: start }]; // the space before is cut off
  }
  return differences([...old], [...mended]).map(([from, to]) => ({
    line: l,
    column: start + from + 1,
    length: to - from,
  }));
}

// Runs of the first that are not in the longest common subsequence with the second.
function differences(a, b) {
  const common = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i][j] =
        a[i] === b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  const runs = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const from = i;
    let differs = false;
    while ((i < a.length || j < b.length) && a[i] !== b[j]) {
      differs = true;
      if (j >= b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) {
        i++;
      } else {
        j++;
      }
    }
    if (differs) {
      runs.push([from, i]);
    } else {
      i++;
      j++;
    }
  }
  return runs;
}

const check = await checker();
if (what === 'places') {
  const found = name === 'zhlint' ? check().map(ofZhlint) : check().flatMap(ofAutocorrect);
  console.log(JSON.stringify(found));
} else {
  const times = [];
  for (let run = -60; run < 41; run++) {
    const before = performance.now();
    check();
    if (run >= 0) {
      times.push(performance.now() - before);
    }
  }
  console.log(times.sort((a, b) => a - b)[20].toFixed(2));
}
