"""The story of a trained head that copies a name, told in lesson 3."""

from __future__ import annotations

import numpy as np

from attention_plots.heads import heads_side_by_side
from attention_plots.predicting import Choice, Prediction
from attention_plots.shown import Touchable
from attention_plots.trained_heads import trained_text

READ = trained_text("names").part(0, 14)
"""… a shy fox called Tibur. Tibur"""
COPIES = READ.roles["induction"]


def copying() -> Prediction:
    """Where does the head look that copies?"""
    (block, head), (early, one_back) = COPIES, READ.roles["previous"]
    table = READ.weights[block, head]
    first, second = table[11, 8], table[12, 9]
    jobs = {
        COPIES: "copies",
        READ.roles["previous"]: "previous",
        READ.roles["same"]: "same",
        (1, 1): "full stop",
    }
    heads = [
        {
            "label": f"{b}.{h}",
            "name": f"Block {b}, head {h}" + (f" ({jobs[b, h]})" if (b, h) in jobs else ""),
            "weights": READ.weights[b, h].round(3).tolist(),
        }
        for b, h in np.ndindex(READ.weights.shape[:2])
    ]
    kept = list(jobs)
    part = READ.part(7, 14)
    return Prediction(
        "lesson_03/copying",
        "Which piece should the head look at, from the second *T*?",
        Choice(["the first *T*", "*·ib*, which followed the first *T*", "the full stop", "*called*"], 1),
        answer=f"*·ib*: head {head} of block {block} gives it {first:.2f}, and from the second *·ib* "
        f"{second:.2f} to *·ur*. It finds where the same piece stood before, and looks one place on. "
        f"Such heads are known to build on one that looks a piece back, as head {one_back} of block {early} "
        "does, so that *·ib* knows that *T* came before it (Olsson et al. 2022). Nobody built this in. "
        "Lesson 6 meets it again, as the *induction head*.",
        shown=Touchable(
            "heads",
            {
                "name": "lesson_03/heads",
                "words": READ.labels,
                "heads": heads,
                "at": [4 * block + head, 11],
                "causal": True,
            },
            lambda: heads_side_by_side(
                np.array([part.weights[b, h] for b, h in kept]),
                part.labels,
                part.labels,
                [f"{jobs[b, h]}: block {b}, head {h}" for b, h in kept],
            ),
            alt=f"Trained heads over Tibur. Tibur. In one the second T gives {first:.2f} to "
            f"the first ib, ib {second:.2f} to ur.",
            caption="Figure 10. All twelve heads of the small GPT; “·” marks a piece inside a word. Which "
            "ones look a piece back? Which one stares at the full stop?",
        ),
    )
