"""Trains the page-level model: is this page an article, and is its body right.

  python3 training/verdict.py WORK  -> cross-validated figures and WORK/verdict.json
"""
import json
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
PARAMS = dict(objective="binary:logistic", max_depth=3, eta=0.08, subsample=0.8, colsample_bytree=0.5, min_child_weight=3, reg_lambda=2.0,
              tree_method="hist", max_bin=64, seed=7, nthread=2)
ROUNDS = 90

def train(mask, y, weight=None):
    d = xgb.DMatrix(X[mask], label=y[mask], weight=None if weight is None else weight[mask])
    return xgb.train(PARAMS, d, num_boost_round=ROUNDS)

def crossed(known, y, weight=None):
    p = np.full(len(rows), np.nan)
    for k in range(fold.max() + 1):
        test = fold == k
        p[test] = train(known & ~test, y, weight).predict(xgb.DMatrix(X[test]))
    return p

# Articles of the body's kind only; the roles pages stand in other suites already.
known_article = suite != "roles"
p_article = crossed(known_article, article)
lists, others = article == 0, (article == 1) & known_article
print("article AUROC", round(roc_auc_score(article[known_article], p_article[known_article]), 4))
for t in (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5):
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

a, r = train(known_article, article), train(known_right, right, weight)
trees = [t for pair in zip(a.get_dump(dump_format="json"), r.get_dump(dump_format="json")) for t in pair]
base = [float(json.loads(b.save_config())["learner"]["learner_model_param"]["base_score"]) for b in (a, r)]
(work / "verdict.json").write_text(json.dumps({"columns": names, "classes": ["article", "right"], "base": [float(np.log(b / (1 - b))) for b in base], "tables": {}, "dump": trees}))
