"""Pictures of attention: plain matplotlib, one idea per module, made to be read as well as used.

Every function takes NumPy arrays and words and returns a figure (or an animation); :func:`show` puts one
into the notebook together with a description for those who cannot see it.  Every picture reads in grey:
what matters is said by length, position, hatching and written numbers, never by colour alone.
"""

from attention_plots.activations import activation_curves, memory_stages, tanh_form_gap
from attention_plots.cache import cache_work, past_and_new
from attention_plots.depth import DeepStack, deep_stack, nudge_curves, stream_curves
from attention_plots.dials import binary_dials, rotating_pairs, turned_vectors
from attention_plots.heads import entropy_dots, heads_side_by_side, written_by_heads
from attention_plots.layer_graph import layer_graph
from attention_plots.masks import heat_maps, mask_tables
from attention_plots.matrices import word_tables
from attention_plots.movement import softmax_bars
from attention_plots.normalising import norm_orders, rows_before_after, same_scale, size_curves
from attention_plots.parameters import parameter_map
from attention_plots.per_position import across_and_alone, influence_maps, moved_animation
from attention_plots.positions import encoding_picture, encoding_waves, products_by_distance
from attention_plots.reordering import reordering_animation
from attention_plots.splitting import owner_tables, split_animation
from attention_plots.spread import mean_largest_weight, score_histograms
from attention_plots.stream import stream_stages
from attention_plots.style import Picture, new_figure, save, show
from attention_plots.trained_heads import TrainedText, trained_text, trained_text_names
from attention_plots.vectors import average_2d, vectors_2d
from attention_plots.weights import heat_map, weight_bars

__all__ = [
    "DeepStack",
    "Picture",
    "TrainedText",
    "across_and_alone",
    "activation_curves",
    "average_2d",
    "binary_dials",
    "cache_work",
    "deep_stack",
    "encoding_picture",
    "encoding_waves",
    "entropy_dots",
    "heads_side_by_side",
    "heat_map",
    "heat_maps",
    "influence_maps",
    "layer_graph",
    "mask_tables",
    "mean_largest_weight",
    "memory_stages",
    "moved_animation",
    "new_figure",
    "norm_orders",
    "nudge_curves",
    "owner_tables",
    "parameter_map",
    "past_and_new",
    "products_by_distance",
    "reordering_animation",
    "rotating_pairs",
    "rows_before_after",
    "same_scale",
    "save",
    "score_histograms",
    "show",
    "size_curves",
    "softmax_bars",
    "split_animation",
    "stream_curves",
    "stream_stages",
    "tanh_form_gap",
    "trained_text",
    "trained_text_names",
    "turned_vectors",
    "vectors_2d",
    "weight_bars",
    "word_tables",
    "written_by_heads",
]
