"""Trains the page-level model: is this page an article, and is its body right.

  python3 training/verdict.py WORK  -> cross-validated figures and WORK/verdict.json
"""
import json
import os
import sys
from pathlib import Path

import numpy as np
import xgboost as xgb
from sklearn.metrics import roc_auc_score

work = Path(sys.argv[1])
data = json.loads((work / "verdict-rows.json").read_text())
rows, names = data["rows"], data["names"]
X = np.array([[np.nan if v is None else v for v in r["values"]] for r in rows], np.float32)
fold = np.array([r["fold"] for r in rows])
suite = np.array([r["suite"] for r in rows])
article = np.array([r["article"] for r in rows])
f1 = np.array([np.nan if r["f1"] is None else r["f1"] for r in rows])
PARAMS = dict(objective="binary:logistic", max_depth=int(os.environ.get("DEPTH", 3)), eta=0.08, subsample=0.8, colsample_bytree=0.5, min_child_weight=3, reg_lambda=2.0,
              tree_method="hist", max_bin=64, seed=7, nthread=2)

ROUNDS = int(os.environ.get("ROUNDS", 90))

KINDS = [name[len("words:"):] for name in names if name.startswith("words:")]
WORD_COLUMNS = [names.index("words:" + kind) for kind in KINDS]
domains = np.array([r["domain"] for r in rows])
MIN_DOMAINS, PRIOR, STEP = 3, 4.0, 1 / 16

def learn_words(mask, y):
    """Log-odds of each word about a page: the mean over domains of its pages' share of articles, against the base rate, shrunk."""
    by_token = {}
    for i in np.flatnonzero(mask):
        for kind in KINDS:
            for token in rows[i]["tokens"][kind]:
                by_token.setdefault(token, {}).setdefault(domains[i], []).append(y[i])
    rate = y[mask].mean()
    table = {}
    for token, seen in by_token.items():
        if len(seen) < MIN_DOMAINS:
            continue
        p = (sum(np.mean(v) for v in seen.values()) + PRIOR * rate) / (len(seen) + PRIOR)
        p = min(max(p, 1e-3), 1 - 1e-3)
        weight = round((np.log(p / (1 - p)) - np.log(rate / (1 - rate))) / STEP) * STEP
        if abs(weight) >= 0.25:
            table[token] = float(weight)
    return table

def with_words(index, table):
    out = X[index].copy()
    for at, i in enumerate(index):
        for kind, column in zip(KINDS, WORD_COLUMNS):
            out[at, column] = sum(table.get(token, 0.0) for token in rows[i]["tokens"][kind])
    return out

groups = np.array([hash_ % 5 for hash_ in (sum(ord(c) * 31 ** (k % 7) for k, c in enumerate(d)) for d in domains)])

FROM_ADDRESS = [names.index(name) for name in ("pathDepth", "pathWords", "pathDigits", "listPath", "hasQuery", "slugShare")]

def doubled(x, y, weight):
    """Every page a second time as if nobody had given its address."""
    bare = x.copy()
    bare[:, FROM_ADDRESS] = np.nan
    bare[:, names.index("words:address")] = 0
    return xgb.DMatrix(np.concatenate([x, bare]), label=np.concatenate([y, y]), weight=np.concatenate([weight, 0.5 * weight]))

def train(mask, y, weight=None):
    d = doubled(X[mask], y[mask], np.ones(mask.sum()) if weight is None else weight[mask])
    return xgb.train(PARAMS, d, num_boost_round=ROUNDS)

def train_article(mask):
    # Training rows get their words' weights from tables that have not seen their domain.
    index, parts = [], []
    for g in range(5):
        mine = np.flatnonzero(mask & (groups == g))
        parts.append(with_words(mine, learn_words(mask & (groups != g), article)))
        index.append(mine)
    x, y = np.concatenate(parts), article[np.concatenate(index)]
    return xgb.train(PARAMS, doubled(x, y, np.ones(len(y))), num_boost_round=ROUNDS)

def crossed(known, y, weight=None):
    p = np.full(len(rows), np.nan)
    for k in range(fold.max() + 1):
        p[fold == k] = train(known & (fold != k), y, weight).predict(xgb.DMatrix(X[fold == k]))
    return p

def crossed_article(known):
    p = np.full(len(rows), np.nan)
    for k in range(fold.max() + 1):
        test = np.flatnonzero(fold == k)
        p[test] = train_article(known & (fold != k)).predict(xgb.DMatrix(with_words(test, learn_words(known & (fold != k), article))))
    return p

# Articles of the body's kind only; the roles pages stand in other suites already.
known_article = suite != "roles"
p_article = crossed_article(known_article)
lists, others = article == 0, (article == 1) & known_article
weights = learn_words(known_article, article)
print(len(weights), "words")
print("article AUROC", round(roc_auc_score(article[known_article], p_article[known_article]), 4))
for t in (0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5):
    print(f"refuse below {t}: lists {np.mean(p_article[lists] < t):.3f}", {s: round(float(np.mean(p_article[(suite == s)] < t)), 4) for s in ("fundus", "wcxb-dev", "trafilatura", "postlight", "roles")})

known_right = ~np.isnan(f1)
right = (f1 >= 0.9).astype(int)
weight = np.where(suite == "fundus", 3.0, 1.0)
p_right = crossed(known_right, right, weight)

def calibration(p, y, bins=10):
    edges = np.quantile(p, np.linspace(0, 1, bins + 1))
    which = np.clip(np.searchsorted(edges, p, side="right") - 1, 0, bins - 1)
    return sum(np.mean(which == b) * abs(p[which == b].mean() - y[which == b].mean()) for b in range(bins) if (which == b).any())

for s in ("fundus", "wcxb-dev", None):
    m = known_right & ((suite == s) if s else True)
    print("right", s or "all", "share", round(right[m].mean(), 3), "ECE", round(calibration(p_right[m], right[m]), 4), "AUROC", round(roc_auc_score(right[m], p_right[m]), 4))

a, r = train_article(known_article), train(known_right, right, weight)
trees = [t for pair in zip(a.get_dump(dump_format="json"), r.get_dump(dump_format="json")) for t in pair]
base = [float(json.loads(b.save_config())["learner"]["learner_model_param"]["base_score"]) for b in (a, r)]
(work / "verdict.json").write_text(json.dumps({"columns": names, "classes": ["article", "right"], "base": [float(np.log(b / (1 - b))) for b in base], "tables": {"words": sorted(learn_words(known_article, article).items())}, "dump": trees}))
