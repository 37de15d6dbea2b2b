"""What `extract.ts` wrote, read for the trainers: pages, blocks (a row each), their columns and their tokens.

Every list that both languages need (suites with their weights, columns, features, classes of roles) stands in `meta.json` and `role-meta.json`,
which TypeScript writes.
"""
import json
import os
import platform

import numpy as np
import xgboost

# Rows of the inner split: each training row's token columns come from tables that have not seen its domain.
INNER_FOLDS = 5


def setting(name, default):
    """A number of the training, which an experiment may set as TRAIN_<name> in the environment."""
    return type(default)(os.environ.get("TRAIN_" + name, default))


def made_with(seed):
    """What the result depends on beside the pages; stands in every file that a trainer writes."""
    return {"seed": seed, "python": platform.python_version(), "numpy": np.__version__, "xgboost": xgboost.__version__}


def starts_of(sizes):
    """Where each of some runs begins, one behind the other; one entry more, for the end."""
    return np.concatenate([[0], np.cumsum(sizes)])


def flat_places(begins, sizes):
    """The places of several runs in one array: begins[0], begins[0] + 1, …, begins[1], …"""
    return np.repeat(begins - starts_of(sizes)[:-1], sizes) + np.arange(sizes.sum())


class Rows:
    """The blocks of some pages: a row each, in the order of the pages."""

    def __init__(self, work, is_wanted=lambda page: True):
        self.work = work
        self.meta = json.loads((work / "meta.json").read_text())
        everything = self.meta["pages"]
        kept = [i for i, page in enumerate(everything) if is_wanted(page)]
        sizes = np.array([page["blocks"] for page in everything])
        starts = starts_of(sizes)
        self.pages = [everything[i] for i in kept]
        self.sizes = sizes[kept]
        self.starts = starts_of(self.sizes)
        self.total = int(self.starts[-1])
        self.page_of = np.repeat(np.arange(len(self.pages)), self.sizes)
        self.suite_of_page = np.array([page["suite"] for page in self.pages])
        self.fold_of_page = np.array([page["fold"] for page in self.pages])
        known = {domain: i for i, domain in enumerate(sorted({page["domain"] for page in self.pages}))}
        self.domains = len(known)
        self.domain_of_page = np.array([known[page["domain"]] for page in self.pages])
        self.inner_fold_of_page = (self.domain_of_page * 2654435761 % 1000003) % INNER_FOLDS
        # Places of these rows among those of all pages, and where each page's columns begin in the files.
        self.places = flat_places(starts[:-1][kept], self.sizes)
        self.all_rows = int(starts[-1])
        self._file_starts = starts[:-1][kept]
        self._neighbours = {}

    def columns(self):
        """The columns of `columns.f32` by name: the file holds a page after the other, in each a column after the other."""
        return self._paged("columns.f32", self.meta["columns"])

    def labels(self):
        """For each row whether it is body, and how much that counts (0: unknown)."""
        found = self._paged("labels.f32", ["body", "weight"])
        return found["body"], found["weight"]

    def scores(self, name):
        """One number a row from a file that an earlier step wrote."""
        values = np.fromfile(self.work / name, dtype=np.float32)
        if len(values) != self.all_rows:
            raise SystemExit(f"{name} is of other pages: run the steps before this one again")
        return values[self.places]

    def token_lists(self, name):
        """Tokens of one table as lists that rows share: all tokens, where each list begins, each row's list."""
        tokens, sizes, index = (np.fromfile(self.work / f"{name}.{part}.u32", dtype=np.uint32) for part in ("tokens", "sizes", "index"))
        return tokens, starts_of(sizes.astype(np.int64)), index.astype(np.int64)[self.places]

    def neighbour(self, k):
        """For each row the one `k` further down, and whether that is on the same page."""
        if k not in self._neighbours:
            there = np.arange(self.total) + k
            inside = (there >= 0) & (there < self.total)
            there = np.where(inside, there, 0)
            self._neighbours[k] = (there, inside & (self.page_of[there] == self.page_of))
        return self._neighbours[k]

    def shifted(self, column, k):
        """A column as seen `k` rows away; 0 beyond the page."""
        if k == 0:
            return column
        there, inside = self.neighbour(k)
        return np.where(inside, column[there], 0).astype(np.float32)

    def _paged(self, file, names):
        raw = np.memmap(self.work / file, dtype=np.float32, mode="r")
        found = {name: np.empty(self.total, np.float32) for name in names}
        for k, n in enumerate(self.sizes):
            begin = self._file_starts[k] * len(names)
            page = raw[begin:begin + n * len(names)].reshape(len(names), -1)
            for name, values in zip(names, page):
                found[name][self.starts[k]:self.starts[k] + n] = values
        return found
