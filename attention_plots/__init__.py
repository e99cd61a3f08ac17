"""Pictures of attention: plain matplotlib, one idea per module, made to be read as well as used.

Every function takes NumPy arrays and words and returns a figure (or an animation); :func:`show` puts one
into the notebook together with a description for those who cannot see it.  Every picture reads in grey:
what matters is said by length, position, hatching and written numbers, never by colour alone.
"""

from attention_plots.activations import activation_curves, memory_stages, tanh_form_gap
from attention_plots.depth import DeepStack, deep_stack, nudge_curves, stream_curves
from attention_plots.movement import softmax_animation
from attention_plots.normalising import norm_orders, rows_before_after, same_scale, size_curves
from attention_plots.positions import across_and_alone, influence_maps, moved_animation
from attention_plots.sentences import attention_arcs, context_window
from attention_plots.spread import mean_largest_weight, score_histograms
from attention_plots.style import new_figure, show, show_animation
from attention_plots.vectors import average_2d, vectors_2d
from attention_plots.weights import heat_map, weight_bars

__all__ = [
    "DeepStack",
    "across_and_alone",
    "activation_curves",
    "attention_arcs",
    "average_2d",
    "context_window",
    "deep_stack",
    "heat_map",
    "influence_maps",
    "mean_largest_weight",
    "memory_stages",
    "moved_animation",
    "new_figure",
    "norm_orders",
    "nudge_curves",
    "rows_before_after",
    "same_scale",
    "score_histograms",
    "show",
    "show_animation",
    "size_curves",
    "softmax_animation",
    "stream_curves",
    "tanh_form_gap",
    "vectors_2d",
    "weight_bars",
]
