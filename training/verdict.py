"""Trains the page-level model on what `verdict.ts` wrote: is this page an article, and is its body right.

  python3 training/verdict.py WORK OUT FIGURES   OUT: word table and trees for `export.ts`; FIGURES: what cross-validation says of them
"""
import json
import os
import re
import sys
from pathlib import Path

import numpy as np
import xgboost as xgb
from sklearn.metrics import roc_auc_score

from rows import INNER_FOLDS, made_with, setting

SEED = 7
ROUNDS, DEPTH = setting("ROUNDS", 90), setting("DEPTH", 3)
PARAMS = dict(objective="binary:logistic", max_depth=DEPTH, eta=0.08, subsample=0.8, colsample_bytree=0.5, min_child_weight=3, reg_lambda=2.0,
              tree_method="hist", max_bin=64, seed=SEED, nthread=2)
# A word counts from three domains on; its weight is drawn towards 0 as if four domains had shown nothing, and kept in sixteenths.
MIN_DOMAINS, PRIOR, STEP = 3, 4.0, 1 / 16
SMALLEST_WEIGHT = 0.25
# A body is right from this shingle F1 on.
RIGHT_FROM = 0.9
BINS = 10
# For ablations: a pattern of numbers to leave out.
DROP = re.compile(os.environ.get("TRAIN_DROP", "^$"))

work, out, figures_file = (Path(arg) for arg in sys.argv[1:4])
data = json.loads((work / "verdict-rows.json").read_text())
rows, suites = data["rows"], data["suites"]
kept = [i for i, name in enumerate(data["names"]) if not DROP.search(name)]
names = [data["names"][i] for i in kept]
values = np.array([[np.nan if v is None else v for v in row["values"]] for row in rows], np.float32)[:, kept]
fold = np.array([row["fold"] for row in rows])
suite = np.array([row["suite"] for row in rows])
is_article = np.array([row["article"] for row in rows])
shingle_f1 = np.array([np.nan if row["f1"] is None else row["f1"] for row in rows])
domains = np.array([row["domain"] for row in rows])
inner_fold = np.array([sum(ord(char) * 31 ** (k % 7) for k, char in enumerate(domain)) % INNER_FOLDS for domain in domains])

KINDS = data["wordKinds"]
WORD_COLUMNS = [names.index(f"words:{kind}") for kind in KINDS]
FROM_ADDRESS = [names.index(name) for name in data["fromAddress"]]


def learn_words(known):
    """Log-odds of each word about a page: the mean over domains of its pages' share of articles, against the base rate, shrunk."""
    pages_of = {}
    for i in np.flatnonzero(known):
        for kind in KINDS:
            for token in rows[i]["tokens"][kind]:
                pages_of.setdefault(token, {}).setdefault(domains[i], []).append(is_article[i])
    rate = is_article[known].mean()
    table = {}
    for token, seen in pages_of.items():
        if len(seen) < MIN_DOMAINS:
            continue
        p = (sum(np.mean(v) for v in seen.values()) + PRIOR * rate) / (len(seen) + PRIOR)
        p = min(max(p, 1e-3), 1 - 1e-3)
        weight = round((np.log(p / (1 - p)) - np.log(rate / (1 - rate))) / STEP) * STEP
        if abs(weight) >= SMALLEST_WEIGHT:
            table[token] = float(weight)
    return table


def with_words(index, table):
    """The pages' numbers with their word columns filled from a table."""
    filled = values[index].copy()
    for at, i in enumerate(index):
        for kind, column in zip(KINDS, WORD_COLUMNS):
            filled[at, column] = sum(table.get(token, 0.0) for token in rows[i]["tokens"][kind])
    return filled


def train(x, y, weight):
    """Every page counts a second time, by half, as if nobody had given its address."""
    bare = x.copy()
    bare[:, FROM_ADDRESS] = np.nan
    bare[:, names.index("words:address")] = 0
    examples = xgb.DMatrix(np.concatenate([x, bare]), label=np.concatenate([y, y]), weight=np.concatenate([weight, 0.5 * weight]))
    return xgb.train(PARAMS, examples, num_boost_round=ROUNDS)


def train_article(known):
    """Training pages get their words' weights from tables that have not seen their domain."""
    index, parts = [], []
    for k in range(INNER_FOLDS):
        mine = np.flatnonzero(known & (inner_fold == k))
        parts.append(with_words(mine, learn_words(known & (inner_fold != k))))
        index.append(mine)
    y = is_article[np.concatenate(index)]
    return train(np.concatenate(parts), y, np.ones(len(y)))


def train_right(known):
    return train(values[known], is_right[known], right_weight[known])


def crossed(known, train_on, inputs_of):
    """Each page's probability from a model that has not seen its site."""
    p = np.full(len(rows), np.nan)
    for k in range(fold.max() + 1):
        train_pages = known & (fold != k)
        test = np.flatnonzero(fold == k)
        p[test] = train_on(train_pages).predict(xgb.DMatrix(inputs_of(test, train_pages)))
    return p


def calibration_error(p, y):
    edges = np.quantile(p, np.linspace(0, 1, BINS + 1))
    which = np.clip(np.searchsorted(edges, p, side="right") - 1, 0, BINS - 1)
    return sum(np.mean(which == b) * abs(p[which == b].mean() - y[which == b].mean()) for b in range(BINS) if (which == b).any())


# The pages of the roles suite stand in other suites already.
known_article = suite != "roles"
p_article = crossed(known_article, train_article, lambda test, train_pages: with_words(test, learn_words(train_pages)))

known_right = ~np.isnan(shingle_f1)
is_right = (shingle_f1 >= RIGHT_FROM).astype(int)
right_weight = np.array([suites[name]["rightWeight"] for name in suite])
p_right = crossed(known_right, train_right, lambda test, _: values[test])

words = learn_words(known_article)
lists = is_article == 0
figures = {
    "words": len(words),
    "article": {
        "auroc": float(roc_auc_score(is_article[known_article], p_article[known_article])),
        "lists": int(lists.sum()),
        "refused": {
            str(below): {
                "lists": float(np.mean(p_article[lists] < below)),
                **{name: float(np.mean(p_article[suite == name] < below)) for name in sorted(set(suite[~lists]))},
            }
            for below in (0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5)
        },
    },
    "right": {
        name or "all": {
            "pages": int(chosen.sum()),
            "wrong": int((1 - is_right[chosen]).sum()),
            "calibrationError": float(calibration_error(p_right[chosen], is_right[chosen])),
            "auroc": float(roc_auc_score(is_right[chosen], p_right[chosen])),
        }
        for name in ("fundus", "wcxb-dev", None)
        for chosen in [known_right & ((suite == name) if name else True)]
    },
}
figures_file.write_text(json.dumps(figures, indent=2))
print(json.dumps(figures, indent=2))

boosters = train_article(known_article), train_right(known_right)
trees = [tree for pair in zip(*(booster.get_dump(dump_format="json") for booster in boosters)) for tree in pair]
base = [float(json.loads(booster.save_config())["learner"]["learner_model_param"]["base_score"]) for booster in boosters]
out.write_text(json.dumps({
    "madeWith": made_with(SEED),
    "columns": names,
    "classes": ["article", "right"],
    "base": [float(np.log(b / (1 - b))) for b in base],
    "tables": {"words": sorted(words.items())},
    "dump": trees,
}))
