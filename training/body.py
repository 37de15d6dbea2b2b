"""Trains the body model on what `extract.ts` wrote.

  python3 training/body.py first WORK OUT         cross-validates on labelled blocks alone; OUT: each block's out-of-fold probability
  python3 training/body.py cv    WORK FIRST OUT   the same, once FIRST (of the step before) has labelled the pages without labels
  python3 training/body.py final WORK FIRST OUT   trains on all pages; OUT: token tables and trees for `export.ts`
"""
import json
import os
import re
import sys
from pathlib import Path

import numpy as np
import xgboost as xgb

from rows import INNER_FOLDS, Rows, flat_places, made_with, setting

SEED = 7
ROUNDS, DEPTH, RATE = setting("ROUNDS", 160), setting("DEPTH", 5), setting("RATE", 0.12)
PARAMS = dict(objective="binary:logistic", max_depth=DEPTH, eta=RATE, subsample=0.8, colsample_bytree=0.5, min_child_weight=4,
              reg_lambda=2.0, tree_method="hist", max_bin=128, seed=SEED, nthread=2)
# For ablations: patterns of features and of suites to leave out.
DROP, WITHOUT = re.compile(os.environ.get("TRAIN_DROP", "^$")), re.compile(os.environ.get("TRAIN_WITHOUT", "^$"))

# A token counts from three domains on; its weight is drawn towards 0 as if three domains had shown nothing, and kept in sixteenths.
MIN_DOMAINS, PRIOR, STEP = 3, 3.0, 1 / 16
SMALLEST_WEIGHT = 0.25
# Of each table the tokens with the most to say: weight times the root of the number of domains that bear it out.
TABLE_SIZE = {"own": 4000, "near": 4000, "far": 4000, "words": 5000}

mode, work = sys.argv[1], Path(sys.argv[2])
data = Rows(work)
meta, pages, page_of = data.meta, data.pages, data.page_of
features = [f for f in meta["features"] if not DROP.search(f["name"])]
suites = meta["suites"]
base = data.columns()
length = base["length"]
is_body, label_weight = data.labels()


def weigh_suites():
    """The weight of each page by its suite."""
    weight = np.array([0 if WITHOUT.search(p["suite"]) else suites[p["suite"]]["bodyWeight"] for p in pages], np.float32)
    # A roles page stands in its own suite too; there its blocks were labelled one by one, which is better.
    labelled_twice = {p["url"] for p in pages if p["suite"] == "roles"}
    for i, page in enumerate(pages):
        if suites[page["suite"]]["isSharedWithRoles"] and page["url"] in labelled_twice:
            weight[i] *= 0.3
    return weight


def label_the_rest(first, suite_weight):
    """Pages without labelled blocks teach too: by what the first round makes of them out of fold, as far as it is sure."""
    for i, page in enumerate(pages):
        weight = suites[page["suite"]]["secondRoundWeight"]
        if weight is None:
            continue
        rows = slice(data.starts[i], data.starts[i + 1])
        is_open = label_weight[rows] == 0
        sure = (2 * first[rows] - 1) ** 2
        is_body[rows] = np.where(is_open, first[rows] > 0.5, is_body[rows])
        label_weight[rows] = np.where(is_open, np.where(sure > 0.5, sure, 0), label_weight[rows])
        suite_weight[i] = weight


def weigh_rows(suite_weight, round_scale):
    """Pages count by the root of their blocks; in a page a block counts by its length."""
    weight = label_weight * suite_weight[page_of] * (0.35 + np.minimum(length, 400) / 250)
    per_page = np.bincount(page_of, weights=weight * (label_weight > 0), minlength=len(pages))
    return weight / np.maximum(1e-6, per_page[page_of]) * suite_weight[page_of] * np.sqrt(np.maximum(1, data.sizes[page_of])) * round_scale


suite_weight = weigh_suites()
if mode == "first":
    scale = np.array([suites[p["suite"]]["firstRoundScale"] for p in pages])[page_of]
else:
    label_the_rest(data.scores(sys.argv[3]), suite_weight)
    scale = 1
row_weight = weigh_rows(suite_weight, scale)
out = Path(sys.argv[-1])


class TokenTable:
    """Occurrences of one table's tokens, and what they say of a block."""

    def __init__(self, name):
        self.name = name
        self.tokens, self.offsets, self.index = data.token_lists(name)
        counts = (self.offsets[1:] - self.offsets[:-1])[self.index]
        self.row_of = np.repeat(np.arange(data.total), counts)
        occurring = self.tokens[flat_places(self.offsets[:-1][self.index], counts)]
        self.vocabulary, self.token_of = np.unique(occurring, return_inverse=True)

    def learn(self, train_pages):
        """Log-odds of each token: the mean over domains of its blocks' share of body, against the base rate, shrunk."""
        domains, size = data.domains, len(self.vocabulary)
        rows_kept = train_pages[page_of] & (label_weight > 0)
        kept = rows_kept[self.row_of]
        rows, tokens = self.row_of[kept], self.token_of[kept]
        pair = tokens.astype(np.int64) * domains + data.domain_of_page[page_of[rows]]
        unique, at = np.unique(pair, return_inverse=True)
        weight = label_weight[rows] * (0.2 + np.minimum(length[rows], 300) / 300)
        share = np.bincount(at, weights=is_body[rows] * weight) / np.bincount(at, weights=weight)
        token = unique // domains
        seen = np.bincount(token, minlength=size)
        sum_of_shares = np.bincount(token, weights=share, minlength=size)
        weight = label_weight[rows_kept] * (0.2 + np.minimum(length[rows_kept], 300) / 300)
        rate = float((is_body[rows_kept] * weight).sum() / weight.sum())
        p = (sum_of_shares + PRIOR * rate) / (seen + PRIOR)
        odds = np.log(p / (1 - p)) - np.log(rate / (1 - rate))
        odds[seen < MIN_DOMAINS] = 0
        odds = np.round(odds / STEP) * STEP
        odds[np.abs(odds) < SMALLEST_WEIGHT] = 0
        return self.limited(odds, seen)

    def limited(self, odds, seen):
        most = TABLE_SIZE[self.name]
        if np.count_nonzero(odds) > most:
            worth = np.abs(odds) * np.sqrt(seen)
            odds[worth < np.partition(worth, -most)[-most]] = 0
        return odds.astype(np.float32)

    def columns(self, odds):
        """Sum, least and greatest weight of each row's tokens."""
        weights = odds[np.searchsorted(self.vocabulary, self.tokens)]
        begin, end = self.offsets[:-1], self.offsets[1:]
        running = np.concatenate([[0], np.cumsum(weights, dtype=np.float64)])
        is_empty = begin == end
        padded, at = np.append(weights, 0), np.minimum(begin, len(weights))
        least = np.where(is_empty, 0, np.minimum.reduceat(padded, at))
        greatest = np.where(is_empty, 0, np.maximum.reduceat(padded, at))
        return {
            f"{self.name}Sum": (running[end] - running[begin])[self.index].astype(np.float32),
            f"{self.name}Min": np.minimum(least, 0)[self.index].astype(np.float32),
            f"{self.name}Max": np.maximum(greatest, 0)[self.index].astype(np.float32),
        }


tables = [TokenTable(name) for name in meta["tables"]]


def learn_tables(train_pages):
    return {table.name: table.learn(train_pages) for table in tables}


def token_columns(learned):
    return {name: column for table in tables for name, column in table.columns(learned[table.name]).items()}


def out_of_fold_columns(train_pages):
    """Token columns of the training rows, each from tables that have not seen its domain."""
    result = None
    for fold in range(INNER_FOLDS):
        is_mine = data.inner_fold_of_page == fold
        columns = token_columns(learn_tables(train_pages & ~is_mine))
        if result is None:
            result = {name: column.copy() for name, column in columns.items()}
            continue
        rows = (train_pages & is_mine)[page_of]
        for name, column in columns.items():
            result[name][rows] = column[rows]
    return result


def matrix(learned_columns, rows):
    values = np.empty((int(rows.sum()), len(features)), np.float32)
    for f, feature in enumerate(features):
        name = feature["column"]
        column = learned_columns[name] if name in learned_columns else base[name]
        values[:, f] = data.shifted(column, feature["offset"])[rows]
    return values


def fit(train_pages):
    rows = train_pages[page_of] & (row_weight > 0)
    examples = xgb.DMatrix(matrix(out_of_fold_columns(train_pages), rows), label=is_body[rows], weight=row_weight[rows])
    return xgb.train(PARAMS, examples, num_boost_round=ROUNDS), learn_tables(train_pages)


def print_block_f1(p):
    """F1 of the blocks by length, a page at a time; `bad` counts pages below .8."""
    for suite, spec in suites.items():
        if not spec["hasBlocks"]:
            continue
        mine = np.flatnonzero(data.suite_of_page == suite)
        scores = []
        for i in mine:
            rows = slice(data.starts[i], data.starts[i + 1])
            known = label_weight[rows] > 0
            size, gold, ours = length[rows][known], is_body[rows][known] > 0.5, p[rows][known] > 0.5
            right, extra, missed = (size * (gold & ours)).sum(), (size * (~gold & ours)).sum(), (size * (gold & ~ours)).sum()
            scores.append(2 * right / (2 * right + extra + missed) if right + extra + missed > 0 else 1.0)
        print(f"{suite:14} block F1 {np.mean(scores):.4f}  bad {sum(s < 0.8 for s in scores)}/{len(mine)}")


def cross_validate():
    p = np.zeros(data.total, np.float32)
    for fold in range(meta["folds"]):
        booster, learned = fit((suite_weight > 0) & (data.fold_of_page != fold))
        rows = (data.fold_of_page == fold)[page_of]
        p[rows] = booster.predict(xgb.DMatrix(matrix(token_columns(learned), rows)))
        print("fold", fold, flush=True)
    p.tofile(out)
    print_block_f1(p)


def train_all():
    booster, learned = fit(suite_weight > 0)
    score = float(json.loads(booster.save_config())["learner"]["learner_model_param"]["base_score"])
    weights = {table.name: [[int(table.vocabulary[i]), float(learned[table.name][i])] for i in np.flatnonzero(learned[table.name])] for table in tables}
    out.write_text(json.dumps({
        "madeWith": made_with(SEED),
        "columns": [f["name"] for f in features],
        "classes": ["body"],
        "base": [float(np.log(score / (1 - score)))],
        "tables": weights,
        "dump": booster.get_dump(dump_format="json"),
    }))
    print({name: len(table) for name, table in weights.items()}, "trees", ROUNDS)
    gain = booster.get_score(importance_type="total_gain")
    for feature, value in sorted(gain.items(), key=lambda one: -one[1])[:40]:
        print(features[int(feature[1:])]["name"], round(value))


if mode == "final":
    train_all()
else:
    cross_validate()
