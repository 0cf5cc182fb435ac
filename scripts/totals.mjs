// Adds up what the test runners reported and ends with one line: "N passed, N failed".
import { existsSync, readdirSync, readFileSync } from "node:fs";

const totals = { passed: 0, failed: 0, skipped: 0 };

function add(part, passed, failed, skipped) {
  console.log(`${part}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
}

const surefire = "backend/target/surefire-reports";
const count = { testcase: 0, failure: 0, error: 0, skipped: 0 };
for (const file of existsSync(surefire) ? readdirSync(surefire) : []) {
  if (!file.endsWith(".xml")) continue;
  const report = readFileSync(`${surefire}/${file}`, "utf8");
  for (const element of Object.keys(count)) count[element] += report.split(new RegExp(`<${element}[ />]`)).length - 1;
}
const broken = count.failure + count.error;
add("backend", count.testcase - broken - count.skipped, broken, count.skipped);

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);
const unit = read("frontend/test-results/unit.json");
if (unit) add("frontend", unit.numPassedTests, unit.numFailedTests, unit.numPendingTests + unit.numTodoTests);
const browser = read("frontend/test-results/browser.json")?.stats;
if (browser) add("browser", browser.expected + browser.flaky, browser.unexpected, browser.skipped);

console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 || !unit || !browser || count.testcase === 0 ? 1 : 0;
