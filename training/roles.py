"""Trains the role model on what `extract.ts` and `extract-roles.ts` wrote, and on the body's out-of-fold probabilities.

  python3 training/roles.py cv    WORK SCORES OUT   OUT: probabilities, a row a block of the roles pages, from models that never saw the site
  python3 training/roles.py final WORK SCORES OUT   OUT: token tables and trees of all pages, for `export.ts`
  python3 training/roles.py rules WORK SCORES       how right strong names and phrases are by themselves
"""
import json
import sys
from pathlib import Path

import numpy as np
import xgboost as xgb

from role_data import RoleData
from role_tables import learn_tables, token_columns
from rows import INNER_FOLDS, made_with, setting

SEED = setting("SEED", 7)
ROUNDS, DEPTH, RATE = setting("ROUNDS", 24), setting("DEPTH", 3), setting("RATE", 0.3)
# A split names its column in one byte: a first, short training tells which columns are worth it.
MOST_COLUMNS, FIRST_ROUNDS = setting("COLUMNS", 160), 8
BATCH = 40000

mode, work, scores = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
data = RoleData(work, scores)
classes = data.classes
names = [feature["name"] for feature in data.lists["features"]]
# Behind the columns that stand for themselves come those of the learned tables: kinds × classes.
learned_width = len(data.lists["kinds"]) * len(classes)
plain = data.lists["features"][:-learned_width]
plain_values = np.column_stack([data.shifted(data.base[feature["column"]], feature["offset"]) for feature in plain])
is_class = (data.gold >= 0) & (data.gold < len(classes))
PARAMS = dict(objective="multi:softprob", num_class=len(classes), max_depth=DEPTH, eta=RATE, subsample=0.8, colsample_bytree=0.4, min_child_weight=1.0,
              reg_lambda=1.5, tree_method="hist", max_bin=64, seed=SEED, nthread=1)


def matrix(rows, learned_columns):
    return np.hstack([plain_values[rows], learned_columns])


def fit(train_pages):
    """Token columns of the training rows come from tables that have not seen their domain."""
    rows = np.flatnonzero(train_pages[data.page_of] & is_class & ~data.is_body)
    fold_of_row = data.inner_fold_of_page[data.page_of]
    columns = np.zeros((data.total, learned_width), np.float32)
    for fold in range(INNER_FOLDS):
        mine = np.flatnonzero((train_pages & (data.inner_fold_of_page == fold))[data.page_of])
        if len(mine):
            columns[mine] = token_columns(data, learn_tables(data, rows[fold_of_row[rows] != fold]), mine)
    examples = xgb.DMatrix(matrix(rows, columns[rows]), label=data.gold[rows], weight=data.weight[rows], feature_names=names)
    gain = xgb.train(PARAMS, examples, num_boost_round=FIRST_ROUNDS).get_score(importance_type="total_gain")
    best = set(sorted(gain, key=lambda name: -gain[name])[:MOST_COLUMNS])
    examples.set_info(feature_weights=np.array([1.0 if name in best else 0.0 for name in names]))
    return xgb.train(PARAMS, examples, num_boost_round=ROUNDS), learn_tables(data, rows)


def predict(booster, learned, rows):
    columns = token_columns(data, learned, rows)
    parts = [slice(at, at + BATCH) for at in range(0, len(rows), BATCH)]
    return np.concatenate([booster.predict(xgb.DMatrix(matrix(rows[part], columns[part]), feature_names=names)) for part in parts])


def print_figures(p, rows):
    """Token-weighted F1 of each group of roles, pages weighing the same; the model alone, without metadata and rules."""
    groups = data.lists["groups"]
    group_of = {role: group for group, roles in groups.items() for role in roles}
    group_of_class = np.array([group_of.get(role, "other") for role in [*classes, "body"]])
    ours = np.full(data.total, len(classes))
    ours[rows] = p.argmax(1)
    ours[data.is_body] = len(classes)
    judged = data.is_judged_page[data.page_of] & (data.gold >= 0)
    words = data.base["words"]
    weight = (words / np.maximum(1, np.bincount(data.page_of, weights=words * judged, minlength=len(data.pages)))[data.page_of])[judged]
    gold, ours = group_of_class[data.gold[judged]], group_of_class[ours[judged]]
    line = {"tokens": (weight * (gold == ours)).sum() / weight.sum()}
    for group in groups:
        right = (weight * ((gold == group) & (ours == group))).sum()
        line[group] = 2 * right / max(1e-9, (weight * (gold == group)).sum() + (weight * (ours == group)).sum())
    line["macro"] = np.mean([line[group] for group in groups])
    print(" ".join(f"{name} {value:.3f}" for name, value in line.items()), flush=True)


def cross_validate(out):
    found = np.zeros((data.total, len(classes)), np.float32)
    for fold in range(data.meta["folds"]):
        booster, learned = fit(data.fold_of_page != fold)
        rows = np.flatnonzero((data.is_judged_page & (data.fold_of_page == fold))[data.page_of])
        found[rows] = predict(booster, learned, rows)
        print("fold", fold, flush=True)
    rows = np.flatnonzero(data.is_judged_page[data.page_of])
    print_figures(found[rows], rows)
    found[rows].tofile(out)


def numbered(node, index):
    """Splits by the number of their column, as the exporter wants them."""
    if "split" in node:
        node["split"] = f"f{index[node['split']]}"
        for child in node["children"]:
            numbered(child, index)
    return node


def train_all(out):
    booster, learned = fit(np.ones(len(data.pages), bool))
    index = {name: i for i, name in enumerate(names)}
    weights = {}
    for name, table in data.tables.items():
        for c, role in enumerate(classes):
            kept = np.flatnonzero(learned[name][:, c])
            weights[f"{name}:{role}"] = [[int(table.vocabulary[i]), float(learned[name][i, c])] for i in kept]
    trees = [json.dumps(numbered(json.loads(tree), index)) for tree in booster.get_dump(dump_format="json")]
    out.write_text(json.dumps({"madeWith": made_with(SEED), "columns": names, "classes": classes, "base": [0.0] * len(classes), "tables": weights, "dump": trees}))
    print({name: sum(len(v) for k, v in weights.items() if k.startswith(name + ":")) for name in data.tables}, "trees", len(trees))


def print_rules():
    """What the blocks really are that a strong name or a phrase names."""
    all_classes = [*classes, "body"]
    for role in data.lists["strong"]:
        c = classes.index(role)
        for what, named in (("name", data.strong_class), ("phrase", data.phrase_class)):
            rows = (data.gold >= 0) & ~data.is_body & (named == c)
            if not rows.any():
                continue
            counts = np.bincount(data.gold[rows], minlength=len(all_classes))
            others = {all_classes[i]: int(counts[i]) for i in np.argsort(-counts)[:5] if counts[i] and i != c}
            print(what, role, int(rows.sum()), "right", round(float((data.gold[rows] == c).mean()), 3), others)


if mode == "rules":
    print_rules()
elif mode == "cv":
    cross_validate(Path(sys.argv[4]))
else:
    train_all(Path(sys.argv[4]))
