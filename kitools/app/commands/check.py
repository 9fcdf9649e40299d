"""`kitools check`: what a plan lacks, and why it matters. Exit 1 when something in it stops."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from kitools.app.files import day_in, plan_in
from kitools.app.speech import give, say, write
from kitools.ground import Finding, Severity
from kitools.plan import check
from kitools.words import attributes, tr

HELP = "say what a plan lacks, and why it matters"


def add(parser: ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("plan", type=Path, metavar="PLAN")
    parser.add_argument("--json", action="store_true", help="write the findings as JSON")
    parser.add_argument("--on", metavar="DAY", help="the day on which the plan is looked at (today)")


def run(options: Namespace) -> int:
    """Check the plan."""
    on = day_in(options.on)
    findings = check(plan_in(options.plan), on)
    if options.json:
        give({"on": on.isoformat(), "findings": [told(options.lang, finding) for finding in findings]})
    elif not findings:
        say(options.lang, "cli.no_findings")
    else:
        for finding in findings:
            write(
                f"{tr(options.lang, f'severity.{finding.severity}')} {tr(options.lang, finding.code, **finding.facts)}"
            )
    return 1 if any(finding.severity is Severity.STOP for finding in findings) else 0


def told(lang: str, finding: Finding) -> dict[str, Any]:
    """Return a finding with its sentences: text, why it matters, what to do, and where the rule comes from."""
    further = {name: tr(lang, finding.code, name, **finding.facts) for name in attributes(lang, finding.code)}
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "where": finding.where,
        "source": finding.source,
        "facts": finding.facts,
        "text": tr(lang, finding.code, **finding.facts),
        **further,
    }
