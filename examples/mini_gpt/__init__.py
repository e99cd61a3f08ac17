"""A GPT in NumPy, small enough to read in an evening and to train in minutes.  Example 6 is its front.

Read the modules in this order; none is longer than a few pages.

    model           the forward pass, and the cache of keys and values
    generation      from logits to the next token: greedy, temperature, top-k, top-p
    story_words, stories    the corpus: a program that writes little stories
    corpus          anybody's text: files in all encodings, a part held out
    tokenizer       byte-pair encoding, with bytes as the last resort
    parameters      where weights start, what they are called, how they lie in memory
    training_pass   loss and gradients, by hand
    optimiser       AdamW, warm-up and cosine, clipping
    training        the loop: two threads, checkpoints, Ctrl-C
    progress        training as one watches it, by steps or minutes
    ngrams          Kneser-Ney, the models to beat
    evaluation      the loss on text that training never saw
    free_running    whether what is written keeps hold of names, kinds and speakers
    head_scores     which head does what, by measurement
    weights_file, gpt2_files    trained weights: ours, and GPT-2's own
    pictures        the figures
"""

import os

# This model is small.  Two threads of our own, each with its part of the batch, beat two threads inside every
# single matrix product, so the library behind NumPy is told to use one.  It listens only before NumPy is
# imported; OPENBLAS_NUM_THREADS=2 in front of the command overrules this (good for real GPT-2 weights).
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
