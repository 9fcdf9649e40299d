# Everything happens in .venv/, made by `make install`, which the others use.
#   make serve   the pages in a browser (PORT=8899, BROWSER=none)     make test   every check and test
#   make lab     the lessons in JupyterLab                            make docs   the reference, from the code
#   make lock    new exact versions                                   make check-fast   checks and tests without a browser
#   make bench   what a simulation, an evaluation and a class that arrives cost (QUICK=yes for a shorter look)
#   make soak    a whole session with forty participants by script, ten minutes: nothing lost, and how soon others see it

PYTHON ?= $(firstword $(foreach python,python3.11 python3.12 python3.13 python3,$(shell command -v $(python))))
PORT ?= 8866
BIN := .venv/bin
STAMP := .venv/.installed
export BROWSER PIP_DISABLE_PIP_VERSION_CHECK := 1
ifeq ($(origin BROWSER),undefined)
unexport BROWSER
endif

.PHONY: install serve lab test check-fast bench soak docs lock clean

install: $(STAMP)

$(STAMP): requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed and was not found."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; $(PYTHON) is older."; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || sh .ci/apt "Python here cannot make a virtual environment." $$($(PYTHON) -c 'import sys; print("python3.%d-venv" % sys.version_info[1])')
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

serve: install
	@exec $(BIN)/kitools serve --port $(PORT)

lab: install
	$(BIN)/kitools lab

test: install
	@command -v chromium || command -v chromium-browser || command -v google-chrome || test -n "$$KITOOLS_CHROMIUM" || sh .ci/apt "The browser tests need Chromium." chromium fonts-liberation
	@$(BIN)/playwright --version >/dev/null 2>&1 || sh .ci/apt "What drives Chromium in the tests needs libatomic." libatomic1
	@$(BIN)/python tests/store/postgres.py || sh .ci/apt "The tests of the store need PostgreSQL, to start one of their own." postgresql
	@sh .ci/checks $(BIN)

check-fast: install
	@sh .ci/checks $(BIN) fast

bench: .venv/.bench
	@OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 $(BIN)/python -m benchmarks.simulation $(if $(QUICK),--quick)
	@OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 $(BIN)/python -m benchmarks.uptake $(if $(QUICK),--quick)
	@$(BIN)/python -m benchmarks.arrivals $(if $(QUICK),--quick)

soak: install
	@$(BIN)/python -m benchmarks.sessions

.venv/.bench: $(STAMP) benchmarks/requirements.lock
	$(BIN)/python -m pip install --quiet -r benchmarks/requirements.lock
	@touch $@

docs: install
	$(BIN)/python docs/make_reference.py

lock:
	$(PYTHON) -m venv .venv-lock
	.venv-lock/bin/python -m pip install --quiet --upgrade pip
	.venv-lock/bin/python .ci/lock.py
	rm -rf .venv-lock

clean:
	rm -rf .venv .venv-lock dist build
