"""A GPT in NumPy that writes stories, says how good it is, and shows what its heads do.

    python examples/example_06_mini_gpt.py                       write with the trained weights that come with it
    python examples/example_06_mini_gpt.py "Once there was a"    go on from a beginning of yours
    python examples/example_06_mini_gpt.py --save pictures       and save its figures
    python examples/example_06_mini_gpt.py --train               train it anew, from random numbers
    python examples/example_06_mini_gpt.py --weights model.safetensors --tokenizer tokenizer.json "Attention is"
                                                                 the real GPT-2, from files that you have

The model is in mini_gpt/, in small modules; its __init__.py says in which order to read them.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from mini_gpt import pictures
from mini_gpt.evaluation import ngram_losses, table, validation_loss
from mini_gpt.generation import Dials, stream
from mini_gpt.gpt2_files import GPT2FileError, GPT2Tokenizer, read_gpt2
from mini_gpt.head_scores import copying, head_scores, lists_of_names
from mini_gpt.model import attention_maps
from mini_gpt.stories import END, as_text, training_stories, validation_stories
from mini_gpt.tokenizer import Tokenizer
from mini_gpt.training import Run, Settings, train
from mini_gpt.weights_file import SHIPPED, Trained, read_weights, write_weights

PROMPTS = ("Once there was a", "There once lived an old crow", "On Sunday Mirabo")
TRY = """Three things to try
  1. Turn the temperature: --temperature 0.2, then 1.5. When does it repeat itself, when does it lose the thread?
  2. Give it a name of your own: "A brave fox called Salomina lived". It has never seen it. Does it spell it right later on?
  3. In mini_gpt/training.py set n_layers to 1 and train again. An induction head needs a head in a block below it:
     which loss do you end with, and what becomes of the names?"""


def options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("prompts", nargs="*", help="beginnings to go on from")
    parser.add_argument("--save", type=Path, metavar="DIR", help="save the figures there")
    parser.add_argument("--weights", type=Path, default=SHIPPED, help="an .npz of ours or a GPT-2 .safetensors")
    parser.add_argument("--tokenizer", type=Path, help="tokenizer.json, which belongs to a .safetensors")
    parser.add_argument("--n-new", type=int, help="tokens to write (default: to the story's end, 200 at most)")
    parser.add_argument("--temperature", type=float, default=0.7, help="0 takes the likeliest (default 0.7)")
    parser.add_argument("--top-k", type=int, help="choose among the k likeliest tokens only")
    parser.add_argument("--top-p", type=float, help="choose among the likeliest with this much probability together")
    parser.add_argument("--seed", type=int, default=1, help="of sampling, and of training (default 1)")
    parser.add_argument("--train", action="store_true", help="train anew; Ctrl-C stops it, the same command goes on")
    parser.add_argument("--steps", type=int, default=Settings.n_steps, help=f"of training (default {Settings.n_steps})")
    parser.add_argument("--out", type=Path, default=Path("mini_gpt_trained.npz"), help="where --train writes weights")
    return parser.parse_args()


def write(model: Trained, prompt: str, args: argparse.Namespace) -> str:
    """Go on from ``prompt`` to the end of the story, printing each token as it is chosen; returns the whole text."""
    dials = Dials(args.temperature, args.top_k, args.top_p)
    start, n_new = time.perf_counter(), args.n_new or 200
    ids = [int(i) for i in model.tokenizer.encode(prompt)]
    n_prompt = len(ids)
    print(f"\n  {prompt}", end="", flush=True)
    for token in stream(ids, model.params, model.n_heads, dials, args.seed):
        word = model.tokenizer.decode([token])
        if len(ids) - n_prompt == n_new or (word == END and args.n_new is None):
            break
        ids.append(token)
        print(word, end="", flush=True)
    seconds = time.perf_counter() - start
    print(f"\n  [{len(ids) - n_prompt} tokens, {(len(ids) - n_prompt) / seconds:.0f} a second]", flush=True)
    return str(model.tokenizer.decode(ids))


def judge(model: Trained) -> dict[str, float]:
    """Loss on the validation stories, beside that of n-gram models fitted on the training stories."""
    encode = model.tokenizer.encode
    text = END + as_text(validation_stories())
    training, validation = encode(as_text(training_stories())), encode(text)
    names = {f"{n}-gram, Kneser-Ney": n for n in range(1, 6)}
    found = ngram_losses(training, validation, len(model.tokenizer.tokens), list(names.values()))
    losses = dict(zip(names, found, strict=True))
    losses["this GPT"] = validation_loss(validation, model.params, model.n_heads)
    print(f"\nHow good is it?  {len(validation)} tokens of stories whose names training never used:\n")
    print(table(losses, len(validation) / len(text)))
    return losses


def show_heads(model: Trained, text: str, folder: Path | None) -> None:
    """Which head does what, measured; and their maps on a text that the model wrote."""
    lists = lists_of_names(model.tokenizer)
    scores, (first, second) = (measure(model.params, model.n_heads, lists) for measure in (head_scores, copying))
    print("\nWhat do the heads do?  Measured on lists of names that it has never seen, each read twice:\n")
    tops = {}
    for name, score in scores.items():
        layer, head = divmod(int(score.argmax()), model.n_heads)
        tops[f"{name}: block {layer}, head {head}"] = layer, head
        what = {"previous": "the token before", "same": "the same token, earlier", "induction": "what came after it"}
        print(f"  block {layer}, head {head} looks at {what[name]:24} with weight {score.max():.2f}  ({name})")
    print(f"\n  The first time round it guesses {first:.0%} of the tokens right, the second time {second:.0%}.")
    if folder:
        ids = model.tokenizer.encode(text)[:56]
        maps = attention_maps(ids, model.params, model.n_heads)
        tokens = [model.tokenizer.tokens[i] for i in ids]
        chosen = maps[[layer for layer, _ in tops.values()], [head for _, head in tops.values()]]
        pictures.save(pictures.head_maps(chosen, tokens, list(tops), columns=3), folder, "heads.png")
        pictures.save(pictures.score_tables(scores), folder, "head_scores.png")


def train_anew(args: argparse.Namespace) -> Trained | None:
    """Train from random numbers, or go on from the checkpoint beside --out; None when Ctrl-C ended it early."""
    settings = Settings(seed=args.seed, n_steps=args.steps)
    checkpoint = args.out.with_suffix(".checkpoint.npz")
    run = Run.load(checkpoint) if checkpoint.exists() else Run(settings)
    if run.settings != settings:
        raise SystemExit(f"{checkpoint} is of a run with other settings; delete it or give another --out")
    text = as_text(training_stories())
    tokenizer = Tokenizer.learn(text, settings.sizes.n_vocab)
    ids, few = tokenizer.encode(text), tokenizer.encode(END + as_text(validation_stories()[:50]))
    n_heads, n = settings.sizes.n_heads, len(run.params.vector)
    print(f"{n} parameters, {len(ids)} tokens of {len(tokenizer.tokens)} kinds; Ctrl-C stops after the step")

    def report(run: Run, speed: float, measured: bool) -> None:
        if measured or sys.stdout.isatty():
            bar = "#" * (30 * run.n_done // settings.n_steps)
            found = f"validation {run.validation[-1][1]:.3f}  " if run.validation else ""
            line = f"[{bar:30}] step {run.n_done}/{settings.n_steps}  loss {run.losses[-1]:.3f}  {found}"
            print(f"\r{line}{speed:.0f} tokens/s ", end="\n" if measured else "", flush=True)
        if measured and run.n_done % 500 == 0:
            write(Trained(run.params.tree, n_heads, tokenizer, {}), PROMPTS[0], args)

    start = time.perf_counter()
    done = train(
        run, ids, lambda run: validation_loss(few, run.params.tree, n_heads), checkpoint=checkpoint, report=report
    )
    if not done:
        print(f"\nstopped after step {run.n_done}; the same command goes on from {checkpoint}")
        return None
    about = {"seed": args.seed, "steps": run.n_done, "validation": run.validation, "losses": run.losses[::10]}
    write_weights(args.out, run.params, tokenizer, about)
    print(f"\ntrained in {time.perf_counter() - start:.0f} s; wrote {args.out}")
    return read_weights(args.out)


def main() -> None:
    """Run the example."""
    args = options()
    try:
        if args.weights.suffix == ".safetensors":
            if args.tokenizer is None:
                raise SystemExit("--weights model.safetensors needs --tokenizer tokenizer.json as well")
            params, n_heads = read_gpt2(args.weights)
            args.n_new = args.n_new or 40
            model = Trained(params, n_heads, GPT2Tokenizer(args.tokenizer), {})
            for prompt in args.prompts or ["Attention is"]:
                write(model, prompt, args)
            return
        trained = train_anew(args) if args.train else read_weights(args.weights)
        if trained is None:
            return
        texts = [write(trained, prompt, args) for prompt in args.prompts or PROMPTS]
    except (GPT2FileError, ImportError, ValueError, FileNotFoundError) as error:
        raise SystemExit(f"example_06: {error}") from None
    losses = judge(trained)
    show_heads(trained, texts[0], args.save)
    if args.save and "losses" in trained.about:
        del losses["this GPT"]
        curve = pictures.loss_curve(trained.about["losses"], trained.about["validation"], losses)
        pictures.save(curve, args.save, "loss.png")
    print(f"\n{TRY}")


if __name__ == "__main__":
    main()
