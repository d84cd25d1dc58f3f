"""Signs that together are more urgent than each alone: one table."""

from dataclasses import dataclass

from conversations.content.levels import Block, Level
from conversations.content.red_flag import letters
from conversations.content.sources import AWAITING_REVIEW, Review


@dataclass(frozen=True, slots=True)
class Combination:
    """All of `needs` together with at least one of `any_of` gives `level`.

    Ids are those of red flags, of findings, of `SIGNS`, and of profile conditions.
    """

    id: str
    needs: frozenset[str]
    any_of: frozenset[str]
    level: Level
    sources: tuple[str, ...]
    gives: str = ""  # the flag it amounts to, where there is one; else it is a sign of its own
    blocks: frozenset[Block] = frozenset({Block.ALL})
    version: int = 1
    review: Review = AWAITING_REVIEW

    @property
    def name(self) -> str:
        """Wording key of the short name used in records and reports."""
        return f"flag-{self.id}-name"


SIGNS = frozenset(
    {
        "bad_headache",  # or trouble seeing
        "bleeding_wont_stop",
        "breathless",
        "burning_hot",  # after heat or hard exercise
        "chest_pain",
        "cold_clammy",
        "cold_pale",
        "confused",
        "dizzy_severe",
        "drooling",
        "drowsy",
        "fainted",
        "fall_severe",
        "fast_breathing",
        "heavy_bleeding",
        "hit_head",
        "hot_leg",
        "new_back_pain",
        "cannot_get_up",
        "quinine_severe",
        "rhabdo_severe",
        "saddle_numb",
        "scant_urine",
        "swallowed_poison",
        "toxin_severe",
        "trouble_breathing",
        "very_ill",
        "vision_going",
        "vomiting",
        "weak_both_legs",
        "worse_headache",
    }
)
"""What a person may say or answer yes to that raises another sign; alone it decides nothing,
save what `ALONE` lists."""

ALONE = {
    "breathless": "pe_signs",
    "chest_pain": "pe_signs",
    "trouble_breathing": "pe_signs",
    "confused": "confusion_collapse",
    "fainted": "confusion_collapse",
    "cold_pale": "limb_ischaemia",
    "saddle_numb": "cauda_equina",
    "hot_leg": "dvt_signs",
    "weak_both_legs": "new_weakness",
}
"""Signs that are a flag by themselves."""

_ILL = "very_ill confused fast_breathing cold_clammy"


def _row(
    name: str,
    needs: str,
    any_of: str,
    sources: str,
    gives: str = "",
    level: Level = Level.EMERGENCY,
    blocks: str = "ALL",
) -> Combination:
    return Combination(
        name,
        frozenset(needs.split()),
        frozenset(any_of.split()),
        level,
        tuple(sources.split()),
        gives,
        letters(blocks),
    )


COMBINATIONS = (
    _row(
        "dizzy_with_danger",
        "dizziness",
        "dizzy_severe fainted chest_pain breathless confused",
        "25 30",
    ),
    _row("swelling_breathless", "swelling_both", "breathless", "1", gives="pe_signs"),
    _row("swelling_pregnant", "swelling_both pregnant", "bad_headache vision_going", "1"),
    _row("infection_very_ill", "skin_infection", _ILL, "34", gives="sepsis_signs"),
    _row("hot_leg_very_ill", "dvt_signs", _ILL, "34", gives="sepsis_signs"),
    _row("rhabdo_danger", "rhabdo_signs", "rhabdo_severe scant_urine fainted confused", "33"),
    _row("weak_both_legs_new", "new_weakness", "weak_both_legs", "OJ"),
    _row("weak_cancer_back", "new_weakness cancer", "new_back_pain", "OJ"),
    _row(
        "poison_danger",
        "toxin_exposure",
        "toxin_severe swallowed_poison trouble_breathing drooling drowsy",
        "2 7",
    ),
    _row(
        "fall_danger",
        "fall_injury",
        "fall_severe fainted vomiting drowsy worse_headache cannot_get_up heavy_bleeding",
        "GK OJ",
    ),
    _row("head_hit_thinners", "fall_injury hit_head", "blood_thinners", "GK OJ"),
    _row(
        "quinine_danger",
        "quinine_bleeding",
        "quinine_severe bleeding_wont_stop vision_going",
        "22 23",
    ),
    _row("heat_danger", "burning_hot", "confused vomiting fainted", "51", gives="heat_stroke"),
    _row("numb_and_cold", "sudden_numbness", "cold_pale", "1 27 29", gives="limb_ischaemia"),
    _row("numb_saddle", "sudden_numbness", "saddle_numb", "1 27 29", gives="cauda_equina"),
    _row(
        "pregnant_leg_sign",
        "pregnant",
        "dvt_signs",
        "26 37",
        gives="pregnancy_leg",
        level=Level.URGENT,
        blocks="MH",
    ),
)
