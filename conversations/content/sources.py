"""Where each medical fact comes from, how strong it is, and who has reviewed it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Grade(StrEnum):
    """How strong the evidence for a technique is."""

    A = "A"  # consistent trials or a review of high certainty
    B = "B"  # one small trial, or trials of low certainty
    C = "C"  # guideline, national health service or expert consensus
    D = "D"  # plausible, untested for cramps
    X = "X"  # contradicted or unsafe


@dataclass(frozen=True, slots=True)
class Source:
    """One thing that was read."""

    id: str
    title: str
    where: str  # publisher, year, address


@dataclass(frozen=True, slots=True)
class Review:
    """Which clinician approved a piece of content, and when."""

    by: str | None = None
    on: date | None = None


AWAITING_REVIEW = Review()
"""Nothing has been approved by a clinician yet."""

GENERAL = "GK"
JUDGEMENT = "OJ"

_ROWS = (
    Source(GENERAL, "General knowledge", "not verified by a look-up"),
    Source(JUDGEMENT, "Our judgement", "a product decision that no source sets"),
    Source("1", "NHS, Leg cramps", "current text, undated; nhs.uk/conditions/leg-cramps"),
    Source("2", "NHS Choices, Symptoms of leg cramps", "older text, mirror of 5 Jan 2017"),
    Source("3", "nidirect, Leg cramps", "nidirect.gov.uk/conditions/leg-cramps"),
    Source(
        "4",
        "NICE CKS, Leg cramps",
        "rev. Sept 2012, summary; cks.nice.org.uk/leg-cramps; plus BNSSG ICB draft pathway",
    ),
    Source("5", "Allen & Kirby, Nocturnal leg cramps", "Am Fam Physician 2012;86:350-5"),
    Source("6", "AAFP patient handout", "2012; aafp.org/afp/2012/0815/p350-s1.html"),
    Source("7", "Mayo Clinic, Night leg cramps", "mayoclinic.org"),
    Source("8", "Hallegraeff et al., stretching before sleep", "J Physiother 2012;58:17-22"),
    Source("9", "Coppin et al., calf stretching", "Br J Gen Pract 2005;55:186-91; PMC1463088"),
    Source(
        "10", "Cochrane, Non-drug therapies for lower limb cramps", "CD008496.pub3, search May 2020"
    ),
    Source("11", "Cochrane, Magnesium for muscle cramps", "CD009402.pub3, 2020"),
    Source("12", "Cochrane, Leg cramps in pregnancy", "CD010655.pub3, search Sept 2019"),
    Source("13", "Tan et al., Vitamin K2", "JAMA Intern Med, 28 Oct 2024; NCT05547750"),
    Source("14", "Hallegraeff et al., diagnostic criteria", "BMC Fam Pract 2017;18:29"),
    Source("15", "Grandner & Winkelman", "PLoS One 2017;12:e0178465"),
    Source("16", "Rabbitt et al.", "Age Ageing 2016;45:776-82"),
    Source("17", "Garrison et al., medicines", "Arch Intern Med 2012;172:120-6"),
    Source("18", "Delacour et al., alcohol", "Ann Fam Med 2018;16:296"),
    Source("19", "Delacour et al., activity", "Sci Rep 2020;10:2638"),
    Source("20", "Sebo et al.", "Swiss Med Wkly 2019;149:w20048"),
    Source("21", "Night-time calf cramp experience survey", "2012, 80 people; PMC3361473"),
    Source("22", "FDA Drug Safety Communication, Qualaquin", "7-8 July 2010, via PDR, WebMD"),
    Source("23", "MHRA quinine update", "2010, reminder 2017, via MIMS, GP, NI Formulary"),
    Source("24", "NHS, Deep vein thrombosis", "beta.nhs.uk text; current wording via mirror"),
    Source("25", "Asthma + Lung UK / BLF", "Pulmonary embolism symptoms"),
    Source("26", "nidirect, Pulmonary embolism", "nidirect.gov.uk"),
    Source("27", "RCEM Learning, Acute limb ischaemia", "the 6 Ps; timing via MedVellum 2024"),
    Source(
        "28", "NHS Choices / nidirect / Newcastle Hospitals", "Peripheral arterial disease pages"
    ),
    Source(
        "29",
        "Oxford University Hospitals; BACKES; Connect Health",
        "cauda equina warning signs, leaflet 2014",
    ),
    Source("30", "Stroke Association", "Symptoms of stroke"),
    Source("31", "NHS, Compartment syndrome", "mirror"),
    Source("32", "NHS, Tetanus", "mirrors"),
    Source("33", "CDC/NIOSH, Rhabdomyolysis signs", "republished"),
    Source("34", "NHS, Cellulitis", "mirrors; older NHS text for signs of spread"),
    Source("35", "NHS, Motor neurone disease symptoms", "press, 2024"),
    Source("36", "NHS statin side-effect advice", "press, 2025"),
    Source(
        "37",
        "Pulmonary embolism during leg massage in pregnancy",
        "BMC Pregnancy Childbirth 2020, s12884-020-02924-w",
    ),
    Source(
        "38",
        "Clots after vigorous massage",
        "Phys Sportsmed 2010;38(4):136-9; Lim 2009; IJCS massive-PE case",
    ),
    Source(
        "39",
        "Consensus contraindication lists",
        "republished by clinics; low quality, mutually consistent",
    ),
    Source("40", "US Dept of Veterans Affairs", "Progressive muscle relaxation"),
    Source("41", "ABMP magazine", "scar tissue and manual therapy"),
    Source("42", "Prateepavanich et al.", "J Med Assoc Thai 1999;82:451-9"),
    Source("43", "Kim et al.", "J Am Board Fam Med 2015;28:21-7"),
    Source("44", "Tapper et al., PICCLES", "Am J Gastroenterol 2022;117:895-901"),
    Source("45", "AAOS cramp and stretch advice", "via HealthDay; Safety+Health"),
    Source("46", "Merck Manual", "Runner's stretch"),
    Source("47", "Brazilian regional news on SAMU 192", "2022-25"),
    Source("48", "Heartfailurematters.org, Fluids", "and heartfailurepathway.com"),
    Source("49", "NHS Eatwell fluid figure", "secondary pages"),
    Source("50", "Heat pads and diabetic neuropathy", "secondary health pages; consistent"),
    Source("51", "CDC heat-illness table", "via Cheshire Medical Center"),
    Source("52", "Polish news on the NFZ line", "2022-25"),
    Source("53", "Android open-source emergency-number table", "ecc/input/eccdata.txt"),
    Source("54", "European Commission, 116117", "and Notruf NÖ"),
    Source("55", "healthdirect / Murray PHN", "and Australian trade press 2026"),
    Source("56", "NZ Ministry of Health", "Healthline"),
    Source("57", "Latvian State emergency service", "news"),
    Source("57b", "Hungarian local news", "2023, the 1830 line"),
    Source("58", "The Portugal News", "2022"),
    Source("59", "Notruf NÖ", "116117 page"),
    Source("60", "emergencyjapan.org", "#7119"),
    Source("61", "VRT", "2013, the 1733 line"),
    Source("62", "Mount Sinai", "Muscle cramps"),
    Source("62b", "Expatfinder", "Sweden"),
    Source("63", "Physiotherapy and orthopaedic pages", "Achilles and calf tears; low quality"),
    Source("64", "Clinicalgate", "Hypocalcaemia"),
    Source("65", "Mayo Clinic, Head to Toe tips", "leg cramps"),
    Source("summer", "Garrison et al., summer seasonality", "CMAJ 2015;187:248"),
)

SOURCES: Mapping[str, Source] = {source.id: source for source in _ROWS}
"""By number; the two without a number mark what no source settles."""
