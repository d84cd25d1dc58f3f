### What Charley asks about a person: the same questions in the welcome and in the settings.

keep-as-it-is = So lassen
    .also = lassen, lass es, behalten, bleibt so, nicht ändern, abbrechen, egal, überspringen

## Country

country =
    In welchem Land bist du? Ich frage, damit ich dir die richtige Notrufnummer sagen kann. Tipp es an oder schreib es.
    .other = Ein anderes Land
    .other-also = anderes, andere, woanders, anderswo, keins davon
country-typed = Bitte schreib den Namen deines Landes.
country-name = { COUNTRY($country) }

## Time zone

zone-right = Ist es bei dir gerade { $time } Uhr?
zone-which = Wie spät ist es bei dir gerade?
    .other = Eine andere Zeit
    .other-also = andere, keine davon, keins davon, anders, nein
zone-typed =
    Wie spät ist es bei dir gerade? Schreib es, zum Beispiel 22:14.
    Oder schreib den Namen einer großen Stadt in deiner Nähe.
zone-nearest = Im Sommer stellt nicht jede Stadt die Uhr um. Welche davon hat das ganze Jahr dieselbe Zeit wie du?
    .none = Weiß ich nicht
    .none-also = weiß nicht, keine, keine davon, nein, andere, nicht sicher, keine ahnung
zone-town = { CITY($zone) }

## Times

time-of-day = { $time }
which-half = Welche Zeit meinst du?
bedtime = Wann gehst du meistens ins Bett? Tipp auf eine Zeit oder schreib sie.
times =
    Passt das so?
    { $lines }
    .fine = Passt so
    .fine-also = passt, gut, ok, okay, ja, super, perfekt, einverstanden, jo, klar
    .drink = Zeit fürs Trinken ändern
    .drink-also = trinken, trinkzeit, wasser, getränk
    .stretch = Zeit fürs Dehnen ändern
    .stretch-also = dehnen, dehnzeit, dehnung
    .morning = Zeit am Morgen ändern
    .morning-also = morgen, morgens, morgenfragen, check-in, checkin, check in
new-time-drink = Die Erinnerung ans Trinken kommt um { $time } Uhr. Wann hättest du sie gern? Tipp auf eine Zeit oder schreib sie. Sie kann bis zu { $minutes } Minuten danach kommen.
new-time-stretch = Die Erinnerung ans Dehnen kommt um { $time } Uhr. Wann hättest du sie gern? Tipp auf eine Zeit oder schreib sie. Sie kann bis zu { $minutes } Minuten danach kommen.
new-time-morning = Die Morgenfragen kommen um { $time } Uhr. Wann hättest du sie gern? Tipp auf eine Zeit oder schreib sie. Sie können bis zu { $minutes } Minuten danach kommen.

## Health

health =
    Was davon trifft auf dich zu? Kreuz alles an, was passt. So weiß ich, welche Übungen für dich sicher sind.

    <b>Gerinnsel</b>: irgendwann ein Blutgerinnsel (Thrombose) in Bein oder Lunge, oder Blut, das zu leicht gerinnt
    <b>Blutverdünner</b>: oder täglich Aspirin (ASS) oder Clopidogrel, oder zu wenige Blutplättchen
    <b>Schwanger</b>: oder eine Geburt in den letzten 6 Wochen
    <b>Venen</b>: Krampfadern, oder eine schmerzende, rote Vene
    <b>Haut</b>: Wunde, Verbrennung, nasser Verband oder entzündete Haut an Bein oder Fuß
    <b>OP oder Bettruhe</b>: Operation, Bruch, Gips oder Bettruhe in den letzten 12 Wochen. Oder eine Reise von mehr als 4 Stunden in den letzten 4 Wochen
    <b>Neues Gelenk</b>: neue Hüfte, neues Knie oder gebrochenes Bein in den letzten 12 Wochen
    <b>Wade operiert</b>: Operation an Wade oder Achillessehne, noch nicht verheilt
    <b>Füße oder Arterien</b>: taube Füße, Diabetes mit Folgen an den Füßen, oder verengte Arterien in den Beinen
    <b>Krebs</b>: in Behandlung, oder in den Knochen
    <b>Unsicher auf den Beinen</b>: Stürze, Ohnmachten, Gebrechlichkeit, Parkinson, Schlaganfall oder MS
    <b>Knochen oder Kälte</b>: brüchige Knochen, Finger, die bei Kälte weiß werden (Raynaud), oder Blutdruck, der zu hoch bleibt
    .clot = Gerinnsel
    .clot-also = blutgerinnsel, thrombose, embolie, lungenembolie, gerinnungsstörung, tvt
    .blood_thinners = Blutverdünner
    .blood_thinners-also = verdünner, aspirin, ass, clopidogrel, marcumar, warfarin, eliquis, apixaban, xarelto, blutplättchen, thrombozyten
    .pregnant = Schwanger
    .pregnant-also = schwangerschaft, baby, geburt, entbunden
    .veins = Venen
    .veins-also = krampfadern, krampfader, venenentzündung, vene
    .broken_skin = Haut
    .broken_skin-also = wunde, verbrennung, offene haut, entzündete haut, offene stelle, verband
    .recent_rest = OP oder Bettruhe
    .recent_rest-also = operation, op, bruch, gips, bettruhe, flug, lange reise, lange fahrt
    .leg_repair = Neues Gelenk
    .leg_repair-also = neue hüfte, neues knie, hüftprothese, knieprothese, beinbruch, gebrochenes bein, gelenk
    .calf_repair = Wade operiert
    .calf_repair-also = achillessehne, achillessehnenriss, muskelfaserriss, wadenriss, sehne genäht
    .numb_or_circulation = Füße oder Arterien
    .numb_or_circulation-also = neuropathie, polyneuropathie, füße, taub, taube füße, diabetischer fuß, diabetes, zucker, pavk, arterien, durchblutung
    .cancer = Krebs
    .cancer-also = tumor, chemo, chemotherapie, metastasen
    .unsteady = Unsicher auf den Beinen
    .unsteady-also = unsicher, stürze, sturz, ohnmachten, gebrechlich, parkinson, schlaganfall, ms
    .bones_cold_pressure = Knochen oder Kälte
    .bones_cold_pressure-also = osteoporose, knochen, dünne knochen, brüchige knochen, raynaud, blutdruck, bluthochdruck, hoher blutdruck
    .none = Nichts davon
    .none-also = keins, keines, keins davon, nein, nichts, nix
health-none-ticked = Du hast nichts angekreuzt. Trifft also nichts davon auf dich zu?

fluids =
    Hat dir jemand gesagt, dass du nur begrenzt trinken sollst?

    Sag auch Ja, wenn eines davon zutrifft:
    • Herzschwäche
    • Nierenkrankheit oder Dialyse
    • Leberzirrhose oder Wasser im Bauch
    • zu wenig Natrium (Salz) im Blut, oder das Mittel Desmopressin
    • beide Beine geschwollen, und es wird gerade abgeklärt
fluids-free = Gut. Am Abend erwähne ich vielleicht ein Getränk.
fluids-limited = Danke. Ich schlage dir nichts zu trinken vor. Halt dich an die Menge, die dir deine Praxis oder Klinik genannt hat.
fluids-unsure = In Ordnung. Zur Sicherheit schlage ich dir nichts zu trinken vor. Deine Arztpraxis kann es dir sagen.

## What stands there now, line by line

line-bedtime = 🛏 Schlafenszeit: <b>{ $time }</b>
line-drink = 💧 Trinken: <b>{ $time }</b>
line-stretch = 🌙 Dehnen: <b>{ $time }</b>
line-merged =
    🌙 { $drink ->
        [yes] Trinken und Dehnen in einem
       *[no] Dehnen
    }: <b>{ $time }</b>
line-morning = ☀️ Morgenfragen: <b>{ $time }</b>
line-no-stretch = 🌙 Dehnen: aus
line-no-morning = ☀️ Morgenfragen: aus
line-window = Jede Nachricht kann bis zu { $minutes } Minuten nach ihrer Zeit kommen.
line-paused = ⏸ Die Erinnerungen ruhen, bis du auf /resume tippst
line-paused-until = ⏸ Die Erinnerungen ruhen. Sie beginnen wieder am { $date }
line-zone = 🕰 Deine Zeit: <b>{ $time }</b> ({ CITY($zone) })
line-no-zone = 🕰 Deine Zeit: nicht bekannt, darum nehme ich die Weltzeit (UTC)
line-country = 📞 Land: <b>{ COUNTRY($country) }</b>
line-no-country = 📞 Land: nicht bekannt
line-health =
    🩺 Angaben zur Gesundheit: { $n ->
        [0] nichts davon
        [one] { $n } Punkt
       *[other] { $n } Punkte
    }
line-no-health = 🩺 Angaben zur Gesundheit: keine, darum keine Massage und keine Wärme
line-fluids =
    🚰 Trinkmenge begrenzt: { $fluids ->
        [free] nein
        [limited] ja
        [unsure] nicht sicher
       *[unknown] nicht bekannt
    }
line-buzz =
    📳 Vibrieren, wenn das Halten vorbei ist: { $on ->
        [on] an
       *[off] aus
    }
line-language = 🌐 Sprache: Deutsch
line-words =
    ✏️ Meine Worte als Notizen behalten: { $on ->
        [on] an
       *[off] aus
    }
