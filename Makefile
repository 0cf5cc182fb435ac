# The front door. `make` alone prints help.
.DEFAULT_GOAL := help
.PHONY: help run stop dev test test-backend test-frontend test-browser check format contract bench screenshots clean

APP := backend/target/quarkus-app/quarkus-run.jar
WEB := frontend/dist/index.html
MODULES := frontend/node_modules/.package-lock.json
MVN := cd backend && mvn --batch-mode --quiet
BACKEND_FILES := backend/pom.xml $(shell find backend/src/main -type f 2>/dev/null)
FRONTEND_FILES := frontend/package.json frontend/vite.config.ts $(shell find frontend/src frontend/public frontend/index.html -type f 2>/dev/null)

help: ## what each target does
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' Makefile

run: $(APP) $(WEB) ## build what is stale, start everything, print the address
	@exec scripts/run

stop: ## end what `make run` started
	@scripts/stop

dev: $(MODULES) ## live reload of both halves: http://localhost:5173
	@scripts/dev

test: test-backend test-frontend test-browser ## every test there is

test-backend: ## rules, REST against a real PostgreSQL, contract, architecture
	@scripts/need
	$(MVN) test

test-frontend: $(MODULES) ## units of the web app
	cd frontend && npm test

test-browser: $(APP) $(WEB) ## flows in a real browser, with accessibility checks
	cd frontend && STAGECRAFT_BROWSER="$$(cd .. && scripts/browser)" npm run e2e

check: $(APP) $(MODULES) ## format, lint, types, nullness, architecture, contract drift, script budget
	$(MVN) spotless:check checkstyle:check
	$(MVN) test -Dtest=ArchitectureTest
	@diff -u openapi.yaml backend/target/openapi/openapi.yaml || { echo "The contract is not what the code says: run make contract."; exit 1; }
	cd frontend && npm run contract -- --check && npm run check

format: $(MODULES) ## put every file in the house's format
	$(MVN) spotless:apply
	cd frontend && npm run format

contract: $(MODULES) ## export openapi.yaml from the code, and the web app's types from it
	$(MVN) package -DskipTests
	cp backend/target/openapi/openapi.yaml openapi.yaml
	cd frontend && npm run contract

bench: $(APP) $(WEB) ## measure, print a table, write docs/benchmarks.md
	@scripts/bench/run

screenshots: $(APP) $(WEB) ## the README's pictures, taken anew
	cd frontend && STAGECRAFT_BROWSER="$$(cd .. && scripts/browser)" npm run screenshots

clean: ## forget what was built (kept data stays)
	rm -rf backend/target frontend/dist frontend/node_modules

$(APP): $(BACKEND_FILES)
	@scripts/need
	$(MVN) package -DskipTests
	@touch $(APP)

$(MODULES): frontend/package-lock.json
	@scripts/need
	cd frontend && npm ci --no-audit --no-fund
	@touch $(MODULES)

$(WEB): $(FRONTEND_FILES) $(MODULES)
	cd frontend && npm run build
	@touch $(WEB)
