<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Arranger</name>
    <message numerus="yes">
      <source>The filter would hide %n new tasks; they stay in sight until it changes.</source>
      <translation>
        <numerusform>The filter would hide %n new task; it stays in sight until it changes.</numerusform>
        <numerusform>The filter would hide %n new tasks; they stay in sight until it changes.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ClipboardCommands</name>
    <message numerus="yes">
      <source>%n tasks copied.</source>
      <translation>
        <numerusform>%n task copied.</numerusform>
        <numerusform>%n tasks copied.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tasks pasted.</source>
      <translation>
        <numerusform>%n task pasted.</numerusform>
        <numerusform>%n tasks pasted.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ColorLegend</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EditHint</name>
    <message numerus="yes">
      <source>Ctrl+Enter: all %n selected tasks</source>
      <translation>
        <numerusform>Ctrl+Enter: the selected task</numerusform>
        <numerusform>Ctrl+Enter: all %n selected tasks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PasteDialog</name>
    <message numerus="yes">
      <source>%n cells are not understood and stay empty:</source>
      <translation>
        <numerusform>%n cell is not understood and stays empty:</numerusform>
        <numerusform>%n cells are not understood and stay empty:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them milestones</source>
      <translation>
        <numerusform>%n of them a milestone</numerusform>
        <numerusform>%n of them milestones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them summaries</source>
      <translation>
        <numerusform>%n of them a summary</numerusform>
        <numerusform>%n of them summaries</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n task</numerusform>
        <numerusform>%n tasks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PathLegend</name>
    <message numerus="yes">
      <source>Path to “{0}”: %n tasks</source>
      <translation>
        <numerusform>Path to “{0}”: %n task</numerusform>
        <numerusform>Path to “{0}”: %n tasks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n task</numerusform>
        <numerusform>%n tasks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Found %n times</source>
      <translation>
        <numerusform>Found %n time</numerusform>
        <numerusform>Found %n times</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only in the %n selected tasks</source>
      <translation>
        <numerusform>Only in the selected task</numerusform>
        <numerusform>Only in the %n selected tasks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RoadmapView</name>
    <message numerus="yes">
      <source>%n items</source>
      <translation>
        <numerusform>%n item</numerusform>
        <numerusform>%n items</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n task</numerusform>
        <numerusform>%n tasks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>cells</name>
    <message numerus="yes">
      <source>Milestones keep their length: %n are left as they are.</source>
      <translation>
        <numerusform>Milestones keep their length: %n is left as it is.</numerusform>
        <numerusform>Milestones keep their length: %n are left as they are.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>dependencies</name>
    <message numerus="yes">
      <source>%n links are met</source>
      <translation>
        <numerusform>%n link is met</numerusform>
        <numerusform>%n links are met</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n links wait</source>
      <translation>
        <numerusform>%n link waits</numerusform>
        <numerusform>%n links wait</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tasks wait for it</source>
      <translation>
        <numerusform>%n task waits for it</numerusform>
        <numerusform>%n tasks wait for it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>waits for %n tasks</source>
      <translation>
        <numerusform>waits for %n task</numerusform>
        <numerusform>waits for %n tasks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>palette</name>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n task</numerusform>
        <numerusform>%n tasks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>roadmap</name>
    <message numerus="yes">
      <source>%n late</source>
      <translation>
        <numerusform>%n late</numerusform>
        <numerusform>%n late</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n task</numerusform>
        <numerusform>%n tasks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tasks of it are in this lane</source>
      <translation>
        <numerusform>%n task of it is in this lane</numerusform>
        <numerusform>%n tasks of it are in this lane</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Target {date}, %n days late</source>
      <translation>
        <numerusform>Target {date}, %n day late</numerusform>
        <numerusform>Target {date}, %n days late</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>timeline</name>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n task</numerusform>
        <numerusform>%n tasks</numerusform>
      </translation>
    </message>
  </context>
</TS>
