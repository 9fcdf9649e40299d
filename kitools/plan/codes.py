"""The lists of allowed values that the field works with."""

from enum import StrEnum


class Sector(StrEnum):
    """A part of the system, or the citizen's own side."""

    PSYCHIATRY = "psychiatry"
    SUBSTANCE_TREATMENT = "substance_treatment"
    SOCIAL_SERVICES = "social_services"
    SOCIAL_PSYCHIATRY = "social_psychiatry"
    HOUSING = "housing"
    JOB_CENTRE = "job_centre"
    GENERAL_PRACTICE = "general_practice"
    CITIZEN = "citizen"

    @property
    def is_regional(self) -> bool:
        """Whether the region runs it."""
        return self is Sector.PSYCHIATRY

    @property
    def is_municipal(self) -> bool:
        """Whether the municipality runs it or orders it."""
        return self not in (Sector.PSYCHIATRY, Sector.GENERAL_PRACTICE, Sector.CITIZEN)


class LegalFrame(StrEnum):
    """Who answers for which treatment by law; the case sets it."""

    SPLIT_RESPONSIBILITY_PRE_2024 = "split_responsibility_pre_2024"
    INTEGRATED_REGIONAL_2024 = "integrated_regional_2024"
    OTHER = "other"


class TargetSign(StrEnum):
    """The three signs that a citizen may benefit from a plan (Region Hovedstadens Psykiatri)."""

    REPEATED_ADMISSIONS = "repeated_admissions"
    UNSTABLE_ATTENDANCE = "unstable_attendance"
    INTERRUPTED_TREATMENT = "interrupted_treatment"


class LifeArea(StrEnum):
    """A part of life whose status is told at the meeting; the themes of Fælles Faglige Begreber where they fit."""

    MENTAL_HEALTH = "mental_health"
    SUBSTANCE_USE = "substance_use"
    PHYSICAL_HEALTH = "physical_health"
    HOUSING = "housing"
    FINANCES = "finances"
    EMPLOYMENT = "employment"
    FAMILY = "family"
    RELATIONS = "relations"
    SELF_CARE = "self_care"
    DAILY_LIFE = "daily_life"


class SupportNeed(StrEnum):
    """Support need (støttebehovsniveau, Fælles Faglige Begreber)."""

    NONE = "none"
    MILD = "mild"
    MODERATE = "moderate"
    HIGH = "high"
    COMPLETE = "complete"
    NOT_ASSESSED = "not_assessed"


class OtherPlanKind(StrEnum):
    """The plans that a coordinating plan meets."""

    TREATMENT_PLAN = "treatment_plan"
    SECTION_141_PLAN = "section_141_plan"
    DISCHARGE_AGREEMENT = "discharge_agreement"
    COORDINATION_PLAN = "coordination_plan"
    PROVIDER_PLAN = "provider_plan"
    JOB_PLAN = "job_plan"
    SUBSTANCE_PLAN = "substance_plan"
    OTHER = "other"


class OtherPlanAction(StrEnum):
    """What becomes of another plan, so that this one is not one more beside it."""

    MERGE = "merge"
    REFER = "refer"
    REPLACE = "replace"


class NetworkWish(StrEnum):
    """What the citizen wants of a relative's or friend's part."""

    TAKE_PART = "take_part"
    BE_INFORMED = "be_informed"
    NOT_NOW = "not_now"
    NOT_ASKED = "not_asked"


class ContactState(StrEnum):
    """Whether the citizen has contact with a sector."""

    NONE = "none"
    REFERRED = "referred"
    IN_CONTACT = "in_contact"
    ENDED = "ended"


class ConsentForm(StrEnum):
    """How consent was given."""

    ORAL = "oral"
    WRITTEN = "written"


class LegalBasis(StrEnum):
    """The rule that sharing most likely rests on; kitools names it and gives no legal advice."""

    HEALTH_TREATMENT = "health_treatment"
    """Sundhedsloven §§ 41–42: between health professionals, for treatment."""
    HEALTH_OTHER_PURPOSE = "health_other_purpose"
    """Sundhedsloven §§ 43–44: health information for other purposes; written, at most a year."""
    DISCHARGE = "discharge"
    """Psykiatriloven § 13 c: where a discharge agreement or coordination plan needs it."""
    MUNICIPAL = "municipal"
    """Forvaltningsloven, retssikkerhedsloven and data protection: the municipality's own information."""
    CHILD = "child"
    """Barnets lov: the duty to notify when a child may need support."""
    CITIZEN_SELF = "citizen_self"
    """The citizen tells it, or is told it."""


class Topic(StrEnum):
    """What information is about."""

    MENTAL_HEALTH = "mental_health"
    SUBSTANCE_USE = "substance_use"
    PHYSICAL_HEALTH = "physical_health"
    HOUSING = "housing"
    FINANCES = "finances"
    EMPLOYMENT = "employment"
    FAMILY = "family"
    DAILY_LIFE = "daily_life"
    AGREEMENTS = "agreements"

    @property
    def is_health(self) -> bool:
        """Whether it is health information."""
        return self in (Topic.MENTAL_HEALTH, Topic.SUBSTANCE_USE, Topic.PHYSICAL_HEALTH)


class Purpose(StrEnum):
    """What information is shared for."""

    TREATMENT = "treatment"
    COORDINATION = "coordination"
    DISCHARGE = "discharge"
    CHILD_WELFARE = "child_welfare"


class Trigger(StrEnum):
    """What a hvis–så agreement or an update of the plan answers."""

    CRISIS = "crisis"
    NO_SHOWS = "no_shows"
    RELAPSE = "relapse"
    DISCHARGE = "discharge"
    LOST_HOUSING = "lost_housing"
    MOVE = "move"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    COORDINATOR_AWAY = "coordinator_away"
    NEW_NEED = "new_need"


class MeetingForm(StrEnum):
    """The three forms in which a plan can be made."""

    COORDINATION = "coordination"
    NETWORK = "network"
    NETWORK_WITH_KI = "network_with_ki"


class Attendance(StrEnum):
    """How the citizen took part in the meeting."""

    WHOLE = "whole"
    PART = "part"
    ABSENT = "absent"


class Acceptance(StrEnum):
    """The citizen's word on the plan."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    PENDING = "pending"


class InterventionAnswer(StrEnum):
    """The responsible's word on an intervention; it binds only when accepted."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    NOT_ASKED = "not_asked"


class GoalKind(StrEnum):
    """Måltype (Fælles Faglige Begreber): develop, maintain, or limit loss."""

    DEVELOP = "develop"
    MAINTAIN = "maintain"
    LIMIT_LOSS = "limit_loss"


class FollowUp(StrEnum):
    """What became of an intervention at follow-up (Status på indsats, Fælles Faglige Begreber)."""

    CONTINUE = "continue"
    END = "end"
    END_AND_REFER = "end_and_refer"


class NotificationState(StrEnum):
    """Whether the duty to notify about a child has been considered."""

    NOT_CONSIDERED = "not_considered"
    CONSIDERED_NOT_NEEDED = "considered_not_needed"
    MADE = "made"
