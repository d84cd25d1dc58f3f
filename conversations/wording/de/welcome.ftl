### The first talk.

skip-rest = Den Rest überspringen
    .also = alles überspringen, rest auslassen, keine fragen mehr, später

welcome-hello =
    Hallo, ich bin Charley 👋 Ich helfe bei Krämpfen im Bein, die nachts kommen.

    🦵 <b>Im Krampf</b>: Ich führe dich durch, Schritt für Schritt.
    🌙 <b>Vor dem Schlafen</b>: kurz dehnen. Vielleicht gibt es dadurch weniger Krämpfe.
    ☀️ <b>Am Morgen</b>: ein paar schnelle Fragen, damit du siehst, wie es läuft.

    Ich bin ein Programm, kein Arzt. Im Notfall ruf die örtliche Notrufnummer an, nicht mich.

    Jetzt gerade ein Krampf? Tipp unten auf den Knopf, jederzeit.

    Charley ist für Erwachsene. Wie alt bist du?
    .adult = Ich bin 18 oder älter
    .adult-also = über 18, erwachsen, ich bin erwachsen, älter
    .young = Ich bin unter 18
    .young-also = jünger, kind, jugendlich, teenager, minderjährig, noch nicht 18

welcome-young =
    Danke, dass du es mir sagst. Charley ist für Erwachsene gemacht, darum kann ich dich nicht anleiten. Bitte sprich mit deinen Eltern oder in einer Arztpraxis über deine Krämpfe.

    Schmerzen in der Brust, keine Luft, oder ein Bein kalt oder blau? Sag es sofort Erwachsenen, oder ruf die örtliche Notrufnummer an.

    Falsch getippt? Tipp auf /start

welcome-consent =
    Um dir zu helfen, speichere ich deine Antworten: deine Nächte, deine Zeiten und was du mir über deine Gesundheit sagst. Was du schreibst, wird gelesen und nicht gespeichert.

    Genaueres steht unter /privacy und alles löschen kannst du mit /forget

    Ist das für dich in Ordnung?
    .agree = Ja, einverstanden
    .agree-also = ja, ok, okay, klar, einverstanden, in ordnung, passt, j, jo, jep
    .not_now = Jetzt nicht
    .not_now-also = nein, später, spaeter, n, nee, nö, noe, nicht einverstanden, nein danke

welcome-declined =
    In Ordnung. Ich schicke dir nichts.
    Bekommst du einen Krampf, hilft dir der Knopf unten trotzdem. Willst du hier weitermachen, tipp auf /start

welcome-end =
    <b>Alles bereit.</b> Das schicke ich dir:
    { $lines }
welcome-no-zone =
    Ich kenne deine Ortszeit noch nicht, darum rechne ich in Weltzeit (UTC). Zum Einstellen tipp auf /settings
welcome-no-health =
    Du hast die Angaben zur Gesundheit ausgelassen. Zur Sicherheit lasse ich darum Massage und Wärme weg. Du kannst sie in /settings nachholen
welcome-how =
    🦵 <b>Kommt ein Krampf, tipp unten auf den großen Knopf.</b> Oder schreib einfach „Krampf“.
    Willst du etwas ändern, tipp auf /settings
