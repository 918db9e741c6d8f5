PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# A machine of CI is shared and noisy, and some tests measure time: what fails there is tried again,
# and told in the summary.
RERUNS := $(if $(CI),--reruns 2 --reruns-delay 1)
# Measuring coverage takes as long again as the tests, and is what CI is for.
MEASURED := --cov --cov-report term:skip-covered
COVERAGE := $(if $(CI),$(MEASURED))
# Many tests wait, for a deadline or a server: four at a time on two cores.
WORKERS ?= 4
# Many tests start Python: what it compiled is kept, whatever the shell says.
unexport PYTHONDONTWRITEBYTECODE

# Without the theme's advertisement of another generator.
MKDOCS := NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs

FILE ?= ../shared/facts/published-11.6.json

.DEFAULT_GOAL := help
.PHONY: help generate drift document compare-published reference mock lint format types test coverage test-all mutants lock dist official compare foreign demo pictures docs docs-serve five-minutes record bench bench-faults bench-bulk check clean

help:  ## What can be done here
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable ".[aiohttp,cli,dask,keyring,mcp,progress,sandbox,signing]" --group dev
	@touch $@

generate: $(READY)  ## Write onesignal_client/_generated from openapi/onesignal.yaml
	$(BIN)/python -m scripts.generate

drift: $(READY)  ## Fail if `make generate` would change anything
	$(BIN)/python -m scripts.generate --check

document: $(READY)  ## Check the document with independent validators, and against a published one
	$(BIN)/openapi-spec-validator openapi/onesignal.yaml
	$(BIN)/python -m scripts.document_tools
	$(if $(wildcard $(FILE)),$(BIN)/python -m scripts.compare_published $(FILE))

reference: $(READY)  ## Write the document for other tools, and an HTML page of it, into reference/
	$(BIN)/python -m scripts.reference

mock: $(READY)  ## Count the replies of a mock server, made from the document, that OneSignal's own SDK reads
	$(BIN)/python -m scripts.official.mock

compare-published: $(READY)  ## Compare the document with a published one: make compare-published FILE=…
	$(BIN)/python -m scripts.compare_published $(FILE)

lint: $(READY)  ## Check style, format, the direction of imports, and the workflows
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-logo
	$(BIN)/zizmor --offline --quiet .github
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.dependabot .github/dependabot.yml
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-issue-forms .github/ISSUE_TEMPLATE/[!c]*.yml

format: $(READY)  ## Mend style and format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(READY)  ## Check types with mypy and pyright
	$(BIN)/mypy
	$(BIN)/pyright

test: $(READY)  ## Run the tests, in CI with the coverage of the hand-written code
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(RERUNS) $(COVERAGE)

coverage: COVERAGE := $(MEASURED)
coverage: test  ## Run the tests, with the coverage of the hand-written code

test-all: $(READY)  ## Run the tests (TESTS=) on every supported Python here, and on the lowest versions
	$(BIN)/python -m scripts.test_all $(if $(OTHERS),--others) $(RERUNS) $(TESTS)

lock: $(READY)  ## Bring uv.lock up to date
	$(BIN)/uv lock --quiet --upgrade

mutants: $(READY)  ## Change the code at random and see whether the tests notice (COUNT=, SEED=, ONLY=)
	$(BIN)/python -m scripts.mutants $(if $(COUNT),--count $(COUNT)) $(if $(SEED),--seed $(SEED)) $(ONLY)

dist: $(READY)  ## Build what PyPI gets, and check it as PyPI does
	$(BIN)/python -m scripts.dist $(if $(RELEASE),--release $(RELEASE))

official: $(READY)  ## Drive the sandbox with OneSignal's own SDK
	$(BIN)/python -m scripts.official.drive

compare: $(READY)  ## Send the same calls with OneSignal's own SDK and compare
	$(BIN)/python -m scripts.official.compare

foreign: $(READY)  ## Drive the sandbox with clients from npm and PyPI, and print what works
	$(BIN)/python -m scripts.foreign

demo: $(READY)  ## Send, read, cancel and export against the embedded sandbox
	$(BIN)/python -m scripts.demo

pictures: $(READY)  ## Take and draw the site's pictures anew (needs chromium)
	$(BIN)/python -m scripts.pictures
	$(BIN)/python -m scripts.drawings

docs: $(READY)  ## Build the site into site/; a broken link or a missing docstring is a failure
	$(MKDOCS) build --strict

docs-serve: $(READY)  ## Show the site at http://127.0.0.1:8000 while it is being written
	$(MKDOCS) serve

five-minutes: $(READY)  ## Follow "Start in five minutes" in a fresh environment, with the built wheel
	$(BIN)/python -m scripts.five_minutes

record: $(READY)  ## Record the cassettes afresh from the sandbox, or with keys set and LIVE=1 from OneSignal
	$(BIN)/python -m tests.recording.record $(if $(LIVE),--live)

bench: $(READY)  ## Measure speed and tolerance against raw httpx and the official SDK
	$(BIN)/python -m scripts.bench.instructions
	$(BIN)/python -m scripts.bench
	$(BIN)/python -m scripts.bench.replies

bench-faults: $(READY)  ## Count what is lost or done twice while three requests of ten fail
	$(BIN)/python -m scripts.bench.faults

bench-bulk: $(READY)  ## Kill and resume bulk runs, and measure their memory and speed
	$(BIN)/python -m scripts.bench.bulk $(if $(SENDS),--sends $(SENDS),--write)

check: OTHERS := 1
check: lint types document drift docs dist five-minutes test test-all official compare  ## All that CI does

clean:  ## Remove everything that can be made again
	rm -rf $(VENV) .venvs .venv-official .venv-bench .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage dist reference site
