"""Emergency numbers and advice lines: Africa, Asia, Australia and New Zealand."""

from conversations.content.country import Check, country

_V, _D = Check.AGREES, Check.DIFFERS

AFRICA_ASIA = (
    country(
        "AU",
        "000 / 112:mobile",
        _V,
        "1800 633 422:medicare",
        crisis="13 11 14",
        sources=("55",),
    ),
    country("NZ", "111", _V, "0800 611 116:healthline", crisis="1737", sources=("56",)),
    country("IR", "115", _V),
    country("KZ", "103 / 112", _V),
    country("UZ", "103", _V),
    country("TZ", "112", _V),
    country("IL", "101", _V, key="numbers-advice-il"),
    country("AE", "998 / 112:fallback", _V),
    country("SA", "997 / 911:some-regions", _V, "937"),
    country("QA", "999", _V, "16000"),
    country("KW", "112", _V),
    country("EG", "123", _V),
    country("MA", "150 / 141:samu / 15:fire", _V),
    country("ZA", "112:mobile / 10177", _D),
    country("NG", "112 / 199 / 767:lagos", _D),
    country("KE", "999 / 112", _V),
    country("GH", "112 / 193", _D),
    country("IN", "112 / 108:ambulance", _D, "104:many-states"),
    country("PK", "1122 / 115", _D),
    country("BD", "999", _V, "16263"),
    country("LK", "1990 / 110", _D),
    country("NP", "102", _V),
    country("CN", "120", _V),
    country("HK", "999", _V),
    country("TW", "119", _V),
    country("JP", "119", _V, "#7119:some-areas", sources=("60",)),
    country("KR", "119", _V, "119:also-advises"),
    country("SG", "995", _V, "1777:no-emergency-ambulance"),
    country("MY", "999", _V),
    country("TH", "1669", _V),
    country("ID", "119 / 112 / 118:older", _D),
    country("PH", "911", _V),
    country("VN", "115", _V),
)
