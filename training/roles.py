"""Trains the role model on what extract.ts wrote, and on the body's out-of-fold probabilities.

  python3 training/roles.py cv     WORK  -> WORK/roles-oof.f32 (probabilities, a row a block of the roles pages) and figures
  python3 training/roles.py final  WORK  -> WORK/roles.json (token tables and trees of all pages)
"""
import json
import os
import sys
import time
from pathlib import Path

import numpy as np
import xgboost as xgb

mode, work = sys.argv[1], Path(sys.argv[2])
meta = json.loads((work / "meta.json").read_text())
pages, columns, features = meta["pages"], meta["columns"], meta["features"]
TABLES = ("own", "near", "far", "words", "link")
CLASSES = ["subscription-prompt", "newsletter-prompt", "app-prompt", "related-stories", "navigation", "share", "advertisement", "comments", "author-bio",
           "legal", "media-ui", "other", "headline", "kicker", "standfirst", "byline", "timestamp", "caption"]
GROUPS = {"prompts": ["subscription-prompt", "newsletter-prompt", "app-prompt"], "related": ["related-stories"], "nav": ["navigation"], "body": ["body"],
          "header": ["headline", "kicker", "standfirst", "byline", "timestamp"], "caption": ["caption"], "ads": ["advertisement"], "comments": ["comments"],
          "share": ["share", "media-ui"], "legal": ["legal"]}
C = len(CLASSES)
MOST_COLUMNS = int(os.environ.get("COLUMNS", 160))
ROUNDS, DEPTH, RATE = int(os.environ.get("ROUNDS", 24)), int(os.environ.get("DEPTH", 3)), float(os.environ.get("RATE", 0.3))
MIN_DOMAINS, PRIOR = int(os.environ.get("MIN_DOMAINS", 2)), float(os.environ.get("PRIOR", 1.5))
PSEUDO = float(os.environ.get("PSEUDO", 0))
STEP = 1 / 8

sizes_all = np.array([p["blocks"] for p in pages])
starts_all = np.concatenate([[0], np.cumsum(sizes_all)])
is_roles = np.array([p["roles"] is not None for p in pages])
chosen = is_roles | (np.array([p["suite"] in ("fundus", "htmldate", "postlight") for p in pages]) & (PSEUDO > 0))
role_urls = {p["url"] for p in pages if p["roles"]}
chosen &= is_roles | np.array([p["url"] not in role_urls for p in pages])
keep_pages = np.flatnonzero(chosen)
pages = [pages[i] for i in keep_pages]
labelled_page = is_roles[keep_pages]
# Figures are of the suite's own pages; those that we labelled ourselves are trained on.
judged_page = np.array([p["suite"] == "roles" for p in pages])
rows_all = np.concatenate([np.arange(starts_all[i], starts_all[i + 1]) for i in keep_pages])
sizes = sizes_all[keep_pages]
starts = np.concatenate([[0], np.cumsum(sizes)])
total = int(starts[-1])
page_of = np.repeat(np.arange(len(pages)), sizes)
domains = {d: i for i, d in enumerate(sorted({p["domain"] for p in pages}))}
domain_of_page = np.array([domains[p["domain"]] for p in pages])
fold_of_page = np.array([p["fold"] for p in pages])

raw = np.memmap(work / "columns.f32", dtype=np.float32, mode="r")
base = {name: np.empty(total, np.float32) for name in columns}
for k, i in enumerate(keep_pages):
    block = raw[starts_all[i] * len(columns):starts_all[i + 1] * len(columns)].reshape(len(columns), -1)
    for f, name in enumerate(columns):
        base[name][starts[k]:starts[k + 1]] = block[f]
oof = np.fromfile(work / "oof.f32", dtype=np.float32)
assert len(oof) == starts_all[-1], "oof.f32 is of other pages"
score = oof[rows_all]
base["bodyScore"] = score
is_body = score > 0.5
length = base["length"]

NUMBERS = ("cardFrom", "cardTo", "boxFrom", "boxTo", "phrase", "isWholePhrase", "strong", "linkSlug", "linkDepth", "linkDigits", "linkExternal")
numbers = np.fromfile(work / "role-numbers.f32", dtype=np.float32).reshape(-1, len(NUMBERS))[rows_all]
number = {name: numbers[:, k] for k, name in enumerate(NUMBERS)}
page_start = starts[page_of]
card = (page_start + number["cardFrom"].astype(np.int64), page_start + number["cardTo"].astype(np.int64))
box = (page_start + number["boxFrom"].astype(np.int64), page_start + number["boxTo"].astype(np.int64))
for name in ("isWholePhrase", "linkSlug", "linkDepth", "linkDigits", "linkExternal"):
    base[name] = number[name]
base["cardBlocks"] = (card[1] - card[0]).astype(np.float32)
base["boxBlocks"] = (box[1] - box[0]).astype(np.float32)
for kind, (a, b) in (("card", card), ("box", box)):
    for name, col in (("Links", base["linkDensity"]), ("Prose", base["prose"]), ("Length", np.minimum(base["length"], 300)), ("Slug", np.nan_to_num(number["linkSlug"])), ("External", np.nan_to_num(number["linkExternal"]))):
        run = np.concatenate([[0], np.cumsum(col, dtype=np.float64)])
        base[kind + name] = ((run[b] - run[a]) / (b - a)).astype(np.float32)
PHRASE_ROLES = json.loads((work / "role-phrases.json").read_text())
PHRASE_WEIGHT = 3.0
class_of_role = np.array([CLASSES.index(r) for r in PHRASE_ROLES] + [-1])
strong = class_of_role[number["strong"].astype(np.int64)]
phrase_class = class_of_role[number["phrase"].astype(np.int64)]
STRONG_CLASSES = [CLASSES.index(r) for r in ("comments", "legal", "newsletter-prompt", "advertisement", "related-stories", "share", "navigation", "subscription-prompt", "author-bio", "media-ui")]
for c in STRONG_CLASSES:
    base[f"strong:{CLASSES[c]}"] = (strong == c).astype(np.float32)

gold = np.full(total, -1, np.int64)          # -1 unknown, C is body
for k, p in enumerate(pages):
    if p["roles"]:
        gold[starts[k]:starts[k + 1]] = [C if r == "body" else CLASSES.index(r) if r in CLASSES else -1 for r in p["roles"]]

tok = {}
for name in TABLES:
    t = np.fromfile(work / f"{name}.tokens.u32", dtype=np.uint32)
    s = np.fromfile(work / f"{name}.sizes.u32", dtype=np.uint32).astype(np.int64)
    off = np.concatenate([[0], np.cumsum(s)])
    idx = np.fromfile(work / f"{name}.index.u32", dtype=np.uint32).astype(np.int64)[rows_all]
    # Only the lists that these pages use.
    used, idx = np.unique(idx, return_inverse=True)
    n = (off[1:] - off[:-1])[used]
    at = np.repeat(off[:-1][used] - np.concatenate([[0], np.cumsum(n)[:-1]]), n) + np.arange(n.sum())
    voc, inv = np.unique(t[at], return_inverse=True)
    tok[name] = (voc, inv, np.concatenate([[0], np.cumsum(n)]), idx)

# Every token of every list once, as a pair of token and domain: what the tables are counted over.
pairs = {}
for name, (voc, inv, off, idx) in tok.items():
    list_domain = np.zeros(len(off) - 1, np.int64)
    list_domain[idx] = domain_of_page[page_of]
    list_of = np.repeat(np.arange(len(off) - 1), off[1:] - off[:-1])
    key = inv.astype(np.int64) * len(domains) + list_domain[list_of]
    unique, at = np.unique(key, return_inverse=True)
    pairs[name] = (list_of, at, unique // len(domains))

# What people know of names without a page to show it: counts like so many domains.
BELIEF = float(os.environ.get("BELIEF", 3))
NO_PRIOR = 0.0
PRIOR_TOKENS, PRIOR_ANY = {}, {name: np.zeros(len(tok[name][0])) for name in TABLES}
if (work / "role-names.json").exists():
    known = json.loads((work / "role-names.json").read_text())
    for name in TABLES:
        voc = tok[name][0]
        PRIOR_TOKENS[name] = np.zeros((C, len(voc)))
        for role, tokens in known["words" if name == "words" else "names"].items():
            at = np.searchsorted(voc, tokens)
            for t, i in zip(tokens, at):
                if i < len(voc) and voc[i] == t:
                    PRIOR_TOKENS[name][CLASSES.index(role), i] = 1
        PRIOR_ANY[name] = np.maximum(0, PRIOR_TOKENS[name].max(0))
        PRIOR_TOKENS[name] /= np.maximum(1, PRIOR_TOKENS[name].sum(0))

word_weight = np.minimum(base["words"], 60) + 1

def learn_tables(rows, soft, sure):
    """Per class the log-odds of each token: the mean over domains of its blocks' share of the class, against the base rate, shrunk."""
    out = {}
    ww = (0.5 + np.minimum(base["words"], 30) / 10) * sure
    rate = (soft[rows] * ww[rows, None]).sum(0) / ww[rows].sum()
    rate = np.clip(rate, 1e-3, 1)
    for name in TABLES:
        voc, _, off, idx = tok[name]
        list_of, at, tv = pairs[name]
        lists = idx[rows]
        cnt_list = np.bincount(lists, weights=ww[rows], minlength=len(off) - 1)
        alive = cnt_list[list_of] > 0
        lo, pa = list_of[alive], at[alive]
        cnt = np.bincount(pa, weights=cnt_list[lo], minlength=len(tv))
        # A domain of the labelled pages counts in full, others as far as their labels are sure.
        dw = np.minimum(1, cnt)
        n = np.bincount(tv, weights=cnt > 0, minlength=len(voc))
        nd = np.bincount(tv, weights=dw, minlength=len(voc))
        table = np.zeros((len(voc), C), np.float32)
        for c in range(C):
            of_list = np.bincount(lists, weights=soft[rows, c] * ww[rows], minlength=len(off) - 1)
            share = np.bincount(pa, weights=of_list[lo], minlength=len(tv)) / np.maximum(cnt, 1e-9)
            s = np.bincount(tv, weights=share * dw, minlength=len(voc))
            known = PRIOR_TOKENS[name][c] if name in PRIOR_TOKENS else NO_PRIOR
            p = (s + PRIOR * rate[c] + known * BELIEF) / (nd + PRIOR + PRIOR_ANY[name] * BELIEF)
            p = np.clip(p, 1e-4, 1 - 1e-4)
            table[:, c] = np.log(p / (1 - p)) - np.log(rate[c] / (1 - rate[c]))
        table[(n < MIN_DOMAINS) & (PRIOR_ANY[name] == 0)] = 0
        table = np.clip(np.round(table / STEP) * STEP, -2.5, 5)
        table[(table < float(os.environ.get('POS', 1))) & (table > -float(os.environ.get('NEG', 2.25)))] = 0
        out[name] = (table, n + PRIOR_ANY[name] * BELIEF)
    return limited(out)

TABLE_SIZE = {"own": 700, "near": 700, "far": 700, "words": 1800, "link": 600}

def limited(tables):
    out = {}
    for name, (table, n) in tables.items():
        worth = np.abs(table).max(1) * np.sqrt(n)
        size = int(TABLE_SIZE[name] * float(os.environ.get("SIZE", 1.0)))
        if np.count_nonzero(worth) > size:
            table = np.where((worth < np.partition(worth, -size)[-size])[:, None], 0, table)
        out[name] = table
    return out

NAME_WEIGHT = {"own": 1.0, "near": 1.0, "far": 0.5}

said = np.flatnonzero(phrase_class >= 0)
KINDS = ("names", "words", "card", "box", "title", "before", "after")

def token_columns(tables, rows):
    """For each class what the names around a block say together, what its words and links say, and those of its card, box, and neighbours. Rows are whole pages."""
    names = np.zeros((len(rows), C), np.float32)
    words = np.zeros((len(rows), C), np.float32)
    for name in TABLES:
        voc, inv, off, idx = tok[name]
        need, back = np.unique(idx[rows], return_inverse=True)
        n = (off[1:] - off[:-1])[need]
        at = np.repeat(off[:-1][need] - np.concatenate([[0], np.cumsum(n)[:-1]]), n) + np.arange(n.sum())
        val = tables[name][inv[at]]
        csum = np.concatenate([np.zeros((1, C)), np.cumsum(val, axis=0, dtype=np.float64)])
        ends = np.cumsum(n)
        sums = (csum[ends] - csum[ends - n]).astype(np.float32)
        if name in ("words", "link"):
            words += sums[back]
        else:
            names += NAME_WEIGHT[name] * sums[back]
    place = np.full(total + 1, -1, np.int64)
    place[rows] = np.arange(len(rows))
    mine = said[place[said] >= 0]
    words[place[mine], phrase_class[mine]] += PHRASE_WEIGHT
    run = np.concatenate([np.zeros((1, C)), np.cumsum(words, axis=0, dtype=np.float64)])
    mean = lambda g: ((run[place[g[1][rows] - 1] + 1] - run[place[g[0][rows]]]) / (g[1] - g[0])[rows, None]).astype(np.float32)
    def beside(k):
        j = rows + k
        ok = (j >= 0) & (j < total)
        jj = np.where(ok, j, 0)
        ok &= page_of[jj] == page_of[rows]
        return np.where(ok[:, None], words[place[jj]], 0)
    title = words[place[box[0][rows]]]
    return np.hstack([names, words, mean(card), mean(box), title, beside(-1), beside(1)]).astype(np.float32)

neighbour_index = {}
def shifted(col, k, rows):
    if k == 0:
        return col[rows]
    j = rows + k
    ok = (j >= 0) & (j < total)
    jj = np.where(ok, j, 0)
    ok &= page_of[jj] == page_of[rows]
    return np.where(ok, col[jj], 0).astype(np.float32)

SKIP = {"ownSum", "ownMin", "ownMax", "nearSum", "nearMin", "nearMax", "farSum", "farMin", "farMax", "wordsSum", "wordsMin", "wordsMax"}
plain = [f for f in features if f["column"] not in SKIP] + [{"name": f"bodyScore{'+' if k > 0 else ''}{k or ''}", "column": "bodyScore", "offset": k} for k in (0, -1, 1, 2, -2)]
plain += [{"name": n, "column": n, "offset": 0} for n in ("isWholePhrase", "linkSlug", "linkDepth", "linkDigits", "linkExternal", "cardBlocks", "boxBlocks")]
plain += [{"name": k + n, "column": k + n, "offset": 0} for k in ("card", "box") for n in ("Links", "Prose", "Length", "Slug", "External")]
plain += [{"name": f"strong:{CLASSES[c]}", "column": f"strong:{CLASSES[c]}", "offset": 0} for c in STRONG_CLASSES]
DROP = set(os.environ.get("DROP", "").split(","))
kinds = [k for k in KINDS if k not in DROP]
names_of = [f"{kind}:{c}" for kind in kinds for c in CLASSES]
class_columns = [KINDS.index(kind) * C + c for kind in kinds for c in range(C)]

def matrix(rows, tcols_full):
    return np.hstack([np.column_stack([shifted(base[f["column"]], f["offset"], rows) for f in plain]), tcols_full[rows][:, class_columns]])

all_names = [f["name"] for f in plain] + names_of

PARAMS = dict(objective="multi:softprob", num_class=C, max_depth=DEPTH, eta=RATE, subsample=0.8, colsample_bytree=0.4, min_child_weight=1.0,
              reg_lambda=1.5, tree_method="hist", max_bin=64, seed=int(os.environ.get("SEED", 7)), nthread=1)

row_w = word_weight / np.maximum(1, np.bincount(page_of, weights=word_weight, minlength=len(pages)))[page_of]
row_w = np.sqrt(row_w * np.maximum(row_w, 1.0 / sizes[page_of]))
row_w *= 300 

def fit(train_pages, soft, sure, with_model=True):
    """Token columns of the training rows come from tables that have not seen their domain."""
    rows = np.flatnonzero(train_pages[page_of] & (sure > 0) & ~is_body)
    groups = (domain_of_page * 2654435761 % 1000003) % 5
    cols = np.zeros((total, len(KINDS) * C), np.float32)
    for g in range(5):
        mine = np.flatnonzero((train_pages & (groups == g) & labelled_page)[page_of])
        if len(mine):
            cols[mine] = token_columns(learn_tables(rows[groups[page_of[rows]] != g], soft, sure), mine)
    lab = rows[labelled_page[page_of[rows]] & (gold[rows] >= 0) & (gold[rows] < C)]
    d = xgb.DMatrix(matrix(lab, cols), label=gold[lab], weight=row_w[lab], feature_names=all_names)
    # A split names its column in one byte: a first, short training tells which columns are worth it.
    gain = xgb.train(PARAMS, d, num_boost_round=8).get_score(importance_type="total_gain")
    best = set(sorted(gain, key=lambda k: -gain[k])[:MOST_COLUMNS])
    weights = np.array([1.0 if n in best else 0.0 for n in all_names])
    d.set_info(feature_weights=weights)
    booster = xgb.train(PARAMS, d, num_boost_round=ROUNDS)
    return booster, learn_tables(rows, soft, sure)

def predict(booster, tables, rows):
    cols = np.zeros((total, len(KINDS) * C), np.float32)
    cols[rows] = token_columns(tables, rows)
    out = np.empty((len(rows), C), np.float32)
    for s in range(0, len(rows), 40000):
        part = rows[s:s + 40000]
        out[s:s + 40000] = booster.predict(xgb.DMatrix(matrix(part, cols), feature_names=all_names))
    return out

def start_labels():
    soft = np.zeros((total, C), np.float32)
    sure = np.zeros(total, np.float32)
    k = (gold >= 0) & (gold < C)
    soft[np.flatnonzero(k), gold[k]] = 1
    sure[k] = 1
    return soft, sure

def train(train_pages):
    soft, sure = start_labels()
    booster, tables = fit(train_pages & labelled_page, soft, sure)
    if PSEUDO > 0:
        other = np.flatnonzero((train_pages & ~labelled_page)[page_of] & ~is_body)
        p = predict(booster, tables, other)
        soft[other] = p
        sure[other] = PSEUDO * np.where(p.max(1) > 0.7, p.max(1), 0)
        booster, tables = fit(train_pages, soft, sure)
    return booster, tables

def report(p, rows):
    """Token-weighted F1 of each group, pages weighing the same."""
    pred = np.full(total, C)
    pred[rows] = p.argmax(1)
    pred[is_body] = C
    group = {r: g for g, rs in GROUPS.items() for r in rs}
    names = [group.get(c, "other") for c in CLASSES] + ["body"]
    ok = judged_page[page_of] & (gold >= 0)
    w = base["words"] / np.maximum(1, np.bincount(page_of, weights=base["words"] * ok, minlength=len(pages)))[page_of]
    g = np.array([names[x] for x in gold[ok]]); q = np.array([names[x] for x in pred[ok]]); ww = w[ok]
    line = {"tokens": (ww * (g == q)).sum() / ww.sum()}
    for name in GROUPS:
        tp = (ww * ((g == name) & (q == name))).sum()
        line[name] = 2 * tp / max(1e-9, (ww * (g == name)).sum() + (ww * (q == name)).sum())
    line["macro"] = np.mean([line[n] for n in GROUPS])
    print(" ".join(f"{k} {v:.3f}" for k, v in line.items()), flush=True)

for c in STRONG_CLASSES + (list(range(C)) if mode == "rules" else []):
    for what, which in (("name", strong), ("phrase", phrase_class)):
        m = labelled_page[page_of] & (gold >= 0) & ~is_body & (which == c)
        if mode == "rules" and m.any():
            g = np.bincount(gold[m], minlength=C + 1)
            print(what, CLASSES[c], m.sum(), "right", round(float((gold[m] == c).mean()), 3), {(CLASSES + ["body"])[i]: int(g[i]) for i in np.argsort(-g)[:5] if g[i] and i != c})
own_tok, own_inv, own_off, own_idx = tok["own"]
mixed = np.concatenate([[0], np.cumsum((own_tok[own_inv].astype(np.int64) * 2654435761) % (1 << 40))])
own_hash = (mixed[own_off[1:]] - mixed[own_off[:-1]])[own_idx]
def smooth(p, rows):
    """Blocks marked up alike in one box speak for each other."""
    key = np.stack([box[0][rows], own_hash[rows], base["depth"][rows].astype(np.int64)], 1)
    _, group = np.unique(key, axis=0, return_inverse=True)
    group = group.ravel()
    logp = np.log(p + 1e-4)
    n = np.bincount(group)
    mean = np.stack([np.bincount(group, weights=logp[:, c]) / n for c in range(C)], 1)
    share = float(os.environ.get("SMOOTH", 0.6))
    out = np.exp((1 - share) * logp + share * mean[group])
    return (out / out.sum(1, keepdims=True)).astype(np.float32)

def renamed(node, index):
    """Splits by number, as the exporter wants them."""
    if "split" in node:
        node["split"] = f"f{index[node['split']]}"
        for child in node["children"]:
            renamed(child, index)
    return node

began = time.time()
if mode == "cv":
    out = np.zeros((total, C), np.float32)
    for fold in range(meta["folds"]):
        test_domains = {domain_of_page[i] for i in np.flatnonzero(labelled_page & (fold_of_page == fold))}
        booster, tables = train(fold_of_page != fold)
        rows = np.flatnonzero((judged_page & (fold_of_page == fold))[page_of])
        out[rows] = predict(booster, tables, rows)
    rows = np.flatnonzero(judged_page[page_of])
    report(out[rows], rows)
    report(smooth(out[rows], rows), rows)
    out[rows].tofile(work / "roles-oof.f32")
if mode == "final":
    booster, tables = train(np.ones(len(pages), bool))
    dump = {"columns": all_names, "classes": CLASSES, "base": [0.0] * C, "tables": {}, "dump": booster.get_dump(dump_format="json")}
    index = {n: i for i, n in enumerate(all_names)}
    dump["dump"] = [json.dumps(renamed(json.loads(t), index)) for t in dump["dump"]]
    for name in TABLES:
        voc = tok[name][0]
        for c in range(C):
            keep = np.flatnonzero(tables[name][:, c])
            dump["tables"][f"{name}:{CLASSES[c]}"] = [[int(voc[i]), float(tables[name][i, c])] for i in keep]
    (work / "roles.json").write_text(json.dumps(dump))
    print({name: sum(len(v) for k, v in dump["tables"].items() if k.startswith(name + ":")) for name in TABLES}, "trees", len(dump["dump"]))
print(f"{time.time() - began:.0f} s")
