"""The trusted side of the sandbox: what is mounted, which limits hold, and how a run is steered."""
