# `make` lists the targets. Each sets up first what it needs: .venv, and for marking also the sandbox.
.DEFAULT_GOAL := help
.PHONY: help setup venv demo test test-slow-core test-all lint docs release lessons site audit bench lock clean

RUN := .venv/bin
# nbgrader starts alembic and jupyter by name.
export PATH := $(CURDIR)/.venv/bin:$(PATH)
UV ?= uv
# One process of tests for each core; a file's tests stay together, since they share what they set up.
PYTEST := $(RUN)/python -m pytest --numprocesses auto --dist loadfile
COMPILE := $(UV) pip compile pyproject.toml --quiet --universal --python-version 3.11 --fork-strategy fewest \
	--no-emit-index-url --no-annotate --no-strip-extras --custom-compile-command "make lock"

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-15s %s\n", $$1, $$2 }' Makefile

setup:  ## make .venv with everything in it, and the sandbox that marking needs; quick when nothing changed
	@scripts/setup.sh

venv:  ## make .venv alone: nothing is installed on the system
	@scripts/setup.sh --venv

demo: setup release  ## build the release, then mark a sample class with it and show the report
	$(RUN)/stepgrade demo

test: setup  ## the fast tests: everything but slow, browser, fuzz and kill
	$(PYTEST) -m "not slow and not browser and not fuzz and not kill"

test-slow-core: setup  ## the slow tests that CI adds: real nbgrader on many submissions
	$(PYTEST) -m "slow and not long and not browser and not fuzz and not kill"

test-all: setup  ## every test there is
	$(PYTEST)

lint: venv  ## ruff check, ruff format --check and mypy
	$(RUN)/ruff check .
	$(RUN)/ruff format --check .
	$(RUN)/mypy

docs: venv  ## build the API pages from the docstrings, into dist/docs/
	$(RUN)/sphinx-build -n -W --keep-going -q docs/api dist/docs

release: setup  ## build release/ from source/: notebooks, Otter tests, the students' wheel
	$(RUN)/stepgrade release

lessons: setup  ## write the lessons as HTML pages to read, and the live GPT, into dist/lessons/
	$(RUN)/stepgrade lessons
	$(RUN)/python examples/live_page.py --out dist/lessons/live_gpt.html

site: setup  ## build the course's web site, into dist/site/; COLAB=address adds Open in Colab
	$(RUN)/python scripts/build_site.py $(if $(COLAB),--colab "$(COLAB)")

audit: setup  ## are the checks any good? every variant must pass, every mistake must lose marks
	$(RUN)/stepgrade audit

bench: setup  ## measure how long marking takes, and how fast the mini-GPT is
	$(RUN)/python scripts/bench.py
	$(RUN)/python scripts/bench_mini_gpt.py

lock:  ## pin the dependencies anew (needs the program uv; UV=/path/to/uv says where)
	$(COMPILE) --upgrade --generate-hashes --extra student --extra otter --extra instructor --extra docs --extra dev -o requirements.lock
	$(COMPILE) --upgrade --extra student --constraint requirements.lock -o requirements-student.lock
	$(COMPILE) --upgrade --extra student --extra otter --constraint requirements.lock -o requirements-otter.lock

clean:  ## remove .venv, caches and builds (not the gradebook, not anyone's work)
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
