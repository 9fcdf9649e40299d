"""What is heard from the citizen and the others, kept in a draft: values in, a new draft or an answer out."""

from datetime import date

from kitools.cases import Case, Reply, unheard
from kitools.ui.models.practice.draft import Draft


def with_talk(  # noqa: PLR0913, PLR0917 - who is asked what, and when
    draft: Draft, case: Case, step: str, way: str, language: str, on: date
) -> Draft:
    """Return `draft` after asking the citizen in one way: what was heard replaces what another way gave."""
    plan = draft.plan
    earlier = draft.choices.get(step)
    if earlier:
        plan = unheard(plan, case.way(step, earlier).effect)
    plan = case.talk(step, way, plan, language, on)
    return draft.with_changes(plan=plan, choices={**draft.choices, step: way})


def with_question(draft: Draft, role: str, question: str) -> Draft:
    """Return `draft` after asking another role a question; it stays asked."""
    asked = f"{role}/{question}"
    return draft if asked in draft.asked else draft.with_changes(asked=(*draft.asked, asked))


def reply_of(draft: Draft, case: Case, role: str, question: str, on: date) -> Reply:
    """Return what `role` says to the question under the consents that the plan holds on a day."""
    asker = case.role(draft.role or role).sector
    return case.ask(role, question, asker=asker, plan=draft.plan, on=on)


def known_roles(draft: Draft, case: Case, on: date) -> tuple[str, ...]:
    """Return the roles that one knows of: from the start, or because an answer led to them."""
    asked = (one.split("/") for one in draft.asked)
    revealed = {draft.role, *(reply_of(draft, case, role, question, on).reveals for role, question in asked)}
    return tuple(role.id for role in case.roles if role.known_from_start or role.id in revealed)
