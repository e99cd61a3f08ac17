"""The example scripts: they run, say what is true, save their pictures, and compute what references do."""

from __future__ import annotations

import ast
import importlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from solutions import attention as reference_attention
from solutions import feed_forward as reference_feed_forward
from solutions import gpt as reference_gpt
from solutions import multi_head as reference_multi_head
from solutions import positional as reference_positional
from solutions import self_attention as reference_self_attention
from solutions import transformer as reference_transformer
from tests.helpers import ROOT

FOLDER = ROOT / "examples"
README = (FOLDER / "README.md").read_text("utf-8")

PICTURES = {
    "example_01_attention": {"example_01_weights.png": 1, "example_01_output.png": 1},
    "example_02_self_attention": {"example_02_weights.png": 1, "example_02_influence.png": 1},
    "example_03_multi_head": {"example_03_heads.png": 1, "example_03_written.png": 1},
    "example_04_positional": {
        "example_04_encoding.png": 1,
        "example_04_products.png": 1,
        "example_04_back.png": 1,
        "example_04_pairs.gif": 32,
    },
    "example_05_transformer_block": {"example_05_stream.png": 1, "example_05_orders.png": 1},
}
"""Script -> the pictures that it promises -> their number of frames."""

every_script = pytest.mark.parametrize("script", PICTURES)


def run(path: Path, *options: str, cwd: Path | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-B", str(path), *options],
        cwd=cwd,
        # A backend that opens windows must never be asked for.
        env={**os.environ, "MPLBACKEND": "TkAgg", "PYTHONIOENCODING": "utf-8", **env},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )


@cache
def told(path: Path, *options: str, cwd: Path | None = None) -> str:
    """What a script prints, on one line with single spaces; it must end well and warn of nothing."""
    done = run(path, *options, cwd=cwd)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return " ".join(done.stdout.split())


@contextmanager
def imported(folder: Path) -> Iterator[dict[str, Any]]:
    """The examples of a folder as modules, imported as they import each other, and forgotten afterwards."""
    own = {path.stem for path in folder.glob("*.py")}
    others = {name: sys.modules.pop(name) for name in own & set(sys.modules)}
    sys.path.insert(0, str(folder))
    try:
        yield {name[:10]: importlib.import_module(name) for name in PICTURES}
    finally:
        sys.path.remove(str(folder))
        for name in own:
            sys.modules.pop(name, None)
        sys.modules.update(others)


@pytest.fixture(scope="module")
def here() -> Iterator[dict[str, Any]]:
    with imported(FOLDER) as modules:
        yield modules


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20_17)


def same(ours: Any, theirs: Any) -> None:
    """Equal to 1e-12, in shape and type, too; pairs are compared one by one."""
    if isinstance(theirs, tuple):
        assert len(ours) == len(theirs)
        for one, other in zip(ours, theirs, strict=True):
            same(one, other)
        return
    assert ours.shape == theirs.shape
    assert ours.dtype == theirs.dtype
    np.testing.assert_allclose(ours, theirs, rtol=1e-12, atol=1e-12)


# --- running them ----------------------------------------------------------------------------------


@every_script
def test_it_runs_from_anywhere_saves_what_it_promises_and_says_so(script: str, tmp_path: Path) -> None:
    text = told(FOLDER / f"{script}.py", "--save", "new/folder", cwd=tmp_path)
    assert {path.name for path in (tmp_path / "new/folder").iterdir()} == set(PICTURES[script])
    for name, frames in PICTURES[script].items():
        assert name in text
        with Image.open(tmp_path / "new/folder" / name) as picture:
            assert 500 <= picture.width <= 1600
            assert 220 <= picture.height <= 1200
            assert getattr(picture, "n_frames", 1) == frames
            assert len(picture.convert("L").getcolors() or ()) > 10  # something is drawn, with soft edges
    assert set(tmp_path.iterdir()) == {tmp_path / "new"}


@every_script
def test_without_options_it_writes_nothing_and_ends_with_three_things_to_try(script: str) -> None:
    before = set(ROOT.iterdir()) | set(FOLDER.iterdir())
    text = told(FOLDER / f"{script}.py")
    assert set(ROOT.iterdir()) | set(FOLDER.iterdir()) == before
    assert "nan" not in text.replace('"nan"', "")
    assert re.search(r"Three things to try -+ Each changes one line of \w+\.py\.", text)
    assert re.search(r" 1\. .* 2\. .* 3\. .*\?$", text)


@every_script
def test_help_tells_what_it_shows_and_which_pictures_it_writes(script: str, tmp_path: Path) -> None:
    text = told(FOLDER / f"{script}.py", "--help", cwd=tmp_path)
    assert "--save DIR" in text
    assert "Three things to try" in text
    for name in PICTURES[script]:
        assert name in text


def test_a_folder_that_cannot_be_written_ends_in_advice_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file stands here")
    done = run(FOLDER / "example_01_attention.py", "--save", str(tmp_path / "taken"))
    assert done.returncode == 1
    assert "Cannot write pictures into" in done.stderr
    assert "--save pictures" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_terminal_without_mathematical_signs_gets_question_marks_and_no_error() -> None:
    done = run(FOLDER / "example_01_attention.py", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert "/ ?d_k" in done.stdout


def test_without_the_courses_package_it_says_which_python_to_take(tmp_path: Path) -> None:
    (tmp_path / "attention_plots.py").write_text("raise ImportError('No module named attention_plots')\n")
    done = run(FOLDER / "example_01_attention.py", PYTHONPATH=str(tmp_path))
    if done.returncode == 0:
        pytest.skip("the package is found before PYTHONPATH")
    assert "GETTING_STARTED.md" in done.stderr
    assert "Traceback" not in done.stderr


# --- what the text says ----------------------------------------------------------------------------

FIGURES = {
    "example_01_attention": [
        "river (2, 0) 4.00 2.83 16.92 0.77 (2, 0)",
        'goes to "river"',
        "the output turns from (1.72, 0.19) to (0.19, 1.72)",
        "0.87 instead of 0.77",
        "0.73, 0.00, 0.27",
        "nobody takes home (0, 0)",
    ],
    "example_02_self_attention": [
        "bank 0.01 0.19 0.02 0.01 0.77",
        "bank 0.06 0.94 0.00 0.00 0.00",
        "bank -> river",
        "takes home (1.72, 0.19); under the mask it takes home (0.94, 0.94)",
        "25 of 25 pairs are linked, with it 15, and 0 of those lead from a later word",
    ],
    "example_03_multi_head": [
        "0: the word before bank 2 0.03 0.94 0.03",
        "1: the same word bank 2 0.00 0.01 0.49 0.01 0.00 0.00 0.49",
        "2: things bank 6 0.00 0.45 0.04 0.00 0.00 0.45 0.04",
        "look at most is river and savings",
        "sum (2.41, 0.52) (0.52, 2.41)",
        "log 7 = 1.95",
        "324 parameters",
    ],
    "example_04_positional": [
        "without positions (1.72, 0.19) (1.72, 0.19)",
        "with positions (1.40, 1.54) (1.97, 1.01)",
        "12.27, 12.27, 12.27",
        "a row with itself has 16.00",
        "from position 5 at position 2, weight 0.95, and from 8 at 5, weight 0.95",
        "query at 5, key at 8 3 -4.24",
    ],
    "example_05_transformer_block": [
        "weights of attention (3, 7, 7)",
        "differs from this by 0.",
        "bank 0.00 1.64 1.31 0.00",
        "bank 0.00 -1.46 -0.92 0.00",
        "PyTorch",
    ],
}


@every_script
def test_the_computed_figures_stand_in_the_text(script: str) -> None:
    text = told(FOLDER / f"{script}.py")
    assert not [figure for figure in FIGURES[script] if figure not in text], text


@pytest.mark.parametrize("script", sorted(PICTURES))
def test_no_number_of_the_text_is_typed_by_hand(script: str) -> None:
    """Decimals in a paragraph come from a computation: the literal parts of what is said hold none."""
    tree = ast.parse((FOLDER / f"{script}.py").read_text("utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    said = [call.args[0] for call in calls if ast.unparse(call.func) == "say"]
    assert len(said) >= 4
    for argument in said:
        parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
        words = "".join(str(part.value) for part in parts if isinstance(part, ast.Constant))
        assert not re.search(r"\d\.\d", words), words


TRIES = {
    "example_01_attention": [
        ("QUERY = (2.0, -1.0)", "QUERY = (0.0, 1.0)", ["0.34", "0.17", "(0.24, 0.08)"]),
        ("QUERY = (2.0, -1.0)", "QUERY = (20.0, -10.0)", ["1.00", "(2.00, 0.00)"]),
        ('"the", "river"]', '"the", "river", "river"]', ["0.43", "0.11"]),
    ],
    "example_02_self_attention": [
        ('"the bank of the river"\nWORDS', '"the river of the bank"\nWORDS', ["(1.72, 0.19)"]),
        ("W_q = np", "W_q = 0.0 * np", ["0.20", "0.33", "0.25", "(0.60, 0.20)"]),
        ("(n, dtype=bool)\n", "(n, dtype=bool).T\n", ["0.78", "(1.74, 0.19)", "10"]),
    ],
    "example_03_multi_head": [
        ("HOURS = 12", "HOURS = 4", ["0.50", "(1.00, 1.00)", "0.00"]),
        ("= 1.0 * np.eye(2)  # head 0", "= 0.0 * np.eye(2)  # head 0", ["(0.49, 0.49)"]),
        ("45 * turn(-1)", "45 * turn(+1)", ["(0.03, 0.03)", "1.00"]),
    ],
    "example_04_positional": [
        ("BASE = 10_000.0", "BASE = 10.0", ["35", "4.37"]),
        ("OFFSET = -3", "OFFSET = 1", ["position 6, weight 0.95"]),
        ("PLACES = [(0, 3), (5, 8), (0, 1)]", "PLACES = [(1, 4), (4, 1)]", ["-4.24", "-3.68"]),
    ],
    "example_05_transformer_block": [
        ("THRESHOLD, ACTIVATION = 1.0", "THRESHOLD, ACTIVATION = 0.0", ["0.13", "0.07", "2.64", "-2.33"]),
        ("layer_norm(X + sublayer(X)", "layer_norm(sublayer(X)", ["0.00", "3.18", "-3.18"]),
        ("ACTIVATION = 1.0, relu", "ACTIVATION = 1.0, gelu", ["1.00", "-0.66", "-0.02"]),
    ],
}


@pytest.mark.parametrize(("script", "which"), [(script, which) for script in TRIES for which in (1, 2, 3)])
def test_the_things_to_try_lead_to_what_the_readme_says(
    script: str, which: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new, found = TRIES[script][which - 1]
    folder = tmp_path / "examples"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("mini_gpt", "__pycache__"))
    source = (folder / f"{script}.py").read_text("utf-8")
    assert source.count(old) == 1
    (folder / f"{script}.py").write_text(source.replace(old, new), "utf-8")
    with imported(folder) as modules:
        modules[script[:10]].story()
    after = " ".join(capsys.readouterr().out.split())
    assert after not in told(FOLDER / f"{script}.py")
    section = README.partition(f"### Example {int(script[8:10])}\n")[2].partition("</details>")[0]
    answer = re.search(rf"^{which}\. (.*?)(?=^\d\. |\Z)", section, re.DOTALL | re.MULTILINE)
    assert answer
    said = " ".join(answer[1].split())
    for number in found:
        assert number in after, number
        assert number in said, number


def test_the_other_statements_of_the_readme_are_true(
    here: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, four = here["example_01"], here["example_04"]
    weights = one.attention(one.q, *one.keys_values([*one.WORDS, "river"]))[1]
    assert f"both together {weights[-2:].sum():.2f}" in README
    monkeypatch.setattr(four, "OFFSET", 1)
    assert four.looking_back(10)[9].argmax() == 9  # the last word looks at itself
    answer = README.partition("### Example 4")[2].partition("2. ")[0]
    for base in (10_000.0, 10.0):
        monkeypatch.setattr(four, "BASE", base)
        table = four.sinusoidal_encoding(len(four.PE), four.D_MODEL)
        products = (table @ table[0])[10:]
        assert f"between {products.min():.2f} and {products.max():.2f}" in " ".join(answer.split())


def test_the_readme_lists_the_scripts_in_their_order() -> None:
    listed = re.findall(r"^\| `(\w+)\.py` \|", README, re.MULTILINE)
    assert listed == [*PICTURES, "example_06_mini_gpt"]


# --- how they are written --------------------------------------------------------------------------


def scripts_and_helpers() -> list[Path]:
    return sorted(FOLDER.glob("*.py"))


@pytest.mark.parametrize("path", scripts_and_helpers(), ids=lambda path: path.name)
def test_it_is_short_and_can_be_handed_out_alone(path: Path) -> None:
    source = path.read_text("utf-8")
    assert len(source.splitlines()) < 200
    nodes = list(ast.walk(ast.parse(source)))
    modules = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    modules |= {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)}
    tops = {module.partition(".")[0] for module in modules}
    assert not tops & {"solutions", "rubrics", "stepgrade", "tests"}
    if path.stem in PICTURES or path.name.startswith("_"):
        rest = tops - {other.stem for other in scripts_and_helpers()} - set(sys.stdlib_module_names)
        allowed = {"numpy", "matplotlib", "attention_plots"}
        assert rest <= (allowed | {"torch"} if path.stem == "_pytorch_block" else allowed)


@pytest.mark.parametrize("number", [2, 3, 4, 5])
def test_each_builds_on_earlier_ones(number: int) -> None:
    (path,) = FOLDER.glob(f"example_0{number}_*.py")
    built_on = {int(n) for n in re.findall(r"^from example_0(\d)_", path.read_text("utf-8"), re.MULTILINE)}
    assert built_on
    assert max(built_on) < number


def mathematics() -> list[tuple[str, ast.FunctionDef]]:
    """(script, function) for every function above the line that ends the mathematics."""
    found = []
    for script in PICTURES:
        source = (FOLDER / f"{script}.py").read_text("utf-8")
        start = source[: source.index("# --- the mathematics")].count("\n")
        end = source[: source.index("\n# ---", source.index("# --- the mathematics"))].count("\n")
        found += [
            (script, node)
            for node in ast.parse(source).body
            if isinstance(node, ast.FunctionDef) and start < node.lineno <= end
        ]
    return found


def test_every_function_of_the_mathematics_tells_its_shapes() -> None:
    functions = mathematics()
    assert len(functions) > 20
    for script, function in functions:
        doc = ast.get_docstring(function) or ""
        assert "->" in doc or "shape" in doc, f"{script}: {function.name}"
        assert len(function.body) <= 9, f"{script}: {function.name}"


# --- the same as the references --------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 1e4])
@pytest.mark.parametrize("lead", [(), (2,), (2, 3)])
class TestAttention:
    def test_softmax_along_any_axis(self, here: Any, rng: Any, lead: tuple[int, ...], scale: float) -> None:
        x = scale * rng.normal(size=(*lead, 5, 7))
        x[..., 2, :] = -np.inf
        for axis in (-1, -2):
            same(here["example_01"].softmax(x, axis), reference_attention.softmax(x, axis))

    def test_attention_with_and_without_masks(
        self, here: Any, rng: Any, lead: tuple[int, ...], scale: float
    ) -> None:
        Q, K, V = (rng.normal(size=(*lead, *size)) for size in ((5, 3), (7, 3), (7, 2)))
        mask = rng.random((*lead, 5, 7)) < 0.5
        mask[..., 1, :] = False
        for some in (None, mask, mask[..., :1, :], np.zeros((5, 7), dtype=bool)):
            ours = here["example_01"].attention(scale * Q, K, V, some)
            same(ours, reference_attention.attention(scale * Q, K, V, some))
        assert not np.any(here["example_01"].attention(Q, K, V, mask)[0][..., 1, :])
        scores = reference_attention.scale_scores(reference_attention.attention_scores(Q, K), 3)
        same(here["example_01"].scaled_scores(Q, K), scores)
        same(here["example_01"].block(scores, mask), reference_attention.apply_mask(scores, mask))

    def test_one_query_alone(self, here: Any, rng: Any, lead: tuple[int, ...], scale: float) -> None:
        q, K, V = scale * rng.normal(size=3), rng.normal(size=(7, 3)), rng.normal(size=(7, 2))
        same(here["example_01"].attention(q, K, V), reference_attention.single_query_attention(q, K, V))

    def test_self_attention(self, here: Any, rng: Any, lead: tuple[int, ...], scale: float) -> None:
        X = scale * rng.normal(size=(*lead, 5, 7))
        W_q, W_k, W_v = weights = tuple(rng.normal(size=(7, d)) for d in (3, 3, 2))
        same(here["example_02"].project(X, *weights), reference_self_attention.project_qkv(X, *weights))
        for mask in (None, here["example_02"].causal_mask(5), np.tri(5, k=-1, dtype=bool)):
            ours = here["example_02"].self_attention(X, *weights, mask)
            same(ours, reference_self_attention.self_attention(X, W_q, W_k, W_v, mask))

    def test_multi_head_attention(self, here: Any, rng: Any, lead: tuple[int, ...], scale: float) -> None:
        X = scale * rng.normal(size=(*lead, 5, 6))
        W_q, W_k, W_v, W_o = weights = rng.normal(size=(4, 6, 6))
        masks = [None, np.tri(5, dtype=bool), np.tri(5, k=-1, dtype=bool), rng.random((*lead, 5, 5)) < 0.5]
        for n_heads in (1, 2, 3, 6):
            H = here["example_03"].split_heads(X, n_heads)
            same(H, reference_multi_head.split_heads(X, n_heads))
            same(here["example_03"].merge_heads(H), X)
            for mask in masks:
                ours = here["example_03"].multi_head_attention(X, *weights, n_heads, mask)
                theirs = reference_multi_head.multi_head_attention(X, W_q, W_k, W_v, W_o, n_heads, mask)
                np.testing.assert_allclose(ours[0], theirs[0], rtol=1e-12, atol=1e-12 * scale)
                same(ours[1], theirs[1])
                same(here["example_03"].entropy(ours[1]), reference_multi_head.attention_entropy(theirs[1]))


def test_masks_and_links_are_the_same(here: Any, rng: Any) -> None:
    for n in (1, 2, 7):
        same(here["example_02"].causal_mask(n), reference_self_attention.causal_mask(n))
    weights = np.round(rng.random((5, 5)), 1)  # with ties
    words = ["the", "bank", "of", "the", "river"]
    links = here["example_02"].strongest_links(weights, words)
    assert links == reference_self_attention.strongest_links(weights, words)


def test_positions_are_the_same(here: Any, rng: Any) -> None:
    ours = here["example_04"]
    for d in (2, 8, 62):
        same(ours.angular_frequencies(d), reference_positional.angular_frequencies(d))
        same(ours.sinusoidal_encoding(103, d), reference_positional.sinusoidal_encoding(103, d))
        for offset in (-3, 0, 0.5, 1000):
            same(ours.shift_matrix(offset, d), reference_positional.shift_matrix(offset, d))
        x, positions = rng.normal(size=(2, 3, 5, d)), np.array([0, 7, 7, 2, 5000])
        same(ours.rotary_embedding(x, positions), reference_positional.rotary_embedding(x, positions))


@pytest.mark.parametrize("scale", [1e-3, 1.0, 1e4])
@pytest.mark.parametrize("lead", [(), (2,), (2, 3)])
def test_the_parts_of_a_block_are_the_same(here: Any, rng: Any, lead: tuple[int, ...], scale: float) -> None:
    ours, theirs = here["example_05"], reference_feed_forward
    X, gain, bias = scale * rng.normal(size=(*lead, 5, 6)) + 3, rng.normal(size=6), rng.normal(size=6)
    X[..., 2, :] = 1.0  # a row without any variance
    for name in ("relu", "gelu"):
        same(getattr(ours, name)(X), getattr(theirs, name)(X))
    same(ours.layer_norm(X, gain, bias), theirs.layer_norm(X, gain, bias))
    same(ours.layer_norm(X, gain, bias, 1e-2), theirs.layer_norm(X, gain, bias, 1e-2))
    W_1, b_1, W_2, b_2 = network = tuple(rng.normal(size=size) for size in ((6, 11), 11, (11, 6), 6))
    for one, other in ((ours.relu, theirs.relu), (ours.gelu, theirs.gelu)):
        result = theirs.feed_forward(X, W_1, b_1, W_2, b_2, other)
        np.testing.assert_allclose(
            ours.feed_forward(X, *network, one), result, rtol=1e-12, atol=1e-12 * scale
        )
    for order in ("post_norm", "pre_norm"):
        same(getattr(ours, order)(X, np.sin, gain, bias), getattr(theirs, order)(X, np.sin, gain, bias))


@pytest.mark.parametrize("lead", [(), (2,), (2, 3)])
def test_blocks_are_the_same_in_both_orders(here: Any, rng: Any, lead: tuple[int, ...]) -> None:
    ours, n_heads, d = here["example_05"], 3, 6
    params = ours.random_params(rng, d, 4 * d)
    X = rng.normal(size=(*lead, 5, d))
    for mask in (None, np.tri(5, dtype=bool), np.tri(5, k=-1, dtype=bool)):
        same(
            ours.transformer_block(X, params, n_heads, mask),
            reference_transformer.encoder_block(X, params, n_heads, mask),
        )
        attn, ffn = params["self_attention"], params["feed_forward"]
        gpt = {
            "ln_1": {"g": params["norm_1"]["gain"], "b": params["norm_1"]["bias"]},
            "attn": {
                "c_attn": {"w": np.hstack([attn["W_q"], attn["W_k"], attn["W_v"]]), "b": np.zeros(3 * d)},
                "c_proj": {"w": attn["W_o"], "b": np.zeros(d)},
            },
            "ln_2": {"g": params["norm_2"]["gain"], "b": params["norm_2"]["bias"]},
            "mlp": {
                "c_fc": {"w": ffn["W_1"], "b": ffn["b_1"]},
                "c_proj": {"w": ffn["W_2"], "b": ffn["b_2"]},
            },
        }
        same(
            ours.transformer_block(X, params, n_heads, mask, ours.pre_norm, ours.gelu),
            reference_gpt.transformer_block(X, gpt, n_heads, mask),
        )


def test_the_block_agrees_with_pytorch_in_both_orders(here: Any) -> None:
    pytest.importorskip("torch")
    gaps = here["example_05"].against_pytorch()
    assert set(gaps) == {"post-norm", "pre-norm"}
    assert max(gaps.values()) < 1e-12


def test_the_comparison_with_pytorch_is_told_either_way(
    here: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing() -> dict[str, float]:
        raise ImportError

    for found, said in (
        (missing, "What was recorded with PyTorch 2.13.0: largest difference to its block"),
        (lambda: {"post-norm": 4e-15, "pre-norm": 3e-14}, "4e-15 for post-norm and 3e-14 for pre-norm"),
    ):
        monkeypatch.setattr(here["example_05"], "against_pytorch", found)
        here["example_05"].story()
        assert said in " ".join(capsys.readouterr().out.split())


def test_inputs_are_left_alone(here: Any, rng: Any) -> None:
    X = rng.normal(size=(5, 6))
    before = X.copy()
    params = here["example_05"].random_params(rng, 6, 7)
    here["example_05"].transformer_block(X, params, 2, np.tri(5, dtype=bool))
    here["example_04"].rotary_embedding(X, np.arange(5))
    here["example_01"].softmax(X)
    np.testing.assert_array_equal(X, before)
