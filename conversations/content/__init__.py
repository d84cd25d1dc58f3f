"""Medical facts and phone numbers as data, each with its sources; a clinician can read it."""
