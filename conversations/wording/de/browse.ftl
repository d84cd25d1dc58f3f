### /techniques: every move, to read and to try; and the danger check outside a cramp.

techniques =
    <b>Alle Übungen</b>
    Jetzt gerade ein Krampf? Tipp stattdessen unten auf den großen Knopf. Ich führe dich durch.
    Hier kannst du jede Übung ansehen und ausprobieren.
    .during = Im Krampf
    .during-also = krampf, während, beim krampf, während des krampfs
    .after = Nach dem Krampf
    .after-also = nach, danach, nachher, nach einem krampf, hinterher
    .evening = Vor dem Schlafen
    .evening-also = abend, abends, bett, vor dem bett, schlafen, nacht
    .day = Am Tag
    .day-also = tag, tagsüber
    .close = Schließen
    .close-also = schliessen, zu, ende, stopp, fertig, nein, nichts, danke
# $shelf is one of the occasions above.
techniques-list = <b>{ $shelf }</b>
techniques-barred = { $name } (nichts für dich)
techniques-up = Andere Übungen
    .also = zurück nach oben, andere, weitere, alle übungen, übersicht

# $about says how long it takes, what to heed, how well it is known, and what closes it.
techniques-card =
    <b>{ $name }</b>
    { $steps }

    { $about }
    .try = Ausprobieren
    .try-also = probieren, versuchen, ja, los, start, ok
    .other = Anders machen
    .other-also = andere art, andere variante, anders, variante
    .list = Mehr Übungen
    .list-also = mehr, liste, übungen, nächste
    .close = Schließen
    .close-also = schliessen, zu, ende, stopp, fertig, nein, danke
techniques-step = { $n }. { $step }
techniques-minutes = ⏱ Etwa { $minutes } Minuten.
techniques-seconds = ⏱ Etwa { $seconds } Sekunden.
techniques-worked = Das hat dir bei { $helped } von { $tried ->
    [one] { $tried } Versuch
   *[other] { $tried } Versuchen
} geholfen.
techniques-heed-tender = Ist das Bein nach einem Krampf sehr empfindlich, lass das einen Tag lang aus.
techniques-heed-ball = Warte, bis der Krampf seit zehn Minuten weg ist. Ist das Bein sehr empfindlich, lass das einen Tag lang aus.

## How well it is known

grade-a = Wie gut belegt: in mehreren guten Studien geprüft.
grade-b = Wie gut belegt: in einer Studie geprüft.
grade-c = Wie gut belegt: von Gesundheitsdiensten empfohlen.
grade-d = Wie gut belegt: bei Krämpfen nicht geprüft.
grade-t14_ball = Wie gut belegt: nicht geprüft. Nur Spritzen in schmerzende Punkte wurden geprüft, in zwei winzigen Studien.
grade-t15_pmr = Wie gut belegt: zum Entspannen empfohlen; bei Krämpfen nicht geprüft.
# $titles are the names of what was read, one to a line.
source =
    Quelle:
    { $titles }
source-line = • { $title }
source-general = • allgemeines Wissen, nicht nachgeschlagen

## Why a move is not for this person

not-for-line = • { $what }
not-for-young = 🔒 Ich bin nur für Erwachsene. Bitte frag deine Eltern oder in einer Arztpraxis nach Übungen. Wann du Hilfe holst: /care
not-for-sign =
    🔒 Im Moment nichts für dich, und zwar deswegen:
    { $signs }
not-for-condition =
    🔒 Zur Sicherheit nichts für dich, und zwar deswegen:
    { $facts }
    Hat sich das geändert? Sag es mir in /settings
not-for-unknown-health = 🔒 Noch nicht für dich, weil mir deine Angaben zur Gesundheit fehlen. Du kannst sie in /settings machen
not-for-open-question = 🔒 Im Moment nichts für dich, weil ein Warnzeichen genannt wurde oder eine Frage dazu noch offen ist. Lass das zuerst abklären.
not-for-limited = 🔒 Nichts für dich, weil du nur begrenzt trinken sollst. Halt dich an die Menge, die dir deine Praxis oder Klinik genannt hat.
not-for-unknown-fluids = 🔒 Noch nicht für dich, weil ich nicht weiß, ob du nur begrenzt trinken sollst. Du kannst es mir in /settings sagen
not-for-now = 🔒 Im Moment nichts für dich, wegen allem zusammen, was du mir gesagt hast.

## Trying it

techniques-awake = Bist du hellwach und hattest heute weder Alkohol noch eine Schlaftablette? Das ist wichtig, damit du merkst, wenn es zu heiß wird.
    .yes = Ja, hellwach
    .yes-also = ja, j, jo, jep, wach, hellwach
    .no = Nein, oder nicht sicher
    .no-also = nein, n, nee, nicht sicher, unsicher, getrunken, alkohol, müde
techniques-steady = Diese Übung geht nur im Stehen. Mach sie nur, wenn du sicher stehst, ohne Schwindel, ohne Alkohol oder Schlaftablette. Licht an, und halt dich gut fest.
    .stand = Ich kann sicher stehen
    .stand-also = sicher, stehen, im stehen, ich kann stehen, ja, j
    .sit = Lieber nicht
    .sit-also = nein, n, nee, sitzen, jetzt nicht, schwindlig, unsicher
techniques-not-now = Gut, die Übung muss warten.
techniques-lead =
    { $lines }
    Atme. Nicht wippen. Hör auf, wenn der Schmerz zunimmt oder es kribbelt.
    .done = Fertig
    .done-also = erledigt, bereit, geschafft, ok, ja, weiter
    .stop = Hier aufhören
    .stop-also = stopp, stop, genug, nein, ende, aufhören
    .wrong = Etwas stimmt nicht
    .wrong-also = stimmt nicht, falsch, tut weh, schlimmer, gefahr, warnzeichen, es kribbelt
techniques-tried = Gut. Das war's.
techniques-closed = Gut. Du findest die Übungen jederzeit unter /techniques

## Danger signs, before a move that could do harm

check =
    <b>Zuerst kurz prüfen. Trifft jetzt etwas davon zu?</b>
    • Schmerzen in der Brust, Atemnot, ohnmächtig, verwirrt, Probleme mit Gesicht, Sprache oder einem Arm
    • Ein Bein oder Fuß kälter, blasser oder blauer als der andere, oder taub
    • Taub zwischen den Beinen, kein Wasserlassen möglich, oder Urin oder Stuhl nicht zu halten
    • Ein Bein deutlich dicker, heiß oder rot
    • Frische Verletzung, Sturz, Knall im Muskel, Biss, schmutzige Wunde, Gift, Kiefersperre, Fieber oder Urin braun wie Cola
    • Sehr schwindlig
    .none = ✅ Nichts davon
    .none-also = 0, null, nichts, nix, keins, keins davon, keines, nein, nö, noe, nee, alles gut
    .chest = Brust / Atem / Kopf
    .chest-also = brust, atem, kopf, brustschmerzen, atemnot, keine luft, ohnmächtig, verwirrt, gesicht, sprache, arm
    .cold = Bein kalt / blass / taub
    .cold-also = kalt, blass, blau, taub, taubes bein, kaltes bein, kalter fuß
    .groin = Schritt taub / kein Urin
    .groin-also = schritt, taub zwischen den beinen, kann nicht pinkeln, kann kein wasser lassen
    .swollen = Bein dick / heiß / rot
    .swollen-also = geschwollen, schwellung, dick, heiß, rot, heißes bein, rotes bein, dickes bein
    .injury = Verletzt / Wunde / krank
    .injury-also = verletzung, sturz, gestürzt, gefallen, knall, riss, biss, gift, kiefer, fieber, brauner urin
    .dizzy = Sehr schwindlig
    .dizzy-also = schwindlig, schwindelig, schwindel, benommen
