### /settings

settings =
    <b>Deine Einstellungen</b>
    { $lines }

    Was möchtest du ändern?
    .bedtime = Schlafenszeit
    .bedtime-also = bettzeit, schlafen, bett
    .drink = Zeit fürs Trinken
    .drink-also = trinken, trinkzeit, wasser
    .stretch = Zeit fürs Dehnen
    .stretch-also = dehnen, dehnzeit, dehnung
    .evening = Erinnerungen am Abend
    .evening-also = abend, abends, erinnerungen, erinnerung
    .morning = Morgenfragen
    .morning-also = morgen, morgens, checkin, check in
    .zone = Meine Zeitzone
    .zone-also = zeitzone, zone, uhr, uhrzeit, reise
    .country = Land
    .country-also = telefonnummer, nummern, notrufnummer
    .health = Angaben zur Gesundheit
    .health-also = gesundheit, krankheiten, krankheit, gesundheitsangaben
    .fluids = Trinkmenge begrenzt
    .fluids-also = trinken begrenzt, grenze, trinkmenge, begrenzung, flüssigkeit
    .buzz = Vibrieren
    .buzz-also = vibration, ton, summen
    .words = Meine Worte
    .words-also = worte, notizen, wörter
    .language = 🌐 Sprache
    .language-also = sprache, sprache ändern, language
    .close = Schließen
    .close-also = schliessen, fertig, ok, okay, nichts, das wars, gut, zu

settings-along = Sollen die anderen Zeiten mitrücken?
settings-closed =
    <b>Deine Einstellungen</b>
    { $lines }

evening-prompts = Was soll ich dir am Abend schicken?
    .two = Trinken, später das Dehnen
    .two-also = zwei, beide, zwei erinnerungen, getrennt
    .one = Beides in einer Nachricht
    .one-also = eine, zusammen, eine nachricht, in einem
    .stretch = Nur das Dehnen
    .stretch-also = dehnen, nur dehnen, kein trinken
    .drink = Nur das Trinken
    .drink-also = trinken, nur trinken, kein dehnen
    .none = Nichts
    .none-also = keins, nein, keine, aus
evening-prompts-no-drink =
    Was soll ich dir am Abend schicken? Das Trinken lasse ich weg, weil es begrenzt ist oder ich es nicht weiß.
    .stretch = Das Dehnen
    .stretch-also = dehnen, ja, an
    .none = Nichts
    .none-also = keins, nein, keine, aus

morning-prompt = Was ist mit den Morgenfragen?
    .time = Zeit ändern
    .time-also = zeit, ändern, andere zeit, uhrzeit
    .off = Ausschalten
    .off-also = aus, stopp, nein, abschalten
    .on = Einschalten
    .on-also = an, start, ja, anschalten

buzz =
    Darf dein Handy vibrieren, wenn das Halten vorbei ist? Das ist nur für das Halten im Krampf. Es könnte neben dir jemanden wecken.
    .on = Ja, vibrieren
    .on-also = ja, an, vibrieren
    .off = Nein, still bleiben
    .off-also = nein, aus, still, leise

words =
    Ich lese, was du schreibst, und lösche es dann. Soll ich deine eigenen Worte als Notizen für dich behalten?
    .on = Ja, behalten
    .on-also = ja, an, behalte sie
    .off = Nein, löschen
    .off-also = nein, aus, lösch sie
