"""The stories, the tokenizer, and the n-gram models that the mini-GPT is measured against."""

from __future__ import annotations

import hashlib
import random
import re
from collections import Counter, defaultdict
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mini_gpt import stories, story_words
from mini_gpt.ngrams import NGram, discounts, windows
from mini_gpt.tokenizer import Tokenizer, join_pair, learn_merges

CAPITALISED = re.compile(r"\b[A-Z][a-z]+\b")


NOT_NAMES = {"Beside", "Fire", "Five", "Here", "Nine", "River", "Seven"}


def is_name(word: str) -> bool:
    """Whether a word is made of the syllables that names are made of, and is no other word of the stories."""
    onsets, vowels = "".join(story_words.ONSETS), "".join(story_words.VOWELS)
    syllables = rf"[{onsets}][{vowels}](?:[{onsets.lower()}][{vowels}]){{1,2}}[nlrs]?"
    return re.fullmatch(syllables, word) is not None and word not in NOT_NAMES


@pytest.fixture(scope="module")
def training() -> list[str]:
    return stories.training_stories()


@pytest.fixture(scope="module")
def validation() -> list[str]:
    return stories.validation_stories()


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return Tokenizer.learn(stories.as_text(stories.training_stories(300)), 400)


@pytest.fixture(scope="module")
def ids() -> Any:
    """Random numbers below 7, each likely to follow from the one before."""
    rng = np.random.default_rng(5)
    steps = rng.choice(4, size=900, p=[0.5, 0.3, 0.15, 0.05])
    return np.cumsum(steps) % 7


class TestStories:
    def test_the_corpus_is_the_one_that_the_weights_were_trained_on(
        self, training: Any, validation: Any
    ) -> None:
        """On every Python and every machine; a changed word would make the shipped figures wrong."""
        digests = [
            hashlib.sha256(stories.as_text(s).encode()).hexdigest()[:16] for s in (training, validation)
        ]
        assert digests == ["05036b0bdccd59a3", "4f89ea44834c39f8"]

    def test_no_validation_story_is_a_training_story(self, training: Any, validation: Any) -> None:
        assert not set(training) & set(validation)
        assert len(set(validation)) == len(validation)

    def test_validation_names_never_occur_in_training(self, training: Any, validation: Any) -> None:
        seen, new = (set(filter(is_name, CAPITALISED.findall(" ".join(s)))) for s in (training, validation))
        assert len(new) > 500
        assert sorted(seen & new) == []

    def test_words_come_back_far_apart(self, validation: Any) -> None:
        """What attention is for: in most stories a name comes back more than thirty words later."""
        far = 0
        for story in validation:
            words = story.split()
            first: dict[str, int] = {}
            places = [(i, word.strip('.,:"?!')) for i, word in enumerate(words)]
            names = [(i, word) for i, word in places if is_name(word)]
            far += any(i - first.setdefault(name, i) > 30 for i, name in names)
        assert far > 0.9 * len(validation)

    def test_every_plot_reads_well(self) -> None:
        for plot in stories.PLOTS:
            for seed in range(30):
                text = " ".join(plot(stories.Cast(random.Random(seed), None)))
                assert not re.search(r"\ba [aeiou]|\ban [^aeiou]|  |\.\.|None|[{}]", text), text
                assert text[0].isupper()
                assert text.endswith((".", '"'))
                assert text.count('"') % 2 == 0

    def test_articles(self) -> None:
        assert stories.with_article("owl") == "an owl"
        assert stories.with_article("red owl") == "a red owl"


class TestTokenizer:
    def test_the_vocabulary_has_the_size_asked_for(self, tokenizer: Tokenizer) -> None:
        assert len(tokenizer.tokens) == len(set(tokenizer.tokens)) == 400

    def test_stories_come_back(self, tokenizer: Tokenizer) -> None:
        text = stories.as_text(stories.validation_stories(20))
        ids = tokenizer.encode(text)
        assert tokenizer.decode(ids) == text
        assert len(ids) < len(text) / 2.5
        assert ids.max() < 400

    @given(st.text(alphabet="abc .\n", max_size=60))
    def test_any_text_of_known_characters_comes_back(self, text: str) -> None:
        tokenizer = Tokenizer.learn("a ab abc. bca cab abcab.\n\n" * 3, 15)
        assert tokenizer.decode(tokenizer.encode(text)) == text

    def test_frequent_words_are_one_token_and_the_end_of_a_story_is(self, tokenizer: Tokenizer) -> None:
        for word in (" the", " and", " said", stories.END):
            assert len(tokenizer.encode(word)) == 1

    def test_learning_joins_what_is_most_frequent(self) -> None:
        alphabet, merges = learn_merges("ababab abab cb", 7)
        assert alphabet == [" ", "a", "b", "c"]
        # "ab" 5 times; "ab" + "ab" in two words; then " " + "abab" and "abab" + "ab", once each
        assert merges == [("a", "b"), ("ab", "ab"), (" ", "abab")]

    @given(st.text(alphabet="ab ", min_size=2, max_size=40), st.integers(3, 12))
    def test_learning_is_that_of_the_plain_algorithm(self, text: str, n_vocab: int) -> None:
        """The paper's: count all pairs anew before each merge."""
        words = [list(word) for word in re.findall(r" ?[ab]+| +", text)]
        expected: list[tuple[str, str]] = []
        while len(set(text)) + len(expected) < n_vocab:
            pairs = Counter(pair for word in words for pair in pairwise(word))
            if not pairs:
                break
            expected.append(min(pairs, key=lambda pair: (-pairs[pair], pair)))
            words = [join_pair(word, expected[-1]) for word in words]
        assert learn_merges(text, n_vocab)[1] == expected

    def test_pairs_are_joined_from_the_left(self) -> None:
        assert join_pair("aaaaa", ("a", "a")) == ["aa", "aa", "a"]
        assert join_pair(["ab", "ab", "b"], ("ab", "b")) == ["ab", "abb"]

    def test_an_unknown_character_is_named(self, tokenizer: Tokenizer) -> None:
        with pytest.raises(ValueError, match="never seen '3' 'é' '€'"):
            tokenizer.encode("a café for 3€")


class PlainKneserNey:
    """Interpolated modified Kneser-Ney, straight from the formulas, with dictionaries."""

    def __init__(self, ids: list[int], order: int, n_vocab: int) -> None:
        self.n_vocab, self.order = n_vocab, order
        counts = Counter(tuple(ids[i : i + order]) for i in range(len(ids) - order + 1))
        self.counts: dict[int, dict[tuple[int, ...], int]] = {order: dict(counts)}
        for k in range(order - 1, 0, -1):
            before: defaultdict[tuple[int, ...], set[int]] = defaultdict(set)
            for gram in self.counts[k + 1]:
                before[gram[1:]].add(gram[0])
            self.counts[k] = {gram: len(found) for gram, found in before.items()}

    def p(self, context: tuple[int, ...], word: int) -> float:
        k = len(context) + 1
        lower = self.p(context[1:], word) if context else 1.0 / self.n_vocab
        here = {gram: c for gram, c in self.counts[k].items() if gram[:-1] == context}
        if not here:
            return lower
        D = discounts(np.array(list(self.counts[k].values())))
        total = sum(here.values())
        kept = sum(D[min(c, 3)] for c in here.values())
        c = here.get((*context, word), 0)
        return float((max(c - D[min(c, 3)], 0.0) + kept * lower) / total)


class TestNGrams:
    @pytest.mark.parametrize("order", [1, 2, 3, 5])
    def test_equal_to_the_formulas(self, ids: Any, order: int) -> None:
        model, plain = NGram(ids[:700], order, 7), PlainKneserNey(ids[:700].tolist(), order, 7)
        text = ids[700:760]
        expected = [plain.p(tuple(text[max(0, i - order + 1) : i].tolist()), int(text[i])) for i in range(60)]
        np.testing.assert_allclose(model.probabilities(text), expected, rtol=1e-10)

    @pytest.mark.parametrize("order", [1, 2, 3, 4, 5])
    def test_probabilities_of_all_tokens_sum_to_one(self, ids: Any, order: int) -> None:
        model = NGram(ids[:300], order, 7)
        for context in ([], [3], [0, 1], [6, 6, 6, 6], [2, 2, 3, 4, 5]):  # some of them never seen
            p = [model.probabilities(np.array([*context, word]))[-1] for word in range(7)]
            assert sum(p) == pytest.approx(1.0, rel=1e-12)
            assert min(p) > 0.0

    def test_francisco(self) -> None:
        """A word that follows one word only is a poor guess elsewhere, however frequent it is."""
        san, francisco, cat, the, a, red = range(6)
        text = np.array([san, francisco] * 20 + [the, cat, a, cat, red, cat, the, a, red, the])
        p = [NGram(text, 2, 6).probabilities(np.array([cat, word]))[-1] for word in (francisco, cat)]
        assert text.tolist().count(francisco) > 3 * text.tolist().count(cat)
        assert p[0] < p[1]

    def test_discounts_of_a_known_table(self) -> None:
        """n₁ … n₄ = 8, 4, 2, 1: Y = 8/16, D₁ = 1 - 2Y·4/8, D₂ = 2 - 3Y·2/4, D₃ = 3 - 4Y·1/2."""
        counts = np.repeat([1, 2, 3, 4], [8, 4, 2, 1])
        np.testing.assert_allclose(discounts(counts), [0.0, 0.5, 1.25, 2.0])

    def test_windows(self) -> None:
        np.testing.assert_array_equal(windows(np.array([1, 2, 3, 4]), 3, 10), [123, 234])
        with pytest.raises(ValueError, match="do not fit"):
            windows(np.arange(9), 7, 768)

    def test_it_knows_what_it_was_fitted_on(self, ids: Any) -> None:
        losses = [NGram(ids, order, 7).loss(ids) for order in (1, 2, 3)]
        assert losses[0] > losses[1] > losses[2]
