"""Consents, objections and what is shared, as they are written in a plan."""

from kitools.plan.base import Day, Id, Text, Value
from kitools.plan.codes import ConsentForm, LegalBasis, Purpose, Sector, Topic


class Consent(Value):
    """The citizen's consent: its legal basis, what it covers, between whom, how and when it was given.

    `parties` are the sectors that may share with each other. A consent under sundhedsloven §§ 43–44 lapses at
    the latest one year after `given_on`, whatever `expires_on` says.
    """

    id: Id
    basis: LegalBasis
    topics: tuple[Topic, ...] = ()
    parties: tuple[Sector, ...] = ()
    form: ConsentForm = ConsentForm.ORAL
    given_on: Day | None = None
    expires_on: Day | None = None
    withdrawn_on: Day | None = None
    entered_in_record: bool = False
    note: Text = ""


class Objection(Value):
    """The citizen's no to sharing (sundhedsloven § 41 stk. 3): what about, and with whom; none named means all."""

    id: Id
    topics: tuple[Topic, ...] = ()
    parties: tuple[Sector, ...] = ()
    made_on: Day | None = None
    lifted_on: Day | None = None


class Disclosure(Value):
    """Something that the plan shares or means to share: what, from whom, to whom, what for, and when."""

    id: Id
    topic: Topic
    sender: Sector
    recipient: Sector
    purpose: Purpose
    on: Day | None = None
