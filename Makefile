# make demo · make test · make golden · make measure      each sets the machine up first
PILOT ?= dayawan
SHELL := /bin/bash

.PHONY: demo test golden measure setup build-demo lint

setup:
	@Scripts/setup

build-demo: setup
	swift build -c release --product $(PILOT)

demo: build-demo
	@time $$(swift build -c release --show-bin-path)/$(PILOT) demo --out out/$(PILOT)
	@echo "程序 / the executable: $$(swift build -c release --show-bin-path)/$(PILOT)"

lint: setup
	swift format lint --strict --recursive Package.swift Kernel Plugins config Tests

# Warnings are errors in every target of the manifest; imports must be declared as dependencies.
test: lint
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build --no-parallel

# Writes anew what people read: the expected output of the examples. Look at the difference before committing it.
golden: setup
	RECORD_GOLDEN=1 swift test --filter GoldenTests

# Prints time and peak memory at 20,000 and 200,000 rows.
measure: build-demo
	Scripts/measure $(PILOT)
