"""The pages of the documentation that are made from data."""

from pathlib import Path

from bot.report import rules
from bot.report.claims import claims
from conversations.wording.catalogue import Catalogue

RULES = "rules.md"
SAFETY = "safety.md"
BEGIN = "<!-- the table of claims, made by `make rules` -->\n"
END = "<!-- end of the table -->\n"


def made(folder: Path, catalogue: Catalogue) -> dict[str, str]:
    """Each page as it should be; the rest of a page with a table in it stays as it is."""
    safety = (folder / SAFETY).read_text(encoding="utf-8")
    before, _, rest = safety.partition(BEGIN)
    _, _, after = rest.partition(END)
    return {
        RULES: rules.page(catalogue),
        SAFETY: f"{before}{BEGIN}\n{claims()}\n{END}{after}",
    }


def write(folder: Path, catalogue: Catalogue) -> None:
    """Bring the pages in this folder up to date."""
    for name, page in made(folder, catalogue).items():
        (folder / name).write_text(page, encoding="utf-8")
