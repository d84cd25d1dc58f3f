### The weekly questions after a check-in.

review =
    🗓 Einmal in der Woche frage ich nach Dingen, die langsam kommen. Das dauert eine Minute.
    .start = Machen wir
    .start-also = ja, ok, start, los, klar, machen wir das, j
    .skip = Diese Woche nicht
    .skip-also = nein, überspringen, jetzt nicht, später, nächste woche, n
# $facts are the health facts as they were told, one to a line.
review-health =
    Stimmt das noch? Auch neue Medikamente zählen, und eine Schwangerschaft.
    { $facts }
review-healthy = Du hast mir gesagt, dass keine meiner Fragen zur Gesundheit auf dich zutrifft: kein Blutgerinnsel, keine Blutverdünner, nicht schwanger und so weiter. Stimmt das noch?
review-health-unknown = Ich kenne deine Angaben zur Gesundheit noch nicht, etwa Blutverdünner oder Schwangerschaft. Magst du sie mir sagen? Bis dahin lasse ich Reiben und Wärme weg.
review-fact = • { $fact }
review-change = Etwas hat sich geändert
    .also = geändert, nein, was geändert, ändern, n
review-right = Stimmt noch
    .also = ja, richtig, stimmt, passt, gleich, j, nichts geändert
review-tell = Jetzt sagen
    .also = ja, sagen, ok, j, jetzt
review-signs =
    <b>Was davon trifft auf dich zu?</b> Kreuz alles an und tipp dann auf „Fertig“. Trifft nichts zu, tipp nur auf „Fertig“.
    { $signs }
review-unsure = Bei manchem bin ich unsicher
    .also = nicht sicher, unsicher, weiß nicht, keine ahnung, vielleicht
review-which = Bei welchen bist du nicht sicher? Kreuz sie an und tipp dann auf „Fertig“.
review-thanks = Danke, das war alles für diese Woche.
