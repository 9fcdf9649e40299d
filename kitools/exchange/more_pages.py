"""What stands behind "mere": the people, how things stand, consent, obligations, the meeting, versions, findings."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum

from markupsafe import Markup

from kitools.exchange.core_page import called
from kitools.exchange.markup import Piece, element, facts, joined, lines, listed, table
from kitools.ground import Finding
from kitools.plan import Consent, Plan, Sector
from kitools.words import say, tr


def more_pages(plan: Plan, findings: Sequence[Finding], language: str) -> Markup:
    """Return every part that `plan` says something in, under its heading, and `findings` last."""
    parts = {code: part(plan, language) for code, part in _PARTS.items()}
    parts["findings"] = _findings(findings, language)
    told = [
        element("section", element("h2", tr(language, f"summary.{code}")), content, class_="part")
        for code, content in parts.items()
        if content
    ]
    return joined((element("h1", tr(language, "summary.more"), class_="more-title"), *told)) if told else Markup("")


def _frame(plan: Plan, language: str) -> Piece:
    """Tell the legal frame, who took the initiative, who owns the plan, and the signs that it is the right one."""
    return _facts(
        language,
        legal_frame=say(language, plan.legal_frame),
        initiator=_words(_short(language, plan.initiator), _day(language, plan.initiated_on)),
        owner=called(plan, plan.owner, language) if plan.owner else "",
        signs=_row(language, plan.signs),
    )


def _people(plan: Plan, language: str) -> Piece:
    """Tell who takes part, by function."""
    rows = [(one.function or one.id, say(language, one.sector), one.contact_details) for one in plan.participants]
    return _table(language, "people", ("function", "sector", "contact_details"), rows)


def _contacts(plan: Plan, language: str) -> Piece:
    """Tell the contact with each sector."""
    rows = [
        (say(language, one.sector), say(language, one.state), _day(language, one.started_on)) for one in plan.contacts
    ]
    return _table(language, "contacts", ("sector", "contact", "since"), rows)


def _status(plan: Plan, language: str) -> Piece:
    """Tell how things stand in each area of life."""
    rows = [
        (say(language, one.area), lines(one.text), _short(language, one.told_by), say(language, one.support_need))
        for one in plan.status
    ]
    return _table(language, "status", ("area", "status", "told_by", "support_need"), rows)


def _other_plans(plan: Plan, language: str) -> Piece:
    """Tell what becomes of the plans that were there already."""
    rows = [
        (
            say(language, one.kind),
            _short(language, one.holder),
            say(language, one.action) if one.action else tr(language, "common.not_said"),
            lines(one.note),
        )
        for one in plan.other_plans
    ]
    return _table(language, "other_plans", ("plan", "holder", "action", "note"), rows)


def _network(plan: Plan, language: str) -> Piece:
    """Tell the network, and what the citizen wants of each one's part."""
    rows = [(_words(one.name, one.relation), say(language, one.wish), lines(one.note)) for one in plan.network]
    return _table(language, "network", ("relative", "wish", "note"), rows)


def _children(plan: Plan, language: str) -> Piece:
    """Tell of the children, by age only."""
    rows = [
        (tr(language, "summary.years", age=child.age), say(language, child.notification), lines(child.note))
        for child in plan.citizen.children
    ]
    return _table(language, "children", ("age", "notification", "note"), rows)


def _worked(plan: Plan, _language: str) -> Piece:
    """Tell what worked before."""
    return element("p", lines(plan.what_worked)) if plan.what_worked.strip() else ""


def _sharing(plan: Plan, language: str) -> Piece:
    """Tell each consent, each objection, and that this is no legal advice."""
    rows = [
        (
            tr(language, f"legal_basis.{one.basis}", "short"),
            _row(language, one.topics),
            _sectors(language, one.parties),
            _words(say(language, one.form), _day(language, one.given_on)),
            _until(language, one),
        )
        for one in plan.consents
    ]
    objections = [
        tr(
            language,
            "summary.objection",
            topics=_row(language, one.topics).lower() or tr(language, "summary.everything"),
            parties=_sectors(language, one.parties) or tr(language, "summary.everybody"),
        )
        for one in plan.objections
        if one.lifted_on is None
    ]
    if not rows and not objections:
        return ""
    columns = ("basis", "topics", "parties", "given", "until")
    note = element("p", tr(language, "common.no_legal_advice"), class_="note")
    return joined((_table(language, "sharing", columns, rows), listed(objections), note))


def _until(language: str, consent: Consent) -> str:
    """Return until when a consent holds, or that it was withdrawn."""
    if consent.withdrawn_on:
        return tr(language, "summary.withdrawn", on=consent.withdrawn_on)
    return _day(language, consent.expires_on)


def _obligations(plan: Plan, language: str) -> Piece:
    """Tell what each participant's service owes, and whom to go to when it does not hold."""
    rows = [
        (called(plan, one.participant, language), _hours(language, one.hours_per_week), lines(one.escalation))
        for one in plan.commitments
    ]
    return _table(language, "obligations", ("function", "hours", "escalation"), rows)


def _upkeep(plan: Plan, language: str) -> Piece:
    """Tell how the plan is kept up to date, and what the coordinator's role asks for."""
    upkeep = plan.upkeep
    return _facts(
        language,
        triggers=_row(language, upkeep.triggers),
        fixed_weeks=tr(language, "summary.every_weeks", weeks=upkeep.fixed_weeks) if upkeep.fixed_weeks else "",
        writer=called(plan, upkeep.writer, language) if upkeep.writer else "",
        where=upkeep.where,
        competences=lines(plan.coordinator.competences),
    )


def _meeting(plan: Plan, language: str) -> Piece:
    """Tell the meeting: form, day, who led and wrote, who came, the citizen's part, what was agreed."""
    meeting = plan.meeting
    if meeting.held_on is None and not (meeting.present or meeting.agenda or meeting.agreements):
        return ""

    def names(ids: Sequence[str]) -> str:
        return say(language, [called(plan, name, language) for name in ids])

    return _facts(
        language,
        form=say(language, meeting.form),
        held_on=_day(language, meeting.held_on),
        chair=names([meeting.chair] if meeting.chair else []),
        minute_taker=names([meeting.minute_taker] if meeting.minute_taker else []),
        present=names(meeting.present),
        absent=names(meeting.absent),
        attendance=say(language, meeting.citizen_attendance) if meeting.citizen_attendance else "",
        acceptance=_words(say(language, meeting.citizen_acceptance), _day(language, meeting.accepted_on)),
        agenda=listed(meeting.agenda),
        expectations=lines(meeting.expectations),
        agreements=listed(meeting.agreements),
    )


def _versions(plan: Plan, language: str) -> Piece:
    """Tell the versions of the plan: what changed and why."""
    rows = [(str(one.number), say(language, one.on), lines(one.what), lines(one.why)) for one in plan.revisions]
    return _table(language, "versions", ("number", "on", "what", "why"), rows)


def _findings(findings: Sequence[Finding], language: str) -> Piece:
    """Tell the findings: how much each matters, and the sentence."""
    rows = [
        (tr(language, "summary.severity", severity=one.severity), tr(language, one.code, **one.facts))
        for one in findings
    ]
    return _table(language, "findings", ("severity", "finding"), rows)


_PARTS: dict[str, Callable[[Plan, str], Piece]] = {
    "frame": _frame,
    "people": _people,
    "contacts": _contacts,
    "status": _status,
    "other_plans": _other_plans,
    "network": _network,
    "children": _children,
    "worked": _worked,
    "sharing": _sharing,
    "obligations": _obligations,
    "upkeep": _upkeep,
    "meeting": _meeting,
    "versions": _versions,
}


def _facts(language: str, **said: Piece) -> Markup:
    """Return named facts; those with nothing to say are left out."""
    return facts((tr(language, f"summary.column_{code}"), what) for code, what in said.items())


def _table(language: str, caption: str, columns: Sequence[str], rows: Sequence[Sequence[Piece]]) -> Markup:
    """Return a table, or nothing where there are no rows."""
    header = [tr(language, f"summary.column_{column}") for column in columns]
    return table(tr(language, f"summary.{caption}"), header, rows) if rows else Markup("")


def _day(language: str, day: date | None) -> str:
    """Return `day` in words, or nothing."""
    return say(language, day) if day else ""


def _hours(language: str, hours: float | None) -> str:
    """Return hours per week in words."""
    return tr(language, "common.not_said") if hours is None else tr(language, "summary.hours_per_week", hours=hours)


def _short(language: str, sector: Sector | None) -> str:
    """Return the short name of a sector, or nothing."""
    return tr(language, f"sector.{sector}", "short") if sector else ""


def _sectors(language: str, sectors: Sequence[Sector]) -> str:
    """Return the short names of sectors as a list."""
    return say(language, [_short(language, sector) for sector in sectors])


def _row(language: str, members: Sequence[StrEnum]) -> str:
    """Return the names of `members` as a list in which only the first has a capital."""
    first, *others = [say(language, member) for member in members] or [""]
    return say(language, [first, *(name[:1].lower() + name[1:] for name in others)])


def _words(*parts: str) -> str:
    """Return what there is of `parts`, with a comma between."""
    return ", ".join(part for part in parts if part)
