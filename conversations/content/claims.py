"""Every claim that was checked, by its row, and what must never be said in the evening."""

from collections.abc import Mapping

from conversations.content.claim import Claim, Use
from conversations.content.claims_cramps import CRAMPS
from conversations.content.claims_danger import DANGER
from conversations.content.claims_massage import MASSAGE

__all__ = ["CLAIMS", "NEVER", "Claim", "Use"]

CLAIMS: Mapping[str, Claim] = {claim.id: claim for claim in (*CRAMPS, *MASSAGE, *DANGER)}

NEVER: Mapping[str, str] = {
    "water": "that water prevents cramps",
    "stretching": "that stretching will stop them",
    "cures": "cures",
    "magnesium": "that magnesium works",
    "bananas": "that bananas or potassium work",
    "salt": "that salt works",
    "quinine": "that tonic water or quinine works",
    "detox": "detox",
    "circulation": "better circulation",
    "dehydration": "that lack of water is a person's cause",
}
"""What no reminder may promise, by a short id."""
