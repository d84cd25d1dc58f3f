"""Claims about what a cramp is and where it comes from: rows 1 to 13."""

from conversations.content.claim import Use, row

CRAMPS = (
    row(
        1,
        "Cramps wake people at night; millions have them",
        Use.AS_IS,
        "Says that they are very common, with the figure: up to 6 in 10 adults at some time.",
        "evidence-why",
        "5 14 15",
    ),
    row(
        2,
        "A “throbbing” cramp",
        Use.DO_NOT_CLAIM,
        "Never calls a cramp throbbing. A person who does is asked about the signs of a clot.",
        "morning-legs flag-dvt_signs conversations/understanding/phrases/en/danger.toml",
        "24",
    ),
    row(
        3,
        "A muscle contracts without being told to",
        Use.AS_IS,
        "Says so: it tightens by itself, sudden, hard and knotted, and lets go within ten minutes.",
        "evidence-why",
        "1 14",
    ),
    row(
        4,
        "Dehydration is a cause",
        Use.REPHRASE,
        "Says that too little to drink may play a part for some, and that no trial shows more "
        "drinking to help.",
        "evidence-drink",
        "1 5",
    ),
    row(
        5,
        "Electrolyte imbalance is a cause",
        Use.CAUTION,
        "Names what one review holds more likely, and the trials of magnesium. Suggests no "
        "supplement.",
        "evidence-bananas evidence-magnesium",
        "5 11",
    ),
    row(
        6,
        "Lack of vitamins is a cause",
        Use.DO_NOT_CLAIM,
        "Tells of the one trial of vitamin K2 when asked, and suggests none.",
        "evidence-vitamin-k2",
        "13",
    ),
    row(
        7,
        "Nerve damage is a cause",
        Use.AS_IS,
        "Says that cramps are seen more often with it; numb feet and wasting muscles lead to an "
        "appointment.",
        "evidence-why flag-numbness_persistent flag-wasting_weakness",
        "4 5",
    ),
    row(
        8,
        "They come at night because muscles are more relaxed",
        Use.DO_NOT_CLAIM,
        "Tells the usual idea (foot points down, calf is short, a stray signal), as an idea.",
        "evidence-why",
        "7 GK",
    ),
    row(
        9,
        "Lack of water or salts gets worse overnight",
        Use.DO_NOT_CLAIM,
        "Says nothing of the kind.",
        "evidence-drink",
    ),
    row(
        10,
        "Cramps can be a sign of kidney disease",
        Use.AS_IS,
        "Says that they are seen more often with it; with a known illness and new or more cramps "
        "it asks for an appointment.",
        "evidence-why flag-known_condition",
        "5 6",
    ),
    row(
        11,
        "… of a thyroid disorder",
        Use.AS_IS,
        "As row 10.",
        "evidence-why flag-known_condition",
        "4",
    ),
    row(
        12,
        "… of peripheral artery disease",
        Use.REPHRASE,
        "Asks for the pain typical of it: on walking, gone with rest; and for pain at rest.",
        "evidence-why flag-exertional_pain flag-rest_pain_ulcer",
        "5 28",
    ),
    row(
        13,
        "Frequent or severe with weakness, numbness or pain: see a professional",
        Use.REPHRASE,
        "Weakness and numbness are signs; pain counts only where it stays when the cramp has gone.",
        "flag-sudden_numbness flag-new_weakness flag-sore_over_3_days morning-sore",
        "1 7 21",
    ),
)
