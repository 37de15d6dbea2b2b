"""The blocks of the pages whose roles are known, with everything that the role model sees of them before any table is learned."""
import json

import numpy as np

from rows import Rows, flat_places, setting, starts_of

# How many domains' worth the belief in a name counts that people know (`role-name-words.ts`).
BELIEF = setting("BELIEF", 3.0)
UNKNOWN = -1


class RoleData(Rows):
    def __init__(self, work, body_scores):
        super().__init__(work, lambda page: page["roles"] is not None)
        self.lists = json.loads((work / "role-meta.json").read_text())
        self.classes = self.lists["classes"]
        # Figures are of the suite's own pages; those that we labelled ourselves are trained on.
        self.is_judged_page = self.suite_of_page == "roles"
        self.base = self.columns()
        self.base["bodyScore"] = self.scores(body_scores)
        self.is_body = self.base["bodyScore"] > 0.5
        self.gold = self._gold()
        self._read_numbers()
        self.tables = {name: RoleTable(self, name) for name in self.lists["tables"]}
        self.weight = self._weigh()

    def _gold(self):
        """The class of each row; one more than there are classes for body, UNKNOWN for what is none of them."""
        number = {role: c for c, role in enumerate([*self.classes, "body"])}
        return np.array([number.get(role, UNKNOWN) for page in self.pages for role in page["roles"]], np.int64)

    def _read_numbers(self):
        """What `extract-roles.ts` measured: the bounds of a block's card and box in its page, its phrase and name, its link."""
        names = self.lists["numbers"]
        values = np.fromfile(self.work / "role-numbers.f32", dtype=np.float32).reshape(-1, len(names))[self.places]
        number = {name: values[:, k] for k, name in enumerate(names)}
        page_start = self.starts[self.page_of]
        groups = [(group, *(page_start + number[group + end].astype(np.int64) for end in ("From", "To"))) for group in ("card", "box")]
        self.card, self.box = (bounds for _, *bounds in groups)
        for name in ("isWholePhrase", "linkSlug", "linkDepth", "linkDigits", "linkExternal"):
            self.base[name] = number[name]
        for group, begin, end in groups:
            self._add_group(group, begin, end)
        roles = [*(self.classes.index(role) for role in self.lists["namedRoles"]), UNKNOWN]
        self.phrase_class, strong = (np.array(roles)[number[name].astype(np.int64)] for name in ("phrase", "strong"))
        self.strong_class = strong
        for role in self.lists["strong"]:
            self.base[f"strong:{role}"] = (strong == self.classes.index(role)).astype(np.float32)

    def _add_group(self, group, begin, end):
        """How many blocks a card or box has, and the means of some columns over them."""
        base = self.base
        self.base[f"{group}Blocks"] = (end - begin).astype(np.float32)
        sources = {
            "Links": base["linkDensity"],
            "Prose": base["prose"],
            "Length": np.minimum(base["length"], self.lists["mostLength"]),
            "Slug": np.nan_to_num(base["linkSlug"]),
            "External": np.nan_to_num(base["linkExternal"]),
        }
        for name in self.lists["groupColumns"]:
            running = np.concatenate([[0], np.cumsum(sources[name], dtype=np.float64)])
            base[group + name] = ((running[end] - running[begin]) / (end - begin)).astype(np.float32)

    def _weigh(self):
        """Longer blocks and shorter pages count more, both by a root."""
        words = np.minimum(self.base["words"], 60) + 1
        weight = words / np.maximum(1, np.bincount(self.page_of, weights=words, minlength=len(self.pages)))[self.page_of]
        return np.sqrt(weight * np.maximum(weight, 1.0 / self.sizes[self.page_of])) * 300


class RoleTable:
    """The tokens of one table on these pages: lists that rows share, and each pair of token and domain once."""

    def __init__(self, data, name):
        tokens, offsets, index = data.token_lists(name)
        # Only the lists that these pages use.
        used, self.index = np.unique(index, return_inverse=True)
        sizes = (offsets[1:] - offsets[:-1])[used]
        self.vocabulary, self.token_of = np.unique(tokens[flat_places(offsets[:-1][used], sizes)], return_inverse=True)
        self.offsets = starts_of(sizes)
        domain_of_list = np.zeros(len(sizes), np.int64)
        domain_of_list[self.index] = data.domain_of_page[data.page_of]
        self.list_of = np.repeat(np.arange(len(sizes)), sizes)
        pair = self.token_of.astype(np.int64) * data.domains + domain_of_list[self.list_of]
        unique, self.pair_of = np.unique(pair, return_inverse=True)
        self.token_of_pair = unique // data.domains
        self._believe({} if name == "words" else data.lists["knownTokens"], data.classes)

    def _believe(self, known, classes):
        """What people know of names without a page to show it: for each class and token the share of the belief, and the whole of it."""
        size = len(self.vocabulary)
        belief = np.zeros((len(classes), size))
        for role, tokens in known.items():
            for token, at in zip(tokens, np.searchsorted(self.vocabulary, tokens)):
                if at < size and self.vocabulary[at] == token:
                    belief[classes.index(role), at] = 1
        self.belief_any = np.maximum(0, belief.max(0)) * BELIEF
        self.belief = belief / np.maximum(1, belief.sum(0)) * BELIEF
