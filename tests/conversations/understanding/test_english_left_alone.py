"""Signs that are named but not meant raise nothing, and the same signs meant do.

Each rule has its dangerous counterpart: what it must never silence. The tables alone are asked,
so that the second reader makes up for nothing.
"""

import pytest

from conversations.content.levels import Level
from conversations.understanding.danger import find_any

ASKED_IN_GENERAL = [
    ("what happens if i get up and pass out", "what happens is i get up and pass out"),
    ("do i faint if i stand up too fast", "why do i faint when i stand up"),
    ("is dark pee dangerous", "is dark pee dangerous, mine just turned dark"),
    ("when should i call 999", "should i call 999, husband passed out"),
    ("can you faint from a cramp", "can you faint from a cramp? i just did"),
    ("does dehydration make you dizzy", "does hurt to breathe"),
    ("can a cramp tear the muscle", "can barely breathe"),
    ("can gout make a foot red and hot", "can feel pain in my chest"),
    ("could anxiety cause palpitations", "could be a stroke"),
    ("are dizzy spells and cramps related", "are my blue toes and the cramp related"),
    ("what do you do for a snake bite", "what do i do for this snake bite"),
    ("how long after a rusty nail would tetanus start", "how long can i leave a swollen hot calf"),
    ("do hot baths make people faint", "do i ring someone for chest pain"),
    ("does a leg swell with gout", "does a leg swell with gout, my calf is red and hot"),
    ("is lockjaw a real thing", "is my lockjaw a real thing"),
    ("is a swollen ankle after a flight ok", "is a swollen calf a clot, mine is huge"),
    ("what if i stand up and faint", "if i stand up i faint"),
    ("no feeling of faintness", "no feeling between my legs"),
    ("stood on my feet 10 hours in the shop", "leg locked 10 hours in the shop"),
]

LONG_PAST = [
    (
        "before the op i was breathless, now i do a mile",
        "before the op i was fine, now i am breathless",
    ),
    ("i had a seizure at seventeen", "my sats were at 25 and i had a seizure"),
    ("i collapsed at the marathon 2003 from the heat", "i collapsed at 2003 and hit my head"),
    ("my gran had lockjaw in the thirties", "my gran has lockjaw"),
    ("bitten by an adder at school, that's 15 years ago", "bitten by an adder, that's an hour ago"),
    ("my cousin fainted at a gig in '98", "my cousin fainted at a gig"),
    ("my toes went blue skiing in 97", "my toes went blue 97 minutes in"),
    ("tore my calf in march, fully healed now", "tore my calf in march, tore it again tonight"),
    ("fainted at my wedding, corset too tight, 1988", "fainted, corset too tight"),
    ("had a clot in 2012", "had a clot in 2012 and now my calf is swollen"),
    ("collapsed at a marathon in 2017", "had a fit in 2017 and my face is drooping tonight"),
    ("i fell last winter and broke my wrist", "i fell last winter, tonight i hit my head"),
]

GONE = [
    ("fever gone", "fever and my sense gone"),
    ("felt faint getting up, sat down, all normal now", "felt faint getting up, getting worse now"),
    ("the bite was a midge, healed completely", "the sore on my toe has not healed in 2 months"),
    ("had fever last week, better now", "had fever last week, better now, shivering again"),
    ("was dizzy on saturday, fine now", "dizzy since saturday"),
    ("i had dizzy spells in spring, it was my ears, sorted", "i have had dizzy spells all spring"),
]

ANSWERED = [
    (
        "not had any chest pain, sweating or sickness or breathlessness",
        "no numbness except between my legs",
    ),
    ("no breathing problem", "no breath left in me"),
    ("cramp? no, nothing", "cramp let go and i cannot move the foot at all, nothing"),
    ("light headed? nope feel grand", "light headed? yes"),
    ("numb feet? no, never", "numb feet? no. ice cold and white? yes, one foot"),
    ("chest pain? no just cramp", "chest pain? no just breathless"),
    ("fever no", "no fever but my leg is red and hot"),
    ("nowhere near fainting", "nowhere near home and i am fainting"),
]

HEADINGS = [
    ("revising: saddle anaesthesia, urinary retention", "note to self: numb saddle, cannot pee"),
]

FIGURES = [
    ("stood on the pier 6 hours", "stood on a rusty nail on the pier"),
    ("cast for six weeks on that leg", "a sore on that leg for six weeks"),
    ("my boy sprained his ankle at football", "my ankle is the size of a football"),
    ("i passed out leaflets all day", "i passed out and the leaflets flew"),
    ("i blacked out the bedroom windows", "i blacked out in the bedroom"),
    ("load shedding, whole house blacked out", "i blacked out and woke the whole house"),
    ("fell out with my sister", "fell out of bed and hit my head"),
    ("costs an arm and a leg", "arm and leg numb on the left"),
    ("burning the candle at both ends", "coming out of both ends all night"),
    ("im paralysed with boredom", "im paralysed"),
    ("my head is spinning from all these numbers", "my head is spinning"),
    ("passed out on the couch watching the film", "he was watching a film and then passed out"),
    ("knocked out of the cup", "knocked out in the shower"),
    ("id rather die than eat kale", "id rather die than go through another night"),
    ("social suicide in those shoes", "i think of suicide"),
]

IN_PASSING = [
    ("my ex had a heart attack at 41", "my dad has had a heart attack, what now"),
    ("swimming strokes are coming along", "mother in law on the floor, stroke i think"),
    ("mumsnet thread about a lady whose dvt was missed", "i might have a dvt in this leg"),
    ("scorpions are on at the festival tonight", "stepped on a scorpion, leg cramping"),
    ("what a clot i am, pressed the wrong button", "clot"),
    ("nurse told us a lot about sepsis", "she has sepsis they told us"),
]

OPENINGS = [
    ("out of interest what makes a leg go white", "out of interest what makes my leg go white"),
    ("silly q can you snap your achilles in bed", "silly q my achilles went snap in bed"),
    ("hi can a cramp cause numbness", "hi my foot went numb an hour ago"),
    ("is numbness a side effect of magnesium", "is my numb face a side effect of magnesium"),
    ("can we skip the chest pain questions", "can we skip the questions my chest hurts"),
    ("you already asked about swelling", "you asked about swelling yes my calf is swollen and hot"),
    ("my lad asked what a seizure is", "my lad is having a seizure"),
]

WITHOUT_COMMAS = [
    (
        "tore my calf in 2016 healed up lovely tonight only a small cramp in it",
        "tore my calf in 2016 and heard the pop again tonight",
    ),
    ("rusty nail when i was about 8", "stood on a rusty nail when i was about to come in"),
    ("worked with lead pipes until 1995", "worked with lead pipes until today"),
    (
        "quinine gave me spots in 2008 so i never touched it again",
        "quinine gave me spots in 2008 and red spots again now",
    ),
    ("had covid in 2021 and was breathless then", "had covid in 2021 and now i am breathless"),
    ("ruptured achilles 2011 long healed just cramps", "ruptured achilles an hour ago"),
    ("the chest pain turned out to be wind", "the chest pain turned out to be a heart attack"),
    ("i had lockjaw as a lad of course not now", "i have had lockjaw since this morning"),
]

OF_OTHERS = [
    (
        "our hen collapsed in the heat",
        "our hen house collapsed on my leg and it is rock hard, pain rising",
    ),
    ("the fridge is leaking brown water", "my water is brown"),
    ("our old dog was bitten by a snake once he lived", "our dog was there when a snake bit me"),
    ("a friend of a friend got paralysed after a massage", "my friend is paralysed on one side"),
    ("somebody at bingo said a hot leg means clot", "somebody at bingo said my leg is hot and red"),
    ("read a thing about brown pee and crossfit", "read a thing on rhabdo and my pee is brown"),
    ("nobody here has had a stroke", "my wife fell and has a swollen hot leg"),
]

SLIPS = [
    ("i typed a swollen leg by mistake", "i drank bleach by mistake"),
    ("you make my head spin with all these questions", "the tablets make my head spin"),
    ("third one since midnight", "same one since midnight still going"),
    ("it fell on a tuesday", "i fell on a rock and hit my head"),
    ("blue in the face from telling you its a cramp", "he is blue in the face and gasping"),
    ("my legs are dead after that hike", "my legs are dead cant move them at all"),
    ("couldnt breathe with laughing", "couldnt breathe all night"),
]

PAIRS = [
    *ASKED_IN_GENERAL,
    *LONG_PAST,
    *GONE,
    *ANSWERED,
    *HEADINGS,
    *FIGURES,
    *IN_PASSING,
    *OPENINGS,
    *WITHOUT_COMMAS,
    *OF_OTHERS,
    *SLIPS,
]


@pytest.mark.parametrize("line", [harmless for harmless, _ in PAIRS])
def test_what_is_not_meant_raises_nothing(line: str) -> None:
    finding = find_any(line, "en", second=False)
    assert finding.flags == ()
    assert finding.level() is Level.SELF_CARE


@pytest.mark.parametrize("line", [meant for _, meant in PAIRS])
def test_the_same_sign_meant_is_heard(line: str) -> None:
    assert find_any(line, "en", second=False).level() >= Level.URGENT
