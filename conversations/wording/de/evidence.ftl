### /evidence: what is known about each thing people try, and how well.

evidence =
    <b>Was man weiß</b>
    Hier steht, was Studien und Gesundheitsdienste sagen und wie gut es belegt ist. Worüber möchtest du etwas wissen?
    .stretch = Dehnen vor dem Schlafen
    .stretch-also = dehnen, dehnung, stretching
    .toes = Zehen hoch im Krampf
    .toes-also = zehen, zehen hoch
    .massage = Massage
    .massage-also = massieren, reiben, kneten
    .warmth = Wärme
    .warmth-also = hitze, warm, wärmflasche, dusche
    .towel_ball = Handtuchrolle und Ball
    .towel_ball-also = handtuch, ball, tennisball, handtuchrolle, triggerpunkt
    .relax = Entspannen
    .relax-also = entspannung, anspannen und loslassen, loslassen
    .drink = Trinken
    .drink-also = wasser, getränk, flüssigkeit
    .magnesium = Magnesium
    .quinine = Chinin, Tonic Water
    .quinine-also = chinin, tonic, tonic water
    .vitamin_k2 = Vitamin K2
    .vitamin_k2-also = vitamin, vitamine, k2
    .pickle = Gurkenwasser
    .pickle-also = gurke, gurken, essiggurken, saure gurken
    .bananas = Bananen und Salz
    .bananas-also = banane, bananen, salz, kalium, elektrolyte
    .why = Warum Krämpfe kommen
    .why-also = warum, ursache, ursachen, grund
    .triggers = Was damit einhergeht
    .triggers-also = auslöser, alkohol, sommer
    .pregnancy = In der Schwangerschaft
    .pregnancy-also = schwanger, schwangerschaft
    .close = Schließen
    .close-also = schliessen, zu, ende, stopp, fertig, nein, nichts, danke
evidence-card =
    { $lines }
    .more = Anderes Thema
    .more-also = mehr, anderes, nächstes, weiter, ja
    .close = Schließen
    .close-also = schliessen, zu, ende, stopp, fertig, nein, danke
evidence-closed = Gut. Du findest das jederzeit unter /evidence

evidence-stretch =
    <b>Dehnen vor dem Schlafen</b>
    Dafür: In einer Studie dehnten 80 Menschen über 55 sechs Wochen lang vor dem Schlafen Wade und hinteren Oberschenkel. Sie hatten etwa 1,2 Krämpfe weniger pro Nacht (0,6 bis 1,8). Der Schmerz war um 1,3 von 10 Punkten geringer.
    Dagegen: In einer Studie mit 191 Menschen, die Chinin nahmen, brachte es keinen Unterschied, 12 Wochen lang nur die Wade zu dehnen.
    Darum schlage ich beide Muskeln vor, jeden Abend, und nach sechs Wochen einen Blick zurück. Ich verspreche nichts.
evidence-toes =
    <b>Zehen hoch im Krampf</b>
    Die Zehen zum Schienbein zu ziehen, raten Leitfäden als Erstes. Dass ein Krampf beim Dehnen nachlässt, gehört sogar zu dem, woran man ihn ärztlich erkennt. Ein Krampf am Schienbein ist die Ausnahme: Da darf der Fuß nach unten sinken.
evidence-massage =
    <b>Massage</b>
    Sie kann den Schmerz im Krampf lindern, sagt der britische Gesundheitsdienst NHS. Ich kenne keine Studie zu nächtlichen Krämpfen.
    Reiben kann gefährlich sein, wenn im Bein ein Blutgerinnsel ist. Darum frage ich zuerst nach Warnzeichen, gehe sanft vor und lasse es bei manchen Menschen weg.
evidence-warmth =
    <b>Wärme</b>
    Eine Wärmflasche oder warme Dusche wird für den Muskel empfohlen, im Krampf und danach. Ich kenne keine Studie.
    Auf tauber Haut kann sie dich verbrennen, darum lasse ich sie bei manchen Menschen weg.
evidence-towel-ball =
    <b>Handtuchrolle und Ball</b>
    Bei Krämpfen hat sie niemand geprüft. In den Studien zu schmerzenden Punkten gab es Spritzen, bei 24 und bei 12 Menschen. Beides ist also nur zum Wohlfühlen, wenn der Krampf weg ist.
evidence-relax =
    <b>Anspannen und loslassen</b>
    Das ist ein bekannter Weg, sich zu entspannen und wieder einzuschlafen. Bei Krämpfen hat es niemand geprüft. Mach es im Liegen oder Sitzen, mit halber Kraft.
evidence-drink =
    <b>Trinken</b>
    Zu wenig zu trinken kann bei manchen eine Rolle spielen. Keine Studie zeigt, dass mehr Trinken weniger nächtliche Krämpfe bedeutet. Hast du wenig getrunken, ist ein Glas Wasser in Ordnung.
    Zum Vergleich: Für die meisten Erwachsenen nennen Gesundheitsdienste 6 bis 8 Tassen oder Gläser am Tag. Das ist kein Ziel, dem du nachts nachlaufen musst.
evidence-drink-limited =
    <b>Trinken</b>
    Halt dich an die Menge, die dir deine Praxis oder Klinik genannt hat. Keine Studie zeigt, dass mehr Trinken weniger nächtliche Krämpfe bedeutet. Salzige Getränke und Salzpulver zum Auflösen sind nichts für dich.
evidence-drink-unknown =
    <b>Trinken</b>
    Ich weiß nicht, ob du nur begrenzt trinken sollst, darum schlage ich keine Getränke vor. Deine Arztpraxis kann es dir sagen. Keine Studie zeigt, dass mehr Trinken weniger nächtliche Krämpfe bedeutet.
evidence-magnesium =
    <b>Magnesium</b>
    Eine Auswertung von 11 Studien mit 735 Menschen fand so gut wie keinen Unterschied: 0,18 Krämpfe weniger pro Woche, und das kann Zufall sein. Das ist ziemlich gut belegt.
    Darum schlage ich es nicht vor. Bei einer Nierenkrankheit ist es nichts für dich.
evidence-quinine =
    <b>Chinin und Tonic Water</b>
    Mit Chinin gab es etwa einen Krampf weniger pro Woche. Aber es hat zu schweren Blutproblemen und zu Todesfällen geführt. In den USA ist es gegen Krämpfe nicht zugelassen. In Großbritannien wird es nicht routinemäßig gegeben.
    Ich schlage es nie vor, auch Tonic Water nicht. Nimmst du es, sprich mit Apotheke oder Arztpraxis, und ändere nichts auf eigene Faust. Blaue Flecken, Punkte auf der Haut, Blutungen, Ohrensausen, oder du hörst oder siehst schlechter: Hol dir heute Hilfe, siehe /care
evidence-vitamin-k2 =
    <b>Vitamin K2</b>
    Eine Studie fand weniger Krämpfe: etwa 1 pro Woche, ohne das Vitamin 3,6. Aber bei den Menschen ohne das Vitamin wurde es in der Studie schlimmer, und eine zweite kenne ich nicht.
    Darum schlage ich es nicht vor. Es verträgt sich nicht mit Blutverdünnern wie Warfarin oder Marcumar.
evidence-pickle =
    <b>Gurkenwasser</b>
    Eine Studie, und nur mit Menschen mit Leberzirrhose: Krämpfe fühlten sich milder an, um 2,3 von 10 Punkten gegenüber 0,4. Tage mit milderen Krämpfen: 46 gegenüber 35 von 100, und das kann Zufall sein. Für andere ist es nicht geprüft.
    Darum schlage ich es nicht vor. Es ist nichts für dich, wenn du wenig Salz oder nur begrenzt trinken sollst, und auch nicht bei Herz- oder Nierenkrankheit oder Bluthochdruck.
evidence-bananas =
    <b>Bananen, Salz, Elektrolytpulver</b>
    Ich kenne keine Studie, die bei nächtlichen Krämpfen dafür spricht. Eine Übersichtsarbeit deutet eher auf müde Muskeln und gestörte Nerven hin als auf Salze.
    Darum schlage ich sie nicht vor. Salzige Getränke, Elektrolytpulver und Salzersatz sind nichts für dich, wenn du nur begrenzt trinken sollst, und auch nicht bei Herz-, Nieren- oder Leberkrankheit.
evidence-why =
    <b>Was Krämpfe sind und warum sie kommen</b>
    Sie sind sehr häufig: Bis zu 6 von 10 Erwachsenen hatten schon welche in der Nacht. Ein Muskel zieht sich von selbst zusammen. Er wird plötzlich hart und knotig und lässt nach Sekunden bis zehn Minuten wieder los.
    Die meisten kommen ohne erkennbaren Grund. Eine Idee, nicht bewiesen: Im Bett zeigt der Fuß nach unten, die Wade ist verkürzt, und ein verirrtes Nervensignal lässt sie verkrampfen. Eine Übersichtsarbeit deutet auf müde Muskeln und gestörte Nerven hin.
    Öfter sieht man Krämpfe bei Nervenschäden, Nieren- oder Schilddrüsenkrankheit, verengten Arterien in den Beinen und manchen Medikamenten. Das lässt sich in Arztpraxis oder Apotheke klären.
evidence-triggers =
    <b>Was damit einhergeht</b>
    Nächtliche Krämpfe sah man öfter bei Menschen über 60, die Alkohol trinken, und bei Menschen, die sich wenig bewegen. Beide Studien waren klein und zeigen keine Ursache. Im Sommer werden Krämpfe etwa doppelt so oft behandelt.
evidence-pregnancy =
    <b>In der Schwangerschaft</b>
    Acht kleine Studien, und keine zeigt klar, was hilft. Also: Zehen hoch im Krampf, und das sanfte Dehnen. Schwillt ein Bein an, wird es heiß oder rot, oder tut es zwischen den Krämpfen weh, ruf jetzt deine Hebamme oder Geburtsklinik an.
