"""Claims about danger signs, claims of success, and what was missing: rows 32 to 44."""

from conversations.content.claim import Use, row

DANGER = (
    row(
        32,
        "Danger sign: severe cramps",
        Use.REPHRASE,
        "Severity alone is none; a cramp that does not let go within ten minutes is.",
        "flag-over_10_min conversations/content/ladders.py",
        "7",
    ),
    row(
        33,
        "Danger sign: pain that persists",
        Use.REPHRASE,
        "Sore for up to a day is normal, and it says so; longer is asked about, for a clot first.",
        "relief-rest-free flag-sore_over_3_days flag-dvt_signs morning-legs",
        "1",
    ),
    row(
        34,
        "Danger sign: weakness",
        Use.AS_IS,
        "Sudden: be seen today. Over weeks: an appointment.",
        "flag-new_weakness flag-wasting_weakness",
        "2 7",
    ),
    row(
        35,
        "Danger sign: trouble walking or with balance",
        Use.AS_IS,
        "Where it stays when the cramp has gone: be seen today. A sore limp is none.",
        "flag-walking_balance morning-walking",
        "35",
    ),
    row(
        36,
        "Danger sign: sudden numbness or tingling",
        Use.AS_IS,
        "Still there after half an hour: be seen today. With a cold or pale leg, or between the "
        "legs: emergency.",
        "flag-sudden_numbness flag-limb_ischaemia flag-cauda_equina "
        "conversations/content/combinations.py",
        "1 27 29",
    ),
    row(
        37,
        "Dizziness or confusion: “professional guidance”",
        Use.REPHRASE,
        "Raised: confusion is an emergency; dizziness is urgent, and an emergency with chest pain, "
        "short breath or a faint.",
        "flag-confusion_collapse flag-dizziness flag-dizzy_with_danger-name",
        "30 25",
    ),
    row(
        38,
        "Most have no trigger",
        Use.AS_IS,
        "Says so.",
        "evidence-why",
        "4",
    ),
    row(
        39,
        "Massage and practice prevent cramps",
        Use.DO_NOT_CLAIM,
        "Offers the stretch that was tested, with its figures for and against, and no promise.",
        "evidence-stretch t17_bedtime",
        "8 9 10",
    ),
    row(
        40,
        "Towel roll and relaxation every day",
        Use.CAUTION,
        "To read and try, for comfort and marked as untested; the evening reminder is for the "
        "stretch.",
        "evidence-towel-ball evidence-relax t13_towel_roll t15_pmr",
    ),
    row(
        41,
        "See a professional “right away” if frequent or severe",
        Use.REPHRASE,
        "An appointment within days, where sleep is often spoiled.",
        "flag-sleep_disturbed advice-sleep_disturbed",
        "1",
    ),
    row(
        42,
        "Regular massage for a life without pain",
        Use.DO_NOT_CLAIM,
        "Promises nothing.",
        "evidence-stretch",
    ),
    row(
        43,
        "Missing: stretching, the first thing to do",
        Use.ADD,
        "The very first line of the first message in a cramp.",
        "relief-first t1_dorsiflex evidence-toes conversations/content/ladders.py",
        "1 4 7 16",
    ),
    row(
        44,
        "Missing: emergencies, ten minutes, pregnancy, medicines, quinine",
        Use.ADD,
        "All danger signs by level, the clock, the pregnancy facts, and the care with medicines.",
        "conversations/content/red_flags_emergency.py flag-over_10_min evidence-pregnancy "
        "flag-pregnancy_leg advice-new_medicine evidence-quinine flag-quinine_bleeding",
        "2 7 22 23 26 37",
    ),
)
