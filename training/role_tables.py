"""What tokens (of names, words and links) say of each role, and the columns that come of it."""
import numpy as np

from rows import setting

MIN_DOMAINS, PRIOR = setting("MIN_DOMAINS", 2), setting("PRIOR", 1.5)
# Weights are kept in eighths; those between are too weak to be worth a table's entry.
STEP = 1 / 8
LEAST_FOR, LEAST_AGAINST = setting("POS", 1.0), setting("NEG", 2.25)
MOST_FOR, MOST_AGAINST = 5, 2.5
TABLE_SIZE = {"own": 700, "near": 700, "far": 700, "words": 1800, "link": 600}
SIZE = setting("SIZE", 1.0)


def learn_tables(data, rows):
    """Per class the log-odds of each token: the mean over domains of its blocks' share of the class, against the base rate, shrunk."""
    weight = (0.5 + np.minimum(data.base["words"], 30) / 10)[rows]
    is_class = data.gold[rows, None] == np.arange(len(data.classes))
    rate = np.clip((is_class.astype(np.float32) * weight[:, None]).sum(0) / weight.sum(), 1e-3, 1)
    return {name: learn_table(name, table, rows, is_class, weight, rate) for name, table in data.tables.items()}


def learn_table(name, table, rows, is_class, weight, rate):
    lists, size = table.index[rows], len(table.vocabulary)
    list_weight = np.bincount(lists, weights=weight, minlength=len(table.offsets) - 1)
    used = list_weight[table.list_of] > 0
    list_of, pair_of = table.list_of[used], table.pair_of[used]
    pair_weight = np.bincount(pair_of, weights=list_weight[list_of], minlength=len(table.token_of_pair))
    # A domain that shows a token in few words only counts in part.
    domain_weight = np.minimum(1, pair_weight)
    seen = np.bincount(table.token_of_pair, weights=pair_weight > 0, minlength=size)
    seen_weight = np.bincount(table.token_of_pair, weights=domain_weight, minlength=size)
    odds = np.zeros((size, len(rate)), np.float32)
    for c in range(len(rate)):
        of_list = np.bincount(lists, weights=is_class[:, c] * weight, minlength=len(table.offsets) - 1)
        share = np.bincount(pair_of, weights=of_list[list_of], minlength=len(table.token_of_pair)) / np.maximum(pair_weight, 1e-9)
        sum_of_shares = np.bincount(table.token_of_pair, weights=share * domain_weight, minlength=size)
        p = (sum_of_shares + PRIOR * rate[c] + table.belief[c]) / (seen_weight + PRIOR + table.belief_any)
        p = np.clip(p, 1e-4, 1 - 1e-4)
        odds[:, c] = np.log(p / (1 - p)) - np.log(rate[c] / (1 - rate[c]))
    odds[(seen < MIN_DOMAINS) & (table.belief_any == 0)] = 0
    odds = np.clip(np.round(odds / STEP) * STEP, -MOST_AGAINST, MOST_FOR)
    odds[(odds < LEAST_FOR) & (odds > -LEAST_AGAINST)] = 0
    return limited(odds, seen + table.belief_any, int(TABLE_SIZE[name] * SIZE))


def limited(odds, seen, most):
    """The tokens with the most to say: greatest weight times the root of the domains that bear it out."""
    worth = np.abs(odds).max(1) * np.sqrt(seen)
    if np.count_nonzero(worth) > most:
        return np.where((worth < np.partition(worth, -most)[-most])[:, None], 0, odds)
    return odds


def token_columns(data, learned, rows):
    """A column for each kind of evidence and class, kinds in the order of `kinds`. Rows are whole pages."""
    names, words = spoken(data, learned, rows)
    place = np.full(data.total + 1, -1, np.int64)
    place[rows] = np.arange(len(rows))
    phrases = np.flatnonzero(data.phrase_class >= 0)
    mine = phrases[place[phrases] >= 0]
    words[place[mine], data.phrase_class[mine]] += data.lists["phraseWeight"]
    running = np.concatenate([np.zeros((1, words.shape[1])), np.cumsum(words, axis=0, dtype=np.float64)])

    def mean(begin, end):
        return ((running[place[end[rows] - 1] + 1] - running[place[begin[rows]]]) / (end - begin)[rows, None]).astype(np.float32)

    def beside(k):
        there, inside = (values[rows] for values in data.neighbour(k))
        return np.where(inside[:, None], words[place[there]], 0)

    found = {"names": names, "words": words, "card": mean(*data.card), "box": mean(*data.box), "title": words[place[data.box[0][rows]]],
             "before": beside(-1), "after": beside(1)}
    return np.hstack([found[kind] for kind in data.lists["kinds"]]).astype(np.float32)


def spoken(data, learned, rows):
    """For each class the sum of what the names around a block say, and of what its words and its link say."""
    width = len(data.classes)
    names, words = np.zeros((len(rows), width), np.float32), np.zeros((len(rows), width), np.float32)
    for name, table in data.tables.items():
        lists, back = np.unique(table.index[rows], return_inverse=True)
        begin, end = table.offsets[:-1][lists], table.offsets[1:][lists]
        sizes = end - begin
        ends = np.cumsum(sizes)
        at = np.repeat(begin - (ends - sizes), sizes) + np.arange(sizes.sum())
        running = np.concatenate([np.zeros((1, width)), np.cumsum(learned[name][table.token_of[at]], axis=0, dtype=np.float64)])
        sums = (running[ends] - running[ends - sizes]).astype(np.float32)[back]
        if name in ("words", "link"):
            words += sums
        else:
            names += (data.lists["farWeight"] if name == "far" else 1.0) * sums
    return names, words
