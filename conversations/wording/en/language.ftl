### Which language Charley writes in, and what is said of a translation.

language = Which language shall I write in?
# A language's own name for itself, such as "Español".
language-name = { LANGUAGE($code) }
language-now = From now on I write in English.

# Said by a translation only, after advice and in a few other places.
review-pending = <i>This translation awaits review by a clinician.</i>
# Said under something that is shown in English, because of the operator's wish.
review-english = <i>This part is in English. Its translation awaits review by a clinician.</i>
