"""The corpus: little stories that a program writes, for a little model to read.

Nothing here was written by people one by one, and nothing was downloaded.  A story is one of twelve plots, filled with
names, things and places that are drawn at random and then *come back*: what was lost is found, the song is
sung again, the way home leads past the same places in reverse.  Such a word stands ten, thirty or eighty tokens
after the one that decides it.  That is out of reach for a model that sees the last few tokens, and what attention is for.

The word "bank" has both its meanings here, as in the lessons: of a river, and for money.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from mini_gpt.story_words import (
    COLOURS,
    CONTAINERS,
    DAYS,
    FEELINGS,
    FOODS,
    HOMES,
    KINDS,
    NUMBERS,
    PLACES,
    QUALITIES,
    SIGHTS,
    THINGS,
    draw_name,
)

END = "\n\n"
"""What stands between two stories."""


def with_article(phrase: str) -> str:
    """``"old fox"`` -> ``"an old fox"``."""
    return ("an " if phrase[0] in "aeiou" else "a ") + phrase


class Cast:
    """Who and what one story is about, drawn at random; plots fill their sentences from it.

    ``held_out``: names of the held-out quarter (True), of the others (False), or of either (None).
    """

    def __init__(self, rng: random.Random, held_out: bool | None) -> None:
        self.rng = rng
        names: dict[str, None] = {}  # a dict and no set, because it keeps its order
        while len(names) < 6:
            names[draw_name(rng, held_out)] = None
        self.hero, self.friend, *self.others = names
        self.kind, self.other_kind = rng.sample(KINDS, 2)
        self.he, self.his, self.him = rng.choice((("he", "his", "him"), ("she", "her", "her")))
        if self.kind in ("girl", "boy"):
            girl = self.kind == "girl"
            self.he, self.his, self.him = ("she", "her", "her") if girl else ("he", "his", "him")
        self.quality, self.home = rng.choice(QUALITIES), rng.choice(HOMES)
        self.things = [f"{rng.choice(COLOURS)} {thing}" for thing in rng.sample(THINGS, 4)]
        self.places = rng.sample(PLACES, 3)
        self.foods = rng.sample(FOODS, 3)
        self.song = ", ".join(rng.sample(SIGHTS, 4))
        self.container = f"{rng.choice(COLOURS)} {rng.choice(CONTAINERS)}"
        self.number, self.day, self.feeling = rng.choice(NUMBERS), rng.choice(DAYS), rng.choice(FEELINGS)

    def one_of(self, *ways: str) -> str:
        """One of several ways to say it."""
        return self.rng.choice(ways)


# --- beginnings and ends ---------------------------------------------------------------------------------


def opening(c: Cast) -> str:
    """Who the hero is and where the hero lives."""
    who = with_article(f"{c.quality} {c.kind}")
    return c.one_of(
        f"Once there was {who} called {c.hero}, who lived {c.home}.",
        f"{who.capitalize()} called {c.hero} lived {c.home}.",
        f"There once lived {who} {c.home}, and {c.his} name was {c.hero}.",
    )


def meeting(c: Cast) -> str:
    """How the friend comes in."""
    return c.one_of(
        f"{c.hero} had a friend, {c.friend} the {c.other_kind}.",
        f"Next door lived {c.friend} the {c.other_kind}.",
        f"{c.he.capitalize()} knew {with_article(c.other_kind)} by the name of {c.friend}.",
    )


def ending(c: Cast) -> str:
    """How it all ends."""
    return c.one_of(
        f"And {c.hero} and {c.friend} went home together.",
        f"From that {c.day} on, {c.hero} and {c.friend} were the best of friends.",
        f'"Thank you, {c.friend}," said {c.hero}, and went home.',
        f"That night {c.hero} the {c.kind} slept well.",
        f"So the {c.quality} {c.kind} was {c.feeling} no more.",
    )


# --- plots: each is a list of sentences ------------------------------------------------------------------


def lost(c: Cast) -> list[str]:
    """A thing is lost, asked after, and found."""
    thing, place, (other, wrong) = c.things[0], c.places[0], (c.things[1], c.places[1])
    return [
        c.one_of(f"{c.hero} had {with_article(thing)}.", f"Of all things {c.he} loved {c.his} {thing} most."),
        f"On {c.day} the {thing} was gone, and {c.hero} was {c.feeling}.",
        f'"{c.friend}," {c.he} asked, "have you seen my {thing}?"',
        c.one_of(
            f'"I saw {with_article(other)} {wrong}," said {c.friend}, "but your {thing} is {place}."',
            f'"Yes," said {c.friend}. "It is {place}, beside {with_article(other)}."',
        ),
        f"{c.hero} went to look {place}, and there was the {thing}.",
    ]


def present(c: Cast) -> list[str]:
    """A present for a birthday."""
    thing, food, place = c.things[0], c.foods[0], c.places[0]
    return [
        f"{c.day} was the birthday of {c.friend}.",
        f'"I should like {with_article(thing)}," {c.friend} had said.',
        f"So {c.hero} took {c.number} coins, and met a trader {place}.",
        f'"I want {with_article(thing)} for {c.friend}," said {c.hero}. "What does it cost?"',
        c.one_of(
            f'"{c.number.capitalize()} coins," said the trader {place}.',
            f'"{c.number.capitalize()} coins and some {food}," said the trader. {c.hero} had {food} at home.',
        ),
        f"On {c.day} {c.friend} the {c.other_kind} opened the box and saw the {thing}.",
    ]


def song(c: Cast) -> list[str]:
    """A song is sung, forgotten, and sung again."""
    return [
        f'{c.hero} knew a song, and it went: "{c.song.capitalize()}."',
        c.one_of(
            f"{c.he.capitalize()} sang it {c.places[0]}.", f"Every {c.day} {c.he} sang it {c.places[0]}."
        ),
        f"{c.friend} heard {c.him} and was {c.feeling}.",
        f'"Sing it with me," said {c.hero}, and they sang: "{c.song.capitalize()}."',
        f"In the evening {c.friend} was back {c.places[1]} and still sang to the {c.things[0]}:",
        f'"{c.song.capitalize()}."',
    ]


def walk(c: Cast) -> list[str]:
    """A walk past three places, and back past the same in reverse."""
    first, second, third = c.places
    return [
        f"On {c.day} {c.hero} took {c.his} {c.things[0]} and went for a walk with {c.friend}.",
        f"First they were {first}, then {second}, and at noon {third}.",
        c.one_of(
            f"There they ate {c.foods[0]}.", f"There {c.friend} was {c.feeling}, and they ate {c.foods[0]}."
        ),
        f'"Where is my {c.things[0]}?" cried {c.hero}. They had to go all the way back.',
        f"It was not {third}. It was not {second}.",
        f"But {first} {c.friend} found the {c.things[0]}.",
    ]


def trade(c: Cast) -> list[str]:
    """One thing is given for another, again and again."""
    first, second, third, fourth = c.things
    return [
        f"{c.he.capitalize()} had {with_article(first)}, but {c.he} wanted {with_article(fourth)}.",
        f"{c.hero} gave the {first} to a trader for {with_article(second)}.",
        f"{c.places[0].capitalize()} {c.he} gave the {second} to {c.friend} for {with_article(third)}.",
        f"And {c.places[1]} {with_article(c.other_kind)} gave {c.him} {with_article(fourth)} for the {third}.",
        c.one_of(
            f'"First I had the {first}," said {c.hero}, "then the {second}, then the {third}, '
            f'and now I have the {fourth}."',
            f'"Where is my {second} now?" asked the trader. "{c.friend} has it," said {c.hero}.',
        ),
    ]


def soup(c: Cast) -> list[str]:
    """Three things go into a soup."""
    first, second, third = c.foods
    return [
        f'{c.friend} was hungry. "Let us make a soup of {first}, {second} and {third}," said {c.hero}.',
        f"They found {first} {c.places[0]}, and {second} {c.places[1]}.",
        c.one_of(
            f"But where were the {third}? {c.friend} had them in the {c.container}.",
            f"{c.friend} the {c.other_kind} brought the {third}.",
        ),
        f"Into the pot went the {first}, the {second} and the {third}.",
        f'"{c.number.capitalize()} more spoons of it," said {c.friend}, and {c.hero} brought {c.number}.',
    ]


def money(c: Cast) -> list[str]:
    """Coins are taken to the bank, and fetched again."""
    return [
        c.one_of(
            f"{c.hero} had {c.number} coins and took them to the bank.",
            f"One day {c.hero} found {c.number} coins and ran to the bank.",
        ),
        f'"Keep my {c.number} coins," {c.he} told {c.friend}, who worked at the bank.',
        f"Then came a cold winter, and {c.hero} was {c.feeling}.",
        f"{c.he.capitalize()} went back to the bank. "
        f'"{c.friend}, I want to buy {with_article(c.things[0])}. Where are my coins?"',
        f"{c.friend} opened the {c.container} and counted {c.number} coins.",
        f"With the money from the bank {c.hero} bought the {c.things[0]}.",
    ]


def river(c: Cast) -> list[str]:
    """Something falls into the river."""
    return [
        f"On {c.day} {c.hero} sat on the bank of the river with {c.his} {c.things[0]}.",
        c.one_of("The river was wide and cold.", "The water of the river was high."),
        f'"Look, a boat!" {c.he} cried, and the {c.things[0]} fell into the river.',
        f"In the boat was {c.friend} the {c.other_kind}, with some {c.foods[0]} and {with_article(c.things[1])}.",
        f"{c.friend} took the {c.things[0]} out of the water and brought it to the bank.",
        c.one_of(
            f'"Here is your {c.things[0]}," said {c.friend}. They ate the {c.foods[0]} on the bank of the river.',
            f'"For that you get my {c.foods[1]}," said {c.hero}. "I like {c.foods[0]} better," said {c.friend}.',
        ),
    ]


def message(c: Cast) -> list[str]:
    """A message goes from mouth to mouth, word for word."""
    words = c.one_of(
        f"come on {c.day} and bring {c.foods[0]}",
        f"the {c.things[0]} is {c.places[0]}",
        f"meet me {c.places[0]} with the {c.things[0]}",
        f"I have {c.number} {c.foods[0]} too many, bring {with_article(c.things[0])}",
    )
    return [
        f'{c.hero} said to {with_article(c.other_kind)}: "Tell {c.friend} this: {words}."',
        f"The {c.other_kind} ran to {c.friend}, who was {c.places[1]}.",
        f'"{c.hero} sends me," said the {c.other_kind}. "{words[0].upper() + words[1:]}."',
        c.one_of(
            f'"What?" asked {c.friend}. The {c.other_kind} said it again: "{words[0].upper() + words[1:]}."',
            f"{c.friend} was {c.feeling}, but {c.friend} went at once to {c.hero}.",
        ),
    ]


def secret(c: Cast) -> list[str]:
    """A thing is hidden and dug out again."""
    thing, place = c.things[0], c.places[0]
    return [
        f"{c.hero} hid {with_article(thing)} {place}.",
        f'"Only you may know it, {c.friend}," {c.he} said. "My {thing} is {place}."',
        f"{c.number.capitalize()} years went by, and {c.hero} forgot where it was.",
        c.one_of(
            f"{c.he.capitalize()} looked {c.places[1]} and found only {with_article(c.things[1])}.",
            f"Was it {c.places[1]}? No, there were only {c.foods[0]}.",
        ),
        f'"It is {place}," said {c.friend}, and they found the {thing} after {c.number} years.',
    ]


def guests(c: Cast) -> list[str]:
    """Guests are asked to come, and come."""
    first, second, third, fourth = c.others
    all_four = f"{first}, {second}, {third} and {fourth}"
    return [
        f"On {c.day} {c.hero} asked {all_four} to come and eat {c.foods[0]}.",
        c.one_of(
            f"First came {first}, then {second}, then {third}, and last of all {fourth}.",
            f"{fourth} came first, then {third}, then {second}, and last of all {first}.",
        ),
        f'"Here are {all_four}!" cried {c.friend}.',
        c.one_of(
            f"{first} brought {c.foods[1]}, {second} brought {c.foods[2]}, and {third} {with_article(c.things[0])}.",
            f"There was {with_article(c.things[0])} for {second} and {with_article(c.things[1])} for {third}.",
        ),
        f"When {all_four} were gone, {c.hero} found the {c.things[0]} {c.places[0]}.",
    ]


def turnip(c: Cast) -> list[str]:
    """A turnip is pulled out, in the manner of an old tale: everyone pulls the one before."""
    first, second, third, _ = c.others
    return [
        f"{c.hero} found a turnip {c.places[0]} and pulled, but it was too big.",
        f"{c.hero} called {c.friend}, {c.friend} called {first}, {first} called {second}, and {second} called {third}.",
        f"{third} pulled {second}, {second} pulled {first}, {first} pulled {c.friend}, {c.friend} pulled {c.hero}, "
        f"and {c.hero} pulled the turnip.",
        c.one_of(f"Out it came after {c.number} hours.", f"It took {c.number} hours, and out it came."),
        f"{c.hero}, {c.friend}, {first}, {second} and {third} ate it with {c.foods[0]}.",
    ]


PLOTS: tuple[Callable[[Cast], list[str]], ...] = (
    lost,
    present,
    song,
    walk,
    trade,
    soup,
    money,
    river,
    message,
    secret,
    guests,
    turnip,
)


# --- stories ---------------------------------------------------------------------------------------------


def write_story(rng: random.Random, held_out: bool | None = None) -> str:
    """One story, a single paragraph; ``held_out`` as in :class:`Cast`."""
    cast = Cast(rng, held_out)
    plot = rng.choice(PLOTS)(cast)
    return " ".join([opening(cast), meeting(cast), *plot, ending(cast)])


def training_stories(n: int = 8_000, seed: int = 1) -> list[str]:
    """The stories to learn from; none of their names is of the held-out quarter."""
    rng = random.Random(seed)
    return [write_story(rng, held_out=False) for _ in range(n)]


def validation_stories(n: int = 300, seed: int = 2) -> list[str]:
    """The stories to be tested on: every name in them is one that training never used."""
    rng = random.Random(seed)
    return [write_story(rng, held_out=True) for _ in range(n)]


def as_text(stories: list[str]) -> str:
    """All stories in one string, each followed by :data:`END`."""
    return "".join(story + END for story in stories)
