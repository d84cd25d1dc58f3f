### Words that every talk shares.

## Buttons

done = Fertig
    .also = bereit, das wars, das war's, das ist alles, erledigt, ok, okay
back = Zurück
    .also = zurueck, rückgängig, vorherige, ups, hoppla
skip = Überspringen
    .also = auslassen, weiter, nächste, skip, keine antwort
yes = Ja
    .also = j, jo, jep, jap, klar, sicher, ok, okay, genau, stimmt, richtig
no = Nein
    .also = n, ne, nee, nö, nope, nicht wirklich, eigentlich nicht
not-sure = Nicht sicher
    .also = unsicher, weiß nicht, weiß ich nicht, keine ahnung, vielleicht, schwer zu sagen, ka
cancel = Abbrechen
    .also = egal, lass es, stopp, stop, vergiss es

number-n0 = 0
    .also = null, kein, keine, keiner, nichts, gar nicht, kein schmerz, keine schmerzen
number-n1 = 1
    .also = eins, ein, eine
number-n2 = 2
    .also = zwei, zwo
number-n3 = 3
    .also = drei
number-n4 = 4
    .also = vier
number-n5 = 5
    .also = fünf, fuenf
number-n6 = 6
    .also = sechs
number-n7 = 7
    .also = sieben
number-n8 = 8
    .also = acht
number-n9 = 9
    .also = neun
number-n10 = 10
    .also = zehn

## The keyboard under the chat

keyboard-cramp = 🦵 Ich habe einen Krampf
    .also = ich habe einen krampf, ich hab einen krampf, krampf, krampf jetzt
keyboard-placeholder = Schreib oder tipp unten

## The command menu

command-start = Hallo sagen und einrichten
command-cramp = Ich habe jetzt einen Krampf
command-checkin = Wie war die Nacht?
command-stretch = Dehnen vor dem Schlafen
command-techniques = Alle Übungen: lesen und ausprobieren
command-care = Wann du Hilfe holst, und Nummern
command-evidence = Was man weiß und wie gut belegt
command-settings = Zeiten und mehr ändern
command-language = Language · Idioma · Sprache
command-pause = Erinnerungen ruhen lassen
command-resume = Erinnerungen wieder einschalten
command-back = Letzte Antwort zurücknehmen
command-cancel = Dieses Gespräch abbrechen
command-help = Was kann ich hier tun?
command-privacy = Was über mich gespeichert ist
command-forget = Alles über mich löschen

## How the bot presents itself

bot-description =
    Hallo, ich bin Charley. Ich helfe bei nächtlichen Wadenkrämpfen und anderen Krämpfen im Bein.
    🦵 Im Krampf: einmal tippen, und ich führe dich durch.
    🌙 Am Abend: kurz dehnen vor dem Schlafen.
    ☀️ Am Morgen: ein paar schnelle Fragen.
    Ich bin ein Programm, kein Arzt. Ich bin für Erwachsene. Im Notfall ruf die örtliche Notrufnummer an.
bot-short-description = Hilfe bei Beinkrämpfen in der Nacht: im Krampf, vor dem Schlafen und am Morgen. Kein Arzt.

## Where a talk stands

resumed = Zurück zu der Stelle, an der wir waren:
undone = Gut, einen Schritt zurück.
nothing-to-undo = Hier gibt es nichts zurückzunehmen.
cannot-undo = Diese Antwort bleibt stehen. Es geht um deine Sicherheit.
cancelled = Gut, ich habe das abgebrochen.
nothing-to-cancel = Es gibt nichts abzubrechen. Alles ist ruhig.
put-aside = Ich habe das abgebrochen. Du kannst neu anfangen, wann du magst.
start-first = Sagen wir uns erst einmal Hallo. Tipp auf /start
reminders-on = Gut. Deine Erinnerungen sind wieder an.
reminders-not-paused = Deine Erinnerungen sind schon an.

greeting = 👋 Der große Knopf unten ist für einen Krampf. Er funktioniert jederzeit.
offer-welcome = Wenn du magst, kann ich mehr, etwa ans Dehnen vor dem Schlafen erinnern. Tipp irgendwann auf /start
go-cramp = 🦵 Ich habe einen Krampf
go-help = Was kannst du?

## Buttons of older messages

cramp-first = Erst der Krampf. Sag mir, wenn er losgelassen hat.

stale-button = Dieser Knopf gehört zu einer älteren Nachricht. Wir sind hier:
stale-button-note = Dieser Knopf ist alt. Bitte nimm die neueste Nachricht.
stale-button-nothing = Dieser Knopf ist alt, und gerade ist nichts offen. Hast du einen Krampf, tipp unten auf den Knopf.
already-noted = Das habe ich schon notiert.
over-note = Das ist schon vorbei.

## Late

late = Entschuldige, das kommt spät.
late-cramp = Ich war eine Weile weg und konnte nicht antworten. Wie ist es jetzt? Hast du den Krampf noch, tipp unten auf den Knopf.

## What was not understood

not-understood = Entschuldige, das habe ich nicht verstanden. Tipp auf einen Knopf oder schreib eine der Antworten.
not-understood-open = Entschuldige, das habe ich nicht verstanden. Kannst du es anders sagen?
not-understood-idle =
    Entschuldige, das habe ich nicht verstanden.
    Hast du einen Krampf, tipp unten auf den Knopf. Was ich kann, steht unter /help

## Things that are not words

kind-sticker = Danke für den Sticker. Ich kann nur lesen, was du schreibst oder antippst.
kind-voice = Sprachnachrichten kann ich nicht hören. Bitte schreib es oder tipp auf einen Knopf.
kind-photo = Bilder kann ich nicht ansehen. Bitte schreib es oder zeig es einem Arzt oder einer Ärztin.
kind-location = Danke, aber mit deinem Standort kann ich nichts anfangen. Ich brauche keine Adresse.
kind-other = Das kann ich nicht öffnen. Ich kann nur lesen, was du schreibst oder antippst.
kind-edited = Geänderte Nachrichten kann ich nicht lesen. Bitte schick sie neu.
kind-unknown-command = Diesen Befehl kenne ich nicht. Was ich kann, steht unter /help
kind-too-long = Das ist viel zu lesen für mich. Bitte sag es mit wenigen Worten.
kind-group = Ich spreche immer nur mit einer Person. Bitte schreib mir in einem privaten Chat.

## When something broke

sorry =
    Entschuldige, bei mir ist etwas schiefgegangen. Bitte versuch es in einer Minute noch einmal.
    Wenn du in Gefahr sein könntest, warte nicht auf mich. Ruf die örtliche Notrufnummer an.
sorry-note = Entschuldige, das ging nicht. Bitte versuch es noch einmal.

## At the door

door-closed = Es tut mir leid, ich bin nur für Menschen da, die eine Praxis angemeldet hat. Bitte frag dort nach.
door-too-fast =
    Das war sehr viel auf einmal, einiges davon habe ich ausgelassen. Bitte warte kurz und sag es mir dann noch einmal.
    Wenn du in Gefahr sein könntest, warte nicht auf mich. Ruf die örtliche Notrufnummer an.
