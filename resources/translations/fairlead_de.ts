<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>ArrangeBar</name>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Group and sort</source>
      <translation>Gruppieren und sortieren</translation>
    </message>
    <message>
      <source>Saved views</source>
      <translation>Gespeicherte Ansichten</translation>
    </message>
  </context>
  <context>
    <name>ArrangeCommands</name>
    <message>
      <source>Nobody is in this plan yet; give a task an owner first.</source>
      <translation>In diesem Plan ist noch niemand; zuerst einem Vorgang einen Verantwortlichen geben.</translation>
    </message>
    <message>
      <source>Other &amp;Field</source>
      <translation>Anderes &amp;Feld</translation>
    </message>
  </context>
  <context>
    <name>Arranger</name>
    <message>
      <source>Clear Filter</source>
      <translation>Filter aufheben</translation>
    </message>
    <message>
      <source>Outline Order</source>
      <translation>Gliederungsfolge</translation>
    </message>
    <message>
      <source>Rows are {0}; tasks are moved and indented in outline order.</source>
      <translation>Die Zeilen sind {0}; Vorgänge werden in der Gliederungsfolge verschoben und eingerückt.</translation>
    </message>
    <message numerus="yes">
      <source>The filter would hide %n new tasks; they stay in sight until it changes.</source>
      <translation>
        <numerusform>Der Filter würde %n neuen Vorgang ausblenden; er bleibt sichtbar, bis der Filter sich ändert.</numerusform>
        <numerusform>Der Filter würde %n neue Vorgänge ausblenden; sie bleiben sichtbar, bis der Filter sich ändert.</numerusform>
      </translation>
    </message>
    <message>
      <source>The filter would hide “{0}”; it stays in sight until the filter changes.</source>
      <translation>Der Filter würde „{0}“ ausblenden; der Vorgang bleibt sichtbar, bis der Filter sich ändert.</translation>
    </message>
    <message>
      <source>grouped by {0}</source>
      <translation>nach {0} gruppiert</translation>
    </message>
    <message>
      <source>sorted by {0}</source>
      <translation>nach {0} sortiert</translation>
    </message>
  </context>
  <context>
    <name>Bridge</name>
    <message>
      <source>Retry</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>CalendarsDialog</name>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
      <source>&amp;Based on</source>
      <translation>&amp;Beruht auf</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <source>&amp;Remove Days</source>
      <translation>Tage &amp;entfernen</translation>
    </message>
    <message>
      <source>Add Da&amp;ys</source>
      <translation>&amp;Tage hinzufügen</translation>
    </message>
    <message>
      <source>Add Public &amp;Holidays</source>
      <translation>&amp;Feiertage hinzufügen</translation>
    </message>
    <message>
      <source>Calendars</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <source>Country or region</source>
      <translation>Land oder Region</translation>
    </message>
    <message>
      <source>Days with other hours</source>
      <translation>Tage mit anderen Zeiten</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <source>Hours; empty is free</source>
      <translation>Zeiten; leer ist frei</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>New calendar {0}</source>
      <translation>Neuer Kalender {0}</translation>
    </message>
    <message>
      <source>Next year</source>
      <translation>Nächstes Jahr</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Time &amp;zone</source>
      <translation>&amp;Zeitzone</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>Arbeitszeit</translation>
    </message>
    <message>
      <source>Year before</source>
      <translation>Voriges Jahr</translation>
    </message>
    <message>
      <source>as base</source>
      <translation>wie Basis</translation>
    </message>
    <message>
      <source>free</source>
      <translation>frei</translation>
    </message>
    <message>
      <source>of the plan; or Europe/Berlin</source>
      <translation>des Plans; oder Europe/Berlin</translation>
    </message>
    <message>
      <source>{0} (of the plan)</source>
      <translation>{0} (des Plans)</translation>
    </message>
  </context>
  <context>
    <name>ChainPage</name>
    <message>
      <source>&amp;Depth</source>
      <translation>&amp;Tiefe</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Click: its chain · double click: its bar · arrows walk along links</source>
      <translation>Klick: Kette des Vorgangs · Doppelklick: sein Balken · Pfeiltasten gehen an Verknüpfungen entlang</translation>
    </message>
    <message>
      <source>How many links away tasks are shown</source>
      <translation>Wie viele Verknüpfungen weit Vorgänge gezeigt werden</translation>
    </message>
    <message>
      <source>Larger (+)</source>
      <translation>Größer (+)</translation>
    </message>
    <message>
      <source>Select a task, here in the list of links or in the timeline, to see its chain.</source>
      <translation>Einen Vorgang auswählen, hier in der Liste oder in der Zeitachse, um seine Kette zu sehen.</translation>
    </message>
    <message>
      <source>Show all (F)</source>
      <translation>Alles zeigen (F)</translation>
    </message>
    <message>
      <source>Smaller (−)</source>
      <translation>Kleiner (−)</translation>
    </message>
    <message>
      <source>“{0}” waits for nothing, and nothing waits for it.

Link it in the inspector, or select it with another task and press Ctrl+F2.</source>
      <translation>„{0}“ wartet auf nichts, und nichts wartet darauf.

Im Inspektor verknüpfen, oder mit einem anderen Vorgang auswählen und Strg+F2 drücken.</translation>
    </message>
  </context>
  <context>
    <name>ChainView</name>
    <message>
      <source>Chain of links</source>
      <translation>Kette der Verknüpfungen</translation>
    </message>
  </context>
  <context>
    <name>ChoicesEditor</name>
    <message>
      <source>Add a choice</source>
      <translation>Auswahl hinzufügen</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>Auswahlwerte</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>New choice</source>
      <translation>Neuer Wert</translation>
    </message>
    <message>
      <source>New choice {0}</source>
      <translation>Neuer Wert {0}</translation>
    </message>
    <message>
      <source>Remove the choice</source>
      <translation>Wert entfernen</translation>
    </message>
  </context>
  <context>
    <name>ChooseVersion</name>
    <message>
      <source>Go back to the plan as it was at a version. This is one step, which you can undo.</source>
      <translation>Zurück zum Plan, wie er bei einer Version war. Das ist ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
      <source>Revert</source>
      <translation>Zurückkehren</translation>
    </message>
    <message>
      <source>Revert to Version</source>
      <translation>Zu Version zurückkehren</translation>
    </message>
  </context>
  <context>
    <name>ClearBaseline</name>
    <message>
      <source>Clear Baseline</source>
      <translation>Basisplan löschen</translation>
    </message>
    <message>
      <source>Forget the dates of a baseline. This is one step, which you can undo.</source>
      <translation>Die Termine eines Basisplans vergessen. Das ist ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
  </context>
  <context>
    <name>ClipboardCommands</name>
    <message numerus="yes">
      <source>%n tasks copied.</source>
      <translation>
        <numerusform>%n Vorgang kopiert.</numerusform>
        <numerusform>%n Vorgänge kopiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tasks pasted.</source>
      <translation>
        <numerusform>%n Vorgang eingefügt.</numerusform>
        <numerusform>%n Vorgänge eingefügt.</numerusform>
      </translation>
    </message>
    <message>
      <source>The clipboard holds no text; copy cells or tasks first.</source>
      <translation>Die Zwischenablage enthält keinen Text; zuerst Zellen oder Vorgänge kopieren.</translation>
    </message>
  </context>
  <context>
    <name>ColorLegend</name>
    <message>
      <source>Legend of the colours</source>
      <translation>Legende der Farben</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>und %n weiterer</numerusform>
        <numerusform>und %n weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
  </context>
  <context>
    <name>ColumnChooser</name>
    <message>
      <source>&amp;Usual Columns</source>
      <translation>Ü&amp;bliche Spalten</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Columns from left to right</source>
      <translation>Spalten von links nach rechts</translation>
    </message>
    <message>
      <source>Move &amp;Down</source>
      <translation>Nach &amp;unten</translation>
    </message>
    <message>
      <source>Move &amp;Up</source>
      <translation>Nach &amp;oben</translation>
    </message>
    <message>
      <source>Search columns</source>
      <translation>Spalten suchen</translation>
    </message>
  </context>
  <context>
    <name>ConditionRow</name>
    <message>
      <source>Comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <source>Remove this condition</source>
      <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>me</source>
      <translation>ich</translation>
    </message>
    <message>
      <source>one; another</source>
      <translation>einer; ein anderer</translation>
    </message>
    <message>
      <source>today, +2w, 3 Mar</source>
      <translation>today, +2w, 3 Mar</translation>
    </message>
  </context>
  <context>
    <name>Controls</name>
    <message>
      <source>&amp;Lanes</source>
      <translation>&amp;Bahnen</translation>
    </message>
    <message>
      <source>Automatic ({0})</source>
      <translation>Automatisch ({0})</translation>
    </message>
    <message>
      <source>Colo&amp;ur</source>
      <translation>&amp;Farbe</translation>
    </message>
    <message>
      <source>Ideas</source>
      <translation>Ideen</translation>
    </message>
    <message>
      <source>Lane</source>
      <translation>Bahn</translation>
    </message>
    <message>
      <source>Le&amp;vel</source>
      <translation>&amp;Ebene</translation>
    </message>
    <message>
      <source>Level {0}</source>
      <translation>Ebene {0}</translation>
    </message>
    <message>
      <source>Milestones</source>
      <translation>Meilensteine</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Gliederung</translation>
    </message>
    <message>
      <source>Show all milestones on a strip at the top</source>
      <translation>Alle Meilensteine oben in einem Streifen zeigen</translation>
    </message>
    <message>
      <source>Show what has no dates yet: Now, Next and Later</source>
      <translation>Zeigen, was noch keine Termine hat: Jetzt, Als Nächstes und Später</translation>
    </message>
  </context>
  <context>
    <name>CrashReporter</name>
    <message>
      <source>Fairlead made a mistake ({0}). Your plan is safe on disk; the log says more.</source>
      <translation>Fairlead hat einen Fehler gemacht ({0}). Der Plan liegt sicher auf der Platte; das Protokoll sagt mehr.</translation>
    </message>
    <message>
      <source>Open Log</source>
      <translation>Protokoll öffnen</translation>
    </message>
  </context>
  <context>
    <name>CustomFields</name>
    <message>
      <source>&amp;Add Field…</source>
      <translation>Feld &amp;hinzufügen…</translation>
    </message>
    <message>
      <source>&amp;Delete Field</source>
      <translation>Feld &amp;löschen</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>Auswahlwerte</translation>
    </message>
    <message>
      <source>Custom Fields</source>
      <translation>Eigene Felder</translation>
    </message>
    <message>
      <source>Custom fields</source>
      <translation>Eigene Felder</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>{name} – {kind}, {count} filled</source>
      <translation>{name} – {kind}, {count} ausgefüllt</translation>
    </message>
  </context>
  <context>
    <name>DateEditor</name>
    <message>
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
  </context>
  <context>
    <name>DependenciesView</name>
    <message>
      <source>Chain</source>
      <translation>Kette</translation>
    </message>
    <message>
      <source>Teams</source>
      <translation>Teams</translation>
    </message>
    <message>
      <source>What of the dependencies is shown</source>
      <translation>Was von den Abhängigkeiten gezeigt wird</translation>
    </message>
  </context>
  <context>
    <name>Dragger</name>
    <message>
      <source>Change Lag</source>
      <translation>Zeitabstand ändern</translation>
    </message>
    <message>
      <source>New task</source>
      <translation>Neuer Vorgang</translation>
    </message>
    <message>
      <source>Outline Order</source>
      <translation>Gliederungsfolge</translation>
    </message>
    <message>
      <source>Rows are sorted or grouped; they are put elsewhere in outline order.</source>
      <translation>Die Zeilen sind sortiert oder gruppiert; umgestellt werden sie in der Gliederungsfolge.</translation>
    </message>
    <message>
      <source>“{name}” cannot start before “{driver}” lets it. Change the lag of the link to have it there all the same; holding Ctrl+Shift while dragging does so too.</source>
      <translation>„{name}“ kann nicht anfangen, bevor „{driver}“ es zulässt. Den Zeitabstand der Verknüpfung ändern, um ihn trotzdem dort zu haben; Strg+Umschalt beim Ziehen bewirkt dasselbe.</translation>
    </message>
  </context>
  <context>
    <name>EditHint</name>
    <message numerus="yes">
      <source>Ctrl+Enter: all %n selected tasks</source>
      <translation>
        <numerusform>Strg+Eingabe: der ausgewählte Vorgang</numerusform>
        <numerusform>Strg+Eingabe: alle %n ausgewählten Vorgänge</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EmptyHint</name>
    <message>
      <source>Drag here to draw the first task, or press Ins.</source>
      <translation>Hier ziehen, um den ersten Vorgang zu zeichnen, oder Einfg drücken.</translation>
    </message>
  </context>
  <context>
    <name>FieldRow</name>
    <message>
      <source>several</source>
      <translation>mehrere</translation>
    </message>
  </context>
  <context>
    <name>FileCommands</name>
    <message>
      <source>1 entry made no sense</source>
      <translation>1 Eintrag war nicht zu verstehen</translation>
    </message>
    <message>
      <source>1 kind of data was not taken</source>
      <translation>1 Art von Daten wurde nicht übernommen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Exported to “{0}”.</source>
      <translation>Nach „{0}“ exportiert.</translation>
    </message>
    <message>
      <source>Fairlead plans (*.fairlead)</source>
      <translation>Fairlead-Pläne (*.fairlead)</translation>
    </message>
    <message>
      <source>Fairlead plans (*.fairlead);;All files (*)</source>
      <translation>Fairlead-Pläne (*.fairlead);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Importing “{0}”: calculating dates (2 of 3)…</source>
      <translation>„{0}“ wird importiert: Termine berechnen (2 von 3)…</translation>
    </message>
    <message>
      <source>Importing “{0}”: reading (1 of 3)…</source>
      <translation>„{0}“ wird importiert: lesen (1 von 3)…</translation>
    </message>
    <message>
      <source>Importing “{0}”: writing the plan (3 of 3)…</source>
      <translation>„{0}“ wird importiert: Plan schreiben (3 von 3)…</translation>
    </message>
    <message>
      <source>Nothing has changed since “{0}”.</source>
      <translation>Seit „{0}“ hat sich nichts geändert.</translation>
    </message>
    <message>
      <source>Open Now</source>
      <translation>Jetzt öffnen</translation>
    </message>
    <message>
      <source>Open Plan</source>
      <translation>Plan öffnen</translation>
    </message>
    <message>
      <source>Opening “{0}”, a large plan: preparing the calculation, once, takes up to a minute…</source>
      <translation>„{0}“, ein großer Plan, wird geöffnet: die Berechnung wird einmalig vorbereitet, bis zu einer Minute…</translation>
    </message>
    <message>
      <source>Opening “{0}”…</source>
      <translation>„{0}“ wird geöffnet…</translation>
    </message>
    <message>
      <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
      <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
      <source>Plans and tables (*.xml *.csv *.tsv);;All files (*)</source>
      <translation>Pläne und Tabellen (*.xml *.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Save As</source>
      <translation>Speichern unter</translation>
    </message>
    <message>
      <source>Show Report</source>
      <translation>Bericht zeigen</translation>
    </message>
    <message>
      <source>The plan is as it was at “{0}”.</source>
      <translation>Der Plan ist wie bei „{0}“.</translation>
    </message>
    <message>
      <source>The plan is now “{0}”.</source>
      <translation>Der Plan ist jetzt „{0}“.</translation>
    </message>
    <message>
      <source>There is no version yet; keep one with Save Version and you can always come back to it.</source>
      <translation>Es gibt noch keine Version; mit „Version speichern“ eine festhalten, um jederzeit zu ihr zurückkehren zu können.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Version {0}</source>
      <translation>Version {0}</translation>
    </message>
    <message>
      <source>Version “{0}” is kept.</source>
      <translation>Version „{0}“ ist festgehalten.</translation>
    </message>
    <message>
      <source>the dates of 1 task differ</source>
      <translation>die Termine 1 Vorgangs weichen ab</translation>
    </message>
    <message>
      <source>the dates of {0} tasks differ</source>
      <translation>die Termine von {0} Vorgängen weichen ab</translation>
    </message>
    <message>
      <source>{0} entries made no sense</source>
      <translation>{0} Einträge waren nicht zu verstehen</translation>
    </message>
    <message>
      <source>{0} kinds of data were not taken</source>
      <translation>{0} Arten von Daten wurden nicht übernommen</translation>
    </message>
    <message>
      <source>“{0}” was imported: {1}.</source>
      <translation>„{0}“ wurde importiert: {1}.</translation>
    </message>
    <message>
      <source>“{0}” was imported; nothing is lost.</source>
      <translation>„{0}“ wurde importiert; nichts ging verloren.</translation>
    </message>
  </context>
  <context>
    <name>FilterBadge</name>
    <message>
      <source>Clear filter</source>
      <translation>Filter aufheben</translation>
    </message>
    <message>
      <source>Clear filter  (Ctrl+Shift+X)</source>
      <translation>Filter aufheben  (Strg+Umschalt+X)</translation>
    </message>
    <message>
      <source>Filter: {0}</source>
      <translation>Filter: {0}</translation>
    </message>
    <message>
      <source>{filter} · {count} of {total}</source>
      <translation>{filter} · {count} von {total}</translation>
    </message>
  </context>
  <context>
    <name>FilterBuilder</name>
    <message>
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>{count} of {total} tasks</source>
      <translation>{count} von {total} Vorgängen</translation>
    </message>
    <message>
      <source>{count} of {total} tasks: {words}</source>
      <translation>{count} von {total} Vorgängen: {words}</translation>
    </message>
  </context>
  <context>
    <name>FilterGroup</name>
    <message>
      <source>Add Condition</source>
      <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
      <source>Add Group</source>
      <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
      <source>All of these hold</source>
      <translation>Alle hiervon gelten</translation>
    </message>
    <message>
      <source>Any of these holds</source>
      <translation>Eine hiervon gilt</translation>
    </message>
    <message>
      <source>How conditions are joined</source>
      <translation>Wie Bedingungen verbunden sind</translation>
    </message>
    <message>
      <source>Remove Group</source>
      <translation>Gruppe entfernen</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Find a task by name</source>
      <translation>Einen Vorgang nach Namen suchen</translation>
    </message>
    <message>
      <source>No task has this in its name</source>
      <translation>Kein Vorgang hat das im Namen</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>GoToDate</name>
    <message>
      <source>3 Mar, 2027-03-03, fri, +2w</source>
      <translation>3 Mar, 2027-03-03, fri, +2w</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>Los</translation>
    </message>
    <message>
      <source>Go to Date</source>
      <translation>Gehe zu Datum</translation>
    </message>
    <message>
      <source>Which date should the timeline show?</source>
      <translation>Welches Datum soll die Zeitachse zeigen?</translation>
    </message>
  </context>
  <context>
    <name>Goals</name>
    <message>
      <source>&amp;Add Goal</source>
      <translation>Ziel &amp;hinzufügen</translation>
    </message>
    <message>
      <source>&amp;Delete Goal</source>
      <translation>Ziel &amp;löschen</translation>
    </message>
    <message>
      <source>, finishes {0}</source>
      <translation>, endet {0}</translation>
    </message>
    <message>
      <source>, {0} days after the target</source>
      <translation>, {0} Tage nach dem Zieldatum</translation>
    </message>
    <message>
      <source>3 Mar, eoq</source>
      <translation>3 Mar, eoq</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>How one will see that it is reached</source>
      <translation>Woran zu erkennen ist, dass es erreicht ist</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Messgröße</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>New goal</source>
      <translation>Neues Ziel</translation>
    </message>
    <message>
      <source>New goal {0}</source>
      <translation>Neues Ziel {0}</translation>
    </message>
    <message>
      <source>No tasks yet: give tasks this goal in the inspector or in the Goal column</source>
      <translation>Noch keine Vorgänge: Vorgängen dieses Ziel im Inspektor oder in der Spalte „Ziel“ geben</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Verantwortlich</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>Teil von</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Target date</source>
      <translation>Zieldatum</translation>
    </message>
    <message>
      <source>{count} tasks, {percent} % done</source>
      <translation>{count} Vorgänge, {percent} % fertig</translation>
    </message>
    <message>
      <source>–</source>
      <translation>–</translation>
    </message>
  </context>
  <context>
    <name>HelpCommands</name>
    <message>
      <source>Fairlead {0}: plans programs, shows at once what a slip moves.</source>
      <translation>Fairlead {0}: plant Programme und zeigt sofort, was ein Verzug bewegt.</translation>
    </message>
  </context>
  <context>
    <name>Hint</name>
    <message>
      <source>No task has a value for “{0}” yet. Select bars and give them one in the inspector (Alt+Enter), or choose other lanes above.</source>
      <translation>Noch hat kein Vorgang einen Wert für „{0}“. Balken auswählen und im Inspektor (Alt+Eingabe) einen geben, oder oben andere Bahnen wählen.</translation>
    </message>
    <message>
      <source>Nothing to show: all tasks are inactive or filtered out.</source>
      <translation>Nichts zu zeigen: alle Vorgänge sind inaktiv oder ausgefiltert.</translation>
    </message>
    <message>
      <source>This plan has no tasks yet. Add the first one in the Timeline (Ctrl+1), or press Ins here.</source>
      <translation>Dieser Plan hat noch keine Vorgänge. Den ersten in der Zeitachse anlegen (Strg+1) oder hier Einfg drücken.</translation>
    </message>
  </context>
  <context>
    <name>HoverCard</name>
    <message>
      <source>Linked, not shown</source>
      <translation>Verknüpft, nicht gezeigt</translation>
    </message>
  </context>
  <context>
    <name>ImportReport</name>
    <message>
      <source>Import Report</source>
      <translation>Importbericht</translation>
    </message>
    <message>
      <source>Keep Their Dates</source>
      <translation>Deren Termine behalten</translation>
    </message>
    <message>
      <source>Pin the tasks that came out otherwise to the dates stored in the file</source>
      <translation>Vorgänge, die anders herauskamen, an die Termine der Datei heften</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>Inspector</source>
      <translation>Inspektor</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Nothing selected</source>
      <translation>Nichts ausgewählt</translation>
    </message>
    <message>
      <source>Row {0}, WBS {1}</source>
      <translation>Zeile {0}, PSP {1}</translation>
    </message>
    <message>
      <source>Select a task to see and edit its details here.</source>
      <translation>Einen Vorgang auswählen, um hier seine Einzelheiten zu sehen und zu ändern.</translation>
    </message>
    <message>
      <source>Unnamed task</source>
      <translation>Unbenannter Vorgang</translation>
    </message>
    <message>
      <source>What moved it</source>
      <translation>Was ihn bewegt hat</translation>
    </message>
    <message>
      <source>What you change here is changed in all of them.</source>
      <translation>Was hier geändert wird, ändert sich in allen.</translation>
    </message>
    <message>
      <source>Why here</source>
      <translation>Warum hier</translation>
    </message>
    <message>
      <source>{0} tasks</source>
      <translation>{0} Vorgänge</translation>
    </message>
  </context>
  <context>
    <name>LinkControls</name>
    <message>
      <source>Lag</source>
      <translation>Zeitabstand</translation>
    </message>
    <message>
      <source>Link type</source>
      <translation>Art der Verknüpfung</translation>
    </message>
    <message>
      <source>Remove this link</source>
      <translation>Diese Verknüpfung entfernen</translation>
    </message>
    <message>
      <source>lag</source>
      <translation>Zeitabstand</translation>
    </message>
  </context>
  <context>
    <name>LinkList</name>
    <message>
      <source>Add by name or row, such as 12FS+2d</source>
      <translation>Über Name oder Zeile hinzufügen, etwa 12FS+2d</translation>
    </message>
    <message>
      <source>Add to {0}</source>
      <translation>Zu {0} hinzufügen</translation>
    </message>
    <message>
      <source>Links of the chosen teams</source>
      <translation>Verknüpfungen der gewählten Teams</translation>
    </message>
  </context>
  <context>
    <name>LinkListEditor</name>
    <message>
      <source>Row numbers or names, such as 7FS+2d; 12SS</source>
      <translation>Zeilennummern oder Namen, etwa 7FS+2d; 12SS</translation>
    </message>
  </context>
  <context>
    <name>LinkRow</name>
    <message>
      <source>Go to “{0}”</source>
      <translation>Gehe zu „{0}“</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>No plans yet</source>
      <translation>Noch keine Pläne</translation>
    </message>
    <message>
      <source>Open Recen&amp;t</source>
      <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>This plan is read-only</source>
      <translation>Dieser Plan ist schreibgeschützt</translation>
    </message>
    <message>
      <source>Toolbar</source>
      <translation>Werkzeugleiste</translation>
    </message>
    <message>
      <source>{0} (draft)</source>
      <translation>{0} (Entwurf)</translation>
    </message>
    <message>
      <source>{0} has this plan open</source>
      <translation>{0} hat diesen Plan geöffnet</translation>
    </message>
    <message>
      <source>{0}. You see changes as they are made; save a copy to edit.</source>
      <translation>{0}. Änderungen erscheinen, sobald sie gemacht werden; zum Bearbeiten eine Kopie speichern.</translation>
    </message>
  </context>
  <context>
    <name>Matrix</name>
    <message>
      <source>Who waits for whom, team by team</source>
      <translation>Wer auf wen wartet, Team für Team</translation>
    </message>
  </context>
  <context>
    <name>MiniMap</name>
    <message>
      <source>Drag the frame to go elsewhere; turn the wheel to zoom</source>
      <translation>Den Rahmen ziehen, um anderswohin zu gehen; am Rad drehen, um zu zoomen</translation>
    </message>
    <message>
      <source>Mini-map</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <source>The whole plan; arrow keys move what the timeline shows</source>
      <translation>Der ganze Plan; Pfeiltasten bewegen, was die Zeitachse zeigt</translation>
    </message>
  </context>
  <context>
    <name>MovementPanel</name>
    <message>
      <source>&lt;b&gt;{0}&lt;/b&gt; · {1} – {2}, was {3} – {4}</source>
      <translation>&lt;b&gt;{0}&lt;/b&gt; · {1} – {2}, war {3} – {4}</translation>
    </message>
    <message>
      <source>&lt;b&gt;{0}&lt;/b&gt; · {1}, was {2}</source>
      <translation>&lt;b&gt;{0}&lt;/b&gt; · {1}, war {2}</translation>
    </message>
    <message>
      <source>It has not moved.</source>
      <translation>Er hat sich nicht bewegt.</translation>
    </message>
    <message>
      <source>Looking through edits: {0} of {1}…</source>
      <translation>Änderungen werden durchgesehen: {0} von {1}…</translation>
    </message>
    <message>
      <source>Looking through {0} edits…</source>
      <translation>{0} Änderungen werden durchgesehen…</translation>
    </message>
    <message>
      <source>New since then</source>
      <translation>Seitdem neu</translation>
    </message>
    <message>
      <source>Select a single task to see what moved it.</source>
      <translation>Einen einzelnen Vorgang auswählen, um zu sehen, was ihn bewegt hat.</translation>
    </message>
    <message>
      <source>Since a week ago</source>
      <translation>Seit einer Woche</translation>
    </message>
    <message>
      <source>Since it was opened here</source>
      <translation>Seit er hier geöffnet wurde</translation>
    </message>
    <message>
      <source>Since version “{0}”</source>
      <translation>Seit Version „{0}“</translation>
    </message>
    <message>
      <source>Since when</source>
      <translation>Seit wann</translation>
    </message>
    <message>
      <source>This plan is only read from another format and has no history.</source>
      <translation>Dieser Plan wird nur aus einem anderen Format gelesen und hat keine Vorgeschichte.</translation>
    </message>
    <message>
      <source>What moved it</source>
      <translation>Was ihn bewegt hat</translation>
    </message>
    <message>
      <source>… and {0} more edits.</source>
      <translation>… und {0} weitere Änderungen.</translation>
    </message>
  </context>
  <context>
    <name>NameVersion</name>
    <message>
      <source>All changes are on disk already. A version is a state that you can come back to.</source>
      <translation>Alle Änderungen sind schon gesichert. Eine Version ist ein Stand, zu dem man zurückkehren kann.</translation>
    </message>
    <message>
      <source>Name of the version</source>
      <translation>Name der Version</translation>
    </message>
    <message>
      <source>Save Version</source>
      <translation>Version speichern</translation>
    </message>
  </context>
  <context>
    <name>NameView</name>
    <message>
      <source>A view keeps filter, order, groups, columns, zoom and colours in the plan, for all who open it.</source>
      <translation>Eine Ansicht bewahrt Filter, Reihenfolge, Gruppen, Spalten, Zoom und Farben im Plan, für alle, die ihn öffnen.</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>Name der Ansicht</translation>
    </message>
    <message>
      <source>Replaces the view “{0}”.</source>
      <translation>Ersetzt die Ansicht „{0}“.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
  </context>
  <context>
    <name>NewField</name>
    <message>
      <source>&amp;Choices</source>
      <translation>Aus&amp;wahlwerte</translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <translation>&amp;Art</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <source>Add Field</source>
      <translation>Feld hinzufügen</translation>
    </message>
    <message>
      <source>High; Medium; Low</source>
      <translation>Hoch; Mittel; Niedrig</translation>
    </message>
    <message>
      <source>New Field</source>
      <translation>Neues Feld</translation>
    </message>
  </context>
  <context>
    <name>NewPlan</name>
    <message>
      <source>Create</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <source>Empty plan</source>
      <translation>Leerer Plan</translation>
    </message>
    <message>
      <source>New Plan</source>
      <translation>Neuer Plan</translation>
    </message>
    <message>
      <source>Start with:</source>
      <translation>Beginnen mit:</translation>
    </message>
  </context>
  <context>
    <name>NotesEditor</name>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>What others should know about this task</source>
      <translation>Was andere über diesen Vorgang wissen sollten</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Dismiss</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>OutlineHeader</name>
    <message>
      <source>Usual Columns</source>
      <translation>Übliche Spalten</translation>
    </message>
  </context>
  <context>
    <name>OutlineView</name>
    <message>
      <source>Edit Again</source>
      <translation>Nochmals bearbeiten</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Gliederung</translation>
    </message>
  </context>
  <context>
    <name>PageProgress</name>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Writing the pages: {0} in all…</source>
      <translation>Seiten werden geschrieben: insgesamt {0}…</translation>
    </message>
  </context>
  <context>
    <name>PagesView</name>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
  </context>
  <context>
    <name>PaintedTable</name>
    <message>
      <source>New task</source>
      <translation>Neuer Vorgang</translation>
    </message>
    <message>
      <source>Type a task name</source>
      <translation>Namen eines Vorgangs eingeben</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Action, task, person, view, row or date; “finish fri”, “assign Ana”</source>
      <translation>Befehl, Vorgang, Person, Ansicht, Zeile oder Datum; „finish fri“, „zuweisen Ana“</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Befehlspalette</translation>
    </message>
    <message>
      <source>Do what is typed</source>
      <translation>Tun, was eingegeben ist</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>Treffer</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>People and teams</source>
      <translation>Personen und Teams</translation>
    </message>
    <message>
      <source>Saved views</source>
      <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
      <source>Tasks</source>
      <translation>Vorgänge</translation>
    </message>
    <message>
      <source>Used lately</source>
      <translation>Zuletzt benutzt</translation>
    </message>
  </context>
  <context>
    <name>PasteDialog</name>
    <message numerus="yes">
      <source>%n cells are not understood and stay empty:</source>
      <translation>
        <numerusform>%n Zelle ist nicht zu verstehen und bleibt leer:</numerusform>
        <numerusform>%n Zellen sind nicht zu verstehen und bleiben leer:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them milestones</source>
      <translation>
        <numerusform>davon %n Meilenstein</numerusform>
        <numerusform>davon %n Meilensteine</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them summaries</source>
      <translation>
        <numerusform>davon %n Sammelvorgang</numerusform>
        <numerusform>davon %n Sammelvorgänge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n Vorgang</numerusform>
        <numerusform>%n Vorgänge</numerusform>
      </translation>
    </message>
    <message>
      <source>Dates name the &amp;month first (3/14/2026)</source>
      <translation>Datumsangaben nennen den &amp;Monat zuerst (3/14/2026)</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <source>Meaning of column {0}</source>
      <translation>Bedeutung der Spalte {0}</translation>
    </message>
    <message>
      <source>Outline level</source>
      <translation>Gliederungsebene</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Paste Table</source>
      <translation>Tabelle einfügen</translation>
    </message>
    <message>
      <source>Say what the columns are; the tasks go below the current row.</source>
      <translation>Angeben, was die Spalten sind; die Vorgänge kommen unter die aktuelle Zeile.</translation>
    </message>
    <message>
      <source>The first row holds &amp;titles</source>
      <translation>Die erste Zeile enthält Ü&amp;berschriften</translation>
    </message>
    <message>
      <source>The table to paste</source>
      <translation>Die einzufügende Tabelle</translation>
    </message>
    <message>
      <source>This makes {0}.</source>
      <translation>Daraus wird {0}.</translation>
    </message>
    <message>
      <source>row {0}: {1}</source>
      <translation>Zeile {0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>PathLegend</name>
    <message>
      <source>Hide the path</source>
      <translation>Den Weg ausblenden</translation>
    </message>
    <message>
      <source>Hide the path (Esc)</source>
      <translation>Den Weg ausblenden (Esc)</translation>
    </message>
    <message numerus="yes">
      <source>Path to “{0}”: %n tasks</source>
      <translation>
        <numerusform>Weg zu „{0}“: %n Vorgang</numerusform>
        <numerusform>Weg zu „{0}“: %n Vorgänge</numerusform>
      </translation>
    </message>
    <message>
      <source>Path to “{0}”: no task drives it</source>
      <translation>Weg zu „{0}“: kein Vorgang bestimmt ihn</translation>
    </message>
    <message>
      <source>{0}, next path {1}</source>
      <translation>{0}, nächster Weg {1}</translation>
    </message>
  </context>
  <context>
    <name>PeopleDialog</name>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message>
      <source>&amp;People</source>
      <translation>&amp;Personen</translation>
    </message>
    <message>
      <source>&amp;Teams</source>
      <translation>&amp;Teams</translation>
    </message>
    <message>
      <source>As the plan</source>
      <translation>Wie der Plan</translation>
    </message>
    <message>
      <source>Available</source>
      <translation>Verfügbar</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Colour {0}</source>
      <translation>Farbe {0}</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>New person</source>
      <translation>Neue Person</translation>
    </message>
    <message>
      <source>New team</source>
      <translation>Neues Team</translation>
    </message>
    <message>
      <source>No team</source>
      <translation>Kein Team</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>People &amp; Teams</source>
      <translation>Personen und Teams</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <source>Teams</source>
      <translation>Teams</translation>
    </message>
  </context>
  <context>
    <name>PlanCommands</name>
    <message>
      <source>There is no baseline to clear; set one with Set Baseline first.</source>
      <translation>Es gibt keinen Basisplan zu löschen; zuerst mit „Basisplan festlegen“ einen anlegen.</translation>
    </message>
  </context>
  <context>
    <name>PlanSettings</name>
    <message>
      <source>&amp;Each end of the plan has a critical path of its own</source>
      <translation>Jedes &amp;Ende des Plans hat einen eigenen kritischen Weg</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <source>&amp;Start</source>
      <translation>&amp;Anfang</translation>
    </message>
    <message>
      <source>&amp;Unfinished work starts after the status date</source>
      <translation>&amp;Unfertige Arbeit beginnt nach dem Statusdatum</translation>
    </message>
    <message>
      <source>0d for none</source>
      <translation>0d für keine</translation>
    </message>
    <message>
      <source>Actual dates</source>
      <translation>Tatsächliche Termine</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <source>Com&amp;pany</source>
      <translation>&amp;Firma</translation>
    </message>
    <message>
      <source>Constraint dates come &amp;before links</source>
      <translation>&amp;Einschränkungen gehen vor Verknüpfungen</translation>
    </message>
    <message>
      <source>Cr&amp;itical</source>
      <translation>Kr&amp;itisch</translation>
    </message>
    <message>
      <source>Critical s&amp;lack, at most</source>
      <translation>Kritische &amp;Pufferzeit, höchstens</translation>
    </message>
    <message>
      <source>Days per m&amp;onth</source>
      <translation>Tage im M&amp;onat</translation>
    </message>
    <message>
      <source>Finis&amp;h</source>
      <translation>&amp;Ende</translation>
    </message>
    <message>
      <source>Hours per &amp;week</source>
      <translation>Stunden je &amp;Woche</translation>
    </message>
    <message>
      <source>Hours per da&amp;y</source>
      <translation>Stunden je &amp;Tag</translation>
    </message>
    <message>
      <source>Longest path: what drives the last finish</source>
      <translation>Längster Weg: was das letzte Ende bestimmt</translation>
    </message>
    <message>
      <source>Ne&amp;arly critical within</source>
      <translation>&amp;Fast kritisch innerhalb</translation>
    </message>
    <message>
      <source>New tasks are scheduled &amp;manually</source>
      <translation>Neue Vorgänge &amp;manuell planen</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>None; today, fri, 3 Mar, 2027-03-03</source>
      <translation>None; today, fri, 3 Mar, 2027-03-03</translation>
    </message>
    <message>
      <source>P&amp;rogress rule</source>
      <translation>Fortschritts&amp;regel</translation>
    </message>
    <message>
      <source>Plan Settings</source>
      <translation>Planeinstellungen</translation>
    </message>
    <message>
      <source>Progress override: a started task waits for nothing</source>
      <translation>Fortschritt geht vor: ein begonnener Vorgang wartet auf nichts</translation>
    </message>
    <message>
      <source>Project &amp;calendar</source>
      <translation>Projekt&amp;kalender</translation>
    </message>
    <message>
      <source>Project finish</source>
      <translation>Projektende</translation>
    </message>
    <message>
      <source>Project start</source>
      <translation>Projektanfang</translation>
    </message>
    <message>
      <source>Retained logic: remaining work waits for predecessors</source>
      <translation>Logik bleibt: Restarbeit wartet auf die Vorgänger</translation>
    </message>
    <message>
      <source>Schedule &amp;from</source>
      <translation>Planen &amp;ab</translation>
    </message>
    <message>
      <source>Started tasks may pause and &amp;go on later</source>
      <translation>&amp;Begonnene Vorgänge dürfen pausieren und später weitergehen</translation>
    </message>
    <message>
      <source>Status &amp;date</source>
      <translation>&amp;Statusdatum</translation>
    </message>
    <message>
      <source>Tasks with little slack</source>
      <translation>Vorgänge mit wenig Pufferzeit</translation>
    </message>
  </context>
  <context>
    <name>PrintPreview</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>PDF (*.pdf);;SVG, a file a page (*.svg);;PNG, a file a page (*.png)</source>
      <translation>PDF (*.pdf);;SVG, je Seite eine Datei (*.svg);;PNG, je Seite eine Datei (*.png)</translation>
    </message>
    <message>
      <source>Pages: {0}</source>
      <translation>Seiten: {0}</translation>
    </message>
    <message>
      <source>Print preview: {0}</source>
      <translation>Druckvorschau: {0}</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <source>Smallest text {0} pt on {1}</source>
      <translation>Kleinste Schrift {0} pt auf {1}</translation>
    </message>
    <message>
      <source>The page is too narrow for: {0}. The chart keeps half of it.</source>
      <translation>Die Seite ist zu schmal für: {0}. Das Diagramm behält die Hälfte.</translation>
    </message>
    <message>
      <source>Too small to read in a meeting: use more pages, larger paper or fewer rows.</source>
      <translation>Zu klein, um in einer Besprechung lesbar zu sein: mehr Seiten, größeres Papier oder weniger Zeilen nehmen.</translation>
    </message>
  </context>
  <context>
    <name>QuickFilter</name>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Quick filter</source>
      <translation>Schnellfilter</translation>
    </message>
    <message>
      <source>Words in name, number, owner, team or notes  (Ctrl+Shift+L)</source>
      <translation>Wörter in Name, Nummer, Verantwortlichem, Team oder Notizen  (Strg+Umschalt+L)</translation>
    </message>
  </context>
  <context>
    <name>RecordsDialog</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>RecurringTask</name>
    <message>
      <source> day</source>
      <translation> Tag</translation>
    </message>
    <message>
      <source> days</source>
      <translation> Tage</translation>
    </message>
    <message>
      <source> month</source>
      <translation> Monat</translation>
    </message>
    <message>
      <source> months</source>
      <translation> Monate</translation>
    </message>
    <message>
      <source> week</source>
      <translation> Woche</translation>
    </message>
    <message>
      <source> weeks</source>
      <translation> Wochen</translation>
    </message>
    <message>
      <source>&amp;Calendar</source>
      <translation>&amp;Kalender</translation>
    </message>
    <message>
      <source>&amp;Duration</source>
      <translation>&amp;Dauer</translation>
    </message>
    <message>
      <source>&amp;Every</source>
      <translation>&amp;Alle</translation>
    </message>
    <message>
      <source>&amp;First</source>
      <translation>&amp;Erster</translation>
    </message>
    <message>
      <source>&amp;Ignore the calendars of people</source>
      <translation>Kalender der Personen &amp;nicht beachten</translation>
    </message>
    <message>
      <source>&amp;Last day</source>
      <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <source>&amp;On</source>
      <translation>A&amp;m</translation>
    </message>
    <message>
      <source>&amp;Repeats</source>
      <translation>&amp;Wiederholung</translation>
    </message>
    <message>
      <source>&amp;Times</source>
      <translation>An&amp;zahl</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>After a number of times</source>
      <translation>Nach einer Anzahl</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Daily</source>
      <translation>Täglich</translation>
    </message>
    <message>
      <source>Day {0}</source>
      <translation>Tag {0}</translation>
    </message>
    <message>
      <source>En&amp;ds</source>
      <translation>E&amp;ndet</translation>
    </message>
    <message>
      <source>First</source>
      <translation>Erster</translation>
    </message>
    <message>
      <source>Fourth</source>
      <translation>Vierter</translation>
    </message>
    <message>
      <source>Last</source>
      <translation>Letzter</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Besprechung</translation>
    </message>
    <message>
      <source>Monthly</source>
      <translation>Monatlich</translation>
    </message>
    <message>
      <source>O&amp;n</source>
      <translation>A&amp;m</translation>
    </message>
    <message>
      <source>On a day</source>
      <translation>An einem Tag</translation>
    </message>
    <message>
      <source>Recurring Task</source>
      <translation>Wiederkehrender Vorgang</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>Zweiter</translation>
    </message>
    <message>
      <source>That of the plan</source>
      <translation>Der des Plans</translation>
    </message>
    <message>
      <source>Third</source>
      <translation>Dritter</translation>
    </message>
    <message>
      <source>Weekly</source>
      <translation>Wöchentlich</translation>
    </message>
    <message>
      <source>Yearly</source>
      <translation>Jährlich</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <source>{0} times, {1} to {2}</source>
      <translation>{0} Mal, {1} bis {2}</translation>
    </message>
  </context>
  <context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n Vorgang</numerusform>
        <numerusform>%n Vorgänge</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Find</source>
      <translation>&amp;Suchen</translation>
    </message>
    <message>
      <source>&amp;In</source>
      <translation>&amp;In</translation>
    </message>
    <message>
      <source>&amp;Whole words</source>
      <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
      <source>Find &amp;Next</source>
      <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
      <source>Find and Replace</source>
      <translation>Suchen und Ersetzen</translation>
    </message>
    <message numerus="yes">
      <source>Found %n times</source>
      <translation>
        <numerusform>%n Mal gefunden</numerusform>
        <numerusform>%n Mal gefunden</numerusform>
      </translation>
    </message>
    <message>
      <source>Match &amp;case</source>
      <translation>&amp;Groß- und Kleinschreibung</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
      <source>Only in the %n selected tasks</source>
      <translation>
        <numerusform>Nur im ausgewählten Vorgang</numerusform>
        <numerusform>Nur in den %n ausgewählten Vorgängen</numerusform>
      </translation>
    </message>
    <message>
      <source>Replace &amp;by</source>
      <translation>Ersetzen &amp;durch</translation>
    </message>
    <message>
      <source>Replace All</source>
      <translation>Alle ersetzen</translation>
    </message>
    <message>
      <source>{0} in {1}</source>
      <translation>{0} in {1}</translation>
    </message>
  </context>
  <context>
    <name>RoadmapView</name>
    <message numerus="yes">
      <source>%n items</source>
      <translation>
        <numerusform>%n Eintrag</numerusform>
        <numerusform>%n Einträge</numerusform>
      </translation>
    </message>
    <message>
      <source>Lanes</source>
      <translation>Bahnen</translation>
    </message>
    <message>
      <source>Roadmap</source>
      <translation>Roadmap</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
  </context>
  <context>
    <name>RowDrag</name>
    <message>
      <source>Rows are sorted or grouped; they are put elsewhere in outline order.</source>
      <translation>Die Zeilen sind sortiert oder gruppiert; umgestellt werden sie in der Gliederungsfolge.</translation>
    </message>
  </context>
  <context>
    <name>RowMap</name>
    <message>
      <source>Double-click shows the rows here as a table</source>
      <translation>Ein Doppelklick zeigt die Zeilen hier als Tabelle</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
  </context>
  <context>
    <name>SavedCommands</name>
    <message>
      <source>Rename View</source>
      <translation>Ansicht umbenennen</translation>
    </message>
    <message>
      <source>Save View</source>
      <translation>Ansicht speichern</translation>
    </message>
    <message>
      <source>Saved Vie&amp;ws</source>
      <translation>Gespeicherte &amp;Ansichten</translation>
    </message>
    <message>
      <source>Saved view “{0}”</source>
      <translation>Gespeicherte Ansicht „{0}“</translation>
    </message>
    <message>
      <source>Saved view “{0}”, changed</source>
      <translation>Gespeicherte Ansicht „{0}“, geändert</translation>
    </message>
    <message>
      <source>Saved views</source>
      <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Ansichten</translation>
    </message>
    <message>
      <source>“{0}” now shows rows and columns as they are.</source>
      <translation>„{0}“ zeigt Zeilen und Spalten jetzt so, wie sie sind.</translation>
    </message>
  </context>
  <context>
    <name>Section</name>
    <message>
      <source>closed</source>
      <translation>geschlossen</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
  </context>
  <context>
    <name>SetBaseline</name>
    <message>
      <source>&amp;Baseline</source>
      <translation>&amp;Basisplan</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <source>Only the &amp;selected tasks ({0})</source>
      <translation>Nur die &amp;ausgewählten Vorgänge ({0})</translation>
    </message>
    <message>
      <source>Set Baseline</source>
      <translation>Basisplan festlegen</translation>
    </message>
    <message>
      <source>{0} – replaces what it holds</source>
      <translation>{0} – ersetzt den Inhalt</translation>
    </message>
  </context>
  <context>
    <name>SetupPanel</name>
    <message>
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <source> pt</source>
      <translation> pt</translation>
    </message>
    <message>
      <source>As in the outline</source>
      <translation>Wie in der Gliederung</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>End of the plan</source>
      <translation>Ende des Plans</translation>
    </message>
    <message>
      <source>Filled in: {0}</source>
      <translation>Wird ausgefüllt: {0}</translation>
    </message>
    <message>
      <source>Footer</source>
      <translation>Fußzeile</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Header</source>
      <translation>Kopfzeile</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Querformat</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Legende</translation>
    </message>
    <message>
      <source>Margin</source>
      <translation>Rand</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>Mitte</translation>
    </message>
    <message>
      <source>On every page</source>
      <translation>Auf jeder Seite</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Ausrichtung</translation>
    </message>
    <message>
      <source>Pages tall, at most</source>
      <translation>Seiten hoch, höchstens</translation>
    </message>
    <message>
      <source>Pages wide</source>
      <translation>Seiten breit</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Hochformat</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Space checks a column, dragging moves it.</source>
      <translation>Die Leertaste wählt eine Spalte, Ziehen verschiebt sie.</translation>
    </message>
    <message>
      <source>Start of the plan</source>
      <translation>Anfang des Plans</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Schriftgröße</translation>
    </message>
    <message>
      <source>Time axis</source>
      <translation>Zeitachse</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>as needed</source>
      <translation>nach Bedarf</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsPage</name>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Drucken…</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>Find an action or a key</source>
      <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
      <source>Keyboard Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>{0} in the timeline</source>
      <translation>{0} in der Zeitachse</translation>
    </message>
  </context>
  <context>
    <name>SortDialog</name>
    <message>
      <source>&amp;Regardless of the outline: tasks only, without their summaries</source>
      <translation>&amp;Ohne Gliederung: nur Vorgänge, ohne ihre Sammelvorgänge</translation>
    </message>
    <message>
      <source>&amp;Sort by</source>
      <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
      <source>&amp;Then by</source>
      <translation>&amp;Dann nach</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Ab</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Sortieren</translation>
    </message>
    <message>
      <source>T&amp;hen by</source>
      <translation>D&amp;ann nach</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Auf</translation>
    </message>
    <message>
      <source>Up or down</source>
      <translation>Auf oder ab</translation>
    </message>
    <message>
      <source>–</source>
      <translation>–</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Begin</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <source>Discard Draft</source>
      <translation>Entwurf verwerfen</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weitermachen</translation>
    </message>
    <message>
      <source>Import from another planner…</source>
      <translation>Aus einem anderen Planer importieren…</translation>
    </message>
    <message>
      <source>Look at the sample program</source>
      <translation>Das Beispielprogramm ansehen</translation>
    </message>
    <message>
      <source>New plan…</source>
      <translation>Neuer Plan…</translation>
    </message>
    <message>
      <source>Open a plan…</source>
      <translation>Plan öffnen…</translation>
    </message>
    <message>
      <source>Or drop plan files on this window.</source>
      <translation>Oder Plandateien auf dieses Fenster ziehen.</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Anheften</translation>
    </message>
    <message>
      <source>Plans that you open appear here. New to Fairlead? Look at the sample program: drag a bar and see what moves.</source>
      <translation>Geöffnete Pläne erscheinen hier. Neu bei Fairlead? Das Beispielprogramm ansehen: einen Balken ziehen und sehen, was sich bewegt.</translation>
    </message>
    <message>
      <source>Remove from List</source>
      <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
      <source>Start from a template</source>
      <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Lösen</translation>
    </message>
  </context>
  <context>
    <name>StartPlans</name>
    <message>
      <source>&amp;Discard Draft</source>
      <translation>Entwurf &amp;verwerfen</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
      <source>&amp;Pin</source>
      <translation>&amp;Anheften</translation>
    </message>
    <message>
      <source>&amp;Remove from List</source>
      <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
      <source>Drafts, without a place of their own</source>
      <translation>Entwürfe, noch ohne eigenen Ort</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Angeheftet</translation>
    </message>
    <message>
      <source>Recent plans</source>
      <translation>Zuletzt benutzte Pläne</translation>
    </message>
    <message>
      <source>Recent plans and drafts</source>
      <translation>Zuletzt benutzte Pläne und Entwürfe</translation>
    </message>
    <message>
      <source>Remove from List</source>
      <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
      <source>The draft “{0}” is discarded.</source>
      <translation>Der Entwurf „{0}“ ist verworfen.</translation>
    </message>
    <message>
      <source>Un&amp;pin</source>
      <translation>&amp;Lösen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>file is missing</source>
      <translation>Datei fehlt</translation>
    </message>
    <message>
      <source>“{0}” is not there any more: it was moved, renamed or deleted.</source>
      <translation>„{0}“ ist nicht mehr da: verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
      <source>“{0}” is off the list; the file stays.</source>
      <translation>„{0}“ ist von der Liste genommen; die Datei bleibt.</translation>
    </message>
    <message>
      <source>“{0}” is open in a window; close it there first.</source>
      <translation>„{0}“ ist in einem Fenster geöffnet; dort zuerst schließen.</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>1 task</source>
      <translation>1 Vorgang</translation>
    </message>
    <message>
      <source>All changes saved</source>
      <translation>Alle Änderungen gesichert</translation>
    </message>
    <message>
      <source>Draft, all changes saved</source>
      <translation>Entwurf, alle Änderungen gesichert</translation>
    </message>
    <message>
      <source>Last change not saved</source>
      <translation>Letzte Änderung nicht gesichert</translation>
    </message>
    <message>
      <source>Read-only</source>
      <translation>Schreibgeschützt</translation>
    </message>
    <message>
      <source>Status {0}</source>
      <translation>Status {0}</translation>
    </message>
    <message>
      <source>{0} of {1} selected</source>
      <translation>{0} von {1} ausgewählt</translation>
    </message>
    <message>
      <source>{0} tasks</source>
      <translation>{0} Vorgänge</translation>
    </message>
  </context>
  <context>
    <name>TaskCommands</name>
    <message>
      <source>New milestone</source>
      <translation>Neuer Meilenstein</translation>
    </message>
    <message>
      <source>New task</source>
      <translation>Neuer Vorgang</translation>
    </message>
  </context>
  <context>
    <name>TeamPage</name>
    <message>
      <source>A row waits for the columns: how many links, and the least slack. ▲ is late.</source>
      <translation>Eine Zeile wartet auf die Spalten: Zahl der Verknüpfungen und kleinste Pufferzeit. ▲ ist verspätet.</translation>
    </message>
    <message>
      <source>Leave out teams that wait for no other and that no other waits for</source>
      <translation>Teams weglassen, die auf kein anderes warten und auf die kein anderes wartet</translation>
    </message>
    <message>
      <source>Linked teams only</source>
      <translation>Nur verknüpfte Teams</translation>
    </message>
    <message>
      <source>No task has a team yet.

Give tasks a team, in the Team column or in the inspector, and link them; then this view shows which team waits for which.</source>
      <translation>Noch hat kein Vorgang ein Team.

Vorgängen ein Team geben, in der Spalte „Team“ oder im Inspektor, und sie verknüpfen; dann zeigt diese Ansicht, welches Team auf welches wartet.</translation>
    </message>
    <message>
      <source>No task is linked yet.

Select tasks in the timeline and press Ctrl+F2, or drag from the circle at the end of a bar to another bar; links between teams then show here.</source>
      <translation>Noch ist kein Vorgang verknüpft.

Vorgänge in der Zeitachse auswählen und Strg+F2 drücken, oder vom Kreis am Ende eines Balkens zu einem anderen Balken ziehen; Verknüpfungen zwischen Teams erscheinen dann hier.</translation>
    </message>
    <message>
      <source>No team waits for another one.

All links are within a team or between tasks without one. Set the Team of tasks, or link tasks of different teams with Ctrl+F2.</source>
      <translation>Kein Team wartet auf ein anderes.

Alle Verknüpfungen liegen innerhalb eines Teams oder zwischen Vorgängen ohne Team. Vorgängen ein Team geben, oder Vorgänge verschiedener Teams mit Strg+F2 verknüpfen.</translation>
    </message>
  </context>
  <context>
    <name>TimeBar</name>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n Vorgang</numerusform>
        <numerusform>%n Vorgänge</numerusform>
      </translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitachse</translation>
    </message>
  </context>
  <context>
    <name>ViewCommands</name>
    <message>
      <source>, finish {0}</source>
      <translation>, Ende {0}</translation>
    </message>
    <message>
      <source>Colo&amp;ur By</source>
      <translation>&amp;Farbe nach</translation>
    </message>
    <message>
      <source>Other Field</source>
      <translation>Anderes Feld</translation>
    </message>
    <message>
      <source>Recalculated: nothing moved{1}.</source>
      <translation>Neu berechnet: nichts hat sich bewegt{1}.</translation>
    </message>
    <message>
      <source>Recalculated: {0} tasks moved{1}.</source>
      <translation>Neu berechnet: {0} Vorgänge haben sich bewegt{1}.</translation>
    </message>
    <message>
      <source>The language changes when Fairlead starts the next time.</source>
      <translation>Die Sprache wechselt, wenn Fairlead das nächste Mal startet.</translation>
    </message>
    <message>
      <source>Usual Colours</source>
      <translation>Übliche Farben</translation>
    </message>
  </context>
  <context>
    <name>ViewStack</name>
    <message>
      <source>Views</source>
      <translation>Ansichten</translation>
    </message>
  </context>
  <context>
    <name>WhoAmI</name>
    <message>
      <source>My Tasks</source>
      <translation>Meine Vorgänge</translation>
    </message>
    <message>
      <source>Show My Tasks</source>
      <translation>Meine Vorgänge zeigen</translation>
    </message>
    <message>
      <source>Who are you in this plan? It is remembered on this computer.</source>
      <translation>Wer sind Sie in diesem Plan? Das wird auf diesem Rechner gemerkt.</translation>
    </message>
    <message>
      <source>You are</source>
      <translation>Sie sind</translation>
    </message>
  </context>
  <context>
    <name>WhyPanel</name>
    <message>
      <source>Finish</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>Let links alone place this task</source>
      <translation>Diesen Vorgang nur von Verknüpfungen bestimmen lassen</translation>
    </message>
    <message>
      <source>Select a single task to see why it is where it is.</source>
      <translation>Einen einzelnen Vorgang auswählen, um zu sehen, warum er dort ist.</translation>
    </message>
    <message>
      <source>Slack</source>
      <translation>Pufferzeit</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Lösen</translation>
    </message>
    <message>
      <source>Why here</source>
      <translation>Warum hier</translation>
    </message>
    <message>
      <source>Why it ends there</source>
      <translation>Warum er dort endet</translation>
    </message>
    <message>
      <source>Why it is critical, late or free to slip</source>
      <translation>Warum er kritisch, verspätet oder verschiebbar ist</translation>
    </message>
    <message>
      <source>Why it starts there</source>
      <translation>Warum er dort anfängt</translation>
    </message>
    <message>
      <source>… {0} more steps between</source>
      <translation>… {0} weitere Schritte dazwischen</translation>
    </message>
  </context>
  <context>
    <name>YearView</name>
    <message>
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
  </context>
  <context>
    <name>actions</name>
    <message>
      <source>&amp;About Fairlead</source>
      <translation>Ü&amp;ber Fairlead</translation>
    </message>
    <message>
      <source>&amp;All Tasks in Outline Order</source>
      <translation>&amp;Alle Vorgänge in Gliederungsfolge</translation>
    </message>
    <message>
      <source>&amp;Baseline</source>
      <translation>&amp;Basisplan</translation>
    </message>
    <message>
      <source>&amp;Clear Baseline…</source>
      <translation>Basisplan &amp;löschen…</translation>
    </message>
    <message>
      <source>&amp;Close Plan</source>
      <translation>Plan &amp;schließen</translation>
    </message>
    <message>
      <source>&amp;Critical</source>
      <translation>&amp;Kritische</translation>
    </message>
    <message>
      <source>&amp;Critical Path</source>
      <translation>&amp;Kritischer Weg</translation>
    </message>
    <message>
      <source>&amp;Dark Theme</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message>
      <source>&amp;Delete View</source>
      <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;Suchen…</translation>
    </message>
    <message>
      <source>&amp;Fit Plan</source>
      <translation>Plan ein&amp;passen</translation>
    </message>
    <message>
      <source>&amp;Goal</source>
      <translation>&amp;Ziel</translation>
    </message>
    <message>
      <source>&amp;Goals…</source>
      <translation>&amp;Ziele…</translation>
    </message>
    <message>
      <source>&amp;Group and Sort</source>
      <translation>&amp;Gruppieren und sortieren</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;High Contrast, Light</source>
      <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation>&amp;Importieren…</translation>
    </message>
    <message>
      <source>&amp;Indent</source>
      <translation>&amp;Einrücken</translation>
    </message>
    <message>
      <source>&amp;Keyboard Shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>&amp;Late</source>
      <translation>&amp;Verspätete</translation>
    </message>
    <message>
      <source>&amp;Light Theme</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <source>&amp;Link</source>
      <translation>&amp;Verknüpfen</translation>
    </message>
    <message>
      <source>&amp;Links</source>
      <translation>&amp;Verknüpfungen</translation>
    </message>
    <message>
      <source>&amp;Milestones</source>
      <translation>&amp;Meilensteine</translation>
    </message>
    <message>
      <source>&amp;Month of Finish</source>
      <translation>&amp;Monat des Endes</translation>
    </message>
    <message>
      <source>&amp;New Plan…</source>
      <translation>&amp;Neuer Plan…</translation>
    </message>
    <message>
      <source>&amp;New Task</source>
      <translation>&amp;Neuer Vorgang</translation>
    </message>
    <message>
      <source>&amp;No Groups</source>
      <translation>&amp;Keine Gruppen</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
      <source>&amp;Outdent</source>
      <translation>&amp;Ausrücken</translation>
    </message>
    <message>
      <source>&amp;Owner</source>
      <translation>&amp;Verantwortlicher</translation>
    </message>
    <message>
      <source>&amp;People and Teams…</source>
      <translation>&amp;Personen und Teams…</translation>
    </message>
    <message>
      <source>&amp;Phase</source>
      <translation>&amp;Phase</translation>
    </message>
    <message>
      <source>&amp;Plan</source>
      <translation>&amp;Plan</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Drucken…</translation>
    </message>
    <message>
      <source>&amp;Progress</source>
      <translation>&amp;Fortschritt</translation>
    </message>
    <message>
      <source>&amp;Quick Filter</source>
      <translation>&amp;Schnellfilter</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Recalculate</source>
      <translation>&amp;Neu berechnen</translation>
    </message>
    <message>
      <source>&amp;Recurring Task…</source>
      <translation>&amp;Wiederkehrender Vorgang…</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Reset View</source>
      <translation>Ansicht &amp;zurücksetzen</translation>
    </message>
    <message>
      <source>&amp;Resources</source>
      <translation>&amp;Ressourcen</translation>
    </message>
    <message>
      <source>&amp;Revert to Version…</source>
      <translation>&amp;Zu Version zurückkehren…</translation>
    </message>
    <message>
      <source>&amp;Save Version…</source>
      <translation>&amp;Version speichern…</translation>
    </message>
    <message>
      <source>&amp;Save View…</source>
      <translation>Ansicht &amp;speichern…</translation>
    </message>
    <message>
      <source>&amp;Sort…</source>
      <translation>&amp;Sortieren…</translation>
    </message>
    <message>
      <source>&amp;System Language</source>
      <translation>&amp;Sprache des Systems</translation>
    </message>
    <message>
      <source>&amp;System Theme</source>
      <translation>Wie das &amp;System</translation>
    </message>
    <message>
      <source>&amp;Task</source>
      <translation>&amp;Vorgang</translation>
    </message>
    <message>
      <source>&amp;Team</source>
      <translation>&amp;Team</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;Unfinished</source>
      <translation>&amp;Unfertige</translation>
    </message>
    <message>
      <source>&amp;Update View</source>
      <translation>Ansicht &amp;aktualisieren</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Zoomen</translation>
    </message>
    <message>
      <source>0 % Complete</source>
      <translation>0 % fertig</translation>
    </message>
    <message>
      <source>100 % Complete</source>
      <translation>100 % fertig</translation>
    </message>
    <message>
      <source>25 % Complete</source>
      <translation>25 % fertig</translation>
    </message>
    <message>
      <source>50 % Complete</source>
      <translation>50 % fertig</translation>
    </message>
    <message>
      <source>75 % Complete</source>
      <translation>75 % fertig</translation>
    </message>
    <message>
      <source>Animate Changes</source>
      <translation>Änderungen animieren</translation>
    </message>
    <message>
      <source>Bu&amp;cket</source>
      <translation>&amp;Korb</translation>
    </message>
    <message>
      <source>C&amp;lear Cells</source>
      <translation>Zellen &amp;leeren</translation>
    </message>
    <message>
      <source>C&amp;opy Cell</source>
      <translation>Zelle k&amp;opieren</translation>
    </message>
    <message>
      <source>Cale&amp;ndars…</source>
      <translation>&amp;Kalender…</translation>
    </message>
    <message>
      <source>Clear Filte&amp;r</source>
      <translation>Filter auf&amp;heben</translation>
    </message>
    <message>
      <source>Collapse</source>
      <translation>Zuklappen</translation>
    </message>
    <message>
      <source>Collapse &amp;All</source>
      <translation>Alles &amp;zuklappen</translation>
    </message>
    <message>
      <source>Colu&amp;mns…</source>
      <translation>&amp;Spalten…</translation>
    </message>
    <message>
      <source>Command &amp;Palette…</source>
      <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
      <source>Cop&amp;y</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
      <source>Cust&amp;om Filter…</source>
      <translation>&amp;Eigener Filter…</translation>
    </message>
    <message>
      <source>Custom &amp;Fields…</source>
      <translation>Eigene &amp;Felder…</translation>
    </message>
    <message>
      <source>Dependencies</source>
      <translation>Abhängigkeiten</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>E&amp;xpand All</source>
      <translation>Alles &amp;aufklappen</translation>
    </message>
    <message>
      <source>Edit &amp;Cell</source>
      <translation>&amp;Zelle bearbeiten</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Expand</source>
      <translation>Aufklappen</translation>
    </message>
    <message>
      <source>Fill Do&amp;wn</source>
      <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
      <source>Filt&amp;er</source>
      <translation>&amp;Filter</translation>
    </message>
    <message>
      <source>Fit All Rows</source>
      <translation>Alle Zeilen einpassen</translation>
    </message>
    <message>
      <source>Fit Selection</source>
      <translation>Auswahl einpassen</translation>
    </message>
    <message>
      <source>G&amp;o To</source>
      <translation>&amp;Gehe zu</translation>
    </message>
    <message>
      <source>Give Idea &amp;Dates</source>
      <translation>Idee &amp;Termine geben</translation>
    </message>
    <message>
      <source>Go to &amp;Date…</source>
      <translation>Gehe zu &amp;Datum…</translation>
    </message>
    <message>
      <source>Go to &amp;Selected Task</source>
      <translation>Gehe zum aus&amp;gewählten Vorgang</translation>
    </message>
    <message>
      <source>Go to &amp;Today</source>
      <translation>Gehe zu &amp;heute</translation>
    </message>
    <message>
      <source>High &amp;Contrast, Dark</source>
      <translation>Hoher K&amp;ontrast, dunkel</translation>
    </message>
    <message>
      <source>Higher Rows</source>
      <translation>Höhere Zeilen</translation>
    </message>
    <message>
      <source>I&amp;mport Report…</source>
      <translation>I&amp;mportbericht…</translation>
    </message>
    <message>
      <source>I&amp;nspector</source>
      <translation>&amp;Inspektor</translation>
    </message>
    <message>
      <source>Idea for &amp;Later</source>
      <translation>Idee für &amp;später</translation>
    </message>
    <message>
      <source>Idea for &amp;Now</source>
      <translation>Idee für &amp;jetzt</translation>
    </message>
    <message>
      <source>Idea for Ne&amp;xt</source>
      <translation>Idee für als &amp;Nächstes</translation>
    </message>
    <message>
      <source>Join Parts</source>
      <translation>Teile verbinden</translation>
    </message>
    <message>
      <source>Lang&amp;uage</source>
      <translation>S&amp;prache</translation>
    </message>
    <message>
      <source>Level &amp;1</source>
      <translation>Ebene &amp;1</translation>
    </message>
    <message>
      <source>Level &amp;2</source>
      <translation>Ebene &amp;2</translation>
    </message>
    <message>
      <source>Level &amp;3</source>
      <translation>Ebene &amp;3</translation>
    </message>
    <message>
      <source>Level &amp;4</source>
      <translation>Ebene &amp;4</translation>
    </message>
    <message>
      <source>Level &amp;5</source>
      <translation>Ebene &amp;5</translation>
    </message>
    <message>
      <source>Level &amp;6</source>
      <translation>Ebene &amp;6</translation>
    </message>
    <message>
      <source>Lower Rows</source>
      <translation>Niedrigere Zeilen</translation>
    </message>
    <message>
      <source>M&amp;ine</source>
      <translation>M&amp;eine</translation>
    </message>
    <message>
      <source>Mark as Mile&amp;stone</source>
      <translation>Als Meile&amp;nstein markieren</translation>
    </message>
    <message>
      <source>Mini-map</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <source>Move &amp;Down</source>
      <translation>Nach &amp;unten</translation>
    </message>
    <message>
      <source>Move &amp;Up</source>
      <translation>Nach &amp;oben</translation>
    </message>
    <message>
      <source>New &amp;Milestone</source>
      <translation>Neuer &amp;Meilenstein</translation>
    </message>
    <message>
      <source>New Task &amp;Below</source>
      <translation>Neuer Vorgang &amp;darunter</translation>
    </message>
    <message>
      <source>New Win&amp;dow</source>
      <translation>Neues Fens&amp;ter</translation>
    </message>
    <message>
      <source>Next &amp;2 Weeks</source>
      <translation>Nächste &amp;2 Wochen</translation>
    </message>
    <message>
      <source>Next &amp;4 Weeks</source>
      <translation>Nächste &amp;4 Wochen</translation>
    </message>
    <message>
      <source>Next &amp;6 Weeks</source>
      <translation>Nächste &amp;6 Wochen</translation>
    </message>
    <message>
      <source>Next &amp;Pane</source>
      <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
      <source>Normal Rows</source>
      <translation>Normale Zeilen</translation>
    </message>
    <message>
      <source>Out&amp;line Order</source>
      <translation>&amp;Gliederungsfolge</translation>
    </message>
    <message>
      <source>Outl&amp;ine</source>
      <translation>G&amp;liederung</translation>
    </message>
    <message>
      <source>Pa&amp;ste</source>
      <translation>&amp;Einfügen</translation>
    </message>
    <message>
      <source>Paste Ta&amp;ble…</source>
      <translation>&amp;Tabelle einfügen…</translation>
    </message>
    <message>
      <source>Pin S&amp;tart</source>
      <translation>An&amp;fang anheften</translation>
    </message>
    <message>
      <source>Plan &amp;Settings…</source>
      <translation>Plan&amp;einstellungen…</translation>
    </message>
    <message>
      <source>Plan Finish</source>
      <translation>Ende des Plans</translation>
    </message>
    <message>
      <source>Plan Start</source>
      <translation>Anfang des Plans</translation>
    </message>
    <message>
      <source>Previous Pane</source>
      <translation>Voriger Bereich</translation>
    </message>
    <message>
      <source>Print Previe&amp;w…</source>
      <translation>Druck&amp;vorschau…</translation>
    </message>
    <message>
      <source>Progr&amp;ess</source>
      <translation>F&amp;ortschritt</translation>
    </message>
    <message>
      <source>R&amp;eplace…</source>
      <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
      <source>Re&amp;name View…</source>
      <translation>Ansicht &amp;umbenennen…</translation>
    </message>
    <message>
      <source>Roadmap</source>
      <translation>Roadmap</translation>
    </message>
    <message>
      <source>Save &amp;As…</source>
      <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
      <source>Schedule M&amp;anually</source>
      <translation>M&amp;anuell planen</translation>
    </message>
    <message>
      <source>Scroll Earlier</source>
      <translation>Früher zeigen</translation>
    </message>
    <message>
      <source>Scroll Later</source>
      <translation>Später zeigen</translation>
    </message>
    <message>
      <source>Select &amp;All</source>
      <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
      <source>Set &amp;Baseline…</source>
      <translation>&amp;Basisplan festlegen…</translation>
    </message>
    <message>
      <source>Sho&amp;w Path to This Task</source>
      <translation>&amp;Weg zu diesem Vorgang zeigen</translation>
    </message>
    <message>
      <source>Snap While Dragging</source>
      <translation>Beim Ziehen einrasten</translation>
    </message>
    <message>
      <source>Split Here</source>
      <translation>Hier unterbrechen</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>&amp;Farbschema</translation>
    </message>
    <message>
      <source>Task Card</source>
      <translation>Vorgangskarte</translation>
    </message>
    <message>
      <source>Task D&amp;etails</source>
      <translation>Vorgan&amp;gsdetails</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitachse</translation>
    </message>
    <message>
      <source>Unlin&amp;k</source>
      <translation>Verknüpfung &amp;lösen</translation>
    </message>
    <message>
      <source>Zoom &amp;In</source>
      <translation>Ver&amp;größern</translation>
    </message>
    <message>
      <source>Zoom &amp;Out</source>
      <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
      <source>简体中文</source>
      <translation>简体中文</translation>
    </message>
  </context>
  <context>
    <name>baselines</name>
    <message>
      <source>Baseline</source>
      <translation>Basisplan</translation>
    </message>
  </context>
  <context>
    <name>cells</name>
    <message numerus="yes">
      <source>Milestones keep their length: %n are left as they are.</source>
      <translation>
        <numerusform>Meilensteine behalten ihre Länge: %n bleibt, wie er ist.</numerusform>
        <numerusform>Meilensteine behalten ihre Länge: %n bleiben, wie sie sind.</numerusform>
      </translation>
    </message>
    <message>
      <source>Milestones keep their length: 1 is left as it is.</source>
      <translation>Meilensteine behalten ihre Länge: 1 bleibt, wie er ist.</translation>
    </message>
  </context>
  <context>
    <name>dependencies</name>
    <message numerus="yes">
      <source>%n links are met</source>
      <translation>
        <numerusform>%n Verknüpfung ist erfüllt</numerusform>
        <numerusform>%n Verknüpfungen sind erfüllt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n links wait</source>
      <translation>
        <numerusform>%n Verknüpfung wartet</numerusform>
        <numerusform>%n Verknüpfungen warten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tasks wait for it</source>
      <translation>
        <numerusform>%n Vorgang wartet darauf</numerusform>
        <numerusform>%n Vorgänge warten darauf</numerusform>
      </translation>
    </message>
    <message>
      <source>+{0} more</source>
      <translation>+{0} weitere</translation>
    </message>
    <message>
      <source>A row waits for the columns: number of links, and the least slack. {0} is late, {1} has none left.</source>
      <translation>Eine Zeile wartet auf die Spalten: Zahl der Verknüpfungen und kleinste Pufferzeit. {0} ist verspätet, {1} hat keine mehr.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All links between teams</source>
      <translation>Alle Verknüpfungen zwischen Teams</translation>
    </message>
    <message>
      <source>Begins</source>
      <translation>Beginnt</translation>
    </message>
    <message>
      <source>Click to go to its bar</source>
      <translation>Klicken, um zum Balken zu gehen</translation>
    </message>
    <message>
      <source>Critical</source>
      <translation>Kritisch</translation>
    </message>
    <message>
      <source>Delivers</source>
      <translation>Liefert</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Drives</source>
      <translation>Bestimmt</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <source>Least slack: {0}</source>
      <translation>Kleinste Pufferzeit: {0}</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Verknüpfung</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Erfüllt</translation>
    </message>
    <message>
      <source>No links</source>
      <translation>Keine Verknüpfungen</translation>
    </message>
    <message>
      <source>No team</source>
      <translation>Kein Team</translation>
    </message>
    <message>
      <source>Not kept</source>
      <translation>Nicht eingehalten</translation>
    </message>
    <message>
      <source>Other teams wait for {0}</source>
      <translation>Andere Teams warten auf {0}</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <source>Slack</source>
      <translation>Pufferzeit</translation>
    </message>
    <message>
      <source>Slack {0}</source>
      <translation>Pufferzeit {0}</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Strong links drive what they lead to, dashed ones have room; red is critical. {0} is late.</source>
      <translation>Kräftige Verknüpfungen bestimmen, wohin sie führen, gestrichelte haben Spielraum; Rot ist kritisch. {0} ist verspätet.</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Sammelvorgang</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <source>Team ↓</source>
      <translation>Team ↓</translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <source>What “{0}” waits for, and what waits for it</source>
      <translation>Worauf „{0}“ wartet, und was darauf wartet</translation>
    </message>
    <message>
      <source>Who waits for whom</source>
      <translation>Wer auf wen wartet</translation>
    </message>
    <message>
      <source>Within {0}</source>
      <translation>Innerhalb von {0}</translation>
    </message>
    <message numerus="yes">
      <source>waits for %n tasks</source>
      <translation>
        <numerusform>wartet auf %n Vorgang</numerusform>
        <numerusform>wartet auf %n Vorgänge</numerusform>
      </translation>
    </message>
    <message>
      <source>waits for →</source>
      <translation>wartet auf →</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <source>{0} waits for other teams</source>
      <translation>{0} wartet auf andere Teams</translation>
    </message>
    <message>
      <source>{0} waits for {1}</source>
      <translation>{0} wartet auf {1}</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>#</source>
      <translation>#</translation>
    </message>
    <message>
      <source>% complete</source>
      <translation>% abgeschlossen</translation>
    </message>
    <message>
      <source>Active</source>
      <translation>Aktiv</translation>
    </message>
    <message>
      <source>Actual duration</source>
      <translation>Tatsächliche Dauer</translation>
    </message>
    <message>
      <source>Actual finish</source>
      <translation>Tatsächliches Ende</translation>
    </message>
    <message>
      <source>Actual start</source>
      <translation>Tatsächlicher Anfang</translation>
    </message>
    <message>
      <source>As late as possible</source>
      <translation>So spät wie möglich</translation>
    </message>
    <message>
      <source>As soon as possible</source>
      <translation>So früh wie möglich</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <source>Baseline</source>
      <translation>Basisplan</translation>
    </message>
    <message>
      <source>Baseline finish</source>
      <translation>Ende im Basisplan</translation>
    </message>
    <message>
      <source>Baseline start</source>
      <translation>Anfang im Basisplan</translation>
    </message>
    <message>
      <source>Bucket</source>
      <translation>Korb</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Zuversicht</translation>
    </message>
    <message>
      <source>Constraint</source>
      <translation>Einschränkung</translation>
    </message>
    <message>
      <source>Constraint date</source>
      <translation>Termin der Einschränkung</translation>
    </message>
    <message>
      <source>Critical</source>
      <translation>Kritisch</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Termine</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>Stichtag</translation>
    </message>
    <message>
      <source>Duration</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <source>Early finish</source>
      <translation>Frühestes Ende</translation>
    </message>
    <message>
      <source>Early start</source>
      <translation>Frühester Anfang</translation>
    </message>
    <message>
      <source>Effort driven</source>
      <translation>Leistungsgesteuert</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>Finish no earlier than</source>
      <translation>Ende nicht früher als</translation>
    </message>
    <message>
      <source>Finish no later than</source>
      <translation>Ende nicht später als</translation>
    </message>
    <message>
      <source>Finish slack</source>
      <translation>Pufferzeit am Ende</translation>
    </message>
    <message>
      <source>Finish variance</source>
      <translation>Abweichung Ende</translation>
    </message>
    <message>
      <source>Fixed duration</source>
      <translation>Feste Dauer</translation>
    </message>
    <message>
      <source>Fixed units</source>
      <translation>Feste Einheiten</translation>
    </message>
    <message>
      <source>Fixed work</source>
      <translation>Feste Arbeit</translation>
    </message>
    <message>
      <source>Free slack</source>
      <translation>Freie Pufferzeit</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Ignore resource calendars</source>
      <translation>Kalender der Ressourcen ignorieren</translation>
    </message>
    <message>
      <source>Late finish</source>
      <translation>Spätestes Ende</translation>
    </message>
    <message>
      <source>Late start</source>
      <translation>Spätester Anfang</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Levelling delay</source>
      <translation>Verzögerung (Abgleich)</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Verknüpfungen</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Manuell</translation>
    </message>
    <message>
      <source>Milestone</source>
      <translation>Meilenstein</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Modus</translation>
    </message>
    <message>
      <source>Must finish on</source>
      <translation>Muss enden am</translation>
    </message>
    <message>
      <source>Must start on</source>
      <translation>Muss anfangen am</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Nearly critical</source>
      <translation>Fast kritisch</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Als Nächstes</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <source>Own fields</source>
      <translation>Eigene Felder</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Verantwortlich</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Phase</source>
      <translation>Phase</translation>
    </message>
    <message>
      <source>Physical %</source>
      <translation>Physisch %</translation>
    </message>
    <message>
      <source>Predecessors</source>
      <translation>Vorgänger</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Priorität</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Remaining</source>
      <translation>Verbleibend</translation>
    </message>
    <message>
      <source>Resources</source>
      <translation>Ressourcen</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Terminplan</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <source>Start no earlier than</source>
      <translation>Anfang nicht früher als</translation>
    </message>
    <message>
      <source>Start no later than</source>
      <translation>Anfang nicht später als</translation>
    </message>
    <message>
      <source>Start slack</source>
      <translation>Pufferzeit am Anfang</translation>
    </message>
    <message>
      <source>Start variance</source>
      <translation>Abweichung Anfang</translation>
    </message>
    <message>
      <source>Successors</source>
      <translation>Nachfolger</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>Vorgang</translation>
    </message>
    <message>
      <source>Task type</source>
      <translation>Vorgangsart</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Total slack</source>
      <translation>Gesamte Pufferzeit</translation>
    </message>
    <message>
      <source>UID</source>
      <translation>UID</translation>
    </message>
    <message>
      <source>WBS</source>
      <translation>PSP</translation>
    </message>
    <message>
      <source>Why here</source>
      <translation>Warum hier</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>Arbeit</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>Yes or no</source>
      <translation>Ja oder nein</translation>
    </message>
  </context>
  <context>
    <name>filters</name>
    <message>
      <source>contains</source>
      <translation>enthält</translation>
    </message>
    <message>
      <source>does not contain</source>
      <translation>enthält nicht</translation>
    </message>
    <message>
      <source>is</source>
      <translation>ist</translation>
    </message>
    <message>
      <source>is after</source>
      <translation>liegt nach</translation>
    </message>
    <message>
      <source>is before</source>
      <translation>liegt vor</translation>
    </message>
    <message>
      <source>is between</source>
      <translation>liegt zwischen</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>ist leer</translation>
    </message>
    <message>
      <source>is filled</source>
      <translation>ist ausgefüllt</translation>
    </message>
    <message>
      <source>is in</source>
      <translation>liegt in</translation>
    </message>
    <message>
      <source>is less than</source>
      <translation>ist kleiner als</translation>
    </message>
    <message>
      <source>is more than</source>
      <translation>ist größer als</translation>
    </message>
    <message>
      <source>is not</source>
      <translation>ist nicht</translation>
    </message>
    <message>
      <source>is on</source>
      <translation>ist am</translation>
    </message>
    <message>
      <source>is one of</source>
      <translation>ist eines von</translation>
    </message>
  </context>
  <context>
    <name>gestures</name>
    <message>
      <source>Change or remove a link</source>
      <translation>Verknüpfung ändern oder entfernen</translation>
    </message>
    <message>
      <source>Change the duration</source>
      <translation>Dauer ändern</translation>
    </message>
    <message>
      <source>Change the start and keep the finish</source>
      <translation>Anfang ändern und Ende behalten</translation>
    </message>
    <message>
      <source>Click it</source>
      <translation>Anklicken</translation>
    </message>
    <message>
      <source>Ctrl+Shift+drag</source>
      <translation>Strg+Umschalt+Ziehen</translation>
    </message>
    <message>
      <source>Ctrl+drag, or Ctrl+Shift+Left and Right</source>
      <translation>Strg+Ziehen, oder Strg+Umschalt+Links und Rechts</translation>
    </message>
    <message>
      <source>Ctrl+wheel</source>
      <translation>Strg+Rad</translation>
    </message>
    <message>
      <source>Double-click it, or Return</source>
      <translation>Doppelklicken, oder Eingabe</translation>
    </message>
    <message>
      <source>Drag a bar up or down</source>
      <translation>Einen Balken nach oben oder unten ziehen</translation>
    </message>
    <message>
      <source>Drag down on empty space, or Shift+drag; Ctrl+drag adds</source>
      <translation>Auf freier Fläche nach unten ziehen, oder Umschalt+Ziehen; Strg+Ziehen fügt hinzu</translation>
    </message>
    <message>
      <source>Drag from a circle at the end of a bar to another bar</source>
      <translation>Vom Kreis am Ende eines Balkens zu einem anderen Balken ziehen</translation>
    </message>
    <message>
      <source>Drag sideways on empty space</source>
      <translation>Auf freier Fläche seitwärts ziehen</translation>
    </message>
    <message>
      <source>Drag the left edge</source>
      <translation>Den linken Rand ziehen</translation>
    </message>
    <message>
      <source>Drag the part</source>
      <translation>Den Teil ziehen</translation>
    </message>
    <message>
      <source>Drag the right edge, or Ctrl+Left and Ctrl+Right</source>
      <translation>Den rechten Rand ziehen, oder Strg+Links und Strg+Rechts</translation>
    </message>
    <message>
      <source>Drag the triangle below the bar</source>
      <translation>Das Dreieck unter dem Balken ziehen</translation>
    </message>
    <message>
      <source>Drag, or Shift+Left and Shift+Right</source>
      <translation>Ziehen, oder Umschalt+Links und Umschalt+Rechts</translation>
    </message>
    <message>
      <source>Escape</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Give a drag up</source>
      <translation>Ein Ziehen aufgeben</translation>
    </message>
    <message>
      <source>Link two tasks</source>
      <translation>Zwei Vorgänge verknüpfen</translation>
    </message>
    <message>
      <source>Move a bar by the lag of what drives it, without a pin</source>
      <translation>Einen Balken über den Zeitabstand dessen bewegen, was ihn bestimmt, ohne ihn anzuheften</translation>
    </message>
    <message>
      <source>Move a part of a split bar; where parts touch they are joined</source>
      <translation>Einen Teil eines unterbrochenen Balkens bewegen; wo Teile sich berühren, werden sie verbunden</translation>
    </message>
    <message>
      <source>Move bars; what waits for them follows</source>
      <translation>Balken bewegen; was auf sie wartet, folgt</translation>
    </message>
    <message>
      <source>Move bars; what waits for them stays, by its lag</source>
      <translation>Balken bewegen; was auf sie wartet, bleibt durch seinen Zeitabstand stehen</translation>
    </message>
    <message>
      <source>New task, or dates for a task without</source>
      <translation>Neuer Vorgang, oder Termine für einen ohne</translation>
    </message>
    <message>
      <source>On the Timeline</source>
      <translation>In der Zeitachse</translation>
    </message>
    <message>
      <source>Remove a pin</source>
      <translation>Einen Pin entfernen</translation>
    </message>
    <message>
      <source>S</source>
      <translation>S</translation>
    </message>
    <message>
      <source>Say how much is done</source>
      <translation>Angeben, wie viel fertig ist</translation>
    </message>
    <message>
      <source>Scroll</source>
      <translation>Blättern</translation>
    </message>
    <message>
      <source>Select what a frame meets</source>
      <translation>Auswählen, was ein Rahmen berührt</translation>
    </message>
    <message>
      <source>Shift+drag</source>
      <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
      <source>Snap to dates and bars, or not, during a drag</source>
      <translation>An Terminen und Balken einrasten oder nicht, während des Ziehens</translation>
    </message>
    <message>
      <source>Stay in the row, whichever way the drag begins</source>
      <translation>In der Zeile bleiben, wie das Ziehen auch beginnt</translation>
    </message>
    <message>
      <source>Take rows elsewhere in the outline</source>
      <translation>Zeilen anderswohin in die Gliederung bringen</translation>
    </message>
    <message>
      <source>Wheel; Shift+wheel along the time; drag with Space or the middle button</source>
      <translation>Rad; Umschalt+Rad entlang der Zeit; mit Leertaste oder mittlerer Taste ziehen</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoomen</translation>
    </message>
  </context>
  <context>
    <name>held_dates</name>
    <message>
      <source>Change Lag</source>
      <translation>Zeitabstand ändern</translation>
    </message>
    <message>
      <source>Shorten</source>
      <translation>Kürzen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>“{name}” cannot finish then: it starts on {start} and finishes on {finish}.</source>
      <translation>„{name}“ kann dann nicht enden: Der Vorgang beginnt am {start} und endet am {finish}.</translation>
    </message>
    <message>
      <source>“{name}” finishes on {finish} all the same: a typed finish does not change how long it takes.</source>
      <translation>„{name}“ endet trotzdem am {finish}: Ein eingegebenes Ende ändert die Dauer nicht.</translation>
    </message>
    <message>
      <source>“{name}” starts on {start} all the same: the start of the plan, its status date or a summary holds it.</source>
      <translation>„{name}“ beginnt trotzdem am {start}: Der Anfang des Plans, sein Statusdatum oder ein Sammelvorgang hält den Vorgang dort.</translation>
    </message>
    <message>
      <source>“{name}” starts on {start} all the same: “{driver}” drives it. Change the lag of the link to have it there.</source>
      <translation>„{name}“ beginnt trotzdem am {start}: „{driver}“ bestimmt den Anfang. Ändern Sie den Zeitabstand der Verknüpfung, um den Vorgang dorthin zu legen.</translation>
    </message>
  </context>
  <context>
    <name>labels</name>
    <message>
      <source>Actual duration of {name}</source>
      <translation>Tatsächliche Dauer von {name}</translation>
    </message>
    <message>
      <source>Actual finish of {name}</source>
      <translation>Tatsächliches Ende von {name}</translation>
    </message>
    <message>
      <source>Actual start of {name}</source>
      <translation>Tatsächlicher Anfang von {name}</translation>
    </message>
    <message>
      <source>Assign to {name}</source>
      <translation>{name} zuweisen</translation>
    </message>
    <message>
      <source>Base calendar</source>
      <translation>Basiskalender</translation>
    </message>
    <message>
      <source>Bucket of {name}</source>
      <translation>Korb von {name}</translation>
    </message>
    <message>
      <source>Calendar exception</source>
      <translation>Kalenderausnahme</translation>
    </message>
    <message>
      <source>Calendar of {name}</source>
      <translation>Kalender von {name}</translation>
    </message>
    <message>
      <source>Calendars of {name}</source>
      <translation>Kalender von {name}</translation>
    </message>
    <message>
      <source>Change assignment</source>
      <translation>Zuweisung ändern</translation>
    </message>
    <message>
      <source>Change goal</source>
      <translation>Ziel ändern</translation>
    </message>
    <message>
      <source>Change link</source>
      <translation>Verknüpfung ändern</translation>
    </message>
    <message>
      <source>Change person</source>
      <translation>Person ändern</translation>
    </message>
    <message>
      <source>Change team</source>
      <translation>Team ändern</translation>
    </message>
    <message>
      <source>Change {name}</source>
      <translation>{name} ändern</translation>
    </message>
    <message>
      <source>Choices of field</source>
      <translation>Auswahlwerte eines Feldes</translation>
    </message>
    <message>
      <source>Clear baseline</source>
      <translation>Basisplan löschen</translation>
    </message>
    <message>
      <source>Clear {field} of {name}</source>
      <translation>{field} von {name} leeren</translation>
    </message>
    <message>
      <source>Confidence of {name}</source>
      <translation>Zuversicht von {name}</translation>
    </message>
    <message>
      <source>Constraint date of {name}</source>
      <translation>Einschränkungstermin von {name}</translation>
    </message>
    <message>
      <source>Constraint of {name}</source>
      <translation>Einschränkung von {name}</translation>
    </message>
    <message>
      <source>Dates of {name}</source>
      <translation>Termine von {name}</translation>
    </message>
    <message>
      <source>Deadline of {name}</source>
      <translation>Stichtag von {name}</translation>
    </message>
    <message>
      <source>Delete calendar</source>
      <translation>Kalender löschen</translation>
    </message>
    <message>
      <source>Delete calendar exception</source>
      <translation>Kalenderausnahme löschen</translation>
    </message>
    <message>
      <source>Delete field</source>
      <translation>Feld löschen</translation>
    </message>
    <message>
      <source>Delete goal</source>
      <translation>Ziel löschen</translation>
    </message>
    <message>
      <source>Delete link</source>
      <translation>Verknüpfung löschen</translation>
    </message>
    <message>
      <source>Delete person</source>
      <translation>Person löschen</translation>
    </message>
    <message>
      <source>Delete team</source>
      <translation>Team löschen</translation>
    </message>
    <message>
      <source>Delete view</source>
      <translation>Ansicht löschen</translation>
    </message>
    <message>
      <source>Delete work week</source>
      <translation>Arbeitswoche löschen</translation>
    </message>
    <message>
      <source>Delete {name}</source>
      <translation>{name} löschen</translation>
    </message>
    <message>
      <source>Duration of {name}</source>
      <translation>Dauer von {name}</translation>
    </message>
    <message>
      <source>Effort of {name}</source>
      <translation>Aufwand von {name}</translation>
    </message>
    <message>
      <source>Finish of {name}</source>
      <translation>Ende von {name}</translation>
    </message>
    <message>
      <source>Give {name} dates</source>
      <translation>{name} Termine geben</translation>
    </message>
    <message>
      <source>Goal of {name}</source>
      <translation>Ziel von {name}</translation>
    </message>
    <message>
      <source>Indent {name}</source>
      <translation>{name} einrücken</translation>
    </message>
    <message>
      <source>Join the parts of {name}</source>
      <translation>Teile von {name} verbinden</translation>
    </message>
    <message>
      <source>Keep the dates of the file</source>
      <translation>Termine der Datei behalten</translation>
    </message>
    <message>
      <source>Levelling delay of {name}</source>
      <translation>Abgleichsverzögerung von {name}</translation>
    </message>
    <message>
      <source>Link {name}</source>
      <translation>{name} verknüpfen</translation>
    </message>
    <message>
      <source>Mark {name} on track</source>
      <translation>{name} als planmäßig melden</translation>
    </message>
    <message>
      <source>Milestone {name}</source>
      <translation>Meilenstein {name}</translation>
    </message>
    <message>
      <source>Move a part of {name}</source>
      <translation>Teil von {name} bewegen</translation>
    </message>
    <message>
      <source>Move goal</source>
      <translation>Ziel verschieben</translation>
    </message>
    <message>
      <source>Move {name}</source>
      <translation>{name} bewegen</translation>
    </message>
    <message>
      <source>Move {name} down</source>
      <translation>{name} nach unten</translation>
    </message>
    <message>
      <source>Move {name} to another place</source>
      <translation>{name} umstellen</translation>
    </message>
    <message>
      <source>Move {name} up</source>
      <translation>{name} nach oben</translation>
    </message>
    <message>
      <source>New calendar</source>
      <translation>Neuer Kalender</translation>
    </message>
    <message>
      <source>New field</source>
      <translation>Neues Feld</translation>
    </message>
    <message>
      <source>New goal</source>
      <translation>Neues Ziel</translation>
    </message>
    <message>
      <source>New person</source>
      <translation>Neue Person</translation>
    </message>
    <message>
      <source>New recurring task</source>
      <translation>Neuer wiederkehrender Vorgang</translation>
    </message>
    <message>
      <source>New task</source>
      <translation>Neuer Vorgang</translation>
    </message>
    <message>
      <source>New team</source>
      <translation>Neues Team</translation>
    </message>
    <message>
      <source>Notes of {name}</source>
      <translation>Notizen von {name}</translation>
    </message>
    <message>
      <source>Outdent {name}</source>
      <translation>{name} ausrücken</translation>
    </message>
    <message>
      <source>Owner of {name}</source>
      <translation>Verantwortlicher von {name}</translation>
    </message>
    <message>
      <source>Paste tasks</source>
      <translation>Vorgänge einfügen</translation>
    </message>
    <message>
      <source>People on {name}</source>
      <translation>Personen an {name}</translation>
    </message>
    <message>
      <source>Phase of {name}</source>
      <translation>Phase von {name}</translation>
    </message>
    <message>
      <source>Physical progress of {name}</source>
      <translation>Physischer Fortschritt von {name}</translation>
    </message>
    <message>
      <source>Plan settings</source>
      <translation>Planeinstellungen</translation>
    </message>
    <message>
      <source>Predecessors of {name}</source>
      <translation>Vorgänger von {name}</translation>
    </message>
    <message>
      <source>Priority of {name}</source>
      <translation>Priorität von {name}</translation>
    </message>
    <message>
      <source>Progress of {name}</source>
      <translation>Fortschritt von {name}</translation>
    </message>
    <message>
      <source>Project start</source>
      <translation>Projektanfang</translation>
    </message>
    <message>
      <source>Public holidays</source>
      <translation>Feiertage</translation>
    </message>
    <message>
      <source>Recurrence of {name}</source>
      <translation>Wiederholung von {name}</translation>
    </message>
    <message>
      <source>Remaining duration of {name}</source>
      <translation>Verbleibende Dauer von {name}</translation>
    </message>
    <message>
      <source>Rename calendar</source>
      <translation>Kalender umbenennen</translation>
    </message>
    <message>
      <source>Rename field</source>
      <translation>Feld umbenennen</translation>
    </message>
    <message>
      <source>Rename plan</source>
      <translation>Plan umbenennen</translation>
    </message>
    <message>
      <source>Rename view</source>
      <translation>Ansicht umbenennen</translation>
    </message>
    <message>
      <source>Rename {name}</source>
      <translation>{name} umbenennen</translation>
    </message>
    <message>
      <source>Replace in {name}</source>
      <translation>In {name} ersetzen</translation>
    </message>
    <message>
      <source>Resize {name}</source>
      <translation>Länge von {name} ändern</translation>
    </message>
    <message>
      <source>Revert to an earlier version</source>
      <translation>Zu einer früheren Version zurückkehren</translation>
    </message>
    <message>
      <source>Save view</source>
      <translation>Ansicht speichern</translation>
    </message>
    <message>
      <source>Schedule from start or finish</source>
      <translation>Ab Anfang oder Ende planen</translation>
    </message>
    <message>
      <source>Scheduling of {name}</source>
      <translation>Planung von {name}</translation>
    </message>
    <message>
      <source>Set baseline</source>
      <translation>Basisplan festlegen</translation>
    </message>
    <message>
      <source>Split {name}</source>
      <translation>{name} unterbrechen</translation>
    </message>
    <message>
      <source>Start of {name}</source>
      <translation>Anfang von {name}</translation>
    </message>
    <message>
      <source>Status date</source>
      <translation>Statusdatum</translation>
    </message>
    <message>
      <source>Successors of {name}</source>
      <translation>Nachfolger von {name}</translation>
    </message>
    <message>
      <source>Switch {name} on or off</source>
      <translation>{name} ein- oder ausschalten</translation>
    </message>
    <message>
      <source>Take off {name}</source>
      <translation>Von {name} abziehen</translation>
    </message>
    <message>
      <source>Task type of {name}</source>
      <translation>Vorgangsart von {name}</translation>
    </message>
    <message>
      <source>Team of {name}</source>
      <translation>Team von {name}</translation>
    </message>
    <message>
      <source>Time zone of calendar</source>
      <translation>Zeitzone eines Kalenders</translation>
    </message>
    <message>
      <source>Unlink {name}</source>
      <translation>Verknüpfung von {name} lösen</translation>
    </message>
    <message>
      <source>Unpin {name}</source>
      <translation>Pin von {name} lösen</translation>
    </message>
    <message>
      <source>Work of {name}</source>
      <translation>Arbeit von {name}</translation>
    </message>
    <message>
      <source>Work week</source>
      <translation>Arbeitswoche</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>Arbeitszeit</translation>
    </message>
    <message>
      <source>{field} of {name}</source>
      <translation>{field} von {name}</translation>
    </message>
  </context>
  <context>
    <name>legend</name>
    <message>
      <source>Baseline</source>
      <translation>Basisplan</translation>
    </message>
    <message>
      <source>Critical</source>
      <translation>Kritisch</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>Stichtag</translation>
    </message>
    <message>
      <source>Deadline missed</source>
      <translation>Stichtag verfehlt</translation>
    </message>
    <message>
      <source>Inactive</source>
      <translation>Inaktiv</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Manuell</translation>
    </message>
    <message>
      <source>Milestone</source>
      <translation>Meilenstein</translation>
    </message>
    <message>
      <source>Nearly critical</source>
      <translation>Fast kritisch</translation>
    </message>
    <message>
      <source>No value</source>
      <translation>Kein Wert</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Angeheftet</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Status date</source>
      <translation>Statusdatum</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Sammelvorgang</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>Vorgang</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
  </context>
  <context>
    <name>messages</name>
    <message>
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source>1 milestone earlier</source>
      <translation>1 Meilenstein früher</translation>
    </message>
    <message>
      <source>1 milestone slips</source>
      <translation>1 Meilenstein verschiebt sich</translation>
    </message>
    <message>
      <source>1 task moves</source>
      <translation>1 Vorgang bewegt sich</translation>
    </message>
    <message>
      <source>A duration cannot be negative; give 0 or more.</source>
      <translation>Eine Dauer kann nicht negativ sein; geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
      <source>A field has at most {limit} choices; a text field takes anything.</source>
      <translation>Ein Feld hat höchstens {limit} Auswahlwerte; ein Textfeld nimmt alles an.</translation>
    </message>
    <message>
      <source>A field of choices needs choices; give at least one, none of them empty.</source>
      <translation>Ein Auswahlfeld braucht Werte; mindestens einen angeben, keinen leer.</translation>
    </message>
    <message>
      <source>A filter has at most {limit} levels; make it simpler.</source>
      <translation>Ein Filter hat höchstens {limit} Ebenen; ihn einfacher machen.</translation>
    </message>
    <message>
      <source>A lag of {text} is more than a plan can hold; give a shorter one.</source>
      <translation>Ein Zeitabstand von {text} ist mehr, als ein Plan fassen kann; einen kürzeren angeben.</translation>
    </message>
    <message>
      <source>A margin of {margin:g} mm leaves too little room; give at most a quarter of the short side.</source>
      <translation>Ein Rand von {margin:g} mm lässt zu wenig Platz; höchstens ein Viertel der kurzen Seite angeben.</translation>
    </message>
    <message>
      <source>A name has at most {limit} characters; put the rest into the notes.</source>
      <translation>Ein Name hat höchstens {limit} Zeichen; den Rest in die Notizen schreiben.</translation>
    </message>
    <message>
      <source>A name is needed; type one.</source>
      <translation>Ein Name fehlt; einen eingeben.</translation>
    </message>
    <message>
      <source>A plan has at most {limit} fields of its own; delete one that is not used.</source>
      <translation>Ein Plan hat höchstens {limit} eigene Felder; eines löschen, das nicht gebraucht wird.</translation>
    </message>
    <message>
      <source>A recurring task ends either after a number of times or on a day; give one of the two.</source>
      <translation>Ein wiederkehrender Vorgang endet entweder nach einer Anzahl oder an einem Tag; eines von beiden angeben.</translation>
    </message>
    <message>
      <source>A recurring task has 1 to {limit} occurrences, not {times}; choose another end or interval.</source>
      <translation>Ein wiederkehrender Vorgang hat 1 bis {limit} Termine, nicht {times}; ein anderes Ende oder einen anderen Abstand wählen.</translation>
    </message>
    <message>
      <source>A task with the id {id} is there already; leave the id out.</source>
      <translation>Einen Vorgang mit der Id {id} gibt es schon; die Id weglassen.</translation>
    </message>
    <message>
      <source>A week has seven days, not {count}; give hours for each, empty for a free day.</source>
      <translation>Eine Woche hat sieben Tage, nicht {count}; für jeden Zeiten angeben, leer für einen freien Tag.</translation>
    </message>
    <message>
      <source>Actual start</source>
      <translation>Tatsächlicher Anfang</translation>
    </message>
    <message>
      <source>After {row} {name}</source>
      <translation>Nach {row} {name}</translation>
    </message>
    <message>
      <source>An assignment of resource {resource} to task {task} names one that is not in the file.</source>
      <translation>Eine Zuweisung von Ressource {resource} zu Vorgang {task} nennt etwas, das nicht in der Datei ist.</translation>
    </message>
    <message>
      <source>Another file has taken the place of “{name}”; open it again.</source>
      <translation>Eine andere Datei ist an die Stelle von „{name}“ getreten; ihn neu öffnen.</translation>
    </message>
    <message>
      <source>Another plan</source>
      <translation>Ein anderer Plan</translation>
    </message>
    <message>
      <source>Another program has changed “{name}”, so nothing was written; open the plan again to see the change.</source>
      <translation>Ein anderes Programm hat „{name}“ geändert, deshalb wurde nichts geschrieben; den Plan neu öffnen, um die Änderung zu sehen.</translation>
    </message>
    <message>
      <source>Another program is using “{name}” just now, so nothing was changed; try again.</source>
      <translation>Ein anderes Programm benutzt „{name}“ gerade, deshalb wurde nichts geändert; erneut versuchen.</translation>
    </message>
    <message>
      <source>Argument “{name}” does not fit: {cause}.</source>
      <translation>Argument „{name}“ passt nicht: {cause}.</translation>
    </message>
    <message>
      <source>As late as possible</source>
      <translation>So spät wie möglich</translation>
    </message>
    <message>
      <source>Calendar “{calendar}” has hours that overlap; they count once. Correct them.</source>
      <translation>Kalender „{calendar}“ hat Zeiten, die sich überschneiden; sie zählen einmal. Bitte berichtigen.</translation>
    </message>
    <message>
      <source>Calendar “{calendar}” has no working time at all; the project calendar counts instead. Give it hours.</source>
      <translation>Kalender „{calendar}“ hat gar keine Arbeitszeit; stattdessen gilt der Projektkalender. Ihm Zeiten geben.</translation>
    </message>
    <message>
      <source>Calendar “{calendar}” is in the unknown time zone “{zone}”; its hours count as the plan's own. Choose a zone such as Europe/Berlin.</source>
      <translation>Kalender „{calendar}“ liegt in der unbekannten Zeitzone „{zone}“; seine Zeiten gelten als die des Plans. Eine Zone wie Europe/Berlin wählen.</translation>
    </message>
    <message>
      <source>Everything below “{name}” has started; move what is left task by task.</source>
      <translation>Alles unter „{name}“ hat begonnen; den Rest Vorgang für Vorgang bewegen.</translation>
    </message>
    <message>
      <source>First task below</source>
      <translation>Erster Vorgang darunter</translation>
    </message>
    <message>
      <source>Give 1 to {most} pages wide, and at least one page tall.</source>
      <translation>1 bis {most} Seiten in der Breite angeben und mindestens eine in der Höhe.</translation>
    </message>
    <message>
      <source>How “{name}” recurs is not known, since it comes from a file; give pattern and start.</source>
      <translation>Wie „{name}“ sich wiederholt, ist nicht bekannt, da es aus einer Datei stammt; Muster und Anfang angeben.</translation>
    </message>
    <message>
      <source>Line {line}: {sentence} Nothing was changed.</source>
      <translation>Zeile {line}: {sentence} Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Links go round in a circle: {path}; the one from “{predecessor}” to “{successor}” is left out. Remove it or another of them.</source>
      <translation>Verknüpfungen laufen im Kreis: {path}; die von „{predecessor}“ zu „{successor}“ bleibt weg. Sie oder eine andere davon entfernen.</translation>
    </message>
    <message>
      <source>More than that of “{name}” is done already; lower its percent complete first.</source>
      <translation>Mehr als das ist von „{name}“ schon fertig; zuerst den Prozentsatz verringern.</translation>
    </message>
    <message>
      <source>More than {limit} edits at once; give them in several goes.</source>
      <translation>Mehr als {limit} Änderungen auf einmal; in mehreren Schritten angeben.</translation>
    </message>
    <message>
      <source>No column holds the names of the tasks; choose which one does.</source>
      <translation>Keine Spalte enthält die Namen der Vorgänge; angeben, welche es ist.</translation>
    </message>
    <message>
      <source>No link drives “{name}”, so there is no lag to change; drag it without Ctrl+Shift.</source>
      <translation>Keine Verknüpfung bestimmt „{name}“, es gibt also keinen Zeitabstand zu ändern; ohne Strg+Umschalt ziehen.</translation>
    </message>
    <message>
      <source>No other task leads to “{goal}”.</source>
      <translation>Kein anderer Vorgang führt zu „{goal}“.</translation>
    </message>
    <message>
      <source>No task drives “{goal}”: {reason}.</source>
      <translation>Kein Vorgang bestimmt „{goal}“: {reason}.</translation>
    </message>
    <message>
      <source>No team</source>
      <translation>Kein Team</translation>
    </message>
    <message>
      <source>No team waits for another one: set the Team of tasks and link them.</source>
      <translation>Kein Team wartet auf ein anderes: Vorgängen ein Team geben und sie verknüpfen.</translation>
    </message>
    <message>
      <source>No {title}</source>
      <translation>Kein {title}</translation>
    </message>
    <message>
      <source>Nobody works on “{name}” then; choose an instant between its start and its finish.</source>
      <translation>Dann arbeitet niemand an „{name}“; einen Zeitpunkt zwischen Anfang und Ende wählen.</translation>
    </message>
    <message>
      <source>Not taken: {kind} ({count}).</source>
      <translation>Nicht übernommen: {kind} ({count}).</translation>
    </message>
    <message>
      <source>Notes have at most {limit} characters; link to a document instead.</source>
      <translation>Notizen haben höchstens {limit} Zeichen; stattdessen auf ein Dokument verweisen.</translation>
    </message>
    <message>
      <source>Nothing can be read from “{name}”; look for an earlier copy in your data folder.</source>
      <translation>Aus „{name}“ lässt sich nichts lesen; im Datenordner nach einer früheren Kopie suchen.</translation>
    </message>
    <message>
      <source>Nothing follows “{task}”, and in this plan such tasks have no slack: it must finish by {instant}, as it does.</source>
      <translation>Auf „{task}“ folgt nichts, und in diesem Plan haben solche Vorgänge keine Pufferzeit: er muss bis {instant} enden, wie er es tut.</translation>
    </message>
    <message>
      <source>Nothing is selected; select a task first.</source>
      <translation>Nichts ist ausgewählt; zuerst einen Vorgang auswählen.</translation>
    </message>
    <message>
      <source>One task drives “{goal}”; if it slips, “{goal}” slips too.</source>
      <translation>Ein Vorgang bestimmt „{goal}“; verzögert er sich, verzögert sich auch „{goal}“.</translation>
    </message>
    <message>
      <source>Path {number}, {slack} of slack: {tasks} leads into “{joins}”.</source>
      <translation>Weg {number}, {slack} Pufferzeit: {tasks} mündet in „{joins}“.</translation>
    </message>
    <message>
      <source>Path {number}, {slack} too late already: {tasks} leads into “{joins}”.</source>
      <translation>Weg {number}, schon {slack} zu spät: {tasks} mündet in „{joins}“.</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Angeheftet</translation>
    </message>
    <message>
      <source>Placed by hand</source>
      <translation>Von Hand gesetzt</translation>
    </message>
    <message>
      <source>Project end {days} ({old} → {new})</source>
      <translation>Projektende {days} ({old} → {new})</translation>
    </message>
    <message>
      <source>Project start</source>
      <translation>Projektanfang</translation>
    </message>
    <message>
      <source>Revert to “{name}”</source>
      <translation>Zurück zu „{name}“</translation>
    </message>
    <message>
      <source>Row {row}: {sentence}</source>
      <translation>Zeile {row}: {sentence}</translation>
    </message>
    <message>
      <source>Say either where to move to or by how much.</source>
      <translation>Entweder angeben, wohin, oder um wie viel bewegt werden soll.</translation>
    </message>
    <message>
      <source>Select at least two tasks to link them.</source>
      <translation>Mindestens zwei Vorgänge auswählen, um sie zu verknüpfen.</translation>
    </message>
    <message>
      <source>Setting {field} is “{text}”, which cannot be; {default} was taken.</source>
      <translation>Einstellung {field} ist „{text}“, was nicht sein kann; {default} wurde genommen.</translation>
    </message>
    <message>
      <source>Several tasks are called “{name}” (rows {rows}); give the row number.</source>
      <translation>Mehrere Vorgänge heißen „{name}“ (Zeilen {rows}); die Zeilennummer angeben.</translation>
    </message>
    <message>
      <source>Status date</source>
      <translation>Statusdatum</translation>
    </message>
    <message>
      <source>Text on paper is {least:g} to {most:g} points high; choose a size between.</source>
      <translation>Text auf Papier ist {least:g} bis {most:g} Punkt hoch; eine Größe dazwischen wählen.</translation>
    </message>
    <message>
      <source>That is earlier than its link asks for: “{other}” finishes only {other_instant} ({link}).</source>
      <translation>Das ist früher, als die Verknüpfung verlangt: „{other}“ endet erst {other_instant} ({link}).</translation>
    </message>
    <message>
      <source>That is earlier than its link asks for: “{other}” starts only {other_instant} ({link}).</source>
      <translation>Das ist früher, als die Verknüpfung verlangt: „{other}“ beginnt erst {other_instant} ({link}).</translation>
    </message>
    <message>
      <source>That is not a table that can be read; copy the cells again, or save them as CSV.</source>
      <translation>Das ist keine Tabelle, die sich lesen lässt; die Zellen neu kopieren oder als CSV speichern.</translation>
    </message>
    <message>
      <source>That is not in the plan any more; choose another one.</source>
      <translation>Das ist nicht mehr im Plan; etwas anderes wählen.</translation>
    </message>
    <message>
      <source>That link is not in the plan any more; choose another one.</source>
      <translation>Diese Verknüpfung ist nicht mehr im Plan; eine andere wählen.</translation>
    </message>
    <message>
      <source>That part of “{name}” is done; split what is left of it.</source>
      <translation>Dieser Teil von „{name}“ ist fertig; unterbrechen, was davon übrig ist.</translation>
    </message>
    <message>
      <source>That person does not work on “{name}”; choose one who does.</source>
      <translation>Diese Person arbeitet nicht an „{name}“; eine wählen, die es tut.</translation>
    </message>
    <message>
      <source>That table has more than {limit} rows or is too long; paste it in parts.</source>
      <translation>Diese Tabelle hat mehr als {limit} Zeilen oder ist zu lang; in Teilen einfügen.</translation>
    </message>
    <message>
      <source>That task is not in the plan any more; choose another one.</source>
      <translation>Dieser Vorgang ist nicht mehr im Plan; einen anderen wählen.</translation>
    </message>
    <message>
      <source>The calendar “{name}” is used {count} times; choose another calendar there first.</source>
      <translation>Der Kalender „{name}“ wird {count} Mal benutzt; dort zuerst einen anderen wählen.</translation>
    </message>
    <message>
      <source>The choice “{choice}” is in the list twice; once is enough.</source>
      <translation>Der Wert „{choice}“ steht zweimal in der Liste; einmal genügt.</translation>
    </message>
    <message>
      <source>The condition on “{title}” needs {wanted}, not {count}; complete it.</source>
      <translation>Die Bedingung an „{title}“ braucht {wanted}, nicht {count}; sie vervollständigen.</translation>
    </message>
    <message>
      <source>The constraint of “{name}” needs a date; type the constraint date.</source>
      <translation>Die Einschränkung von „{name}“ braucht ein Datum; den Einschränkungstermin eingeben.</translation>
    </message>
    <message>
      <source>The constraint of “{task}” has no effect, as it is a summary; put it on a task below it, or let “{task}” start no earlier or finish no later than a date.</source>
      <translation>Die Einschränkung von „{task}“ wirkt nicht, da es ein Sammelvorgang ist; sie bei einem Vorgang darunter setzen, oder „{task}“ nicht früher anfangen oder nicht später enden lassen als ein Termin.</translation>
    </message>
    <message>
      <source>The disk is full, so “{name}” was not changed; free some space and try again.</source>
      <translation>Der Datenträger ist voll, deshalb wurde „{name}“ nicht geändert; Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
      <source>The disk refused “{name}” ({reason}), so nothing was changed; try again or save a copy elsewhere.</source>
      <translation>Der Datenträger hat „{name}“ abgelehnt ({reason}), deshalb wurde nichts geändert; erneut versuchen oder eine Kopie anderswo speichern.</translation>
    </message>
    <message>
      <source>The duration of “{task}” is not between 0 and 200 years; the nearest counts. Correct it.</source>
      <translation>Die Dauer von „{task}“ liegt nicht zwischen 0 und 200 Jahren; die nächstliegende gilt. Bitte berichtigen.</translation>
    </message>
    <message>
      <source>The edit does not fit what “{name}” holds in table “{table}”, so nothing was written; open the plan again.</source>
      <translation>Die Änderung passt nicht zu dem, was „{name}“ in Tabelle „{table}“ enthält, deshalb wurde nichts geschrieben; den Plan neu öffnen.</translation>
    </message>
    <message>
      <source>The export was cancelled; the page under way was not written.</source>
      <translation>Der Export wurde abgebrochen; die angefangene Seite wurde nicht geschrieben.</translation>
    </message>
    <message>
      <source>The file has more than {limit} tasks, which is more than a plan can hold.</source>
      <translation>Die Datei hat mehr als {limit} Vorgänge, mehr als ein Plan fassen kann.</translation>
    </message>
    <message>
      <source>The file “{name}” does not take the change ({reason}), so nothing was written; open the plan again.</source>
      <translation>Die Datei „{name}“ nimmt die Änderung nicht an ({reason}), deshalb wurde nichts geschrieben; den Plan neu öffnen.</translation>
    </message>
    <message>
      <source>The history of this plan cannot be read from entry {row} on ({reason}); the plan itself is whole.</source>
      <translation>Die Vorgeschichte dieses Plans lässt sich ab Eintrag {row} nicht lesen ({reason}); der Plan selbst ist vollständig.</translation>
    </message>
    <message>
      <source>The journal has no row {number}; its last is {last}.</source>
      <translation>Das Journal hat keine Zeile {number}; die letzte ist {last}.</translation>
    </message>
    <message>
      <source>The last day lies before the first, or outside the years 1970 to 2169; correct the days.</source>
      <translation>Der letzte Tag liegt vor dem ersten oder außerhalb der Jahre 1970 bis 2169; die Tage berichtigen.</translation>
    </message>
    <message>
      <source>The printer does not take the pages; check it, or export a PDF and print that.</source>
      <translation>Der Drucker nimmt die Seiten nicht an; ihn prüfen, oder ein PDF exportieren und das drucken.</translation>
    </message>
    <message>
      <source>The priority {value} is not between 0 and 1000; 500 is usual.</source>
      <translation>Die Priorität {value} liegt nicht zwischen 0 und 1000; üblich ist 500.</translation>
    </message>
    <message>
      <source>The row of “{row}” is not in the table; copy it too, or link the tasks afterwards.</source>
      <translation>Die Zeile von „{row}“ ist nicht in der Tabelle; sie mitkopieren, oder die Vorgänge danach verknüpfen.</translation>
    </message>
    <message>
      <source>The setting “{name}” takes {low} to {high}; give a value in that range.</source>
      <translation>Die Einstellung „{name}“ nimmt {low} bis {high}; einen Wert in diesem Bereich angeben.</translation>
    </message>
    <message>
      <source>The template “{name}” cannot be used: {reason}.</source>
      <translation>Die Vorlage „{name}“ lässt sich nicht benutzen: {reason}.</translation>
    </message>
    <message>
      <source>The time axis would end before it begins; give a later end.</source>
      <translation>Die Zeitachse würde enden, bevor sie beginnt; ein späteres Ende angeben.</translation>
    </message>
    <message>
      <source>The work ended before it was done; try again, or do it with less open.</source>
      <translation>Die Arbeit endete, bevor sie fertig war; erneut versuchen, oder mit weniger Geöffnetem.</translation>
    </message>
    <message>
      <source>The zoom and the levels of a view are positive numbers.</source>
      <translation>Zoom und Ebenen einer Ansicht sind positive Zahlen.</translation>
    </message>
    <message>
      <source>There are no public holidays for “{region}”; give a country and region such as DE-BE.</source>
      <translation>Für „{region}“ gibt es keine Feiertage; Land und Region angeben, etwa DE-BE.</translation>
    </message>
    <message>
      <source>There are {tasks} tasks but {rows} rows of texts, or rows of different lengths; give one text for each cell.</source>
      <translation>Es gibt {tasks} Vorgänge, aber {rows} Zeilen Text, oder Zeilen verschiedener Länge; für jede Zelle einen Text angeben.</translation>
    </message>
    <message>
      <source>There is no baseline {number}; set it first.</source>
      <translation>Es gibt keinen Basisplan {number}; ihn zuerst festlegen.</translation>
    </message>
    <message>
      <source>There is no baseline {number}; use 0 to 10.</source>
      <translation>Es gibt keinen Basisplan {number}; 0 bis 10 nehmen.</translation>
    </message>
    <message>
      <source>There is no calendar “{name}”; choose one from the list or add it first.</source>
      <translation>Es gibt keinen Kalender „{name}“; einen aus der Liste wählen oder ihn zuerst hinzufügen.</translation>
    </message>
    <message>
      <source>There is no edit “{edit}”; did you mean {known}? “fairlead edit --names” lists all.</source>
      <translation>Es gibt keine Änderung „{edit}“; vielleicht {known}? „fairlead edit --names“ nennt alle.</translation>
    </message>
    <message>
      <source>There is no edit “{edit}”; “fairlead edit --names” lists all.</source>
      <translation>Es gibt keine Änderung „{edit}“; „fairlead edit --names“ nennt alle.</translation>
    </message>
    <message>
      <source>There is no field “{column}” for a column; choose from {known}.</source>
      <translation>Es gibt kein Feld „{column}“ für eine Spalte; wählen aus {known}.</translation>
    </message>
    <message>
      <source>There is no field “{name}”; the fields are {keys}.</source>
      <translation>Es gibt kein Feld „{name}“; die Felder sind {keys}.</translation>
    </message>
    <message>
      <source>There is no file “{name}”; check the name, or whether it was moved or renamed.</source>
      <translation>Es gibt keine Datei „{name}“; den Namen prüfen, oder ob sie verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
      <source>There is no paper “{paper}”; choose one of {known}.</source>
      <translation>Es gibt kein Papier „{paper}“; wählen aus {known}.</translation>
    </message>
    <message>
      <source>There is no row {row}; the last one is {last}.</source>
      <translation>Es gibt keine Zeile {row}; die letzte ist {last}.</translation>
    </message>
    <message>
      <source>There is no row {row}; the plan has {rows}.</source>
      <translation>Es gibt keine Zeile {row}; der Plan hat {rows}.</translation>
    </message>
    <message>
      <source>There is no setting “{name}”.</source>
      <translation>Es gibt keine Einstellung „{name}“.</translation>
    </message>
    <message>
      <source>There is no such day between the first and the last day; choose another pattern or end.</source>
      <translation>Zwischen dem ersten und dem letzten Tag gibt es keinen solchen; ein anderes Muster oder Ende wählen.</translation>
    </message>
    <message>
      <source>There is no task “{name}”; give a row number or the exact name.</source>
      <translation>Es gibt keinen Vorgang „{name}“; eine Zeilennummer oder den genauen Namen angeben.</translation>
    </message>
    <message>
      <source>There is no task “{text}”; give a row number, uid:N or a name.</source>
      <translation>Es gibt keinen Vorgang „{text}“; eine Zeilennummer, uid:N oder einen Namen angeben.</translation>
    </message>
    <message>
      <source>There is no template “{name}”; choose one of {known}.</source>
      <translation>Es gibt keine Vorlage „{name}“; wählen aus {known}.</translation>
    </message>
    <message>
      <source>There is no time zone “{zone}”; give one such as Europe/Berlin.</source>
      <translation>Es gibt keine Zeitzone „{zone}“; eine wie Europe/Berlin angeben.</translation>
    </message>
    <message>
      <source>There is no view “{name}”; there are: {known}.</source>
      <translation>Es gibt keine Ansicht „{name}“; es gibt: {known}.</translation>
    </message>
    <message>
      <source>There is nothing in it to make tasks of; copy cells with names in them.</source>
      <translation>Darin ist nichts, woraus sich Vorgänge machen ließen; Zellen mit Namen kopieren.</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>There, a link would lead from a summary to what is below it: {path}; remove that link first.</source>
      <translation>Dort würde eine Verknüpfung von einem Sammelvorgang zu dem führen, was unter ihm liegt: {path}; diese Verknüpfung zuerst entfernen.</translation>
    </message>
    <message>
      <source>This plan has no history: it comes from a file of another format; save it as a plan to keep one.</source>
      <translation>Dieser Plan hat keine Vorgeschichte: er stammt aus einer Datei eines anderen Formats; ihn als Plan speichern, um eine zu haben.</translation>
    </message>
    <message>
      <source>This plan is open read-only because someone else has it; save a copy to edit it.</source>
      <translation>Dieser Plan ist schreibgeschützt geöffnet, weil jemand anderes ihn hat; zum Bearbeiten eine Kopie speichern.</translation>
    </message>
    <message>
      <source>To reopen a task, set its percent complete below 100.</source>
      <translation>Um einen Vorgang wieder zu öffnen, seinen Prozentsatz unter 100 setzen.</translation>
    </message>
    <message>
      <source>Undo and redo cannot be mixed with edits in one go; give them alone.</source>
      <translation>Rückgängig und Wiederholen lassen sich nicht mit Änderungen mischen; sie allein angeben.</translation>
    </message>
    <message>
      <source>Undo: {label}</source>
      <translation>Rückgängig: {label}</translation>
    </message>
    <message>
      <source>What was copied cannot be read; copy the tasks again.</source>
      <translation>Das Kopierte lässt sich nicht lesen; die Vorgänge neu kopieren.</translation>
    </message>
    <message>
      <source>Who “me” is has not been said; set your name in the settings, or give a name.</source>
      <translation>Wer „ich“ ist, wurde nicht gesagt; den eigenen Namen einstellen oder einen Namen angeben.</translation>
    </message>
    <message>
      <source>Working hours must follow each other within one day; correct the times that overlap.</source>
      <translation>Arbeitszeiten müssen innerhalb eines Tages aufeinander folgen; überlappende berichtigen.</translation>
    </message>
    <message>
      <source>a field that is gone</source>
      <translation>ein Feld, das es nicht mehr gibt</translation>
    </message>
    <message>
      <source>as part of “{inside}”</source>
      <translation>als Teil von „{inside}“</translation>
    </message>
    <message>
      <source>both are the same point in working time</source>
      <translation>beides ist derselbe Zeitpunkt in Arbeitszeit</translation>
    </message>
    <message>
      <source>by the link of “{through}”</source>
      <translation>durch die Verknüpfung von „{through}“</translation>
    </message>
    <message>
      <source>calendar “{calendar}”</source>
      <translation>Kalender „{calendar}“</translation>
    </message>
    <message>
      <source>calendar “{calendar}”: {free} free</source>
      <translation>Kalender „{calendar}“: {free} frei</translation>
    </message>
    <message>
      <source>deadlines and fixed dates missed by up to {days}</source>
      <translation>Stichtage und feste Termine um bis zu {days} verfehlt</translation>
    </message>
    <message>
      <source>here a summary lasts from the first to the last of the active tasks below it</source>
      <translation>hier dauert ein Sammelvorgang vom ersten bis zum letzten der aktiven Vorgänge darunter</translation>
    </message>
    <message>
      <source>here an elapsed duration begins and ends at any hour, and in the source in working time</source>
      <translation>hier beginnt und endet eine fortlaufende Dauer zu jeder Stunde, in der Quelle in Arbeitszeit</translation>
    </message>
    <message>
      <source>here it lasts as long as its duration on its calendar, which the source counts otherwise</source>
      <translation>hier dauert er so lange wie seine Dauer auf seinem Kalender, was die Quelle anders zählt</translation>
    </message>
    <message>
      <source>here its constraint “{cause}” decides, which the source takes otherwise</source>
      <translation>hier entscheidet seine Einschränkung „{cause}“, was die Quelle anders nimmt</translation>
    </message>
    <message>
      <source>here its link from “{cause}” decides, which the source takes otherwise</source>
      <translation>hier entscheidet seine Verknüpfung von „{cause}“, was die Quelle anders nimmt</translation>
    </message>
    <message>
      <source>here nothing holds it back, so it begins with the plan</source>
      <translation>hier hält ihn nichts zurück, also beginnt er mit dem Plan</translation>
    </message>
    <message>
      <source>here the lag after “{cause}” counts on this task's calendar, which the source counts otherwise</source>
      <translation>hier zählt der Zeitabstand nach „{cause}“ auf dem Kalender dieses Vorgangs, was die Quelle anders zählt</translation>
    </message>
    <message>
      <source>here work that has not begun is never before the status date</source>
      <translation>hier liegt nicht begonnene Arbeit nie vor dem Statusdatum</translation>
    </message>
    <message>
      <source>it follows “{cause}”, which differs too</source>
      <translation>er folgt auf „{cause}“, was auch abweicht</translation>
    </message>
    <message>
      <source>it has begun, and here what remains goes on where work stopped and its links allow</source>
      <translation>er hat begonnen, und hier geht der Rest dort weiter, wo die Arbeit endete und seine Verknüpfungen es zulassen</translation>
    </message>
    <message>
      <source>it is as late as possible, and the source allows what follows it other late dates</source>
      <translation>er liegt so spät wie möglich, und die Quelle gesteht dem Folgenden andere späteste Termine zu</translation>
    </message>
    <message>
      <source>it is scheduled by hand</source>
      <translation>er ist von Hand geplant</translation>
    </message>
    <message>
      <source>it was made ({when})</source>
      <translation>es angelegt wurde ({when})</translation>
    </message>
    <message>
      <source>it was opened here</source>
      <translation>es hier geöffnet wurde</translation>
    </message>
    <message>
      <source>its links and constraints contradict each other</source>
      <translation>seine Verknüpfungen und Einschränkungen widersprechen einander</translation>
    </message>
    <message>
      <source>journal row {number} ({when})</source>
      <translation>Journalzeile {number} ({when})</translation>
    </message>
    <message>
      <source>meets deadline again: {names}</source>
      <translation>hält den Stichtag wieder: {names}</translation>
    </message>
    <message>
      <source>misses deadline: {names}</source>
      <translation>verfehlt den Stichtag: {names}</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>not {title}</source>
      <translation>nicht {title}</translation>
    </message>
    <message>
      <source>nothing else moves</source>
      <translation>sonst bewegt sich nichts</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>Zeile {row}</translation>
    </message>
    <message>
      <source>start {start}, finish {finish}</source>
      <translation>Anfang {start}, Ende {finish}</translation>
    </message>
    <message>
      <source>the stored dates are stale: by the file's own dates “{cause}” would not allow them</source>
      <translation>die gespeicherten Termine sind veraltet: nach den eigenen Terminen der Datei ließe „{cause}“ sie nicht zu</translation>
    </message>
    <message>
      <source>the stored dates are stale: nothing in the file asks for another start than the plan's</source>
      <translation>die gespeicherten Termine sind veraltet: nichts in der Datei verlangt einen anderen Anfang als den des Plans</translation>
    </message>
    <message>
      <source>the stored dates are stale: they are not as far apart as the task's duration</source>
      <translation>die gespeicherten Termine sind veraltet: sie liegen nicht so weit auseinander wie die Dauer des Vorgangs</translation>
    </message>
    <message>
      <source>the work of {cause} drives the stored dates; here work, units and calendars as given do</source>
      <translation>die Arbeit von {cause} bestimmt die gespeicherten Termine; hier Arbeit, Einheiten und Kalender, wie angegeben</translation>
    </message>
    <message>
      <source>the work of {cause} on it is spread by hand in the source</source>
      <translation>die Arbeit von {cause} daran ist in der Quelle von Hand verteilt</translation>
    </message>
    <message>
      <source>version “{name}” ({when})</source>
      <translation>Version „{name}“ ({when})</translation>
    </message>
    <message>
      <source>{cause}; write edits such as {{"edit": "tasks.rename", "args": {{"task_ids": ["uid:7"], "name": "Beta"}}}}, one a line.</source>
      <translation>{cause}; Änderungen schreiben wie {{"edit": "tasks.rename", "args": {{"task_ids": ["uid:7"], "name": "Beta"}}}}, je Zeile eine.</translation>
    </message>
    <message>
      <source>{count} milestones earlier</source>
      <translation>{count} Meilensteine früher</translation>
    </message>
    <message>
      <source>{count} milestones slip</source>
      <translation>{count} Meilensteine verschieben sich</translation>
    </message>
    <message>
      <source>{count} tasks drive “{goal}”; if one of them slips, it slips too.</source>
      <translation>{count} Vorgänge bestimmen „{goal}“; verzögert sich einer davon, verzögert es sich auch.</translation>
    </message>
    <message>
      <source>{count} tasks move</source>
      <translation>{count} Vorgänge bewegen sich</translation>
    </message>
    <message>
      <source>{label} ({who}, {when})</source>
      <translation>{label} ({who}, {when})</translation>
    </message>
    <message>
      <source>{label}, by way of {way} ({who}, {when})</source>
      <translation>{label}, auf dem Weg über {way} ({who}, {when})</translation>
    </message>
    <message>
      <source>{label}: {changes} ({who}, {when})</source>
      <translation>{label}: {changes} ({who}, {when})</translation>
    </message>
    <message>
      <source>{label}: {changes}, by way of {way} ({who}, {when})</source>
      <translation>{label}: {changes}, auf dem Weg über {way} ({who}, {when})</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} und {count} weitere</translation>
    </message>
    <message>
      <source>{names} teams wait</source>
      <translation>Die Teams {names} warten</translation>
    </message>
    <message>
      <source>{name} team waits</source>
      <translation>Team {name} wartet</translation>
    </message>
    <message>
      <source>{name} {days}: {old} → {new}</source>
      <translation>{name} {days}: {old} → {new}</translation>
    </message>
    <message>
      <source>{path} cannot be written; choose another place or free some space.</source>
      <translation>{path} lässt sich nicht schreiben; einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
      <source>{row} “{name}” finishes {finish}, after its deadline {deadline}.</source>
      <translation>{row} „{name}“ endet {finish}, nach dem Stichtag {deadline}.</translation>
    </message>
    <message>
      <source>{row} “{name}” has {missing} less than it needs: something after it comes too early.</source>
      <translation>{row} „{name}“ hat {missing} weniger, als er braucht: etwas danach kommt zu früh.</translation>
    </message>
    <message>
      <source>{row} “{name}” {verb} {date}, but its constraint says {how} {wanted}.</source>
      <translation>{row} „{name}“ {verb} {date}, aber seine Einschränkung sagt {how} {wanted}.</translation>
    </message>
    <message>
      <source>{start}</source>
      <translation>{start}</translation>
    </message>
    <message>
      <source>{title}</source>
      <translation>{title}</translation>
    </message>
    <message>
      <source>{title} ({count}, {percent:.0f} % done)</source>
      <translation>{title} ({count}, {percent:.0f} % fertig)</translation>
    </message>
    <message>
      <source>{title} after {value}</source>
      <translation>{title} nach {value}</translation>
    </message>
    <message>
      <source>{title} before {value}</source>
      <translation>{title} vor {value}</translation>
    </message>
    <message>
      <source>{title} between {value} and {last}</source>
      <translation>{title} zwischen {value} und {last}</translation>
    </message>
    <message>
      <source>{title} contains “{value}”</source>
      <translation>{title} enthält „{value}“</translation>
    </message>
    <message>
      <source>{title} does not contain “{value}”</source>
      <translation>{title} enthält nicht „{value}“</translation>
    </message>
    <message>
      <source>{title} is empty</source>
      <translation>{title} ist leer</translation>
    </message>
    <message>
      <source>{title} is filled</source>
      <translation>{title} ist ausgefüllt</translation>
    </message>
    <message>
      <source>{title} is not {value}</source>
      <translation>{title} ist nicht {value}</translation>
    </message>
    <message>
      <source>{title} is one of {values}</source>
      <translation>{title} ist eines von {values}</translation>
    </message>
    <message>
      <source>{title} is {value}</source>
      <translation>{title} ist {value}</translation>
    </message>
    <message>
      <source>{title} less than {value}</source>
      <translation>{title} kleiner als {value}</translation>
    </message>
    <message>
      <source>{title} more than {value}</source>
      <translation>{title} größer als {value}</translation>
    </message>
    <message>
      <source>{title} within {value}</source>
      <translation>{title} in {value}</translation>
    </message>
    <message>
      <source>{title} {value}</source>
      <translation>{title} {value}</translation>
    </message>
    <message>
      <source>{until} is not after {since}; give the earlier moment to --since.</source>
      <translation>{until} liegt nicht nach {since}; den früheren Zeitpunkt bei --since angeben.</translation>
    </message>
    <message>
      <source>{value} % is no share of a working day; type more than 0, 100 % is full time.</source>
      <translation>{value} % ist kein Anteil eines Arbeitstags; mehr als 0 eingeben, 100 % ist Vollzeit.</translation>
    </message>
    <message>
      <source>{value} is not between 0 and 100 percent; type a number in that range.</source>
      <translation>{value} liegt nicht zwischen 0 und 100 Prozent; eine Zahl in diesem Bereich eingeben.</translation>
    </message>
    <message>
      <source>{when}</source>
      <translation>{when}</translation>
    </message>
    <message>
      <source>{where} has {limit} exceptions or more; what is beyond that was left out.</source>
      <translation>{where} hat {limit} Ausnahmen oder mehr; was darüber ist, blieb weg.</translation>
    </message>
    <message>
      <source>{where} is based on itself or on a calendar that is not in the file; it stands alone now.</source>
      <translation>{where} beruht auf sich selbst oder auf einem Kalender, der nicht in der Datei ist; er steht jetzt für sich.</translation>
    </message>
    <message>
      <source>{where} was linked to itself; the link was left out.</source>
      <translation>{where} war mit sich selbst verknüpft; die Verknüpfung blieb weg.</translation>
    </message>
    <message>
      <source>{where}: a lag of {text} is longer than a plan can hold; it was shortened.</source>
      <translation>{where}: ein Zeitabstand von {text} ist länger, als ein Plan fassen kann; er wurde gekürzt.</translation>
    </message>
    <message>
      <source>{where}: a summary cannot have constraint {constraint}; it was left out, put it on a task below.</source>
      <translation>{where}: ein Sammelvorgang kann die Einschränkung {constraint} nicht haben; sie blieb weg, bei einem Vorgang darunter setzen.</translation>
    </message>
    <message>
      <source>{where}: an exception without a sound first and last day was left out.</source>
      <translation>{where}: eine Ausnahme ohne brauchbaren ersten und letzten Tag blieb weg.</translation>
    </message>
    <message>
      <source>{where}: constraint {constraint} has no date; it was left out.</source>
      <translation>{where}: Einschränkung {constraint} hat kein Datum; sie blieb weg.</translation>
    </message>
    <message>
      <source>{where}: exception “{exception}” recurs as “{text}”, which never happens; it was left out.</source>
      <translation>{where}: Ausnahme „{exception}“ wiederholt sich als „{text}“, was nie eintritt; sie blieb weg.</translation>
    </message>
    <message>
      <source>{where}: its calendar {uid} is not in the file; the project calendar was taken.</source>
      <translation>{where}: sein Kalender {uid} ist nicht in der Datei; der Projektkalender wurde genommen.</translation>
    </message>
    <message>
      <source>{where}: its predecessor {uid} is not in the file; the link was left out.</source>
      <translation>{where}: sein Vorgänger {uid} ist nicht in der Datei; die Verknüpfung blieb weg.</translation>
    </message>
    <message>
      <source>{where}: overlapping working times were merged.</source>
      <translation>{where}: überlappende Arbeitszeiten wurden vereint.</translation>
    </message>
    <message>
      <source>{where}: the unique id {uid} is used twice; links and assignments mean the first.</source>
      <translation>{where}: die eindeutige Id {uid} kommt zweimal vor; Verknüpfungen und Zuweisungen meinen die erste.</translation>
    </message>
    <message>
      <source>{where}: there is no day of the week number {text}; it was left out.</source>
      <translation>{where}: es gibt keinen Wochentag Nummer {text}; er blieb weg.</translation>
    </message>
    <message>
      <source>{where}: {field} has the unknown code “{text}”; the usual value was taken.</source>
      <translation>{where}: {field} hat den unbekannten Code „{text}“; der übliche Wert wurde genommen.</translation>
    </message>
    <message>
      <source>{where}: {field} is longer than {limit} characters and was cut.</source>
      <translation>{where}: {field} ist länger als {limit} Zeichen und wurde gekürzt.</translation>
    </message>
    <message>
      <source>{where}: {field} “{text}” is not a date between 1970 and 2169; it was left out.</source>
      <translation>{where}: {field} „{text}“ ist kein Datum zwischen 1970 und 2169; es blieb weg.</translation>
    </message>
    <message>
      <source>{where}: {field} “{text}” is not a duration of 0 to 200 years; it was left out.</source>
      <translation>{where}: {field} „{text}“ ist keine Dauer von 0 bis 200 Jahren; sie blieb weg.</translation>
    </message>
    <message>
      <source>{where}: {field} “{text}” is not a number; the usual value was taken.</source>
      <translation>{where}: {field} „{text}“ ist keine Zahl; der übliche Wert wurde genommen.</translation>
    </message>
    <message>
      <source>{where}: {field} “{text}” is not a time of day; it was left out.</source>
      <translation>{where}: {field} „{text}“ ist keine Uhrzeit; sie blieb weg.</translation>
    </message>
    <message>
      <source>“{choice}” is chosen as “{title}” in {count} tasks; change those first, or say what it is called now.</source>
      <translation>„{choice}“ ist in {count} Vorgängen als „{title}“ gewählt; diese zuerst ändern, oder sagen, wie der Wert jetzt heißt.</translation>
    </message>
    <message>
      <source>“{edit}” takes the arguments {wanted}.</source>
      <translation>„{edit}“ nimmt die Argumente {wanted}.</translation>
    </message>
    <message>
      <source>“{field}” always has a value; choose another one instead.</source>
      <translation>„{field}“ hat immer einen Wert; stattdessen einen anderen wählen.</translation>
    </message>
    <message>
      <source>“{file}” cannot be read: {cause}.</source>
      <translation>„{file}“ lässt sich nicht lesen: {cause}.</translation>
    </message>
    <message>
      <source>“{file}” could not be written: {cause}.</source>
      <translation>„{file}“ ließ sich nicht schreiben: {cause}.</translation>
    </message>
    <message>
      <source>“{file}” declares a document type, which no plan needs and which can do harm; it was not read.</source>
      <translation>„{file}“ vereinbart einen Dokumenttyp, den kein Plan braucht und der schaden kann; sie wurde nicht gelesen.</translation>
    </message>
    <message>
      <source>“{file}” ends in no format that can be read; known are {known}.</source>
      <translation>„{file}“ endet in keinem lesbaren Format; bekannt sind {known}.</translation>
    </message>
    <message>
      <source>“{file}” ends in no format that can be written; known are {known}.</source>
      <translation>„{file}“ endet in keinem Format, das sich schreiben lässt; bekannt sind {known}.</translation>
    </message>
    <message>
      <source>“{file}” is XML but not a Microsoft Project plan; save the plan as “XML Format” there.</source>
      <translation>„{file}“ ist XML, aber kein Plan von Microsoft Project; den Plan dort als „XML-Format“ speichern.</translation>
    </message>
    <message>
      <source>“{file}” is no table of tasks: {sentence}</source>
      <translation>„{file}“ ist keine Tabelle von Vorgängen: {sentence}</translation>
    </message>
    <message>
      <source>“{file}” is not a plan of Fairlead's own; turn it into one first: fairlead convert.</source>
      <translation>„{file}“ ist kein Plan von Fairlead; zuerst einen daraus machen: fairlead convert.</translation>
    </message>
    <message>
      <source>“{file}” is not a readable XML file ({cause}); save it again from the planner it comes from.</source>
      <translation>„{file}“ ist keine lesbare XML-Datei ({cause}); im ursprünglichen Planer neu speichern.</translation>
    </message>
    <message>
      <source>“{name}” and “{other}” lie one below the other and cannot be linked; link tasks beside.</source>
      <translation>„{name}“ und „{other}“ liegen untereinander und lassen sich nicht verknüpfen; Vorgänge nebeneinander verknüpfen.</translation>
    </message>
    <message>
      <source>“{name}” belongs to another plan; change it there.</source>
      <translation>„{name}“ gehört zu einem anderen Plan; dort ändern.</translation>
    </message>
    <message>
      <source>“{name}” cannot be made in {folder}; choose a folder that exists and can be written to.</source>
      <translation>„{name}“ lässt sich in {folder} nicht anlegen; einen Ordner wählen, den es gibt und der sich beschreiben lässt.</translation>
    </message>
    <message>
      <source>“{name}” cannot be opened; check that the file and its folder may be read.</source>
      <translation>„{name}“ lässt sich nicht öffnen; prüfen, ob Datei und Ordner gelesen werden dürfen.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “calendars”, row {row}: “{calendar}” is its own base; “fairlead recover” mends it.</source>
      <translation>„{name}“ lässt sich nicht lesen: Tabelle „calendars“, Zeile {row}: „{calendar}“ ist die eigene Basis; „fairlead recover“ behebt es.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “goals”, row {row}: “{goal}” is above itself by way of others; “fairlead recover” mends it.</source>
      <translation>„{name}“ lässt sich nicht lesen: Tabelle „goals“, Zeile {row}: „{goal}“ liegt über andere über sich selbst; „fairlead recover“ behebt es.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “plan” must hold the one row 1; “fairlead recover” mends it.</source>
      <translation>„{name}“ lässt sich nicht lesen: Tabelle „plan“ muss die eine Zeile 1 enthalten; „fairlead recover“ behebt es.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “tasks”, row {row}: “{task}” is its own parent by way of others; “fairlead recover” mends it.</source>
      <translation>„{name}“ lässt sich nicht lesen: Tabelle „tasks“, Zeile {row}: „{task}“ ist über andere sich selbst übergeordnet; „fairlead recover“ behebt es.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “views”, row {row}: the filter of “{view}” is nested too deep; “fairlead recover” leaves the view out.</source>
      <translation>„{name}“ lässt sich nicht lesen: Tabelle „views“, Zeile {row}: der Filter von „{view}“ ist zu tief verschachtelt; „fairlead recover“ lässt die Ansicht weg.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “{table}”, row {row}: the hours of “{calendar}” are not intervals of a day in order; “fairlead recover” mends it.</source>
      <translation>„{name}“ lässt sich nicht lesen: Tabelle „{table}“, Zeile {row}: die Zeiten von „{calendar}“ sind keine geordneten Abschnitte eines Tages; „fairlead recover“ behebt es.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “{table}”, row {row}{whose}: {columns} outside what a plan can hold; “fairlead recover” leaves the row out.</source>
      <translation>„{name}“ lässt sich nicht lesen: Tabelle „{table}“, Zeile {row}{whose}: {columns} außerhalb dessen, was ein Plan fassen kann; „fairlead recover“ lässt die Zeile weg.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “{table}”, row {row}{whose}: {column} names a row of “{other}” that is not there; “fairlead recover” mends it.</source>
      <translation>„{name}“ lässt sich nicht lesen: Tabelle „{table}“, Zeile {row}{whose}: {column} nennt eine Zeile von „{other}“, die es nicht gibt; „fairlead recover“ behebt es.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “{table}”, row {row}{whose}: {reason}; “fairlead recover” leaves the row out.</source>
      <translation>„{name}“ lässt sich nicht lesen: Tabelle „{table}“, Zeile {row}{whose}: {reason}; „fairlead recover“ lässt die Zeile weg.</translation>
    </message>
    <message>
      <source>“{name}” cannot start after it finishes; give a finish on or after the start.</source>
      <translation>„{name}“ kann nicht nach dem Ende anfangen; ein Ende am oder nach dem Anfang angeben.</translation>
    </message>
    <message>
      <source>“{name}” cannot wait for itself; choose another task.</source>
      <translation>„{name}“ kann nicht auf sich selbst warten; einen anderen Vorgang wählen.</translation>
    </message>
    <message>
      <source>“{name}” could not be read or written ({reason}); nothing was changed.</source>
      <translation>„{name}“ ließ sich nicht lesen oder schreiben ({reason}); nichts wurde geändert.</translation>
    </message>
    <message>
      <source>“{name}” does not end in {ending}, as plans do; name it so, and make other formats of it by “fairlead convert”.</source>
      <translation>„{name}“ endet nicht auf {ending}, wie Pläne es tun; so nennen, und andere Formate daraus mit „fairlead convert“ machen.</translation>
    </message>
    <message>
      <source>“{name}” does not pause there any more; split it again.</source>
      <translation>„{name}“ pausiert dort nicht mehr; erneut unterbrechen.</translation>
    </message>
    <message>
      <source>“{name}” exists already; choose another name.</source>
      <translation>„{name}“ gibt es schon; einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>“{name}” has dates already; drag its bar to change them.</source>
      <translation>„{name}“ hat schon Termine; den Balken ziehen, um sie zu ändern.</translation>
    </message>
    <message>
      <source>“{name}” has fixed work and is always effort-driven; choose another task type first.</source>
      <translation>„{name}“ hat feste Arbeit und ist immer leistungsgesteuert; zuerst eine andere Vorgangsart wählen.</translation>
    </message>
    <message>
      <source>“{name}” has no dates yet; give it a start first.</source>
      <translation>„{name}“ hat noch keine Termine; zuerst einen Anfang geben.</translation>
    </message>
    <message>
      <source>“{name}” has no row before it to go under; move it down first.</source>
      <translation>„{name}“ hat keine Zeile davor, unter die er könnte; zuerst nach unten bewegen.</translation>
    </message>
    <message>
      <source>“{name}” has started and cannot be switched off; set its percent complete to 0 first.</source>
      <translation>„{name}“ hat begonnen und lässt sich nicht ausschalten; zuerst den Prozentsatz auf 0 setzen.</translation>
    </message>
    <message>
      <source>“{name}” has started and is no idea any more; set its percent complete to 0 first.</source>
      <translation>„{name}“ hat begonnen und ist keine Idee mehr; zuerst den Prozentsatz auf 0 setzen.</translation>
    </message>
    <message>
      <source>“{name}” has started and this plan does not split started tasks; change its remaining duration, or allow splits in the plan settings.</source>
      <translation>„{name}“ hat begonnen, und dieser Plan unterbricht begonnene Vorgänge nicht; die verbleibende Dauer ändern, oder Unterbrechungen in den Planeinstellungen erlauben.</translation>
    </message>
    <message>
      <source>“{name}” has started; change its actual start in the inspector.</source>
      <translation>„{name}“ hat begonnen; den tatsächlichen Anfang im Inspektor ändern.</translation>
    </message>
    <message>
      <source>“{name}” holds a value larger than a plan can have ({reason}); “fairlead recover” leaves it out.</source>
      <translation>„{name}“ enthält einen Wert, der größer ist, als ein Plan haben kann ({reason}); „fairlead recover“ lässt ihn weg.</translation>
    </message>
    <message>
      <source>“{name}” holds triggers ({triggers}), which Fairlead does not run; “fairlead recover” copies the plan without them.</source>
      <translation>„{name}“ enthält Trigger ({triggers}), die Fairlead nicht ausführt; „fairlead recover“ kopiert den Plan ohne sie.</translation>
    </message>
    <message>
      <source>“{name}” is a folder; choose a file in it.</source>
      <translation>„{name}“ ist ein Ordner; eine Datei darin wählen.</translation>
    </message>
    <message>
      <source>“{name}” is a summary and cannot be a milestone; add a milestone below it.</source>
      <translation>„{name}“ ist ein Sammelvorgang und kann kein Meilenstein sein; darunter einen Meilenstein hinzufügen.</translation>
    </message>
    <message>
      <source>“{name}” is a summary and has no task type; set it on the tasks below.</source>
      <translation>„{name}“ ist ein Sammelvorgang und hat keine Vorgangsart; sie bei den Vorgängen darunter setzen.</translation>
    </message>
    <message>
      <source>“{name}” is a summary, which can only start no earlier or finish no later than a date; put the constraint on a task below it.</source>
      <translation>„{name}“ ist ein Sammelvorgang, der nur nicht früher anfangen oder nicht später enden kann als ein Termin; die Einschränkung bei einem Vorgang darunter setzen.</translation>
    </message>
    <message>
      <source>“{name}” is a summary: it finishes with the tasks below it; change those.</source>
      <translation>„{name}“ ist ein Sammelvorgang: er endet mit den Vorgängen darunter; diese ändern.</translation>
    </message>
    <message>
      <source>“{name}” is a summary: it starts with the tasks below it; drag it or change those.</source>
      <translation>„{name}“ ist ein Sammelvorgang: er beginnt mit den Vorgängen darunter; ihn ziehen oder diese ändern.</translation>
    </message>
    <message>
      <source>“{name}” is a summary: its duration follows from the tasks below it; change those.</source>
      <translation>„{name}“ ist ein Sammelvorgang: seine Dauer folgt aus den Vorgängen darunter; diese ändern.</translation>
    </message>
    <message>
      <source>“{name}” is a summary: its progress follows from the tasks below it; change those.</source>
      <translation>„{name}“ ist ein Sammelvorgang: sein Fortschritt folgt aus den Vorgängen darunter; diese ändern.</translation>
    </message>
    <message>
      <source>“{name}” is a summary: its work is that of the tasks below it; change those.</source>
      <translation>„{name}“ ist ein Sammelvorgang: seine Arbeit ist die der Vorgänge darunter; diese ändern.</translation>
    </message>
    <message>
      <source>“{name}” is a summary; let people work on the tasks below it.</source>
      <translation>„{name}“ ist ein Sammelvorgang; Personen an den Vorgängen darunter arbeiten lassen.</translation>
    </message>
    <message>
      <source>“{name}” is a summary; split the tasks below it.</source>
      <translation>„{name}“ ist ein Sammelvorgang; die Vorgänge darunter unterbrechen.</translation>
    </message>
    <message>
      <source>“{name}” is among the rows being moved; choose a place outside of them.</source>
      <translation>„{name}“ gehört zu den Zeilen, die bewegt werden; eine Stelle außerhalb wählen.</translation>
    </message>
    <message>
      <source>“{name}” is at the top level already; nothing is above it.</source>
      <translation>„{name}“ liegt schon auf der obersten Ebene; darüber ist nichts.</translation>
    </message>
    <message>
      <source>“{name}” is complete and stays where it was; change its actual dates in the inspector.</source>
      <translation>„{name}“ ist fertig und bleibt, wo er war; die tatsächlichen Termine im Inspektor ändern.</translation>
    </message>
    <message>
      <source>“{name}” is complete; set its percent complete below 100 to change it.</source>
      <translation>„{name}“ ist fertig; zum Ändern den Prozentsatz unter 100 setzen.</translation>
    </message>
    <message>
      <source>“{name}” is damaged ({reason}) and was left as it is; “fairlead recover” writes what can still be read into a new file, and earlier copies are kept in your data folder.</source>
      <translation>„{name}“ ist beschädigt ({reason}) und blieb, wie er ist; „fairlead recover“ schreibt, was noch lesbar ist, in eine neue Datei, und frühere Kopien liegen im Datenordner.</translation>
    </message>
    <message>
      <source>“{name}” is in a folder that cannot be written to ({folder}); save a copy elsewhere to edit it.</source>
      <translation>„{name}“ liegt in einem Ordner, der sich nicht beschreiben lässt ({folder}); zum Bearbeiten anderswo eine Kopie speichern.</translation>
    </message>
    <message>
      <source>“{name}” is in the list twice; one link between two tasks is enough.</source>
      <translation>„{name}“ steht zweimal in der Liste; eine Verknüpfung zwischen zwei Vorgängen genügt.</translation>
    </message>
    <message>
      <source>“{name}” is inactive; switch it on before entering progress.</source>
      <translation>„{name}“ ist inaktiv; vor dem Melden von Fortschritt einschalten.</translation>
    </message>
    <message>
      <source>“{name}” is no field of choices; add one of that kind.</source>
      <translation>„{name}“ ist kein Auswahlfeld; eines dieser Art hinzufügen.</translation>
    </message>
    <message>
      <source>“{name}” is no recurring task; choose one, or add a new one.</source>
      <translation>„{name}“ ist kein wiederkehrender Vorgang; einen wählen oder einen neuen hinzufügen.</translation>
    </message>
    <message>
      <source>“{name}” is not a Fairlead plan.</source>
      <translation>„{name}“ ist kein Fairlead-Plan.</translation>
    </message>
    <message>
      <source>“{name}” is not a whole plan: table “{table}” lacks {columns}; “fairlead recover” writes what is there into a new file.</source>
      <translation>„{name}“ ist kein ganzer Plan: Tabelle „{table}“ fehlt {columns}; „fairlead recover“ schreibt, was da ist, in eine neue Datei.</translation>
    </message>
    <message>
      <source>“{name}” is open for editing by {who} since {since}; you see it read-only.</source>
      <translation>„{name}“ wird seit {since} von {who} bearbeitet; er ist hier schreibgeschützt.</translation>
    </message>
    <message>
      <source>“{name}” is scheduled manually and has no pauses; schedule it automatically to split it.</source>
      <translation>„{name}“ ist manuell geplant und hat keine Pausen; zum Unterbrechen automatisch planen.</translation>
    </message>
    <message>
      <source>“{name}” is write-protected; save a copy elsewhere to edit it.</source>
      <translation>„{name}“ ist schreibgeschützt; zum Bearbeiten anderswo eine Kopie speichern.</translation>
    </message>
    <message>
      <source>“{name}” keeps {stored_start} to {stored_finish}, not {start} to {finish}; {reason}.</source>
      <translation>„{name}“ behält {stored_start} bis {stored_finish}, nicht {start} bis {finish}; {reason}.</translation>
    </message>
    <message>
      <source>“{name}” must finish on its date; change or remove that constraint to move it.</source>
      <translation>„{name}“ muss an seinem Termin enden; zum Bewegen diese Einschränkung ändern oder entfernen.</translation>
    </message>
    <message>
      <source>“{name}” must start on its date; change or remove that constraint to move it.</source>
      <translation>„{name}“ muss an seinem Termin anfangen; zum Bewegen diese Einschränkung ändern oder entfernen.</translation>
    </message>
    <message>
      <source>“{name}” now counts as begun on {start}, which is still to come; undo, or give the day it really began.</source>
      <translation>„{name}“ gilt jetzt als begonnen am {start}, was noch bevorsteht; rückgängig machen, oder den wirklichen Tag angeben.</translation>
    </message>
    <message>
      <source>“{name}” takes no time, so it is either done or not; type 0 or 100.</source>
      <translation>„{name}“ braucht keine Zeit, ist also fertig oder nicht; 0 oder 100 eingeben.</translation>
    </message>
    <message>
      <source>“{name}” wants to run functions or views of its own ({reason}), which Fairlead does not do; “fairlead recover” copies the plan without them.</source>
      <translation>„{name}“ will eigene Funktionen oder Sichten ausführen ({reason}), was Fairlead nicht tut; „fairlead recover“ kopiert den Plan ohne sie.</translation>
    </message>
    <message>
      <source>“{name}” was written by a newer Fairlead (format {version}, this one knows {known}); update Fairlead to open it.</source>
      <translation>„{name}“ wurde von einem neueren Fairlead geschrieben (Format {version}, dieses kennt {known}); zum Öffnen Fairlead aktualisieren.</translation>
    </message>
    <message>
      <source>“{name}” would be based on itself; choose another base calendar.</source>
      <translation>„{name}“ würde auf sich selbst beruhen; einen anderen Basiskalender wählen.</translation>
    </message>
    <message>
      <source>“{name}” would finish before it started; correct its actual start first.</source>
      <translation>„{name}“ würde enden, bevor er anfing; zuerst den tatsächlichen Anfang berichtigen.</translation>
    </message>
    <message>
      <source>“{name}” would finish before it starts; move its start first.</source>
      <translation>„{name}“ würde enden, bevor er anfängt; zuerst den Anfang bewegen.</translation>
    </message>
    <message>
      <source>“{name}” would lie below itself; choose another goal above it.</source>
      <translation>„{name}“ würde unter sich selbst liegen; ein anderes Ziel darüber wählen.</translation>
    </message>
    <message>
      <source>“{name}”: {start} to {finish}, stored {stored_start} to {stored_finish}; {reason}.</source>
      <translation>„{name}“: {start} bis {finish}, gespeichert {stored_start} bis {stored_finish}; {reason}.</translation>
    </message>
    <message>
      <source>“{other}” cannot wait for “{name}”, it would go round in a circle: {path}; remove one of these links first.</source>
      <translation>„{other}“ kann nicht auf „{name}“ warten, es liefe im Kreis: {path}; zuerst eine dieser Verknüpfungen entfernen.</translation>
    </message>
    <message>
      <source>“{other}” waits for “{name}” already; change that link instead.</source>
      <translation>„{other}“ wartet schon auf „{name}“; stattdessen diese Verknüpfung ändern.</translation>
    </message>
    <message>
      <source>“{predecessor}” and “{successor}” are linked though one is part of the other; the link is left out. Remove it.</source>
      <translation>„{predecessor}“ und „{successor}“ sind verknüpft, obwohl eines Teil des anderen ist; die Verknüpfung bleibt weg. Sie entfernen.</translation>
    </message>
    <message>
      <source>“{source}” is now “{target}”, with {tasks} tasks.</source>
      <translation>„{source}“ ist jetzt „{target}“, mit {tasks} Vorgängen.</translation>
    </message>
    <message>
      <source>“{task}” can finish {instant} at the earliest, as “{other}” cannot finish before {other_instant} ({link}).</source>
      <translation>„{task}“ kann frühestens {instant} enden, da „{other}“ nicht vor {other_instant} enden kann ({link}).</translation>
    </message>
    <message>
      <source>“{task}” can finish {instant} at the earliest, as “{other}” cannot start before {other_instant} ({link}).</source>
      <translation>„{task}“ kann frühestens {instant} enden, da „{other}“ nicht vor {other_instant} anfangen kann ({link}).</translation>
    </message>
    <message>
      <source>“{task}” can slip by {slack}: it finishes {instant} and must finish by {other_instant}.</source>
      <translation>„{task}“ hat {slack} Spielraum: Ende {instant}, spätestens {other_instant}.</translation>
    </message>
    <message>
      <source>“{task}” can slip by {slack}: it starts {instant} and must start by {other_instant}.</source>
      <translation>„{task}“ hat {slack} Spielraum: Anfang {instant}, spätestens {other_instant}.</translation>
    </message>
    <message>
      <source>“{task}” can start {instant} at the earliest, as “{other}” cannot finish before {other_instant} ({link}).</source>
      <translation>„{task}“ kann frühestens {instant} anfangen, da „{other}“ nicht vor {other_instant} enden kann ({link}).</translation>
    </message>
    <message>
      <source>“{task}” can start {instant} at the earliest, as “{other}” cannot start before {other_instant} ({link}).</source>
      <translation>„{task}“ kann frühestens {instant} anfangen, da „{other}“ nicht vor {other_instant} anfangen kann ({link}).</translation>
    </message>
    <message>
      <source>“{task}” can start {instant} at the earliest: nothing comes before it.</source>
      <translation>„{task}“ kann frühestens {instant} anfangen: nichts kommt davor.</translation>
    </message>
    <message>
      <source>“{task}” did not move between {since} and {until}.</source>
      <translation>„{task}“ hat sich zwischen {since} und {until} nicht bewegt.</translation>
    </message>
    <message>
      <source>“{task}” finished {instant}, as reported.</source>
      <translation>„{task}“ endete {instant}, wie gemeldet.</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant} because its summary “{through}” follows “{other}”, which finishes {other_instant} ({link}).</source>
      <translation>„{task}“ endet {instant}, weil der Sammelvorgang „{through}“ auf „{other}“ folgt, das {other_instant} endet ({link}).</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant} because its summary “{through}” follows “{other}”, which starts {other_instant} ({link}).</source>
      <translation>„{task}“ endet {instant}, weil der Sammelvorgang „{through}“ auf „{other}“ folgt, das {other_instant} anfängt ({link}).</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant} because “{other}” finishes {other_instant} ({link}).</source>
      <translation>„{task}“ endet {instant}, weil „{other}“ {other_instant} endet ({link}).</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant} because “{other}” starts {other_instant} ({link}).</source>
      <translation>„{task}“ endet {instant}, weil „{other}“ {other_instant} anfängt ({link}).</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant} with “{other}”, the last of its tasks.</source>
      <translation>„{task}“ endet {instant} mit „{other}“, dem letzten seiner Vorgänge.</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant}, held by the pin of its summary “{through}”: finish no later than {date}.</source>
      <translation>„{task}“ endet {instant}, gehalten vom Pin des Sammelvorgangs „{through}“: Ende nicht später als {date}.</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant}, which is pinned: finish no earlier than {date}.</source>
      <translation>„{task}“ endet {instant}, angeheftet: Ende nicht früher als {date}.</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant}, which is pinned: finish no later than {date}.</source>
      <translation>„{task}“ endet {instant}, angeheftet: Ende nicht später als {date}.</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant}, which is pinned: must finish on {date}.</source>
      <translation>„{task}“ endet {instant}, angeheftet: muss enden am {date}.</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant}: it belongs to another plan, which says so.</source>
      <translation>„{task}“ endet {instant}: er gehört zu einem anderen Plan, der es so sagt.</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant}: nothing follows it, so it finishes with the project ({date}).</source>
      <translation>„{task}“ endet {instant}: nichts folgt darauf, also endet er mit dem Projekt ({date}).</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant}: this date was typed, the task is scheduled by hand.</source>
      <translation>„{task}“ endet {instant}: dieser Termin wurde eingegeben, der Vorgang ist von Hand geplant.</translation>
    </message>
    <message>
      <source>“{task}” has a date outside 1970 to 2169; the nearest counts. Correct it.</source>
      <translation>„{task}“ hat einen Termin außerhalb von 1970 bis 2169; der nächstliegende gilt. Bitte berichtigen.</translation>
    </message>
    <message>
      <source>“{task}” has moved since {since} and is back where it was: {new_start} – {new_finish}.</source>
      <translation>„{task}“ hat sich, seit {since}, bewegt und ist wieder, wo er war: {new_start} – {new_finish}.</translation>
    </message>
    <message>
      <source>“{task}” has moved since {since}: start {start} ({old_start} → {new_start}), finish {finish} ({old_finish} → {new_finish}).</source>
      <translation>„{task}“ hat sich, seit {since}, bewegt: Anfang {start} ({old_start} → {new_start}), Ende {finish} ({old_finish} → {new_finish}).</translation>
    </message>
    <message>
      <source>“{task}” has moved since {since}: {start} ({old_start} → {new_start}).</source>
      <translation>„{task}“ hat sich, seit {since}, bewegt: {start} ({old_start} → {new_start}).</translation>
    </message>
    <message>
      <source>“{task}” has no slack because it is as late as possible.</source>
      <translation>„{task}“ hat keine Pufferzeit, weil er so spät wie möglich liegt.</translation>
    </message>
    <message>
      <source>“{task}” has no slack: it finishes {instant} and must not be later.</source>
      <translation>„{task}“ hat keine Pufferzeit: er endet {instant} und darf nicht später enden.</translation>
    </message>
    <message>
      <source>“{task}” has no slack: it starts {instant} and must not be later.</source>
      <translation>„{task}“ hat keine Pufferzeit: er beginnt {instant} und darf nicht später beginnen.</translation>
    </message>
    <message>
      <source>“{task}” has no task with dates.</source>
      <translation>„{task}“ hat keinen Vorgang mit Terminen.</translation>
    </message>
    <message>
      <source>“{task}” has not moved since {since}.</source>
      <translation>„{task}“ hat sich, seit {since}, nicht bewegt.</translation>
    </message>
    <message>
      <source>“{task}” has the slack of the tightest of its tasks, “{other}”.</source>
      <translation>„{task}“ hat die Pufferzeit des knappsten seiner Vorgänge, „{other}“.</translation>
    </message>
    <message>
      <source>“{task}” has {rest} left, which must go on by {instant} to finish by {other_instant}.</source>
      <translation>„{task}“ hat noch {rest}; das muss bis {instant} weitergehen, um bis {other_instant} zu enden.</translation>
    </message>
    <message>
      <source>“{task}” has {slack} of slack: the plan is scheduled from its finish, so that is how much sooner it could be done.</source>
      <translation>„{task}“ hat {slack} Pufferzeit: der Plan ist ab dem Ende geplant, so viel früher könnte es fertig sein.</translation>
    </message>
    <message>
      <source>“{task}” is an idea in a bucket and has no dates; drop it on the timeline or type a start to give it some.</source>
      <translation>„{task}“ ist eine Idee in einem Korb und hat keine Termine; auf der Zeitachse ablegen oder einen Anfang eingeben.</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible, but nothing follows it: it finishes {instant}, as soon as it can.</source>
      <translation>„{task}“ liegt so spät wie möglich, aber nichts folgt: Ende {instant}, so früh es geht.</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant} to make way for what follows “{other}”, which stays at its typed dates but would have to start by {other_instant} ({link}).</source>
      <translation>„{task}“ liegt so spät wie möglich: Ende {instant}, um dem Platz zu machen, was auf „{other}“ folgt; das bleibt bei seinen eingegebenen Terminen, müsste aber bis {other_instant} anfangen ({link}).</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, and the project ends with it.</source>
      <translation>„{task}“ liegt so spät wie möglich: Ende {instant}, und das Projekt endet damit.</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, as “{other}” finished {other_instant} already ({link}).</source>
      <translation>„{task}“ liegt so spät wie möglich: Ende {instant}, da „{other}“ schon {other_instant} endete ({link}).</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, as “{other}” started {other_instant} already ({link}).</source>
      <translation>„{task}“ liegt so spät wie möglich: Ende {instant}, da „{other}“ schon {other_instant} anfing ({link}).</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, by the finish that was typed for its summary.</source>
      <translation>„{task}“ liegt so spät wie möglich: Ende {instant}, bis zum eingegebenen Ende des Sammelvorgangs.</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, in time for its deadline {date}.</source>
      <translation>„{task}“ liegt so spät wie möglich: Ende {instant}, rechtzeitig zum Stichtag {date}.</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, in time for the project's end {date}, which “{other}” sets.</source>
      <translation>„{task}“ liegt so spät wie möglich: Ende {instant}, rechtzeitig zum Projektende {date}, das „{other}“ bestimmt.</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, in time for the project's end {date}.</source>
      <translation>„{task}“ liegt so spät wie möglich: Ende {instant}, rechtzeitig zum Projektende {date}.</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, since its summary “{through}” is pinned, finish no later than {date}.</source>
      <translation>„{task}“ liegt so spät wie möglich: Ende {instant}, da der Sammelvorgang „{through}“ angeheftet ist, Ende nicht später als {date}.</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, so that “{other}” can finish by {other_instant} ({link}).</source>
      <translation>„{task}“ liegt so spät wie möglich: Ende {instant}, damit „{other}“ bis {other_instant} enden kann ({link}).</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, so that “{other}” can start by {other_instant} ({link}).</source>
      <translation>„{task}“ liegt so spät wie möglich: Ende {instant}, damit „{other}“ bis {other_instant} anfangen kann ({link}).</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it starts {instant} to make way for what follows “{other}”, which stays at its typed dates but would have to start by {other_instant} ({link}).</source>
      <translation>„{task}“ liegt so spät wie möglich: Anfang {instant}, um dem Platz zu machen, was auf „{other}“ folgt; das bleibt bei seinen eingegebenen Terminen, müsste aber bis {other_instant} anfangen ({link}).</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it starts {instant}, as “{other}” finished {other_instant} already ({link}).</source>
      <translation>„{task}“ liegt so spät wie möglich: Anfang {instant}, da „{other}“ schon {other_instant} endete ({link}).</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it starts {instant}, as “{other}” started {other_instant} already ({link}).</source>
      <translation>„{task}“ liegt so spät wie möglich: Anfang {instant}, da „{other}“ schon {other_instant} anfing ({link}).</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it starts {instant}, so that “{other}” can finish by {other_instant} ({link}).</source>
      <translation>„{task}“ liegt so spät wie möglich: Anfang {instant}, damit „{other}“ bis {other_instant} enden kann ({link}).</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it starts {instant}, so that “{other}” can start by {other_instant} ({link}).</source>
      <translation>„{task}“ liegt so spät wie möglich: Anfang {instant}, damit „{other}“ bis {other_instant} anfangen kann ({link}).</translation>
    </message>
    <message>
      <source>“{task}” is as soon as possible: it finishes {instant} because “{other}” finishes {other_instant} ({link}).</source>
      <translation>„{task}“ liegt so früh wie möglich: Ende {instant}, weil „{other}“ {other_instant} endet ({link}).</translation>
    </message>
    <message>
      <source>“{task}” is as soon as possible: it finishes {instant} because “{other}” starts {other_instant} ({link}).</source>
      <translation>„{task}“ liegt so früh wie möglich: Ende {instant}, weil „{other}“ {other_instant} anfängt ({link}).</translation>
    </message>
    <message>
      <source>“{task}” is as soon as possible: it starts {instant} because “{other}” finishes {other_instant} ({link}).</source>
      <translation>„{task}“ liegt so früh wie möglich: Anfang {instant}, weil „{other}“ {other_instant} endet ({link}).</translation>
    </message>
    <message>
      <source>“{task}” is as soon as possible: it starts {instant} because “{other}” starts {other_instant} ({link}).</source>
      <translation>„{task}“ liegt so früh wie möglich: Anfang {instant}, weil „{other}“ {other_instant} anfängt ({link}).</translation>
    </message>
    <message>
      <source>“{task}” is as soon as possible: nothing comes before it, so it starts {instant}.</source>
      <translation>„{task}“ liegt so früh wie möglich: nichts kommt davor, also Anfang {instant}.</translation>
    </message>
    <message>
      <source>“{task}” is done; nothing can delay it any more.</source>
      <translation>„{task}“ ist fertig; nichts kann ihn mehr verzögern.</translation>
    </message>
    <message>
      <source>“{task}” is inactive, so nothing waits for it.</source>
      <translation>„{task}“ ist inaktiv, also wartet nichts darauf.</translation>
    </message>
    <message>
      <source>“{task}” is inside itself; it counts at the top level. Move it where it belongs.</source>
      <translation>„{task}“ liegt in sich selbst; er zählt auf der obersten Ebene. Dorthin bringen, wohin er gehört.</translation>
    </message>
    <message>
      <source>“{task}” is linked to a task that is not in the plan; the link is left out. Remove it.</source>
      <translation>„{task}“ ist mit einem Vorgang verknüpft, der nicht im Plan ist; die Verknüpfung bleibt weg. Sie entfernen.</translation>
    </message>
    <message>
      <source>“{task}” is new since {since}.</source>
      <translation>„{task}“ ist neu, seit {since}.</translation>
    </message>
    <message>
      <source>“{task}” is new since {since}; this is until {until}.</source>
      <translation>„{task}“ ist neu, seit {since}; dies reicht bis {until}.</translation>
    </message>
    <message>
      <source>“{task}” is scheduled by hand and finishes {instant}, whatever follows it.</source>
      <translation>„{task}“ ist von Hand geplant und endet {instant}, was auch folgt.</translation>
    </message>
    <message>
      <source>“{task}” is scheduled by hand and has no date typed yet; it is shown at {instant}.</source>
      <translation>„{task}“ ist von Hand geplant und hat noch keinen eingegebenen Termin; gezeigt wird er {instant}.</translation>
    </message>
    <message>
      <source>“{task}” is {delay} later than that, around the clock, by its levelling delay.</source>
      <translation>„{task}“ liegt {delay} später als das, rund um die Uhr, durch seine Abgleichsverzögerung.</translation>
    </message>
    <message>
      <source>“{task}” is {percent} % done, but no finish is reported; it ends {instant}, from its work so far.</source>
      <translation>„{task}“ ist zu {percent} % fertig, aber kein Ende ist gemeldet; Ende {instant}, nach der Arbeit bisher.</translation>
    </message>
    <message>
      <source>“{task}” is {percent} % done; the rest, {rest} of {duration}, follows without a break and ends {instant}.</source>
      <translation>„{task}“ ist zu {percent} % fertig; der Rest, {rest} von {duration}, folgt ohne Pause und endet {instant}.</translation>
    </message>
    <message>
      <source>“{task}” is {percent} % done; the rest, {rest} of {duration}, goes on {date}, its resume date, and ends {instant}.</source>
      <translation>„{task}“ ist zu {percent} % fertig; der Rest, {rest} von {duration}, geht {date} weiter, dem Wiederaufnahmetermin, und endet {instant}.</translation>
    </message>
    <message>
      <source>“{task}” is {percent} % done; the rest, {rest} of {duration}, is not planned before the status date {date} and ends {instant}.</source>
      <translation>„{task}“ ist zu {percent} % fertig; der Rest, {rest} von {duration}, wird nicht vor dem Statusdatum {date} geplant und endet {instant}.</translation>
    </message>
    <message>
      <source>“{task}” is {percent} % done; the rest, {rest} of {duration}, waits for “{other}”, which finishes {other_instant} ({link}), and ends {instant}.</source>
      <translation>„{task}“ ist zu {percent} % fertig; der Rest, {rest} von {duration}, wartet auf „{other}“, das {other_instant} endet ({link}), und endet {instant}.</translation>
    </message>
    <message>
      <source>“{task}” is {percent} % done; the rest, {rest} of {duration}, waits for “{other}”, which starts {other_instant} ({link}), and ends {instant}.</source>
      <translation>„{task}“ ist zu {percent} % fertig; der Rest, {rest} von {duration}, wartet auf „{other}“, das {other_instant} anfängt ({link}), und endet {instant}.</translation>
    </message>
    <message>
      <source>“{task}” is {slack} too late: it finishes {instant} but must finish by {other_instant}.</source>
      <translation>„{task}“ ist {slack} zu spät: Ende {instant}, müsste aber bis {other_instant} enden.</translation>
    </message>
    <message>
      <source>“{task}” is {slack} too late: it starts {instant} but must start by {other_instant}.</source>
      <translation>„{task}“ ist {slack} zu spät: Anfang {instant}, müsste aber bis {other_instant} anfangen.</translation>
    </message>
    <message>
      <source>“{task}” is {slack} too late: it starts {instant}, against the links that it waits for.</source>
      <translation>„{task}“ ist {slack} zu spät: Anfang {instant}, gegen die Verknüpfungen, auf die er wartet.</translation>
    </message>
    <message>
      <source>“{task}” moved between {since} and {until} and came back to where it was: {new_start} – {new_finish}.</source>
      <translation>„{task}“ hat sich zwischen {since} und {until} bewegt und kam zurück, wo er war: {new_start} – {new_finish}.</translation>
    </message>
    <message>
      <source>“{task}” moved between {since} and {until}: start {start} ({old_start} → {new_start}), finish {finish} ({old_finish} → {new_finish}).</source>
      <translation>„{task}“ hat sich zwischen {since} und {until} bewegt: Anfang {start} ({old_start} → {new_start}), Ende {finish} ({old_finish} → {new_finish}).</translation>
    </message>
    <message>
      <source>“{task}” moved between {since} and {until}: {start} ({old_start} → {new_start}).</source>
      <translation>„{task}“ hat sich zwischen {since} und {until} bewegt: {start} ({old_start} → {new_start}).</translation>
    </message>
    <message>
      <source>“{task}” must finish by {date} or it misses its deadline.</source>
      <translation>„{task}“ muss bis {date} enden oder verfehlt den Stichtag.</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant} because “{other}” finishes {other_instant} ({link}).</source>
      <translation>„{task}“ muss bis {instant} enden, weil „{other}“ {other_instant} endet ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant} because “{other}” starts {other_instant} ({link}).</source>
      <translation>„{task}“ muss bis {instant} enden, weil „{other}“ {other_instant} anfängt ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant} because “{other}”, which follows its summary “{through}”, finishes {other_instant} ({link}).</source>
      <translation>„{task}“ muss bis {instant} enden, weil „{other}“, das auf den Sammelvorgang „{through}“ folgt, {other_instant} endet ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant} because “{other}”, which follows its summary “{through}”, starts {other_instant} ({link}).</source>
      <translation>„{task}“ muss bis {instant} enden, weil „{other}“, das auf den Sammelvorgang „{through}“ folgt, {other_instant} anfängt ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant} or the project ends later than {date}, when “{other}” does.</source>
      <translation>„{task}“ muss bis {instant} enden, oder das Projekt endet später als {date}, wenn „{other}“ endet.</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant} or the project ends later than {date}.</source>
      <translation>„{task}“ muss bis {instant} enden, oder das Projekt endet später als {date}.</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant} or the project, which ends with it, ends later.</source>
      <translation>„{task}“ muss bis {instant} enden, oder das Projekt, das damit endet, endet später.</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant} to make way for what follows “{other}”, which stays at its typed dates but would have to start by {other_instant} ({link}).</source>
      <translation>„{task}“ muss bis {instant} enden, um dem Platz zu machen, was auf „{other}“ folgt; das bleibt bei seinen eingegebenen Terminen, müsste aber bis {other_instant} anfangen ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}, as “{other}” finished {other_instant} already ({link}).</source>
      <translation>„{task}“ muss bis {instant} enden, da „{other}“ schon {other_instant} endete ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}, as “{other}” must finish by {other_instant} ({link}).</source>
      <translation>„{task}“ muss bis {instant} enden, da „{other}“ bis {other_instant} enden muss ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}, as “{other}” must start by {other_instant} ({link}).</source>
      <translation>„{task}“ muss bis {instant} enden, da „{other}“ bis {other_instant} anfangen muss ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}, as “{other}” started {other_instant} already ({link}).</source>
      <translation>„{task}“ muss bis {instant} enden, da „{other}“ schon {other_instant} anfing ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}, the finish that was typed for its summary.</source>
      <translation>„{task}“ muss bis {instant} enden, dem eingegebenen Ende des Sammelvorgangs.</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}: it is pinned, finish no later than {date}.</source>
      <translation>„{task}“ muss bis {instant} enden: angeheftet, Ende nicht später als {date}.</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}: it is pinned, must finish on {date}.</source>
      <translation>„{task}“ muss bis {instant} enden: angeheftet, muss enden am {date}.</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}: it is pinned, must start on {date}, and takes {duration}.</source>
      <translation>„{task}“ muss bis {instant} enden: angeheftet, muss anfangen am {date}, und dauert {duration}.</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}: it is pinned, start no later than {date}, and takes {duration}.</source>
      <translation>„{task}“ muss bis {instant} enden: angeheftet, Anfang nicht später als {date}, und dauert {duration}.</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}: its summary “{through}” is pinned, finish no later than {date}.</source>
      <translation>„{task}“ muss bis {instant} enden: der Sammelvorgang „{through}“ ist angeheftet, Ende nicht später als {date}.</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant} because “{other}” finishes {other_instant} ({link}).</source>
      <translation>„{task}“ muss bis {instant} anfangen, weil „{other}“ {other_instant} endet ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant} because “{other}” starts {other_instant} ({link}).</source>
      <translation>„{task}“ muss bis {instant} anfangen, weil „{other}“ {other_instant} anfängt ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant} because “{other}”, which follows its summary “{through}”, finishes {other_instant} ({link}).</source>
      <translation>„{task}“ muss bis {instant} anfangen, weil „{other}“, das auf den Sammelvorgang „{through}“ folgt, {other_instant} endet ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant} because “{other}”, which follows its summary “{through}”, starts {other_instant} ({link}).</source>
      <translation>„{task}“ muss bis {instant} anfangen, weil „{other}“, das auf den Sammelvorgang „{through}“ folgt, {other_instant} anfängt ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant} to make way for what follows “{other}”, which stays at its typed dates but would have to start by {other_instant} ({link}).</source>
      <translation>„{task}“ muss bis {instant} anfangen, um dem Platz zu machen, was auf „{other}“ folgt; das bleibt bei seinen eingegebenen Terminen, müsste aber bis {other_instant} anfangen ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant}, as “{other}” finished {other_instant} already ({link}).</source>
      <translation>„{task}“ muss bis {instant} anfangen, da „{other}“ schon {other_instant} endete ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant}, as “{other}” must finish by {other_instant} ({link}).</source>
      <translation>„{task}“ muss bis {instant} anfangen, da „{other}“ bis {other_instant} enden muss ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant}, as “{other}” must start by {other_instant} ({link}).</source>
      <translation>„{task}“ muss bis {instant} anfangen, da „{other}“ bis {other_instant} anfangen muss ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant}, as “{other}” started {other_instant} already ({link}).</source>
      <translation>„{task}“ muss bis {instant} anfangen, da „{other}“ schon {other_instant} anfing ({link}).</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant}: it is pinned, must start on {date}.</source>
      <translation>„{task}“ muss bis {instant} anfangen: angeheftet, muss anfangen am {date}.</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant}: it is pinned, start no later than {date}.</source>
      <translation>„{task}“ muss bis {instant} anfangen: angeheftet, Anfang nicht später als {date}.</translation>
    </message>
    <message>
      <source>“{task}” runs past the end of 2169 and is cut off there. Shorten it, its links' lags or what is before it.</source>
      <translation>„{task}“ reicht über das Ende von 2169 hinaus und wird dort abgeschnitten. Ihn, seine Zeitabstände oder das Vorhergehende kürzen.</translation>
    </message>
    <message>
      <source>“{task}” started {instant}, as reported.</source>
      <translation>„{task}“ begann {instant}, wie gemeldet.</translation>
    </message>
    <message>
      <source>“{task}” starts {instant} because its summary “{through}” follows “{other}”, which finishes {other_instant} ({link}).</source>
      <translation>„{task}“ beginnt {instant}, weil der Sammelvorgang „{through}“ auf „{other}“ folgt, das {other_instant} endet ({link}).</translation>
    </message>
    <message>
      <source>“{task}” starts {instant} because its summary “{through}” follows “{other}”, which starts {other_instant} ({link}).</source>
      <translation>„{task}“ beginnt {instant}, weil der Sammelvorgang „{through}“ auf „{other}“ folgt, das {other_instant} anfängt ({link}).</translation>
    </message>
    <message>
      <source>“{task}” starts {instant} because “{other}” finishes {other_instant} ({link}).</source>
      <translation>„{task}“ beginnt {instant}, weil „{other}“ {other_instant} endet ({link}).</translation>
    </message>
    <message>
      <source>“{task}” starts {instant} because “{other}” starts {other_instant} ({link}).</source>
      <translation>„{task}“ beginnt {instant}, weil „{other}“ {other_instant} anfängt ({link}).</translation>
    </message>
    <message>
      <source>“{task}” starts {instant} with “{other}”, the first of its tasks.</source>
      <translation>„{task}“ beginnt {instant} mit „{other}“, dem ersten seiner Vorgänge.</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}, held by the pin of its summary “{through}”: start no earlier than {date}.</source>
      <translation>„{task}“ beginnt {instant}, gehalten vom Pin des Sammelvorgangs „{through}“: Anfang nicht früher als {date}.</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}, the first time with which it finishes no sooner than it may: “{other}” finishes {other_instant} ({link}).</source>
      <translation>„{task}“ beginnt {instant}, der ersten Zeit, mit der er nicht früher endet, als er darf: „{other}“ endet {other_instant} ({link}).</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}, the first time with which it finishes no sooner than it may: “{other}” starts {other_instant} ({link}).</source>
      <translation>„{task}“ beginnt {instant}, der ersten Zeit, mit der er nicht früher endet, als er darf: „{other}“ beginnt {other_instant} ({link}).</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}, which is pinned: must start on {date}.</source>
      <translation>„{task}“ beginnt {instant}, angeheftet: muss anfangen am {date}.</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}, which is pinned: start no earlier than {date}.</source>
      <translation>„{task}“ beginnt {instant}, angeheftet: Anfang nicht früher als {date}.</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}, which is pinned: start no later than {date}.</source>
      <translation>„{task}“ beginnt {instant}, angeheftet: Anfang nicht später als {date}.</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}: it belongs to another plan, which says so.</source>
      <translation>„{task}“ beginnt {instant}: er gehört zu einem anderen Plan, der es so sagt.</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}: no link puts it before the project's start ({date}).</source>
      <translation>„{task}“ beginnt {instant}: keine Verknüpfung stellt ihn vor den Projektanfang ({date}).</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}: nothing drives it, so it starts with the project ({date}).</source>
      <translation>„{task}“ beginnt {instant}: nichts bestimmt ihn, also beginnt er mit dem Projekt ({date}).</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}: this date was typed, the task is scheduled by hand.</source>
      <translation>„{task}“ beginnt {instant}: dieser Termin wurde eingegeben, der Vorgang ist von Hand geplant.</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}: unfinished work is not planned before the status date {date}.</source>
      <translation>„{task}“ beginnt {instant}: unfertige Arbeit wird nicht vor dem Statusdatum {date} geplant.</translation>
    </message>
    <message>
      <source>“{task}” takes {duration} after its levelling delay of {delay}, so it must be free to start by {instant} to finish by {other_instant}.</source>
      <translation>„{task}“ dauert {duration} nach einer Abgleichsverzögerung von {delay} und muss daher bis {instant} anfangen können, um bis {other_instant} zu enden.</translation>
    </message>
    <message>
      <source>“{task}” takes {duration} around the clock, from {other_instant} to {instant}.</source>
      <translation>„{task}“ dauert {duration} rund um die Uhr, von {other_instant} bis {instant}.</translation>
    </message>
    <message>
      <source>“{task}” takes {duration} around the clock, so it starts {instant} to finish {other_instant}.</source>
      <translation>„{task}“ dauert {duration} rund um die Uhr und beginnt daher {instant}, um {other_instant} zu enden.</translation>
    </message>
    <message>
      <source>“{task}” takes {duration} of work and pauses for {pauses}, from {other_instant} to {instant}.</source>
      <translation>„{task}“ braucht {duration} Arbeit und pausiert {pauses}, von {other_instant} bis {instant}.</translation>
    </message>
    <message>
      <source>“{task}” takes {duration} of work and pauses for {pauses}, so it starts {instant} to finish {other_instant}.</source>
      <translation>„{task}“ braucht {duration} Arbeit und pausiert {pauses}, beginnt also {instant}, um {other_instant} zu enden.</translation>
    </message>
    <message>
      <source>“{task}” takes {duration}, from {other_instant} to {instant}.</source>
      <translation>„{task}“ dauert {duration}, von {other_instant} bis {instant}.</translation>
    </message>
    <message>
      <source>“{task}” takes {duration}, from {other_instant} to {instant}; its finish is set by the assignment of “{person}” ({hours}).</source>
      <translation>„{task}“ dauert {duration}, von {other_instant} bis {instant}; das Ende bestimmt die Zuweisung von „{person}“ ({hours}).</translation>
    </message>
    <message>
      <source>“{task}” takes {duration}, so it can finish {instant} at the earliest.</source>
      <translation>„{task}“ dauert {duration} und kann daher frühestens {instant} enden.</translation>
    </message>
    <message>
      <source>“{task}” takes {duration}, so it must start by {instant} to finish by {other_instant}.</source>
      <translation>„{task}“ dauert {duration} und muss daher bis {instant} anfangen, um bis {other_instant} zu enden.</translation>
    </message>
    <message>
      <source>“{task}” takes {duration}, so it starts {instant} to finish {other_instant}.</source>
      <translation>„{task}“ dauert {duration} und beginnt daher {instant}, um {other_instant} zu enden.</translation>
    </message>
    <message>
      <source>“{task}” takes {duration}, so it starts {instant} to finish {other_instant}; what counts is the assignment of “{person}” ({hours}).</source>
      <translation>„{task}“ dauert {duration} und beginnt daher {instant}, um {other_instant} zu enden; es zählt die Zuweisung von „{person}“ ({hours}).</translation>
    </message>
    <message>
      <source>“{text}” are no hours; type them like 8:00–12:00, 13:00–17:00, or nothing for a free day.</source>
      <translation>„{text}“ sind keine Zeiten; eingeben wie 8:00–12:00, 13:00–17:00, oder nichts für einen freien Tag.</translation>
    </message>
    <message>
      <source>“{text}” cannot be compared with “{title}”; give a value as it is typed into that column.</source>
      <translation>„{text}“ lässt sich nicht mit „{title}“ vergleichen; einen Wert angeben, wie er in diese Spalte eingegeben wird.</translation>
    </message>
    <message>
      <source>“{text}” has more than three parts; a header or footer is left|middle|right.</source>
      <translation>„{text}“ hat mehr als drei Teile; eine Kopf- oder Fußzeile ist links|Mitte|rechts.</translation>
    </message>
    <message>
      <source>“{text}” is longer than a plan can hold; give at most 200 years.</source>
      <translation>„{text}“ ist länger, als ein Plan fassen kann; höchstens 200 Jahre angeben.</translation>
    </message>
    <message>
      <source>“{text}” is neither yes nor no; type yes or no for “{title}”.</source>
      <translation>„{text}“ ist weder ja noch nein; für „{title}“ yes oder no eingeben.</translation>
    </message>
    <message>
      <source>“{text}” is no choice for “{title}”; the choices are {choices}.</source>
      <translation>„{text}“ ist kein Wert für „{title}“; die Werte sind {choices}.</translation>
    </message>
    <message>
      <source>“{text}” is no moment of this plan; give a date such as 2026-03-14, -7d or mon, a journal number, or one of the versions {known}.</source>
      <translation>„{text}“ ist kein Zeitpunkt dieses Plans; ein Datum wie 2026-03-14, -7d oder mon angeben, eine Journalnummer oder eine der Versionen {known}.</translation>
    </message>
    <message>
      <source>“{text}” is no period; write such as today, this week, next 2 weeks or last 3 days.</source>
      <translation>„{text}“ ist kein Zeitraum; schreiben wie today, this week, next 2 weeks oder last 3 days.</translation>
    </message>
    <message>
      <source>“{text}” is not a date; type one such as 2026-03-14 or 14.03.2026 09:00.</source>
      <translation>„{text}“ ist kein Datum; eines wie 2026-03-14 oder 14.03.2026 09:00 eingeben.</translation>
    </message>
    <message>
      <source>“{text}” is not a duration; type one such as 3d, 4h, 2w or 1ed.</source>
      <translation>„{text}“ ist keine Dauer; eine wie 3d, 4h, 2w oder 1ed eingeben.</translation>
    </message>
    <message>
      <source>“{text}” is not a lag; type one such as +2d, -1ed or -20%.</source>
      <translation>„{text}“ ist kein Zeitabstand; einen wie +2d, -1ed oder -20% eingeben.</translation>
    </message>
    <message>
      <source>“{text}” is not a list of people; write it as “Ana; Bo[50%]”.</source>
      <translation>„{text}“ ist keine Liste von Personen; schreiben wie „Ana; Bo[50%]“.</translation>
    </message>
    <message>
      <source>“{text}” is not a number for “{title}”; type one such as 50.</source>
      <translation>„{text}“ ist keine Zahl für „{title}“; eine wie 50 eingeben.</translation>
    </message>
    <message>
      <source>“{text}” is not a recurrence; write daily/2, weekly/1/3, monthly/1/15 or yearly/12/25.</source>
      <translation>„{text}“ ist keine Wiederholung; schreiben wie daily/2, weekly/1/3, monthly/1/15 oder yearly/12/25.</translation>
    </message>
    <message>
      <source>“{text}” is not found; check what is looked for.</source>
      <translation>„{text}“ ist nicht zu finden; prüfen, was gesucht wird.</translation>
    </message>
    <message>
      <source>“{text}” is not one task only; it may be {candidates}.</source>
      <translation>„{text}“ ist nicht nur ein Vorgang; gemeint sein kann {candidates}.</translation>
    </message>
    <message>
      <source>“{text}” is outside the years 1970 to 2169 that a plan can hold.</source>
      <translation>„{text}“ liegt außerhalb der Jahre 1970 bis 2169, die ein Plan fassen kann.</translation>
    </message>
    <message>
      <source>“{text}” is still to come; give a day that was, such as -7d or mon.</source>
      <translation>„{text}“ liegt in der Zukunft; einen vergangenen Tag angeben, etwa -7d oder mon.</translation>
    </message>
    <message>
      <source>“{text}” names {count} records, not one; there are: {known}.</source>
      <translation>„{text}“ nennt {count} Einträge, nicht einen; es gibt: {known}.</translation>
    </message>
    <message>
      <source>“{title}” is calculated; change the dates, links or progress that it follows from.</source>
      <translation>„{title}“ wird berechnet; die Termine, Verknüpfungen oder den Fortschritt ändern, woraus es folgt.</translation>
    </message>
    <message>
      <source>“{title}” is no text; choose a column of texts.</source>
      <translation>„{title}“ ist kein Text; eine Spalte mit Text wählen.</translation>
    </message>
    <message>
      <source>“{value}” is no value for the setting “{name}”; give one of the right kind.</source>
      <translation>„{value}“ ist kein Wert für die Einstellung „{name}“; einen der richtigen Art angeben.</translation>
    </message>
  </context>
  <context>
    <name>palette</name>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n Vorgang</numerusform>
        <numerusform>%n Vorgänge</numerusform>
      </translation>
    </message>
    <message>
      <source>1 task</source>
      <translation>1 Vorgang</translation>
    </message>
    <message>
      <source>Assign {0} to what is selected: {1}</source>
      <translation>{0} der Auswahl zuweisen: {1}</translation>
    </message>
    <message>
      <source>Go to row {0}: {1}</source>
      <translation>Gehe zu Zeile {0}: {1}</translation>
    </message>
    <message>
      <source>Go to {0}</source>
      <translation>Gehe zu {0}</translation>
    </message>
    <message>
      <source>No task is theirs yet.</source>
      <translation>Noch keine Vorgänge zugewiesen.</translation>
    </message>
    <message>
      <source>Nobody is named “{0}”: add this person and assign them: {1}</source>
      <translation>Niemand heißt „{0}“: Person hinzufügen und zuweisen: {1}</translation>
    </message>
    <message>
      <source>Select tasks of {0}</source>
      <translation>Vorgänge von {0} auswählen</translation>
    </message>
    <message>
      <source>Set {0} to “{1}”: {2}</source>
      <translation>{0} auf „{1}“ setzen: {2}</translation>
    </message>
    <message>
      <source>Show view “{0}”</source>
      <translation>Ansicht „{0}“ zeigen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>assign</source>
      <translation>zuweisen</translation>
    </message>
    <message>
      <source>go to;goto;go</source>
      <translation>gehe zu;gehe</translation>
    </message>
    <message>
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>row {0}</source>
      <translation>Zeile {0}</translation>
    </message>
    <message>
      <source>saved view</source>
      <translation>gespeicherte Ansicht</translation>
    </message>
    <message>
      <source>team</source>
      <translation>Team</translation>
    </message>
    <message>
      <source>“{0}” is new among the people of this plan.</source>
      <translation>„{0}“ ist neu unter den Personen dieses Plans.</translation>
    </message>
  </context>
  <context>
    <name>roadmap</name>
    <message numerus="yes">
      <source>%n late</source>
      <translation>
        <numerusform>%n verspätet</numerusform>
        <numerusform>%n verspätet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n Vorgang</numerusform>
        <numerusform>%n Vorgänge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tasks of it are in this lane</source>
      <translation>
        <numerusform>%n seiner Vorgänge ist in dieser Bahn</numerusform>
        <numerusform>%n seiner Vorgänge sind in dieser Bahn</numerusform>
      </translation>
    </message>
    <message>
      <source>A guess: less than {0} % sure</source>
      <translation>Eine Vermutung: weniger als {0} % sicher</translation>
    </message>
    <message>
      <source>All tasks</source>
      <translation>Alle Vorgänge</translation>
    </message>
    <message>
      <source>Cannot start before “{name}” lets it</source>
      <translation>Kann nicht anfangen, bevor „{name}“ es zulässt</translation>
    </message>
    <message>
      <source>Critical: a delay moves the end</source>
      <translation>Kritisch: ein Verzug verschiebt das Ende</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Termine</translation>
    </message>
    <message>
      <source>Everything else</source>
      <translation>Alles andere</translation>
    </message>
    <message>
      <source>Later than promised</source>
      <translation>Später als zugesagt</translation>
    </message>
    <message>
      <source>Likely: {0} to {1} % sure</source>
      <translation>Wahrscheinlich: {0} bis {1} % sicher</translation>
    </message>
    <message>
      <source>No dates yet: drop it on the timeline</source>
      <translation>Noch keine Termine: auf der Zeitachse ablegen</translation>
    </message>
    <message>
      <source>Roadmap</source>
      <translation>Roadmap</translation>
    </message>
    <message>
      <source>Roadmap by {0}</source>
      <translation>Roadmap nach {0}</translation>
    </message>
    <message>
      <source>Several</source>
      <translation>Mehrere</translation>
    </message>
    <message>
      <source>Target {0}</source>
      <translation>Ziel {0}</translation>
    </message>
    <message numerus="yes">
      <source>Target {date}, %n days late</source>
      <translation>
        <numerusform>Ziel {date}, %n Tag zu spät</numerusform>
        <numerusform>Ziel {date}, %n Tage zu spät</numerusform>
      </translation>
    </message>
    <message>
      <source>The band along the foot of a bar is what is done. Diamonds are milestones, ticked when reached.</source>
      <translation>Das Band am Fuß eines Balkens ist, was fertig ist. Rauten sind Meilensteine, mit Haken, wenn erreicht.</translation>
    </message>
    <message>
      <source>The deadline is missed</source>
      <translation>Der Stichtag ist verfehlt</translation>
    </message>
    <message>
      <source>no tasks yet</source>
      <translation>noch keine Vorgänge</translation>
    </message>
    <message>
      <source>{0} % done</source>
      <translation>{0} % fertig</translation>
    </message>
    <message>
      <source>{0} % sure</source>
      <translation>{0} % sicher</translation>
    </message>
    <message>
      <source>{field}: none</source>
      <translation>{field}: keines</translation>
    </message>
  </context>
  <context>
    <name>spoken</name>
    <message>
      <source>critical</source>
      <translation>kritisch</translation>
    </message>
    <message>
      <source>milestone</source>
      <translation>Meilenstein</translation>
    </message>
    <message>
      <source>misses its deadline</source>
      <translation>verfehlt den Stichtag</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>Sammelvorgang</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>ohne Namen</translation>
    </message>
    <message>
      <source>{0} % complete</source>
      <translation>{0} % abgeschlossen</translation>
    </message>
  </context>
  <context>
    <name>timeline</name>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n Vorgang</numerusform>
        <numerusform>%n Vorgänge</numerusform>
      </translation>
    </message>
    <message>
      <source>As early as “{name}” lets it</source>
      <translation>So früh, wie „{name}“ es zulässt</translation>
    </message>
    <message>
      <source>At its deadline</source>
      <translation>Am Stichtag</translation>
    </message>
    <message>
      <source>At the finish of “{name}”</source>
      <translation>Am Ende von „{name}“</translation>
    </message>
    <message>
      <source>At the start of “{name}”</source>
      <translation>Am Anfang von „{name}“</translation>
    </message>
    <message>
      <source>At the status date</source>
      <translation>Am Statusdatum</translation>
    </message>
    <message>
      <source>Cannot start before “{name}” lets it</source>
      <translation>Kann nicht anfangen, bevor „{name}“ es zulässt</translation>
    </message>
    <message>
      <source>Click to go there</source>
      <translation>Klicken, um hinzugehen</translation>
    </message>
    <message>
      <source>Click to remove the pin</source>
      <translation>Klicken, um den Pin zu entfernen</translation>
    </message>
    <message>
      <source>Critical: a delay moves the end</source>
      <translation>Kritisch: ein Verzug verschiebt das Ende</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Termine</translation>
    </message>
    <message>
      <source>FF, finish to finish</source>
      <translation>FF, Ende zu Ende</translation>
    </message>
    <message>
      <source>FS, finish to start</source>
      <translation>FS, Ende zu Anfang</translation>
    </message>
    <message>
      <source>Lag</source>
      <translation>Zeitabstand</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Verknüpfung</translation>
    </message>
    <message>
      <source>Nearly critical: little slack is left</source>
      <translation>Fast kritisch: wenig Pufferzeit ist übrig</translation>
    </message>
    <message>
      <source>Right after “{name}”</source>
      <translation>Gleich nach „{name}“</translation>
    </message>
    <message>
      <source>Right before “{name}”</source>
      <translation>Gleich vor „{name}“</translation>
    </message>
    <message>
      <source>SF, start to finish</source>
      <translation>SF, Anfang zu Ende</translation>
    </message>
    <message>
      <source>SS, start to start</source>
      <translation>SS, Anfang zu Anfang</translation>
    </message>
    <message>
      <source>Snapping is off (S)</source>
      <translation>Einrasten ist aus (S)</translation>
    </message>
    <message>
      <source>Task without a name</source>
      <translation>Vorgang ohne Namen</translation>
    </message>
    <message>
      <source>The deadline is missed</source>
      <translation>Der Stichtag ist verfehlt</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>no dates</source>
      <translation>keine Termine</translation>
    </message>
    <message>
      <source>{days} working days</source>
      <translation>{days} Arbeitstage</translation>
    </message>
    <message>
      <source>{name}: {percent} % complete</source>
      <translation>{name}: {percent} % abgeschlossen</translation>
    </message>
    <message>
      <source>{what}: above “{name}”</source>
      <translation>{what}: über „{name}“</translation>
    </message>
    <message>
      <source>{what}: below “{name}”</source>
      <translation>{what}: unter „{name}“</translation>
    </message>
    <message>
      <source>{what}: into “{name}”</source>
      <translation>{what}: in „{name}“ hinein</translation>
    </message>
    <message>
      <source>{what}: to the end</source>
      <translation>{what}: ans Ende</translation>
    </message>
  </context>
  <context>
    <name>views</name>
    <message>
      <source>Dependencies</source>
      <translation>Abhängigkeiten</translation>
    </message>
    <message>
      <source>Roadmap</source>
      <translation>Roadmap</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitachse</translation>
    </message>
  </context>
</TS>
