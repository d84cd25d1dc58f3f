"""What a clinician has read, as a table."""

from dataclasses import replace
from datetime import date

from bot.report.reviews import page
from conversations.wording.catalogue import Catalogue
from conversations.wording.review import Reviewed, digest, reviews
from conversations.wording.shelf import shipped


def test_every_file_is_listed_with_its_digest_and_who_read_it() -> None:
    sign = digest(shipped(), "en", "advice.ftl")
    read = Reviewed("en", "advice.ftl", "A. Person, nurse", date(2027, 1, 31), sign)
    shown = page(Catalogue(shipped(), replace(reviews(), reviewed=(read,))))

    assert f"| English | advice.ftl | yes | {sign} | A. Person, nurse | 2027-01-31 |" in shown
    for language, files in shipped().items():
        for file in files:
            assert f"| {file} |" in shown
            assert f"| {digest(shipped(), language, file)} |" in shown
    assert shown.count("nobody yet") == sum(map(len, shipped().values())) - 1
