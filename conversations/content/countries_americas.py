"""Emergency numbers and advice lines: the Americas."""

from conversations.content.country import Check, country

_V, _D = Check.AGREES, Check.DIFFERS

AMERICAS = (
    country("US", "911", _V, "1-800-222-1222:poison", key="numbers-advice-us", crisis="988"),
    country("CA", "911", _V, "811:most-provinces", crisis="988"),
    country("BR", "192", _V, key="numbers-advice-br", sources=("47",)),
    country("AR", "911 / 107", _D),
    country("CL", "131", _V, "600 360 7777"),
    country("CO", "123", _V),
    country("MX", "911", _V),
    country("PE", "106 / 116:also / 117:also", _D, "113"),  # source 53 lists 110
    country("UY", "911", _V),
    country("EC", "911", _V),
    country("CR", "911", _V),
    country("PA", "911", _V),
    country("DO", "911", _V),
)
