"""Every technique by id: those for a cramp, for afterwards, and for the evening and the day."""

from collections.abc import Mapping

from conversations.content.technique import Form, Moment, Muscle, Position, Technique
from conversations.content.techniques_comfort import COMFORT
from conversations.content.techniques_daily import DAILY
from conversations.content.techniques_stretch import STRETCHES

__all__ = ["TECHNIQUES", "Form", "Moment", "Muscle", "Position", "Technique"]

TECHNIQUES: Mapping[str, Technique] = {
    technique.id: technique for technique in (*STRETCHES, *COMFORT, *DAILY)
}
