/** Stands for an arc that must not be taken, and for scores that are no number. */
const NEVER = -1e9;

/**
 * Heads of the best tree over `count` words with exactly one root: Chu & Liu 1965, Edmonds 1967.
 *
 * `arcs[offset + i * stride + j]` scores head j for word i, j = 0 the root, j = k + 1 word k. Each
 * word's scores are normalised (log-softmax) first. Writes heads as word indices, -1 for the root, into
 * `heads[0, count)`. Always a well-formed tree, whatever the scores hold (NaN and infinities included).
 * Mostly linear in the number of arcs: the best head of every word is a tree already.
 */
export function spanningTree(
  arcs: ArrayLike<number>,
  offset: number,
  stride: number,
  count: number,
  heads: Int32Array,
): void {
  if (count === 0) return;
  let roots = 0;
  for (let word = 0; word < count; word++) {
    const row = offset + word * stride;
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let head = 0; head <= count; head++) {
      const score = arcs[row + head];
      if (score > bestScore && head !== word + 1) {
        bestScore = score;
        best = head;
      }
    }
    heads[word] = best < 0 ? -1 : best - 1;
    if (heads[word] < 0) roots++;
  }
  if (roots === 1 && !hasCycle(heads, count)) return;

  const size = count + 1;
  const scores = normalised(arcs, offset, stride, count);
  let best = treeOf(scores, size);
  if (rootsOf(best) !== 1) {
    // Lowering every arc from the root alike leaves the best single-rooted tree the best of all
    // (Zmigrod, Vieira & Cotterell 2020).
    const lowered = scores.slice();
    let low = 0;
    for (let i = 0; i < scores.length; i++) if (scores[i] > NEVER / 2) low = Math.min(low, scores[i]);
    const penalty = (1 - low) * size;
    for (let word = 1; word < size; word++) lowered[word * size] -= penalty;
    best = treeOf(lowered, size);
  }
  for (let word = 0; word < count; word++) heads[word] = best[word + 1] - 1;
}

function rootsOf(heads: Int32Array): number {
  let roots = 0;
  for (let node = 1; node < heads.length; node++) if (heads[node] === 0) roots++;
  return roots;
}

function hasCycle(heads: Int32Array, count: number): boolean {
  const seen = new Int32Array(count);
  for (let start = 0; start < count; start++) {
    let at = start;
    while (at >= 0 && seen[at] === 0) {
      seen[at] = start + 1;
      at = heads[at];
    }
    if (at >= 0 && seen[at] === start + 1) return true;
  }
  return false;
}

/** [size, size] of log-probabilities, row = dependant, column = head, node 0 the root. */
function normalised(arcs: ArrayLike<number>, offset: number, stride: number, count: number): Float64Array {
  const size = count + 1;
  const scores = new Float64Array(size * size).fill(NEVER);
  for (let word = 0; word < count; word++) {
    const row = offset + word * stride;
    const out = (word + 1) * size;
    let top = Number.NEGATIVE_INFINITY;
    for (let head = 0; head < size; head++) {
      const score = arcs[row + head];
      if (head !== word + 1 && Number.isFinite(score) && score > top) top = score;
    }
    let sum = 0;
    for (let head = 0; head < size; head++) {
      const score = arcs[row + head];
      if (head !== word + 1 && Number.isFinite(score)) sum += Math.exp(score - top);
    }
    const log = top + Math.log(sum);
    for (let head = 0; head < size; head++) {
      if (head === word + 1) continue;
      const score = arcs[row + head];
      // A wildly low score is as good as none; the floor keeps sums within what doubles hold exactly.
      scores[out + head] = Number.isFinite(score) ? Math.max(score - log, -1e4) : -1e4;
    }
  }
  return scores;
}

/**
 * The best arborescence of a dense graph, contracting cycles in place: O(n²) a contraction. Nodes of a
 * cycle are merged into the first of them; each merge remembers which arc stood for which.
 */
function treeOf(scores: Float64Array, size: number): Int32Array {
  const weight = scores.slice();
  // For the arc (dependant d, head h) between merged nodes: the real dependant and head that it stands for.
  const realDependant = new Int32Array(size * size);
  const realHead = new Int32Array(size * size);
  for (let d = 0; d < size; d++) {
    for (let h = 0; h < size; h++) {
      realDependant[d * size + h] = d;
      realHead[d * size + h] = h;
    }
  }
  const alive: number[] = Array.from({ length: size }, (_, node) => node);
  const best = new Int32Array(size);
  const merges: { nodes: number[]; dependant: number; head: number }[][] = [];
  const memberOf: number[][] = Array.from({ length: size }, (_, node) => [node]);

  for (;;) {
    for (const d of alive) if (d !== 0) best[d] = bestHead(weight, size, d, alive);
    const cycle = findCycle(best, alive, size);
    if (cycle === undefined) break;
    const node = cycle[0];
    const inCycle = new Set(cycle);
    merges.push(
      cycle.map((d) => ({
        nodes: memberOf[d],
        dependant: realDependant[d * size + best[d]],
        head: realHead[d * size + best[d]],
      })),
    );
    const own = cycle.map((d) => weight[d * size + best[d]]);
    for (const other of alive) {
      if (inCycle.has(other)) continue;
      // Into the cycle: what breaking it at each member would gain.
      let into = Number.NEGATIVE_INFINITY;
      let entry = node;
      cycle.forEach((d, k) => {
        const gain = weight[d * size + other] - own[k];
        if (gain > into) {
          into = gain;
          entry = d;
        }
      });
      const inArc = node * size + other;
      const [inDependant, inHead] = [realDependant[entry * size + other], realHead[entry * size + other]];
      // Out of the cycle: the best of the members' arcs to the other node.
      let out = Number.NEGATIVE_INFINITY;
      let exit = node;
      for (const h of cycle) {
        if (weight[other * size + h] > out) {
          out = weight[other * size + h];
          exit = h;
        }
      }
      const outArc = other * size + node;
      const [outDependant, outHead] = [realDependant[other * size + exit], realHead[other * size + exit]];
      weight[inArc] = into;
      realDependant[inArc] = inDependant;
      realHead[inArc] = inHead;
      weight[outArc] = out;
      realDependant[outArc] = outDependant;
      realHead[outArc] = outHead;
    }
    memberOf[node] = cycle.flatMap((member) => memberOf[member]);
    for (let k = alive.length - 1; k >= 0; k--) if (alive[k] !== node && inCycle.has(alive[k])) alive.splice(k, 1);
  }

  const heads = new Int32Array(size).fill(-1);
  for (const d of alive) if (d !== 0) heads[realDependant[d * size + best[d]]] = realHead[d * size + best[d]];
  // Last merged, first opened: a cycle's arcs hold but for the member that the arc from outside enters.
  for (const members of merges.reverse()) {
    for (const { nodes, dependant, head } of members) {
      if (nodes.every((node) => heads[node] < 0)) heads[dependant] = head;
    }
  }
  heads[0] = 0;
  return heads;
}

function bestHead(weight: Float64Array, size: number, dependant: number, alive: readonly number[]): number {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (const head of alive) {
    if (head !== dependant && weight[dependant * size + head] > top) {
      top = weight[dependant * size + head];
      best = head;
    }
  }
  return best;
}

function findCycle(best: Int32Array, alive: readonly number[], size: number): number[] | undefined {
  const seen = new Int32Array(size);
  for (const start of alive) {
    let at = start;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = start + 1;
      at = best[at];
    }
    if (at !== 0 && seen[at] === start + 1) {
      const cycle = [at];
      for (let next = best[at]; next !== at; next = best[next]) cycle.push(next);
      return cycle;
    }
  }
  return undefined;
}
