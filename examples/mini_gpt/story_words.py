"""The words that the stories are made of.

Names are the exception: they are put together from syllables, so that there are thousands of them, and a
fixed quarter (:func:`is_held_out`) is kept for the validation stories.  A model cannot know such a name by heart; the only
way to spell it right the second time is to look back to where it stood the first time.
"""

from __future__ import annotations

import random

KINDS = ("fox", "hare", "mole", "otter", "crow", "mouse", "bear", "owl", "goat", "frog", "girl", "boy", "miller",
         "sailor", "baker", "weaver")  # fmt: skip
QUALITIES = ("small", "old", "young", "quiet", "clever", "shy", "brave", "careful", "hungry", "proud", "gentle",
             "lazy", "curious", "tall")  # fmt: skip
COLOURS = ("red", "blue", "green", "yellow", "white", "black", "silver", "golden", "grey", "brown")
THINGS = ("lantern", "drum", "kite", "bell", "cup", "key", "hat", "basket", "mirror", "whistle", "blanket",
          "spoon", "ring", "box", "clock", "flute", "coat", "rope")  # fmt: skip
FOODS = ("apples", "honey", "bread", "nuts", "cheese", "onions", "pears", "salt", "beans", "mint", "carrots",
         "berries", "mushrooms", "plums")  # fmt: skip
PLACES = ("under the bridge", "behind the mill", "in the old barn", "on the hill", "in the forest", "by the well",
          "at the market", "near the lake", "in the garden", "beside the church", "at the harbour", "in the cave",
          "on the bank of the river", "in front of the bank")  # fmt: skip
HOMES = ("at the edge of the forest", "on the bank of the river", "in a house on the hill", "behind the old mill",
         "near the lake", "in a small town by the sea", "above the bank in the town", "under a big oak")  # fmt: skip
SIGHTS = ("river", "stone", "moon", "rain", "fire", "star", "tree", "snow", "wind", "bird", "sea", "leaf", "road",
          "cloud", "sun", "fish", "bridge", "field", "night", "light")  # fmt: skip
NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
FEELINGS = ("sad", "angry", "tired", "afraid", "cold", "lonely", "worried", "bored")
CONTAINERS = ("bag", "chest", "pocket", "cupboard", "bucket", "drawer")

ONSETS = ("B", "D", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "T", "V", "W")
VOWELS = ("a", "e", "i", "o", "u")
ENDINGS = ("", "", "", "n", "l", "r", "s")


def is_held_out(name: str) -> bool:
    """Whether ``name`` belongs to the quarter of all names that training stories never use."""
    return sum(map(ord, name)) % 4 == 0


def draw_name(rng: random.Random, held_out: bool | None = None) -> str:
    """Two or three syllables, such as "Tamiro"; of the held-out quarter, of the rest, or (None) of either."""
    while True:
        syllables = [rng.choice(ONSETS).lower() + rng.choice(VOWELS) for _ in range(rng.choice((2, 2, 3)))]
        name = ("".join(syllables) + rng.choice(ENDINGS)).capitalize()
        if held_out is None or is_held_out(name) == held_out:
            return name
