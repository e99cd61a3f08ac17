"""GPT-2's own files in the mini-GPT's functions, with and without `transformers` to compare with."""

from __future__ import annotations

import json
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mini_gpt.generation import Dials, generate
from mini_gpt.gpt2_files import GPT2FileError, GPT2Tokenizer, read_gpt2
from mini_gpt.model import Cache, logits_of
from mini_gpt.parameters import flatten, shapes_of
from tests.helpers import ROOT
from tests.helpers.mini_gpt_models import SIZES, lively

EXAMPLE = ROOT / "examples" / "example_06_mini_gpt.py"
IDS = np.array([3, 1, 4, 1, 5, 9, 2, 6])
RECORDED = np.array(
    [-0.524575, 2.4531515, -3.0972304, 1.8977351, -2.8862360, -2.4419131, -0.1390801, -2.7989666]
)


@pytest.fixture
def safetensors() -> Any:
    return pytest.importorskip("safetensors.numpy")


def write(folder: Path, arrays: dict[str, Any], config: dict[str, Any] | None = None) -> Path:
    from safetensors.numpy import save_file

    path = folder / "model.safetensors"
    save_file({name: np.ascontiguousarray(array) for name, array in arrays.items()}, path)
    (folder / "config.json").write_text(json.dumps({"n_head": SIZES.n_heads} if config is None else config))
    return path


@pytest.mark.usefixtures("safetensors")
class TestOwnFiles:
    @pytest.mark.parametrize("prefix", ["", "transformer."])
    def test_the_arrays_come_back_under_their_names(self, tmp_path: Path, prefix: str) -> None:
        params = lively(dtype=np.float32)
        path = write(tmp_path, {prefix + name: array for name, array in params.arrays.items()})
        tree, n_heads = read_gpt2(path)
        assert n_heads == SIZES.n_heads
        for name, array in flatten(tree):
            np.testing.assert_array_equal(array, params.arrays[name])

    def test_recorded_logits(self, tmp_path: Path) -> None:
        """What `transformers` finds for this file, recorded for where it is missing."""
        tree, n_heads = read_gpt2(write(tmp_path, lively(dtype=np.float32).arrays))
        logits = logits_of(IDS, tree, n_heads)
        assert logits.dtype == np.float32
        np.testing.assert_allclose(logits[-1, :8], RECORDED, rtol=1e-4, atol=1e-4)

    def test_half_precision(self, tmp_path: Path) -> None:
        params = lively()
        halves = {name: array.astype(np.float16) for name, array in params.arrays.items()}
        tree, _ = read_gpt2(write(tmp_path, halves))
        for name, array in flatten(tree):
            assert array.dtype == np.float32
            np.testing.assert_array_equal(array, halves[name].astype(np.float32))

    def test_bfloat16(self, tmp_path: Path) -> None:
        params = lively(dtype=np.float32)
        upper = {name: (array.view(np.uint32) >> 16).astype("<u2") for name, array in params.arrays.items()}
        header, at = (
            {},
            0,
        )  # NumPy has no bfloat16, so the file is put together here: a length, JSON, the numbers
        for name, part in upper.items():
            offsets = [at, at := at + part.nbytes]
            header[name] = {"dtype": "BF16", "shape": part.shape, "data_offsets": offsets}
        head = json.dumps(header).encode()
        body = b"".join(part.tobytes() for part in upper.values())
        path = tmp_path / "model.safetensors"
        path.write_bytes(len(head).to_bytes(8, "little") + head + body)
        (tmp_path / "config.json").write_text(json.dumps({"n_head": 3}))
        tree, _ = read_gpt2(path)
        for name, array in flatten(tree):
            np.testing.assert_array_equal(array, (upper[name].astype("<u4") << 16).view("<f4"))
            np.testing.assert_allclose(array, params.arrays[name], rtol=2**-7)

    def test_buffers_and_a_tied_head_do_no_harm(self, tmp_path: Path) -> None:
        arrays = dict(lively(dtype=np.float32).arrays)
        arrays |= {
            "h.0.attn.bias": np.tri(13, dtype=np.float32)[None, None],
            "h.0.attn.masked_bias": np.array(-1e4, dtype=np.float32),
            "lm_head.weight": arrays["wte.weight"],
        }
        tree, n_heads = read_gpt2(write(tmp_path, arrays))
        expected = logits_of(IDS, lively(dtype=np.float32).tree, 3)
        np.testing.assert_array_equal(logits_of(IDS, tree, n_heads), expected)

    def test_without_a_config_heads_are_64_wide(self, tmp_path: Path) -> None:
        path = write(tmp_path, lively(dtype=np.float32).arrays)
        (tmp_path / "config.json").unlink()
        assert read_gpt2(path)[1] == 1

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            ({"wte.weight": None}, "there is no wte.weight in the file; is it a GPT-2"),
            ({"h.1.mlp.c_fc.bias": None}, "h.1.mlp.c_fc.bias is missing; is the file whole"),
            ({"h.0.attn.c_attn.weight": np.zeros((45, 15))}, "transposed: not GPT-2's layout"),
            ({"ln_f.weight": np.zeros(7)}, r"ln_f.weight has the shape \(7,\), not \(15,\)"),
            ({"lm_head.weight": np.zeros((29, 15))}, "lm_head.weight differs from wte.weight"),
            ({"wpe.weight": np.zeros((13, 15), dtype=np.int64)}, "wpe.weight is I64; floating-point"),
        ],
    )
    def test_what_is_wrong_is_said(self, tmp_path: Path, change: dict[str, Any], message: str) -> None:
        arrays = {**lively().arrays, **change}
        path = write(tmp_path, {name: array for name, array in arrays.items() if array is not None})
        with pytest.raises(GPT2FileError, match=message):
            read_gpt2(path)

    @pytest.mark.parametrize(
        "config",
        [{"activation_function": "relu"}, {"layer_norm_epsilon": 1e-6}, {"scale_attn_weights": False}],
    )
    def test_relatives_of_gpt2_are_refused(self, tmp_path: Path, config: dict[str, Any]) -> None:
        path = write(tmp_path, lively().arrays, {"n_head": 3, **config})
        with pytest.raises(GPT2FileError, match=next(iter(config))):
            read_gpt2(path)


def test_a_missing_library_is_named_with_the_way_to_get_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "tokenizers", None)
    with pytest.raises(ImportError, match=r"needs the library 'tokenizers'.*pip install tokenizers"):
        GPT2Tokenizer(tmp_path / "tokenizer.json")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "was not downloaded whole"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0", "a pointer of Git LFS"),
        ((9).to_bytes(8, "little") + b"not JSON.", "does not begin with JSON"),
    ],
)
def test_a_file_that_is_no_safetensors_is_told(tmp_path: Path, content: bytes, message: str) -> None:
    (tmp_path / "model.safetensors").write_bytes(content)
    with pytest.raises(GPT2FileError, match=message):
        read_gpt2(tmp_path / "model.safetensors")


def test_a_file_that_was_cut_is_told(safetensors: Any, tmp_path: Path) -> None:
    path = write(tmp_path, lively(dtype=np.float32).arrays)
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(GPT2FileError, match=r"bytes of \d+; it was not downloaded whole"):
        read_gpt2(path)


def test_weights_in_single_precision_are_mapped_and_not_copied(safetensors: Any, tmp_path: Path) -> None:
    path = write(tmp_path, lively(dtype=np.float32).arrays)
    tree, _ = read_gpt2(path)
    for name, array in flatten(tree):
        base: Any = array
        while getattr(base, "base", None) is not None and not isinstance(base, np.memmap):
            base = base.base
        assert isinstance(base, np.memmap), name
        assert not array.flags.writeable


def test_loading_a_large_file_takes_little_memory(safetensors: Any, tmp_path: Path) -> None:
    sizes = type(SIZES)(n_vocab=20_000, n_positions=64, d_model=256, n_layers=6, n_heads=4)
    arrays = {name: np.zeros(shape, dtype=np.float32) for name, shape in shapes_of(sizes).items()}
    path = write(tmp_path, arrays, {"n_head": 4})
    program = f"""import sys, resource; sys.path.insert(0, {str(EXAMPLE.parent)!r})
from pathlib import Path
from mini_gpt.gpt2_files import read_gpt2
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
read_gpt2(Path({str(path)!r}))
print(1024 * (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before))"""
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert path.stat().st_size > 35_000_000
    assert int(found.stdout) < 8_000_000


def byte_level(folder: Path) -> Path:
    """A tokenizer.json of GPT-2's kind, learned from one sentence."""
    tokenizers = pytest.importorskip("tokenizers")
    tokenizer = tokenizers.Tokenizer(tokenizers.models.BPE())
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = tokenizers.decoders.ByteLevel()
    trainer = tokenizers.trainers.BpeTrainer(
        vocab_size=300, initial_alphabet=tokenizers.pre_tokenizers.ByteLevel.alphabet(), show_progress=False
    )
    tokenizer.train_from_iterator(["the bank of the river lies by the old bank"], trainer)
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder / "tokenizer.json"


def test_a_text_goes_through_the_tokenizer_and_back(tmp_path: Path) -> None:
    tokenizer = GPT2Tokenizer(byte_level(tmp_path))
    ids = tokenizer.encode("the bank – naïve")
    assert ids.dtype == np.int64
    assert len(ids) < len("the bank – naïve".encode())
    assert tokenizer.decode(ids.tolist()) == "the bank – naïve"


def test_the_example_writes_with_such_files(safetensors: Any, tmp_path: Path) -> None:
    byte_level(tmp_path)
    sizes = type(SIZES)(n_vocab=300, n_positions=13, d_model=15, n_layers=2, n_heads=3)
    write(tmp_path, lively(sizes, dtype=np.float32).arrays)
    command = [sys.executable, str(EXAMPLE), "--gpt2", str(tmp_path)]
    found = subprocess.run(
        [*command, "--n-new", "15", "--temperature", "0", "the bank"],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert found.returncode == 0, found.stderr
    assert "  the bank" in found.stdout
    assert "[15 tokens, " in found.stdout
    (tmp_path / "tokenizer.json").unlink()
    refused = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert refused.returncode == 1
    assert "holds no tokenizer.json; OpenAI's GPT-2 is" in refused.stderr


class TestAgainstTransformers:
    """A GPT-2 with random weights, written by `transformers` in its own layout."""

    @pytest.fixture
    def transformers(self) -> Any:
        pytest.importorskip("torch")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # other libraries' warnings while they are imported are not ours
            return pytest.importorskip("transformers")

    @pytest.fixture
    def model(self, transformers: Any) -> Any:
        import torch

        config = transformers.GPT2Config(
            vocab_size=101,
            n_positions=37,
            n_embd=66,
            n_layer=3,
            n_head=6,
            bos_token_id=None,
            eos_token_id=None,
        )
        torch.manual_seed(1)
        model = transformers.GPT2LMHeadModel(config).eval()
        with torch.no_grad():
            for name, parameter in model.named_parameters():
                noise = torch.randn_like(parameter)
                parameter.add_((1.0 if "w" in name.split(".")[1][:1] else 0.2) * noise)
                if name.endswith("ln_f.weight"):
                    parameter.mul_(torch.sign(noise))  # lets the text vary
        return model

    @pytest.mark.parametrize("whole", [True, False])
    @pytest.mark.parametrize("dtype", ["float32", "float16", "bfloat16"])
    def test_logits_text_and_cache(self, model: Any, tmp_path: Path, dtype: str, whole: bool) -> None:
        import torch

        model = model.to(getattr(torch, dtype))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            (model if whole else model.transformer).save_pretrained(tmp_path)
        model = model.to(torch.float32)
        params, n_heads = read_gpt2(tmp_path / "model.safetensors")
        ids = np.random.default_rng(3).integers(101, size=11)
        with torch.no_grad():
            expected = model(torch.from_numpy(ids[None])).logits[0].numpy()
        logits = logits_of(ids, params, n_heads)
        assert logits.dtype == np.float32
        np.testing.assert_allclose(logits, expected, rtol=1e-4, atol=1e-4 * np.abs(expected).max())

        cache = Cache(params, n_heads)
        parts = [logits_of(part, params, n_heads, cache) for part in np.split(ids, [4, 5, 9])]
        np.testing.assert_allclose(
            np.concatenate(parts), expected, rtol=1e-4, atol=1e-4 * np.abs(expected).max()
        )
        with warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")
            theirs = model.generate(
                torch.from_numpy(ids[None]),
                attention_mask=torch.ones((1, 11)),
                max_new_tokens=26,
                do_sample=False,
                pad_token_id=0,
            )
        for cached in (True, False):
            text = generate(ids, params, n_heads, 26, Dials(temperature=0.0), cached=cached)
            assert text.tolist() == theirs[0].tolist()
        assert len(set(text[11:].tolist())) > 5


def test_the_library_is_asked_for_only_when_it_is_needed() -> None:
    """Students who never load GPT-2 do not need it."""
    program = f"import sys; sys.path.insert(0, {str(EXAMPLE.parent)!r})\n"
    program += "sys.modules['tokenizers'] = None; import example_06_mini_gpt"
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert found.returncode == 0, found.stderr
