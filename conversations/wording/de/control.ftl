### Hello again, help, privacy, pausing and forgetting.

hello =
    Hallo, schön, dass du wieder da bist 👋 Das habe ich für dich:
    { $lines }

    🦵 Bei einem Krampf tipp unten auf den großen Knopf. Alles Weitere: /help

help =
    <b>Was du hier tun kannst</b>
    🦵 Jetzt ein Krampf: der große Knopf unten, oder /cramp
    🌙 Dehnen vor dem Schlafen: /stretch
    ☀️ Wie die Nacht war: /checkin
    📖 Alle Übungen: /techniques und was man weiß: /evidence
    🚨 Wann du Hilfe holst, und Nummern: /care
    ⚙️ Zeiten und mehr ändern: /settings
    🌐 Eine andere Sprache: /language
    ⏸ Erinnerungen ruhen lassen: /pause und wieder an: /resume
    ↩️ Letzte Antwort zurück: /back und ein Gespräch abbrechen: /cancel
    🔒 Was gespeichert ist: /privacy und alles löschen: /forget

    Du kannst auf Knöpfe tippen oder deine Antwort schreiben.
    Ich bin ein Programm, kein Arzt. Im Notfall ruf die örtliche Notrufnummer an.

privacy =
    <b>Was gespeichert wird</b>
    Deine Einstellungen, deine Angaben zur Gesundheit und deine Antworten zu Nächten und Krämpfen. Dazu die Nummer deines Telegram-Chats, damit ich dich erreiche. Deinen Namen speichere ich nicht.

    <b>Was nicht gespeichert wird</b>
    Was du schreibst, wird gelesen und dann gelöscht. Es bleibt nur, wenn du „Meine Worte“ in /settings einschaltest

    <b>Wo</b>
    In der Datenbank der Person, die diesen Bot betreibt. Sie kann alles lesen. Der Bot gibt es sonst niemandem. Chats mit Bots sind in Telegram nicht Ende-zu-Ende-verschlüsselt, also kann auch Telegram sie lesen.

    <b>Wie lange</b>
    Wenn die Person, die diesen Bot betreibt, nichts anderes bestimmt: Nachrichten 30 Tage, die einzelnen Antworten eines Gesprächs 90 Tage, dein Tagebuch und erledigte Ratschläge zwei Jahre. Einstellungen und offene Ratschläge bleiben, bis du /forget antippst. Dann wird hier alles gelöscht. Den Chat selbst löschst du in Telegram.

forget =
    Alles löschen, was ich über dich weiß? Deine Einstellungen, dein Tagebuch und deine Erinnerungen sind dann für immer weg.
    .forget = Ja, alles löschen
    .forget-also = ja, löschen, loeschen, vergiss mich, lösch alles, alles weg
    .keep = Nein, behalten
    .keep-also = nein, behalten, abbrechen, doch nicht, stopp, lass es
forgotten =
    Erledigt. Alles über dich ist gelöscht. Es kommen keine Erinnerungen mehr.
    Willst du eines Tages zurückkommen, tipp auf /start
forget-kept = Gut, es bleibt alles, wie es war.

pause =
    Wie lange soll ich still sein? Tipp etwas an oder schreib das Datum, ab dem ich wieder anfangen soll. Bei einem Krampf bin ich trotzdem da.
    .week = Eine Woche
    .week-also = 1 woche, woche, 7 tage, sieben tage
    .two_weeks = Zwei Wochen
    .two_weeks-also = 2 wochen, 14 tage, vierzehn tage
    .month = Einen Monat
    .month-also = ein monat, 1 monat, monat, 30 tage, vier wochen
    .open = Bis ich mich melde
    .open-also = für immer, bis auf weiteres, unbegrenzt, offen, stopp, stop, bis ich es sage
    .resume = Erinnerungen wieder an
    .resume-also = fortsetzen, an, einschalten, wieder anfangen, weiter, jetzt
pause-until =
    Gut, ich bin still. Die Erinnerungen beginnen wieder am { $date }.
    Wenn es früher losgehen soll, tipp auf /resume
pause-open = Gut, ich bin still, bis du auf /resume tippst
pause-unchanged = Gut, nichts hat sich geändert.
