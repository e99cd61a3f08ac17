"""A GPT in NumPy: it writes, learns from any text of yours, says how good it is, shows what its heads do.

    python examples/example_06_mini_gpt.py                      write, with the weights that come with it
    python examples/example_06_mini_gpt.py "Once there was"     go on from a beginning of yours
    python examples/example_06_mini_gpt.py --save pictures      save its figures as well
    python examples/example_06_mini_gpt.py --weights plays --prompt "JULIET:"     go on with a play

It learns from files, folders, or from standard input (-), in as many minutes as you give it:

    python examples/example_06_mini_gpt.py --text my.txt --minutes 3 --prompt "It was"
    python examples/example_06_mini_gpt.py --text my.txt --resume       go on after Ctrl-C
    python examples/example_06_mini_gpt.py --weights my_gpt.npz --prompt "It was"     write again, later
    python examples/example_06_mini_gpt.py --train                      the stories anew, from random numbers

and the real GPT-2, from files that you have (its library: pip install tokenizers):

    python examples/example_06_mini_gpt.py --gpt2 FOLDER "Attention"

The model is in mini_gpt/, in small modules; its __init__.py says in which order to read them.
"""

from __future__ import annotations

import argparse
import io
import sys
import time
from pathlib import Path

from mini_gpt import pictures
from mini_gpt.corpus import Corpus, read_corpus, stories_corpus
from mini_gpt.evaluation import judged
from mini_gpt.generation import Dials, stream
from mini_gpt.gpt2_files import read_folder
from mini_gpt.head_scores import head_scores, spelling, texts_with_a_name_twice
from mini_gpt.model import attention_maps
from mini_gpt.progress import SIZES_BY_NAME, Plan, train_and_watch
from mini_gpt.stories import END
from mini_gpt.tokenizer import spoken
from mini_gpt.training import Settings
from mini_gpt.weights_file import BY_NAME, SHIPPED, Trained, read_weights

PROMPTS = ("Once there was a", "There once lived an old crow", "A brave fox called Salomina lived")
PLAY = "# Romeo and Juliet\n\nROMEO:\n"
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
    add = parser.add_argument_group("writing").add_argument
    add("prompts", nargs="*", help="beginnings to go on from")
    add("--prompt", action="append", default=[], help="the same, behind --text; \\n is a new line")
    add("--save", type=Path, metavar="DIR", help="save the figures there")
    add("--weights", default="stories", help="stories, plays, or a file that training wrote")
    add("--gpt2", type=Path, metavar="DIR", help="GPT-2's model.safetensors and tokenizer.json")
    add("--stop", metavar="TEXT", help="stop writing before this; kept with weights that are trained")
    add("--n-new", type=int, help="tokens to write (default: to the end of the story, 200 at most)")
    add("--temperature", type=float, default=0.7, help="0 takes the likeliest (default 0.7)")
    add("--top-k", type=int, help="choose among the k likeliest tokens")
    add("--top-p", type=float, help="choose among the likeliest with this much probability together")
    add("--seed", type=int, default=1, help="of sampling, and of training (default 1)")
    add = parser.add_argument_group("training").add_argument
    add("--text", nargs="+", metavar="FILE", help="learn from files, folders, or - (standard input)")
    add("--train", action="store_true", help="learn from the made-up stories")
    add("--minutes", type=float, help="for the training (default with --text: 3)")
    add("--steps", type=int, help=f"of training, instead (default with --train: {Settings.n_steps})")
    add("--size", choices=SIZES_BY_NAME, default="medium", help="of the model (default medium)")
    add("--resume", action="store_true", help="go on with a training that was stopped")
    add("--out", type=Path, help="where to write the weights (default: the text's name and _gpt.npz)")
    args = parser.parse_args()
    args.prompts = [prompt.replace("\\n", "\n") for prompt in args.prompt + args.prompts]
    wrong = {
        "--text and --train exclude each other": args.text and args.train,
        "--minutes and --steps exclude each other": args.minutes is not None and args.steps is not None,
        "--minutes must be above 0": args.minutes is not None and not 0 < args.minutes < 1e5,
        "--steps must be 1 or more": args.steps is not None and args.steps < 1,
        "--n-new must be 1 or more": args.n_new is not None and args.n_new < 1,
        "--seed must be 0 or more": args.seed < 0,
        "--resume goes with --text or --train": args.resume and not (args.text or args.train),
    }
    for message in filter(wrong.get, wrong):
        parser.error(message)
    return args


def write(model: Trained, prompt: str, args: argparse.Namespace) -> str:
    """Go on from ``prompt``, printing each token as it is chosen; returns the whole text."""
    dials = Dials(args.temperature, args.top_k, args.top_p)
    ids = [int(i) for i in model.tokenizer.encode(prompt)]
    n_prompt, start, said = len(ids), time.perf_counter(), ""
    end = None if args.n_new else args.stop or model.about.get("end", END)
    new = stream(ids, model.params, model.n_heads, dials, args.seed)
    print("\n  " + prompt.replace("\n", "\n  "), end="", flush=True)
    for token, text in spoken(model.tokenizer.decode, new):
        said += text
        if end and end in said:
            break
        ids.append(token)
        print(text.replace("\n", "\n  "), end="", flush=True)
        if len(ids) == n_prompt + (args.n_new or 200):
            break
    found = len(ids) - n_prompt
    print(f"\n  [{found} tokens, {found / (time.perf_counter() - start):.0f} a second]", flush=True)
    return model.tokenizer.decode(ids)


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


def trained(args: argparse.Namespace) -> tuple[Trained, Corpus]:
    """Train on the text asked for; Ctrl-C ends the program here, with the best weights written."""
    corpus, remarks = (stories_corpus(), []) if args.train else read_corpus(args.text, args.stop)
    print(*(f"Note: {remark}." for remark in remarks), sep="\n", end="\n" if remarks else "")
    name = "mini_gpt_trained" if args.train or args.text[0] == "-" else f"{Path(args.text[0]).stem}_gpt"
    steps = Settings.n_steps if args.train and not args.minutes and not args.steps else args.steps
    out = args.out or Path(f"{name or 'text'}.npz")
    plan = Plan(args.size, args.seed, out, args.minutes, steps, args.resume)
    prompt = (args.prompts or [PROMPTS[0] if args.train else corpus.beginning])[0]
    model = train_and_watch(plan, corpus, lambda model: write(model, prompt, args))
    if model is None:
        raise SystemExit(130)
    return model, corpus


def run(args: argparse.Namespace) -> None:
    """What the command line asks for."""
    if args.gpt2:
        args.n_new = args.n_new or 40
        gpt2 = read_folder(args.gpt2)
        for prompt in args.prompts or ["Attention is"]:
            write(gpt2, prompt, args)
        return
    corpus = None
    if args.text or args.train:
        model, corpus = trained(args)
    else:
        model = read_weights(BY_NAME.get(args.weights, Path(args.weights)))
        corpus = stories_corpus() if args.weights in ("stories", str(SHIPPED)) else None
        if corpus and not args.prompts:
            write(read_weights(BY_NAME["plays"]), PLAY, args)
    about_stories = corpus is not None and not corpus.any_character
    prompts = args.prompts or (PROMPTS if about_stories else [model.about.get("beginning") or "The"])
    texts = [write(model, prompt, args) for prompt in prompts]
    losses = judged(model, corpus) if corpus else {}
    if about_stories:
        show_heads(model, texts[0], args.save)
        print(f"\n{TRY}")
    if args.save:
        lines = {name.split(",")[0]: losses[name] for name in list(losses) if name[0] in "125"}
        curve = pictures.loss_curve(model.about["losses"], model.about["validation"], lines)
        pictures.save(curve, args.save, "loss.png")


def main() -> None:
    """Run the example."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal without a letter shows a ? and not an error
    try:
        run(options())
    except (ImportError, ValueError, MemoryError) as error:
        raise SystemExit(f"example_06: {str(error) or 'this needs more memory than there is'}") from None
    except OSError as error:
        raise SystemExit(f"example_06: {error.filename or ''}: {error.strerror or error}") from None
    except KeyboardInterrupt:
        raise SystemExit("\nexample_06: stopped") from None


if __name__ == "__main__":
    main()
