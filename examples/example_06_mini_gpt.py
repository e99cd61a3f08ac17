"""A GPT in NumPy that writes stories, says how good it is, and shows what its heads do.

    python examples/example_06_mini_gpt.py                      write, with the weights that come with it
    python examples/example_06_mini_gpt.py "Once there was"     go on from a beginning of yours
    python examples/example_06_mini_gpt.py --save pictures      save its figures as well
    python examples/example_06_mini_gpt.py --train              train it anew, from random numbers

and the real GPT-2, from files that you have (its two libraries: pip install safetensors tokenizers):

    python examples/example_06_mini_gpt.py --weights model.safetensors --tokenizer tokenizer.json "Attention"

The model is in mini_gpt/, in small modules; its __init__.py says in which order to read them.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from mini_gpt import pictures
from mini_gpt.evaluation import ngram_losses, table, validation_loss
from mini_gpt.generation import Dials, stream
from mini_gpt.gpt2_files import GPT2Tokenizer, read_gpt2
from mini_gpt.head_scores import head_scores, spelling, texts_with_a_name_twice
from mini_gpt.model import attention_maps
from mini_gpt.progress import train_and_watch
from mini_gpt.stories import END, as_text, training_stories, validation_stories
from mini_gpt.training import Settings
from mini_gpt.weights_file import SHIPPED, Trained, read_weights

PROMPTS = ("Once there was a", "There once lived an old crow", "A brave fox called Salomina lived")
LOOKS_AT = {"previous": "the token before", "same": "the same, earlier", "induction": "what came after it"}
TRY = """Three things to try
  1. Turn the temperature: --temperature 0.2, then 1.5. When does it repeat itself, when does it lose the
     thread?
  2. Give it a name of your own: "Once there was a goat called Bamadora". It has never seen it. Does it
     spell it right later on? How long may a name be?
  3. In mini_gpt/training.py set n_layers to 1 and train again. An induction head needs another head in a
     block below it. Which loss do you end with, and what becomes of the names?"""


def options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("prompts", nargs="*", help="beginnings to go on from")
    add("--save", type=Path, metavar="DIR", help="save the figures there")
    add("--weights", type=Path, default=SHIPPED, help="an .npz of ours or GPT-2's .safetensors")
    add("--tokenizer", type=Path, help="tokenizer.json, which belongs to a .safetensors")
    add("--n-new", type=int, help="tokens to write (default: to the end of the story)")
    add("--temperature", type=float, default=0.7, help="0 takes the likeliest (default 0.7)")
    add("--top-k", type=int, help="choose among the k likeliest tokens")
    add("--top-p", type=float, help="choose among the likeliest with this much probability together")
    add("--seed", type=int, default=1, help="of sampling, and of training (default 1)")
    add("--train", action="store_true", help="train anew; Ctrl-C stops, the same command goes on")
    add("--steps", type=int, default=Settings.n_steps, help=f"of training (default {Settings.n_steps})")
    add("--out", type=Path, default=Path("mini_gpt_trained.npz"), help="where --train writes the weights")
    return parser.parse_args()


def write(model: Trained, prompt: str, args: argparse.Namespace) -> str:
    """Go on from ``prompt``, printing each token as it is chosen; returns the whole text."""
    dials = Dials(args.temperature, args.top_k, args.top_p)
    ids = [int(i) for i in model.tokenizer.encode(prompt)]
    n_prompt, n_new, start = len(ids), args.n_new or 200, time.perf_counter()
    print(f"\n  {prompt}", end="", flush=True)
    for token in stream(ids, model.params, model.n_heads, dials, args.seed):
        word = model.tokenizer.decode([token])
        if len(ids) == n_prompt + n_new or (word == END and args.n_new is None):
            break
        ids.append(token)
        print(word, end="", flush=True)
    found = len(ids) - n_prompt
    print(f"\n  [{found} tokens, {found / (time.perf_counter() - start):.0f} a second]", flush=True)
    return model.tokenizer.decode(ids)


def judge(model: Trained) -> dict[str, float]:
    """The loss on the validation stories, beside n-gram models fitted on the training stories."""
    text = END + as_text(validation_stories())
    training, validation = map(model.tokenizer.encode, (as_text(training_stories()), text))
    found = ngram_losses(training, validation, len(model.params["wte"]))
    losses = {f"{order}-gram, Kneser-Ney": loss for order, loss in enumerate(found, 1)}
    losses["this GPT"] = validation_loss(validation, model.params, model.n_heads)
    print(f"\nHow good is it?  {len(validation)} tokens of stories whose names training never used:\n")
    print(table(losses, len(validation) / len(text)))
    return losses


def show_heads(model: Trained, text: str, folder: Path | None) -> None:
    """Which head does what, measured; and the maps of those heads on a text that the model wrote."""
    twice = texts_with_a_name_twice(model.tokenizer)
    scores = head_scores(model.params, model.n_heads, twice)
    best = {name: divmod(int(score.argmax()), model.n_heads) for name, score in scores.items()}
    print("\nWhat do the heads do, where a name that the model has never seen comes for the second time?\n")
    for name, (block, head) in best.items():
        weight = f"weight {scores[name].max():.2f}  ({name})"
        print(f"  block {block}, head {head} looks at {LOOKS_AT[name]:19} with {weight}")
    first, second = spelling(model.params, model.n_heads, twice)
    print(
        f"\n  It spells {first:.0%} of the name's pieces right the first time, {second:.0%} the second time."
    )
    if folder:
        ids = model.tokenizer.encode(text)[:44]
        blocks, heads = zip(*best.values(), strict=True)
        chosen = attention_maps(ids, model.params, model.n_heads)[blocks, heads]
        tokens = [model.tokenizer.tokens[i] for i in ids]
        titles = [f"{name}: block {block}, head {head}" for name, (block, head) in best.items()]
        pictures.save(pictures.head_maps(chosen, tokens, titles, columns=3), folder, "heads.png")
        pictures.save(pictures.score_tables(scores), folder, "head_scores.png")


def main() -> None:
    """Run the example."""
    args = options()
    try:
        if args.weights.suffix == ".safetensors":
            if args.tokenizer is None:
                raise ValueError("--weights model.safetensors needs --tokenizer tokenizer.json as well")
            args.n_new = args.n_new or 40
            gpt2 = Trained(*read_gpt2(args.weights), GPT2Tokenizer(args.tokenizer), {})
            for prompt in args.prompts or ["Attention is"]:
                write(gpt2, prompt, args)
            return
        if args.train:
            settings = Settings(seed=args.seed, n_steps=args.steps)
            if not train_and_watch(settings, args.out, lambda model: write(model, PROMPTS[0], args)):
                return
        model = read_weights(args.out if args.train else args.weights)
        texts = [write(model, prompt, args) for prompt in args.prompts or PROMPTS]
    except (ImportError, ValueError, FileNotFoundError) as error:
        raise SystemExit(f"example_06: {error}") from None
    losses = judge(model)
    show_heads(model, texts[0], args.save)
    if args.save:
        lines = {name.split(",")[0]: losses[name] for name in list(losses) if name[0] in "125"}
        curve = pictures.loss_curve(model.about["losses"], model.about["validation"], lines)
        pictures.save(curve, args.save, "loss.png")
    print(f"\n{TRY}")


if __name__ == "__main__":
    main()
