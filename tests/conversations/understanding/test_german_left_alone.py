"""What takes a German sign back, and the sentence like it that still rings."""

import pytest

from conversations.understanding.danger import find, find_any

GENERAL_QUESTIONS = [
    ("was zählt als Atemnot", "was ist das, ich hab Atemnot"),
    ("wie schnell entsteht eine Blutvergiftung", "glaub ich hab ne Blutvergiftung"),
    ("ab wann ist ein Bein zu dick", "ab wann zum Arzt, mein Bein ist dick"),
    ("was tun bei Schlangenbiss generell", "was tun, mich hat eine Kreuzotter gebissen"),
    ("kann Durchfall Krämpfe auslösen", "Durchfall seit Tagen und Krämpfe, kann das sein"),
    ("warum darf man bei Thrombose nicht massieren", "warum ist meine Wade so dick und heiß"),
    ("tipps gegen Ohnmacht?", "eben ohnmächtig geworden, was hilft gegen so was"),
    ("ist Schwindel eine Nebenwirkung von Magnesium", "ist es normal dass mir so schwindlig ist"),
    ("stimmt es dass Fieber Krämpfe macht", "hab 39 Fieber, stimmt es dass das Krämpfe macht"),
    ("warum ist ein Knall in der Wade gefährlich", "ein Knall in der Wade, warum ist das so"),
    ("wie hoch muss Fieber sein damit es zählt", "wie hoch muss ich das Bein legen, hab Fieber"),
]

ONLY_SUPPOSED = [
    ("wen ruf ich an wenn er mal umkippt", "er ist umgekippt, wen ruf ich an"),
    ("was wär wenn das Bein blau wird", "was wär das, das Bein ist blau und kalt"),
    ("was mach ich wenn der Fuß mal taub bleibt", "was mach ich, der Fuß bleibt seit gestern taub"),
    ("angenommen ich kriege Brustschmerzen", "ich kriege Brustschmerzen"),
    ("hab Angst mal eine Thrombose zu kriegen", "hab Angst, meine Wade ist geschwollen"),
    ("soll ich melden wenn ich Fieber bekomme", "soll ich melden dass ich 39 Fieber habe"),
    (
        "wenn mein Mann mal wirr redet, was ist dann zu tun",
        "mein Mann redet wirr, was ist dann zu tun",
    ),
    (
        "wenn mein Vater stürzen sollte, was mache ich",
        "mein Vater ist gestürzt, was sollte ich machen",
    ),
    ("hab Angst zu stürzen wenn ich aufstehe", "bin gestürzt, hab Angst wenn ich aufstehe"),
]

LONG_AGO = [
    ("als Bub hat mich ein Hund gebissen", "gestern hat mich ein Hund gebissen"),
    ("im Urlaub einen Hitzschlag gehabt, das war 2016", "hat einen Hitzschlag und redet wirr"),
    ("im März hatte ich Norovirus", "Norovirus, ich erbreche alles seit gestern"),
    ("vor 20 Jahren mal Durchfall und Erbrechen", "seit zwei Tagen Durchfall und Erbrechen"),
    ("hatte 2012 eine Thrombose", "hatte 2012 eine Thrombose und jetzt ist die Wade dick"),
    ("letzte Woche Fieber gehabt, wieder gesund", "letzte Woche Fieber, heute wieder 39,5"),
    (
        "2020 war ich mit Corona im Spital, da hatte ich Atemnot",
        "2020 war ich mit Corona im Spital, jetzt hab ich Atemnot",
    ),
    ("bin oft umgekippt, das war mit 17", "bin umgekippt, das war mit 40 Fieber"),
]

DENIED = [
    ("Mund hängt nicht, kann normal sprechen", "Mund hängt, kann nicht sprechen"),
    ("Urin ist hell, nicht braun", "Urin ist braun, nicht hell"),
    ("ohnmächtig war ich nicht", "war ohnmächtig, jetzt nicht mehr"),
    ("Schwindel? nein, mir geht es gut", "nein, gut geht es nicht, mir ist schwindlig"),
    ("gelähmt ist nichts", "das Bein ist gelähmt, nichts geht mehr"),
    ("kein Druck auf der Brust", "Druck auf der Brust, kein Spaß"),
    ("schwindlig ist mir nicht", "besser ist mir nicht, schwindlig schon"),
    (
        "keine Lähmung, ich kann die Zehen alle bewegen",
        "keine Chance, ich kann die Zehen nicht bewegen",
    ),
    ("Bein nicht wärmer als das andere", "Bein wärmer als das andere, nicht dicker"),
    ("nein zum Schwindel, nein zur Atemnot", "nein zum Schwindel, aber Atemnot"),
    ("an Selbstmord denke ich nicht", "ich denke an Selbstmord, nicht an morgen"),
]

OTHER_SENSES = [
    ("das ist doch alles Schwindel", "mir ist doch schwindlig"),
    ("mir blieb die Luft weg bei der Rechnung", "mir bleibt die Luft weg"),
    ("im Tatort wurde eine mit Arsen vergiftet", "mein Mann hat sich vergiftet"),
    ("Hals- und Beinbruch für morgen", "Oberschenkel gebrochen nach dem Sturz"),
    ("kotzt mich alles an", "kotze alles wieder aus seit gestern"),
    ("das Internet ist lahm heute", "mein rechter Arm ist lahm"),
    ("mein Opa war Schlaganfallpatient, im Vortrag ging es darum", "Opa lallt, Schlaganfall?"),
    (
        "da nehm ich Gift drauf dass der Krampf wiederkommt",
        "hab Gift geschluckt, seitdem ein Krampf",
    ),
    (
        "das Rote am Fuß war Nagellack",
        "dachte erst das Rote am Fuß war Nagellack, aber es wird größer",
    ),
    ("Zehen zur Brust ziehen", "in der Brust ein Ziehen"),
    ("ich will die Warnung nicht mehr sehen", "ich kann auf einmal nicht mehr sehen"),
    ("krieg durch die Nase keine Luft", "krieg keine Luft"),
]

UNREAL = [
    ("wär mir schwindlig würd ich mich hinlegen", "mir wurde so schwindlig, es hört nicht auf"),
    ("würdest du merken wenn ich ohnmächtig werde", "ich bin ohnmächtig geworden, merkst du das"),
    ("sollt ich je blut husten ruf ich gleich an", "soll ich anrufen, ich huste Blut"),
    ("wenn mir schwindlig wird geh ich zum arzt", "wenn ich einatme sticht es in der Brust"),
    ("wann i amoi ka luft krieg ruaf i an", "i kriag ka luft"),
    (
        "lieber ein krampf als eine geschwollene wade",
        "der krampf ist weg, die Wade ist geschwollen",
    ),
]

TOLD_OR_TESTED = [
    ("teste mal brustschmerz atemnot ohnmacht", "das ist kein Test, ich hab Brustschmerzen"),
    ("du fragst jedes mal nach atemnot", "du fragst, ja: ich hab Atemnot"),
    ("in der umschau stand dass blaue zehen gefährlich sind", "meine Zehen sind blau und kalt"),
    ("frage mit dem tauben bein versteh ich nicht", "frage, mein Bein ist seit gestern taub"),
    ("laut google ist jeder krampf eine thrombose", "meine Wade ist dick, laut Google Thrombose"),
]

OVER_AND_DONE = [
    ("der fuß war taub, ist schon wieder ganz normal", "der Fuß ist schon wieder taub"),
    ("urin war mal dunkel, war harmlos", "Urin ist dunkel wie Cola, war noch nie so"),
    ("einmal umgekippt beim arzt, das war in der schule", "umgekippt, das war in der Küche"),
    ("muskelfaserriss 2021 rechts, heute krampf links", "Muskelfaserriss, glaub ich, es knallte"),
    ("i hob amoi a thrombose ghobt, vor zehn johr", "die Wade is seit heut dick und heiß"),
    ("damals brustschmerzen heute topfit", "damals gesund, heute Brustschmerzen"),
]

NO_SIGN_AT_ALL = [
    ("beide waden gemessen 38 und 38 cm", "Fieber gemessen, 38,9"),
    ("ekg gut lunge gut herz ok nur der krampf", "EKG war gut, aber Druck auf der Brust"),
    ("das regal ist zusammengebrochen", "Papa ist neben dem Regal zusammengebrochen"),
    ("ich könnt den krampf umbringen", "ich könnt mich umbringen"),
    ("ich will nicht mehr dehnen", "ich will nicht mehr"),
    ("bin kurz weg, gleich wieder da", "war kurz weg und lag am Boden"),
    ("im schlaf redet er immer wirr", "er redet plötzlich wirr"),
]

WHOLE_CLASSES = [
    ("hab mir mit 12 das Bein gebrochen", "hab mit 12 Bier intus mir das Bein gebrochen"),
    ("2019 gestürzt, Kopf aufgeschlagen", "2019 Schritte gegangen, gestürzt, Kopf aufgeschlagen"),
    (
        "vor sieben Jahren ausgerutscht und hab mir den Kopf gestoßen",
        "vor sieben Jahren Thrombose und hab mir heute den Kopf gestoßen",
    ),
    ("im Sommer 2018 Wespenstich, Fuß war dick", "im Sommer 2018 Thrombose, Fuß ist dick"),
    ("weder Fieber noch ist mein Bein rot", "weder Fieber noch Schwindel, aber mein Bein ist rot"),
    ("Opa kriegt gut Luft und ist nicht verwirrt", "Opa ist verwirrt und kriegt nicht Luft"),
    ("taub ist nichts, ich spür alle Zehen", "taub ist es, ich spür keine Zehen"),
    ("Mann verneint Atemnot, Schwindel, Druck", "Mann hat Atemnot, Schwindel, Druck"),
    ("mein Kaninchen hat einen Abszess", "ich hab einen Abszess"),
    ("unsere Katze hat Fieber", "unsere Katze hat mich gebissen"),
    ("der Arm vom Sessel wackelt", "der Arm hängt, das Bein ist wackelig"),
    ("die Tasse ist runtergefallen", "bin die Treppe runtergefallen"),
    ("der Schwindel ist seit zwei Wochen weg", "der Schwindel ist seit zwei Wochen da"),
    ("Schwindel lag am Blutdruck", "Schwindel und niedriger Blutdruck"),
    ("Herzstolpern ist untersucht, harmlos", "Herzstolpern, nie untersucht"),
    (
        "müsste ich bei geschwollener Wade ins Krankenhaus?",
        "müsste ich mit meiner geschwollenen Wade ins Krankenhaus?",
    ),
]


@pytest.mark.parametrize(
    ("harmless", "danger"),
    [
        *WHOLE_CLASSES,
        *(*GENERAL_QUESTIONS, *ONLY_SUPPOSED, *UNREAL, *TOLD_OR_TESTED),
        *(*LONG_AGO, *OVER_AND_DONE, *DENIED, *OTHER_SENSES, *NO_SIGN_AT_ALL),
    ],
)
def test_what_is_not_meant_is_left_alone_and_its_like_is_heard(harmless: str, danger: str) -> None:
    assert find(harmless, "de", second=False).flags == ()
    assert find(danger, "de", second=False).flags


@pytest.mark.parametrize(
    "name", ["Thrombose", "Schlaganfall", "Herzinfarkt", "Hitzschlag", "Sepsis", "Wundstarrkrampf"]
)
def test_a_bare_name_counts_where_hardly_anything_else_is_said(name: str) -> None:
    told = f"die Nachbarin von drüben hat mir lange von ihrer Freundin mit {name} erzählt"
    assert find(name, "de", second=False).in_doubt
    assert find(told, "de", second=False).flags == ()


def test_a_no_behind_a_denial_stresses_it() -> None:
    assert find("ich kann den Fuß nicht bewegen, gar nicht", "de", second=False).flags


def test_laughter_makes_a_doubt() -> None:
    assert find("bin bewusstlos geworden", "de", second=False).sure
    assert find("bin bewusstlos geworden haha", "de", second=False).in_doubt


def test_a_sign_in_a_sentence_of_its_own_is_not_supposed() -> None:
    """What is asked in one sentence says nothing of the next."""
    assert find("Was tun bei Sturz? Oma hat sich den Kopf gestoßen.", "de", second=False).flags


@pytest.mark.parametrize("stress", ["sowas hatte ich noch nie", "das hatte ich noch nie"])
def test_what_is_new_is_not_denied(stress: str) -> None:
    assert find(f"ich hab Brustschmerzen {stress}", "de", second=False).flags


@pytest.mark.parametrize(
    ("flag", "line"),
    [
        ("dvt_signs", "s linke bei isch gschwulle"),
        ("sudden_numbness", "mi fuess isch sit em chrampf taub"),
        ("calf_tear", "es het gchlöpft i de wade bim tennis"),
        ("pe_signs", "i hob so a stechn in da brust"),
    ],
)
def test_dialect_is_heard(flag: str, line: str) -> None:
    assert flag in find(line, "de", second=False).flags


def test_that_the_cramp_has_gone_leaves_no_doubt_of_what_stands_beside_it() -> None:
    assert not find("Arm und Bein rechts taub, Krampf ist vorbei", "de").in_doubt
    assert find("Brustschmerzen vorhin, der Schmerz ist weg", "de").in_doubt


def test_what_looks_like_a_typo_of_another_language_is_not_read_in_it() -> None:
    assert not find_any("Stell bitte die Erinnerung auf 21:30", "de").flags
    assert find_any("swollen bite and I feel really ill", "de").flags


@pytest.mark.parametrize(
    "text",
    [
        "soll ich bei meinen brustschmerzen den notarzt rufen",
        "ich bin um 2015 gestürzt und hab mir den kopf gestoßen",
        "war beim arzt, alles frei, jetzt keine luft",
        "ich will sterben 😂",
    ],
)
def test_what_is_somebody_s_own_and_now_is_heard(text: str) -> None:
    """As are an hour that looks like a year, what follows an all-clear, and a sad laugh."""
    found = find(text, "de")
    assert found.flags
    assert not found.in_doubt


CAME_BACK = [
    ("Fieber war weg, Appetit ist wieder da", "Fieber war weg, ist wieder da"),
    ("Fieber weg, bin wieder da", "Atemnot war kurz weg und ist wieder da"),
]

MEASURED_OR_ASKED = [
    ("Fieber 36,4", "Fieber 39,4"),
    ("wie verhält man sich bei einem Schlangenbiss", "Schlangenbiss, wie verhalte ich mich"),
    ("verstehst du auch wenn ich Brustschmerzen falsch schreibe", "ich hab Brustschmerzen"),
    ("kein Gefühl von Ohnmacht", "kein Gefühl von der Hüfte abwärts"),
    ("Luft krieg ich gut", "Luft krieg ich keine"),
    ("Herzrasen hatte ich keins", "Herzrasen hatte ich vorhin und jetzt"),
    ("bin schier vom Stuhl gekippt vor Lachen", "bin vom Stuhl gekippt, Kopf angeschlagen"),
]


@pytest.mark.parametrize(("harmless", "danger"), CAME_BACK + MEASURED_OR_ASKED)
def test_what_is_gone_or_only_measured_is_no_sign(harmless: str, danger: str) -> None:
    assert find(harmless, "de", second=False).flags == ()
    assert find(danger, "de", second=False).flags


WHOLE_CLASSES = [
    ("Fieber gemessen: 36,4", "Fieber gemessen: 36,4, abends 39,2"),
    ("Fieber? 37 Grad", "Fieber? 39 Grad"),
    ("hab Fieber gemessen, war 36.9", "hab Fieber seit 36 Stunden"),
    ("geschwollen seh ich nichts", "ich seh auf dem Auge nichts"),
    ("geschwollen ist das Bein kein Stück", "geschwollen ist das Bein ein Stück"),
    ("gefallen bin ich nicht", "bin gefallen und kann nicht aufstehen"),
    ("bin ausgerutscht aber hab mich noch gefangen", "bin ausgerutscht, Hüfte tut weh"),
    ("vor fast dreißig Jahren umgekippt", "vor fast dreißig Minuten umgekippt"),
    ("der Drucker röchelt", "Druck hinterm Brustbein"),
    ("müsste man bei rotem Urin zum Arzt", "hab braunen Urin, müsste ich zum Arzt"),
    ("Bein kribbelt vom Schneidersitz", "Bein kribbelt seit dem Krampf, schon eine Stunde"),
    ("ich sehe keinen Knopf", "ich sehe keinen Sinn mehr im Leben"),
    ("das Wetter ist drückend, Gewitter in der Luft", "es drückt auf der Brust, krieg keine Luft"),
    ("Opa lächelt wieder", "das Lächeln von Opa ist schief"),
    ("ich bin wach, meine Familie schläft", "ich bin eine Last für meine Familie"),
]


@pytest.mark.parametrize(("harmless", "danger"), WHOLE_CLASSES)
def test_classes_of_wordings_are_told_apart(harmless: str, danger: str) -> None:
    assert find(harmless, "de", second=False).flags == ()
    assert find(danger, "de", second=False).flags
