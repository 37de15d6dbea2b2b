"""Trains the body model on what extract.ts wrote.

  python3 training/body.py cv     WORK  -> WORK/oof.f32 (out-of-fold probabilities) and figures
  python3 training/body.py final  WORK  -> WORK/body.json (token tables and trees of all pages)
"""
import json
import os
import re
import sys
from pathlib import Path

import numpy as np
import xgboost as xgb

mode, work = sys.argv[1], Path(sys.argv[2])
meta = json.loads((work / "meta.json").read_text())
pages, columns, features = meta["pages"], meta["columns"], meta["features"]
# Ablations: features and suites to leave out, by name.
DROP, WITHOUT = re.compile(os.environ.get("DROP", "^$")), re.compile(os.environ.get("WITHOUT", "^$"))
features = [f for f in features if not DROP.search(f["name"])]
SEED = 7
ROUNDS, DEPTH, RATE = int(os.environ.get("ROUNDS", 160)), int(os.environ.get("DEPTH", 5)), float(os.environ.get("RATE", 0.12))
TABLES = ("own", "near", "far", "words")
SUITE_WEIGHT = {"fundus": 3.0, "wcxb-dev": 1.0, "roles": 2.0, "trafilatura": 1.0, "postlight": 0.0, "lists-dev": 0.0, "htmldate": 0.0, "fundus-small": 1.0, "wcxb-dev-small": 0.4}
# Pages without labelled blocks teach too, by what the first round makes of them out of fold, as far as it is sure.
PSEUDO_WEIGHT = {"trafilatura": 0.5, "postlight": 0.5, "htmldate": 0.5}
PAD = 3
MIN_DOMAINS, PRIOR, STEP = 3, 3.0, 1 / 16
# Of each table the tokens with the most to say: weight times the root of the number of domains that bear it out.
TABLE_SIZE = {"own": 4000, "near": 4000, "far": 4000, "words": 5000}

sizes = np.array([p["blocks"] for p in pages])
starts = np.concatenate([[0], np.cumsum(sizes)])
total = int(starts[-1])
page_of = np.repeat(np.arange(len(pages)), sizes)
domains = {d: i for i, d in enumerate(sorted({p["domain"] for p in pages}))}
domain_of_page = np.array([domains[p["domain"]] for p in pages])
fold_of_page = np.array([p["fold"] for p in pages])

raw = np.fromfile(work / "columns.f32", dtype=np.float32)
base = {name: np.empty(total, np.float32) for name in columns}
at = 0
for i, n in enumerate(sizes):
    for name in columns:
        base[name][starts[i]:starts[i] + n] = raw[at:at + n]
        at += n
lab = np.fromfile(work / "labels.f32", dtype=np.float32)
y, w = np.empty(total, np.float32), np.empty(total, np.float32)
at = 0
for i, n in enumerate(sizes):
    y[starts[i]:starts[i] + n] = lab[at:at + n]
    w[starts[i]:starts[i] + n] = lab[at + n:at + 2 * n]
    at += 2 * n

tok = {}
for name in TABLES:
    t = np.fromfile(work / f"{name}.tokens.u32", dtype=np.uint32)
    s = np.fromfile(work / f"{name}.sizes.u32", dtype=np.uint32).astype(np.int64)
    tok[name] = (t, np.concatenate([[0], np.cumsum(s)]), np.fromfile(work / f"{name}.index.u32", dtype=np.uint32).astype(np.int64))

suite_w = np.array([0 if WITHOUT.search(p["suite"]) else SUITE_WEIGHT[p["suite"]] for p in pages], np.float32)
# A roles page stands in its own suite too; there its blocks were labelled one by one, which is better.
labelled_twice = {p["url"] for p in pages if p["suite"] == "roles"}
for i, p in enumerate(pages):
    if p["suite"] in ("fundus", "wcxb-dev") and p["url"] in labelled_twice:
        suite_w[i] *= 0.3
length = base["length"]
if os.environ.get("PSEUDO"):
    first = np.fromfile(work / "oof.f32", dtype=np.float32)
    for i, p in enumerate(pages):
        if p["suite"] in PSEUDO_WEIGHT:
            s = slice(starts[i], starts[i + 1])
            open_rows = w[s] == 0
            sure = (2 * first[s] - 1) ** 2
            y[s] = np.where(open_rows, first[s] > 0.5, y[s])
            w[s] = np.where(open_rows, np.where(sure > 0.5, sure, 0), w[s])
            suite_w[i] = PSEUDO_WEIGHT[p["suite"]]
row_w = w * suite_w[page_of] * (0.35 + np.minimum(length, 400) / 250)
per_page = np.bincount(page_of, weights=row_w * (w > 0), minlength=len(pages))
row_w = row_w / np.maximum(1e-6, per_page[page_of]) * suite_w[page_of] * np.sqrt(np.maximum(1, sizes[page_of])) * (1 if os.environ.get("PSEUDO") else np.where(np.isin([p["suite"] for p in pages], ["trafilatura"])[page_of], 0.15, 1))

def unique_pairs(name):
    """Every (token, domain, page-block) occurrence as rows token, domain, y; once a block."""
    t, off, idx = tok[name]
    lists = idx
    counts = (off[1:] - off[:-1])[lists]
    rows = np.repeat(np.arange(total), counts)
    base_at = np.repeat(off[:-1][lists] - np.concatenate([[0], np.cumsum(counts)[:-1]]), counts)
    tokens = t[np.arange(counts.sum()) + base_at]
    return rows, tokens

occ = {}
vocab = {}
for name in TABLES:
    rows, tokens = unique_pairs(name)
    voc, inv = np.unique(tokens, return_inverse=True)
    vocab[name] = voc
    occ[name] = (rows, inv)

def learn_tables(mask_pages, target, weight):
    """Log-odds of each token: the mean over domains of its blocks' positive share, against the base rate, shrunk."""
    out = {}
    keep_row = mask_pages[page_of] & (weight > 0)
    for name in TABLES:
        rows, inv = occ[name]
        keep = keep_row[rows]
        r, v = rows[keep], inv[keep]
        d = domain_of_page[page_of[r]]
        key = v.astype(np.int64) * len(domains) + d
        uk, ui = np.unique(key, return_inverse=True)
        ww = weight[r] * (0.2 + np.minimum(length[r], 300) / 300)
        pos = np.bincount(ui, weights=target[r] * ww)
        cnt = np.bincount(ui, weights=ww)
        share = pos / cnt
        tv = uk // len(domains)
        n = np.bincount(tv, minlength=len(vocab[name]))
        s = np.bincount(tv, weights=share, minlength=len(vocab[name]))
        wall = weight[keep_row] * (0.2 + np.minimum(length[keep_row], 300) / 300)
        rate = float((target[keep_row] * wall).sum() / wall.sum())
        p = (s + PRIOR * rate) / (n + PRIOR)
        odds = np.log(p / (1 - p)) - np.log(rate / (1 - rate))
        odds[n < MIN_DOMAINS] = 0
        odds = np.round(odds / STEP) * STEP
        odds[np.abs(odds) < 0.25] = 0
        worth = np.abs(odds) * np.sqrt(n)
        if np.count_nonzero(odds) > TABLE_SIZE[name]:
            odds[worth < np.partition(worth, -TABLE_SIZE[name])[-TABLE_SIZE[name]]] = 0
        out[name] = odds.astype(np.float32)
    return out

def token_columns(tables, mask_pages):
    cols = {}
    for name in TABLES:
        t, off, idx = tok[name]
        voc = vocab[name]
        val = tables[name][np.searchsorted(voc, t)]
        n = len(off) - 1
        csum = np.concatenate([[0], np.cumsum(val, dtype=np.float64)])
        sums = csum[off[1:]] - csum[off[:-1]]
        empty = off[1:] == off[:-1]
        safe = np.append(val, 0)
        o = np.minimum(off[:-1], len(val))
        mins = np.where(empty, 0, np.minimum.reduceat(safe, o))
        maxs = np.where(empty, 0, np.maximum.reduceat(safe, o))
        cols[f"{name}Sum"] = sums[idx].astype(np.float32)
        cols[f"{name}Min"] = np.minimum(mins, 0)[idx].astype(np.float32)
        cols[f"{name}Max"] = np.maximum(maxs, 0)[idx].astype(np.float32)
    return cols

neighbour_index = {}
def shifted(col, k):
    if k == 0:
        return col
    if k not in neighbour_index:
        j = np.arange(total) + k
        ok = (j >= 0) & (j < total)
        jj = np.where(ok, j, 0)
        ok &= page_of[jj] == page_of
        neighbour_index[k] = (jj, ok)
    jj, ok = neighbour_index[k]
    return np.where(ok, col[jj], 0).astype(np.float32)

def matrix(tcols, rows):
    X = np.empty((int(rows.sum()), len(features)), np.float32)
    for f, spec in enumerate(features):
        col = tcols.get(spec["column"])
        col = base[spec["column"]] if col is None else col
        X[:, f] = shifted(col, spec["offset"])[rows]
    return X

def out_of_fold_columns(train_pages, inner=5):
    """Token columns of the training rows, each from tables that have not seen its domain."""
    groups = (domain_of_page * 2654435761 % 1000003) % inner
    result = None
    for g in range(inner):
        mine = train_pages & (groups == g)
        tables = learn_tables(train_pages & (groups != g), y, w)
        cols = token_columns(tables, mine)
        if result is None:
            result = {k: v.copy() for k, v in cols.items()}
        else:
            m = mine[page_of]
            for k, v in cols.items():
                result[k][m] = v[m]
    return result

PARAMS = dict(objective="binary:logistic", max_depth=DEPTH, eta=RATE, subsample=0.8, colsample_bytree=0.5, min_child_weight=4,
              reg_lambda=2.0, tree_method="hist", max_bin=128, seed=SEED, nthread=2)

def fit(train_pages):
    cols = out_of_fold_columns(train_pages)
    rows = train_pages[page_of] & (row_w > 0)
    d = xgb.DMatrix(matrix(cols, rows), label=y[rows], weight=row_w[rows])
    booster = xgb.train(PARAMS, d, num_boost_round=ROUNDS)
    return booster, learn_tables(train_pages, y, w)

def trainable():
    return suite_w > 0

def report(p):
    for suite in ("fundus", "wcxb-dev", "roles", "trafilatura", "fundus-small", "wcxb-dev-small"):
        m = np.array([q["suite"] == suite for q in pages])
        fs, bad = [], 0
        for i in np.flatnonzero(m):
            s = slice(starts[i], starts[i + 1])
            k = w[s] > 0
            L, a, b = length[s][k], y[s][k] > 0.5, p[s][k] > 0.5
            tp, fp, fn = (L * (a & b)).sum(), (L * (~a & b)).sum(), (L * (a & ~b)).sum()
            f = 2 * tp / (2 * tp + fp + fn) if tp + fp + fn > 0 else 1.0
            fs.append(f); bad += f < 0.8
        print(f"{suite:12} block F1 {np.mean(fs):.4f}  bad {bad}/{m.sum()}")

if mode == "cv":
    p = np.zeros(total, np.float32)
    ok = trainable()
    for fold in range(meta["folds"]):
        booster, tables = fit(ok & (fold_of_page != fold))
        test = fold_of_page == fold
        rows = test[page_of]
        p[rows] = booster.predict(xgb.DMatrix(matrix(token_columns(tables, test), rows)))
        print("fold", fold, flush=True)
    p.tofile(work / ("oof-pseudo.f32" if os.environ.get("PSEUDO") else "oof.f32"))
    report(p)
else:
    booster, tables = fit(trainable())
    booster.save_model(str(work / "booster.json"))
    dump = {"columns": [f["name"] for f in features], "tables": {}, "trees": []}
    for name in TABLES:
        keep = np.flatnonzero(tables[name])
        dump["tables"][name] = [[int(vocab[name][i]), float(tables[name][i])] for i in keep]
    dump["dump"] = booster.get_dump(dump_format="json")
    score = float(json.loads(booster.save_config())["learner"]["learner_model_param"]["base_score"])
    dump["classes"], dump["base"] = ["body"], [float(np.log(score / (1 - score)))]
    (work / "body.json").write_text(json.dumps(dump))
    print({k: len(v) for k, v in dump["tables"].items()}, "trees", len(dump["dump"]))
    imp = booster.get_score(importance_type="total_gain")
    for k, v in sorted(imp.items(), key=lambda kv: -kv[1])[:40]:
        print(features[int(k[1:])]["name"], round(v))
