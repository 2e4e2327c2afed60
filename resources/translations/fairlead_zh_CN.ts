<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>ArrangeBar</name>
    <message>
      <source>Filter</source>
      <translation>筛选</translation>
    </message>
    <message>
      <source>Group and sort</source>
      <translation>分组和排序</translation>
    </message>
    <message>
      <source>Saved views</source>
      <translation>已保存的视图</translation>
    </message>
  </context>
  <context>
    <name>ArrangeCommands</name>
    <message>
      <source>Nobody is in this plan yet; give a task an owner first.</source>
      <translation>此计划中还没有人员；请先为某个任务指定负责人。</translation>
    </message>
    <message>
      <source>Other &amp;Field</source>
      <translation>其他字段(&amp;F)</translation>
    </message>
  </context>
  <context>
    <name>Arranger</name>
    <message>
      <source>Clear Filter</source>
      <translation>清除筛选</translation>
    </message>
    <message>
      <source>Outline Order</source>
      <translation>大纲顺序</translation>
    </message>
    <message>
      <source>Rows are {0}; tasks are moved and indented in outline order.</source>
      <translation>各行已{0}；任务的移动和缩进按大纲顺序进行。</translation>
    </message>
    <message numerus="yes">
      <source>The filter would hide %n new tasks; they stay in sight until it changes.</source>
      <translation>
        <numerusform>筛选会隐藏 %n 个新任务；在筛选改变之前它们保持可见。</numerusform>
      </translation>
    </message>
    <message>
      <source>The filter would hide “{0}”; it stays in sight until the filter changes.</source>
      <translation>筛选会隐藏“{0}”；在筛选改变之前它保持可见。</translation>
    </message>
    <message>
      <source>grouped by {0}</source>
      <translation>按{0}分组</translation>
    </message>
    <message>
      <source>sorted by {0}</source>
      <translation>按{0}排序</translation>
    </message>
  </context>
  <context>
    <name>Bridge</name>
    <message>
      <source>Retry</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
  </context>
  <context>
    <name>CalendarsDialog</name>
    <message>
      <source>&amp;Add</source>
      <translation>添加(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Based on</source>
      <translation>基于(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>删除(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>名称(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Remove Days</source>
      <translation>移除日期(&amp;R)</translation>
    </message>
    <message>
      <source>Add Da&amp;ys</source>
      <translation>添加日期(&amp;Y)</translation>
    </message>
    <message>
      <source>Add Public &amp;Holidays</source>
      <translation>添加法定节假日(&amp;H)</translation>
    </message>
    <message>
      <source>Calendars</source>
      <translation>日历</translation>
    </message>
    <message>
      <source>Country or region</source>
      <translation>国家或地区</translation>
    </message>
    <message>
      <source>Days with other hours</source>
      <translation>工作时间不同的日期</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>第一天</translation>
    </message>
    <message>
      <source>Hours; empty is free</source>
      <translation>工作时间；留空为休息</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>最后一天</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>New calendar {0}</source>
      <translation>新日历 {0}</translation>
    </message>
    <message>
      <source>Next year</source>
      <translation>下一年</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Time &amp;zone</source>
      <translation>时区(&amp;Z)</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>工作时间</translation>
    </message>
    <message>
      <source>Year before</source>
      <translation>上一年</translation>
    </message>
    <message>
      <source>as base</source>
      <translation>同基准日历</translation>
    </message>
    <message>
      <source>free</source>
      <translation>休息</translation>
    </message>
    <message>
      <source>of the plan; or Europe/Berlin</source>
      <translation>计划的时区；或 Europe/Berlin</translation>
    </message>
    <message>
      <source>{0} (of the plan)</source>
      <translation>{0}（计划的日历）</translation>
    </message>
  </context>
  <context>
    <name>ChainPage</name>
    <message>
      <source>&amp;Depth</source>
      <translation>深度(&amp;D)</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Click: its chain · double click: its bar · arrows walk along links</source>
      <translation>单击：查看其链条 · 双击：转到其条形 · 方向键沿链接移动</translation>
    </message>
    <message>
      <source>How many links away tasks are shown</source>
      <translation>显示相隔多少个链接以内的任务</translation>
    </message>
    <message>
      <source>Larger (+)</source>
      <translation>放大 (+)</translation>
    </message>
    <message>
      <source>Select a task, here in the list of links or in the timeline, to see its chain.</source>
      <translation>请在此处的链接列表或时间线中选择一个任务，以查看其链条。</translation>
    </message>
    <message>
      <source>Show all (F)</source>
      <translation>全部显示 (F)</translation>
    </message>
    <message>
      <source>Smaller (−)</source>
      <translation>缩小 (−)</translation>
    </message>
    <message>
      <source>“{0}” waits for nothing, and nothing waits for it.

Link it in the inspector, or select it with another task and press Ctrl+F2.</source>
      <translation>“{0}”不等待任何任务，也没有任务等待它。

请在检查器中链接它，或将它与另一个任务一起选中后按 Ctrl+F2。</translation>
    </message>
  </context>
  <context>
    <name>ChainView</name>
    <message>
      <source>Chain of links</source>
      <translation>链接链条</translation>
    </message>
  </context>
  <context>
    <name>ChoicesEditor</name>
    <message>
      <source>Add a choice</source>
      <translation>添加选项</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>选项</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>下移</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上移</translation>
    </message>
    <message>
      <source>New choice</source>
      <translation>新选项</translation>
    </message>
    <message>
      <source>New choice {0}</source>
      <translation>新选项 {0}</translation>
    </message>
    <message>
      <source>Remove the choice</source>
      <translation>移除该选项</translation>
    </message>
  </context>
  <context>
    <name>ChooseVersion</name>
    <message>
      <source>Go back to the plan as it was at a version. This is one step, which you can undo.</source>
      <translation>将计划恢复到某个版本时的状态。这是一个可以撤销的步骤。</translation>
    </message>
    <message>
      <source>Revert</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>Revert to Version</source>
      <translation>恢复到版本</translation>
    </message>
  </context>
  <context>
    <name>ClearBaseline</name>
    <message>
      <source>Clear Baseline</source>
      <translation>清除基线</translation>
    </message>
    <message>
      <source>Forget the dates of a baseline. This is one step, which you can undo.</source>
      <translation>忘记某个基线的日期。这是一个可以撤销的步骤。</translation>
    </message>
  </context>
  <context>
    <name>ClipboardCommands</name>
    <message numerus="yes">
      <source>%n tasks copied.</source>
      <translation>
        <numerusform>已复制 %n 个任务。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tasks pasted.</source>
      <translation>
        <numerusform>已粘贴 %n 个任务。</numerusform>
      </translation>
    </message>
    <message>
      <source>The clipboard holds no text; copy cells or tasks first.</source>
      <translation>剪贴板中没有文本；请先复制单元格或任务。</translation>
    </message>
  </context>
  <context>
    <name>ColorLegend</name>
    <message>
      <source>Legend of the colours</source>
      <translation>颜色图例</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>还有 %n 个</numerusform>
      </translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
  </context>
  <context>
    <name>ColumnChooser</name>
    <message>
      <source>&amp;Usual Columns</source>
      <translation>常用列(&amp;U)</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>列</translation>
    </message>
    <message>
      <source>Columns from left to right</source>
      <translation>从左到右的列</translation>
    </message>
    <message>
      <source>Move &amp;Down</source>
      <translation>下移(&amp;D)</translation>
    </message>
    <message>
      <source>Move &amp;Up</source>
      <translation>上移(&amp;U)</translation>
    </message>
    <message>
      <source>Search columns</source>
      <translation>搜索列</translation>
    </message>
  </context>
  <context>
    <name>ConditionRow</name>
    <message>
      <source>Comparison</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>字段</translation>
    </message>
    <message>
      <source>Remove this condition</source>
      <translation>移除此条件</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>值</translation>
    </message>
    <message>
      <source>me</source>
      <translation>我</translation>
    </message>
    <message>
      <source>one; another</source>
      <translation>一个；另一个</translation>
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
      <translation>泳道(&amp;L)</translation>
    </message>
    <message>
      <source>Automatic ({0})</source>
      <translation>自动 ({0})</translation>
    </message>
    <message>
      <source>Colo&amp;ur</source>
      <translation>颜色(&amp;U)</translation>
    </message>
    <message>
      <source>Ideas</source>
      <translation>构想</translation>
    </message>
    <message>
      <source>Lane</source>
      <translation>泳道</translation>
    </message>
    <message>
      <source>Le&amp;vel</source>
      <translation>级别(&amp;V)</translation>
    </message>
    <message>
      <source>Level {0}</source>
      <translation>第 {0} 级</translation>
    </message>
    <message>
      <source>Milestones</source>
      <translation>里程碑</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>大纲</translation>
    </message>
    <message>
      <source>Show all milestones on a strip at the top</source>
      <translation>在顶部的条带上显示所有里程碑</translation>
    </message>
    <message>
      <source>Show what has no dates yet: Now, Next and Later</source>
      <translation>显示尚无日期的内容：现在、下一步和以后</translation>
    </message>
  </context>
  <context>
    <name>CrashReporter</name>
    <message>
      <source>Fairlead made a mistake ({0}). Your plan is safe on disk; the log says more.</source>
      <translation>Fairlead 出错了（{0}）。您的计划已安全保存在磁盘上；日志中有更多信息。</translation>
    </message>
    <message>
      <source>Open Log</source>
      <translation>打开日志</translation>
    </message>
  </context>
  <context>
    <name>CustomFields</name>
    <message>
      <source>&amp;Add Field…</source>
      <translation>添加字段(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Delete Field</source>
      <translation>删除字段(&amp;D)</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>选项</translation>
    </message>
    <message>
      <source>Custom Fields</source>
      <translation>自定义字段</translation>
    </message>
    <message>
      <source>Custom fields</source>
      <translation>自定义字段</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>{name} – {kind}, {count} filled</source>
      <translation>{name} – {kind}，已填 {count} 个</translation>
    </message>
  </context>
  <context>
    <name>DateEditor</name>
    <message>
      <source>Calendar</source>
      <translation>日历</translation>
    </message>
  </context>
  <context>
    <name>DependenciesView</name>
    <message>
      <source>Chain</source>
      <translation>链条</translation>
    </message>
    <message>
      <source>Teams</source>
      <translation>团队</translation>
    </message>
    <message>
      <source>What of the dependencies is shown</source>
      <translation>显示依赖关系的哪一部分</translation>
    </message>
  </context>
  <context>
    <name>Dragger</name>
    <message>
      <source>Change Lag</source>
      <translation>更改延隔时间</translation>
    </message>
    <message>
      <source>New task</source>
      <translation>新任务</translation>
    </message>
    <message>
      <source>Outline Order</source>
      <translation>大纲顺序</translation>
    </message>
    <message>
      <source>Rows are sorted or grouped; they are put elsewhere in outline order.</source>
      <translation>各行已排序或分组；请在大纲顺序下移动它们。</translation>
    </message>
    <message>
      <source>“{name}” cannot start before “{driver}” lets it. Change the lag of the link to have it there all the same; holding Ctrl+Shift while dragging does so too.</source>
      <translation>“{name}”不能早于“{driver}”允许的时间开始。要仍放在那里，请更改链接的延隔时间；拖动时按住 Ctrl+Shift 也可以。</translation>
    </message>
  </context>
  <context>
    <name>EditHint</name>
    <message numerus="yes">
      <source>Ctrl+Enter: all %n selected tasks</source>
      <translation>
        <numerusform>Ctrl+Enter：全部 %n 个选定任务</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>EmptyHint</name>
    <message>
      <source>Drag here to draw the first task, or press Ins.</source>
      <translation>在此拖动以绘制第一个任务，或按 Ins。</translation>
    </message>
  </context>
  <context>
    <name>FieldRow</name>
    <message>
      <source>several</source>
      <translation>多个值</translation>
    </message>
  </context>
  <context>
    <name>FileCommands</name>
    <message>
      <source>1 entry made no sense</source>
      <translation>有 1 项无法理解</translation>
    </message>
    <message>
      <source>1 kind of data was not taken</source>
      <translation>有 1 类数据未导入</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Exported to “{0}”.</source>
      <translation>已导出到“{0}”。</translation>
    </message>
    <message>
      <source>Fairlead plans (*.fairlead)</source>
      <translation>Fairlead 计划 (*.fairlead)</translation>
    </message>
    <message>
      <source>Fairlead plans (*.fairlead);;All files (*)</source>
      <translation>Fairlead 计划 (*.fairlead);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Importing “{0}”: calculating dates (2 of 3)…</source>
      <translation>正在导入“{0}”：计算日期（第 2 步，共 3 步）…</translation>
    </message>
    <message>
      <source>Importing “{0}”: reading (1 of 3)…</source>
      <translation>正在导入“{0}”：读取（第 1 步，共 3 步）…</translation>
    </message>
    <message>
      <source>Importing “{0}”: writing the plan (3 of 3)…</source>
      <translation>正在导入“{0}”：写入计划（第 3 步，共 3 步）…</translation>
    </message>
    <message>
      <source>Nothing has changed since “{0}”.</source>
      <translation>自“{0}”以来没有任何变化。</translation>
    </message>
    <message>
      <source>Open Now</source>
      <translation>立即打开</translation>
    </message>
    <message>
      <source>Open Plan</source>
      <translation>打开计划</translation>
    </message>
    <message>
      <source>Opening “{0}”, a large plan: preparing the calculation, once, takes up to a minute…</source>
      <translation>正在打开大型计划“{0}”：首次准备计算，最多需要一分钟…</translation>
    </message>
    <message>
      <source>Opening “{0}”…</source>
      <translation>正在打开“{0}”…</translation>
    </message>
    <message>
      <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
      <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
      <source>Plans and tables (*.xml *.csv *.tsv);;All files (*)</source>
      <translation>计划和表格 (*.xml *.csv *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Save As</source>
      <translation>另存为</translation>
    </message>
    <message>
      <source>Show Report</source>
      <translation>显示报告</translation>
    </message>
    <message>
      <source>The plan is as it was at “{0}”.</source>
      <translation>计划已是“{0}”时的状态。</translation>
    </message>
    <message>
      <source>The plan is now “{0}”.</source>
      <translation>计划现在是“{0}”。</translation>
    </message>
    <message>
      <source>There is no version yet; keep one with Save Version and you can always come back to it.</source>
      <translation>还没有版本；用“保存版本”留下一个，以后随时可以回到它。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Version {0}</source>
      <translation>版本 {0}</translation>
    </message>
    <message>
      <source>Version “{0}” is kept.</source>
      <translation>已保留版本“{0}”。</translation>
    </message>
    <message>
      <source>the dates of 1 task differ</source>
      <translation>有 1 个任务的日期不同</translation>
    </message>
    <message>
      <source>the dates of {0} tasks differ</source>
      <translation>有 {0} 个任务的日期不同</translation>
    </message>
    <message>
      <source>{0} entries made no sense</source>
      <translation>有 {0} 项无法理解</translation>
    </message>
    <message>
      <source>{0} kinds of data were not taken</source>
      <translation>有 {0} 类数据未导入</translation>
    </message>
    <message>
      <source>“{0}” was imported: {1}.</source>
      <translation>已导入“{0}”：{1}。</translation>
    </message>
    <message>
      <source>“{0}” was imported; nothing is lost.</source>
      <translation>已导入“{0}”；没有丢失任何内容。</translation>
    </message>
  </context>
  <context>
    <name>FilterBadge</name>
    <message>
      <source>Clear filter</source>
      <translation>清除筛选</translation>
    </message>
    <message>
      <source>Clear filter  (Ctrl+Shift+X)</source>
      <translation>清除筛选  (Ctrl+Shift+X)</translation>
    </message>
    <message>
      <source>Filter: {0}</source>
      <translation>筛选：{0}</translation>
    </message>
    <message>
      <source>{filter} · {count} of {total}</source>
      <translation>{filter} · {count} / {total}</translation>
    </message>
  </context>
  <context>
    <name>FilterBuilder</name>
    <message>
      <source>Apply</source>
      <translation>应用</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>筛选</translation>
    </message>
    <message>
      <source>{count} of {total} tasks</source>
      <translation>{count} 个任务，共 {total} 个</translation>
    </message>
    <message>
      <source>{count} of {total} tasks: {words}</source>
      <translation>{count} 个任务，共 {total} 个：{words}</translation>
    </message>
  </context>
  <context>
    <name>FilterGroup</name>
    <message>
      <source>Add Condition</source>
      <translation>添加条件</translation>
    </message>
    <message>
      <source>Add Group</source>
      <translation>添加组</translation>
    </message>
    <message>
      <source>All of these hold</source>
      <translation>满足以下全部条件</translation>
    </message>
    <message>
      <source>Any of these holds</source>
      <translation>满足以下任一条件</translation>
    </message>
    <message>
      <source>How conditions are joined</source>
      <translation>条件的组合方式</translation>
    </message>
    <message>
      <source>Remove Group</source>
      <translation>移除组</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>查找</translation>
    </message>
    <message>
      <source>Find a task by name</source>
      <translation>按名称查找任务</translation>
    </message>
    <message>
      <source>No task has this in its name</source>
      <translation>没有任务的名称包含此内容</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} / {1}</translation>
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
      <translation>转到</translation>
    </message>
    <message>
      <source>Go to Date</source>
      <translation>转到日期</translation>
    </message>
    <message>
      <source>Which date should the timeline show?</source>
      <translation>时间线应显示哪个日期？</translation>
    </message>
  </context>
  <context>
    <name>Goals</name>
    <message>
      <source>&amp;Add Goal</source>
      <translation>添加目标(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Delete Goal</source>
      <translation>删除目标(&amp;D)</translation>
    </message>
    <message>
      <source>, finishes {0}</source>
      <translation>，{0} 完成</translation>
    </message>
    <message>
      <source>, {0} days after the target</source>
      <translation>，比目标日期晚 {0} 天</translation>
    </message>
    <message>
      <source>3 Mar, eoq</source>
      <translation>3 Mar, eoq</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>目标</translation>
    </message>
    <message>
      <source>How one will see that it is reached</source>
      <translation>如何判断目标已达成</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>衡量标准</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>New goal</source>
      <translation>新目标</translation>
    </message>
    <message>
      <source>New goal {0}</source>
      <translation>新目标 {0}</translation>
    </message>
    <message>
      <source>No tasks yet: give tasks this goal in the inspector or in the Goal column</source>
      <translation>还没有任务：请在检查器或“目标”列中为任务指定此目标</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>负责人</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>隶属于</translation>
    </message>
    <message>
      <source>Stands</source>
      <translation>现状</translation>
    </message>
    <message>
      <source>Target date</source>
      <translation>目标日期</translation>
    </message>
    <message>
      <source>{count} tasks, {percent} % done</source>
      <translation>{count} 个任务，完成 {percent} %</translation>
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
      <translation>Fairlead {0}：规划项目群，即时显示延误的影响。</translation>
    </message>
  </context>
  <context>
    <name>Hint</name>
    <message>
      <source>No task has a value for “{0}” yet. Select bars and give them one in the inspector (Alt+Enter), or choose other lanes above.</source>
      <translation>还没有任务具有“{0}”的值。请选择条形并在检查器 (Alt+Enter) 中填写，或在上方选择其他泳道。</translation>
    </message>
    <message>
      <source>Nothing to show: all tasks are inactive or filtered out.</source>
      <translation>没有可显示的内容：所有任务都已停用或被筛选掉。</translation>
    </message>
    <message>
      <source>This plan has no tasks yet. Add the first one in the Timeline (Ctrl+1), or press Ins here.</source>
      <translation>此计划还没有任务。请在时间线 (Ctrl+1) 中添加第一个，或在此按 Ins。</translation>
    </message>
  </context>
  <context>
    <name>HoverCard</name>
    <message>
      <source>Linked, not shown</source>
      <translation>已链接，未显示</translation>
    </message>
  </context>
  <context>
    <name>ImportReport</name>
    <message>
      <source>Import Report</source>
      <translation>导入报告</translation>
    </message>
    <message>
      <source>Keep Their Dates</source>
      <translation>保留原日期</translation>
    </message>
    <message>
      <source>Pin the tasks that came out otherwise to the dates stored in the file</source>
      <translation>将结果不同的任务固定到文件中存储的日期</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>Inspector</source>
      <translation>检查器</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Nothing selected</source>
      <translation>未选择任何内容</translation>
    </message>
    <message>
      <source>Row {0}, WBS {1}</source>
      <translation>第 {0} 行，WBS {1}</translation>
    </message>
    <message>
      <source>Select a task to see and edit its details here.</source>
      <translation>选择一个任务，以在此查看和编辑其详细信息。</translation>
    </message>
    <message>
      <source>Unnamed task</source>
      <translation>未命名任务</translation>
    </message>
    <message>
      <source>What moved it</source>
      <translation>移动原因</translation>
    </message>
    <message>
      <source>What you change here is changed in all of them.</source>
      <translation>此处的更改会应用到所有选定任务。</translation>
    </message>
    <message>
      <source>Why here</source>
      <translation>为何在此</translation>
    </message>
    <message>
      <source>{0} tasks</source>
      <translation>{0} 个任务</translation>
    </message>
  </context>
  <context>
    <name>LinkControls</name>
    <message>
      <source>Lag</source>
      <translation>延隔时间</translation>
    </message>
    <message>
      <source>Link type</source>
      <translation>链接类型</translation>
    </message>
    <message>
      <source>Remove this link</source>
      <translation>移除此链接</translation>
    </message>
    <message>
      <source>lag</source>
      <translation>延隔时间</translation>
    </message>
  </context>
  <context>
    <name>LinkList</name>
    <message>
      <source>Add by name or row, such as 12FS+2d</source>
      <translation>按名称或行号添加，例如 12FS+2d</translation>
    </message>
    <message>
      <source>Add to {0}</source>
      <translation>添加到{0}</translation>
    </message>
    <message>
      <source>Links of the chosen teams</source>
      <translation>所选团队的链接</translation>
    </message>
  </context>
  <context>
    <name>LinkListEditor</name>
    <message>
      <source>Row numbers or names, such as 7FS+2d; 12SS</source>
      <translation>行号或名称，例如 7FS+2d; 12SS</translation>
    </message>
  </context>
  <context>
    <name>LinkRow</name>
    <message>
      <source>Go to “{0}”</source>
      <translation>转到“{0}”</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>No plans yet</source>
      <translation>还没有计划</translation>
    </message>
    <message>
      <source>Open Recen&amp;t</source>
      <translation>最近打开(&amp;T)</translation>
    </message>
    <message>
      <source>This plan is read-only</source>
      <translation>此计划为只读</translation>
    </message>
    <message>
      <source>Toolbar</source>
      <translation>工具栏</translation>
    </message>
    <message>
      <source>{0} (draft)</source>
      <translation>{0}（草稿）</translation>
    </message>
    <message>
      <source>{0} has this plan open</source>
      <translation>{0} 已打开此计划</translation>
    </message>
    <message>
      <source>{0}. You see changes as they are made; save a copy to edit.</source>
      <translation>{0}。您会实时看到更改；要编辑请保存副本。</translation>
    </message>
  </context>
  <context>
    <name>Matrix</name>
    <message>
      <source>Who waits for whom, team by team</source>
      <translation>各团队之间谁等待谁</translation>
    </message>
  </context>
  <context>
    <name>MiniMap</name>
    <message>
      <source>Drag the frame to go elsewhere; turn the wheel to zoom</source>
      <translation>拖动方框可转到别处；滚动滚轮可缩放</translation>
    </message>
    <message>
      <source>Mini-map</source>
      <translation>缩略图</translation>
    </message>
    <message>
      <source>The whole plan; arrow keys move what the timeline shows</source>
      <translation>整个计划；方向键移动时间线显示的范围</translation>
    </message>
  </context>
  <context>
    <name>MovementPanel</name>
    <message>
      <source>&lt;b&gt;{0}&lt;/b&gt; · {1} – {2}, was {3} – {4}</source>
      <translation>&lt;b&gt;{0}&lt;/b&gt; · {1} – {2}，原为 {3} – {4}</translation>
    </message>
    <message>
      <source>&lt;b&gt;{0}&lt;/b&gt; · {1}, was {2}</source>
      <translation>&lt;b&gt;{0}&lt;/b&gt; · {1}，原为 {2}</translation>
    </message>
    <message>
      <source>It has not moved.</source>
      <translation>它没有移动。</translation>
    </message>
    <message>
      <source>Looking through edits: {0} of {1}…</source>
      <translation>正在查看编辑记录：{0} / {1}…</translation>
    </message>
    <message>
      <source>Looking through {0} edits…</source>
      <translation>正在查看 {0} 条编辑记录…</translation>
    </message>
    <message>
      <source>New since then</source>
      <translation>此后新增</translation>
    </message>
    <message>
      <source>Select a single task to see what moved it.</source>
      <translation>选择单个任务以查看是什么使它移动。</translation>
    </message>
    <message>
      <source>Since a week ago</source>
      <translation>一周以来</translation>
    </message>
    <message>
      <source>Since it was opened here</source>
      <translation>自在此打开以来</translation>
    </message>
    <message>
      <source>Since version “{0}”</source>
      <translation>自版本“{0}”以来</translation>
    </message>
    <message>
      <source>Since when</source>
      <translation>自何时以来</translation>
    </message>
    <message>
      <source>This plan is only read from another format and has no history.</source>
      <translation>此计划是从其他格式读取的，没有历史记录。</translation>
    </message>
    <message>
      <source>What moved it</source>
      <translation>移动原因</translation>
    </message>
    <message>
      <source>… and {0} more edits.</source>
      <translation>… 还有 {0} 条编辑记录。</translation>
    </message>
  </context>
  <context>
    <name>NameVersion</name>
    <message>
      <source>All changes are on disk already. A version is a state that you can come back to.</source>
      <translation>所有更改都已保存到磁盘。版本是可以回到的一个状态。</translation>
    </message>
    <message>
      <source>Name of the version</source>
      <translation>版本名称</translation>
    </message>
    <message>
      <source>Save Version</source>
      <translation>保存版本</translation>
    </message>
  </context>
  <context>
    <name>NameView</name>
    <message>
      <source>A view keeps filter, order, groups, columns, zoom and colours in the plan, for all who open it.</source>
      <translation>视图将筛选、顺序、分组、列、缩放和颜色保存在计划中，供所有打开它的人使用。</translation>
    </message>
    <message>
      <source>Name of the view</source>
      <translation>视图名称</translation>
    </message>
    <message>
      <source>Replaces the view “{0}”.</source>
      <translation>将替换视图“{0}”。</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
  </context>
  <context>
    <name>NewField</name>
    <message>
      <source>&amp;Choices</source>
      <translation>选项(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <translation>类型(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>名称(&amp;N)</translation>
    </message>
    <message>
      <source>Add Field</source>
      <translation>添加字段</translation>
    </message>
    <message>
      <source>High; Medium; Low</source>
      <translation>高; 中; 低</translation>
    </message>
    <message>
      <source>New Field</source>
      <translation>新字段</translation>
    </message>
  </context>
  <context>
    <name>NewPlan</name>
    <message>
      <source>Create</source>
      <translation>创建</translation>
    </message>
    <message>
      <source>Empty plan</source>
      <translation>空白计划</translation>
    </message>
    <message>
      <source>New Plan</source>
      <translation>新建计划</translation>
    </message>
    <message>
      <source>Start with:</source>
      <translation>起始内容：</translation>
    </message>
  </context>
  <context>
    <name>NotesEditor</name>
    <message>
      <source>Notes</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>What others should know about this task</source>
      <translation>其他人应了解的关于此任务的信息</translation>
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <source>Dismiss</source>
      <translation>关闭</translation>
    </message>
  </context>
  <context>
    <name>OutlineHeader</name>
    <message>
      <source>Usual Columns</source>
      <translation>常用列</translation>
    </message>
  </context>
  <context>
    <name>OutlineView</name>
    <message>
      <source>Edit Again</source>
      <translation>重新编辑</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>大纲</translation>
    </message>
  </context>
  <context>
    <name>PageProgress</name>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Writing the pages: {0} in all…</source>
      <translation>正在写入页面：共 {0} 页…</translation>
    </message>
  </context>
  <context>
    <name>PagesView</name>
    <message>
      <source>Pages</source>
      <translation>页面</translation>
    </message>
  </context>
  <context>
    <name>PaintedTable</name>
    <message>
      <source>New task</source>
      <translation>新任务</translation>
    </message>
    <message>
      <source>Type a task name</source>
      <translation>输入任务名称</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Action, task, person, view, row or date; “finish fri”, “assign Ana”</source>
      <translation>操作、任务、人员、视图、行或日期；“finish fri”、“分配 Ana”</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>命令面板</translation>
    </message>
    <message>
      <source>Do what is typed</source>
      <translation>执行输入的内容</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>匹配项</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>未找到任何内容</translation>
    </message>
    <message>
      <source>People and teams</source>
      <translation>人员和团队</translation>
    </message>
    <message>
      <source>Saved views</source>
      <translation>已保存的视图</translation>
    </message>
    <message>
      <source>Tasks</source>
      <translation>任务</translation>
    </message>
    <message>
      <source>Used lately</source>
      <translation>最近使用</translation>
    </message>
  </context>
  <context>
    <name>PasteDialog</name>
    <message numerus="yes">
      <source>%n cells are not understood and stay empty:</source>
      <translation>
        <numerusform>有 %n 个单元格无法理解，将留空：</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them milestones</source>
      <translation>
        <numerusform>其中 %n 个里程碑</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them summaries</source>
      <translation>
        <numerusform>其中 %n 个摘要任务</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n 个任务</numerusform>
      </translation>
    </message>
    <message>
      <source>Dates name the &amp;month first (3/14/2026)</source>
      <translation>日期先写月份(&amp;M) (3/14/2026)</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>不导入</translation>
    </message>
    <message>
      <source>Meaning of column {0}</source>
      <translation>第 {0} 列的含义</translation>
    </message>
    <message>
      <source>Outline level</source>
      <translation>大纲级别</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>粘贴</translation>
    </message>
    <message>
      <source>Paste Table</source>
      <translation>粘贴表格</translation>
    </message>
    <message>
      <source>Say what the columns are; the tasks go below the current row.</source>
      <translation>请说明各列的含义；任务将放在当前行之下。</translation>
    </message>
    <message>
      <source>The first row holds &amp;titles</source>
      <translation>第一行是标题(&amp;T)</translation>
    </message>
    <message>
      <source>The table to paste</source>
      <translation>要粘贴的表格</translation>
    </message>
    <message>
      <source>This makes {0}.</source>
      <translation>将生成{0}。</translation>
    </message>
    <message>
      <source>row {0}: {1}</source>
      <translation>第 {0} 行：{1}</translation>
    </message>
  </context>
  <context>
    <name>PathLegend</name>
    <message>
      <source>Hide the path</source>
      <translation>隐藏路径</translation>
    </message>
    <message>
      <source>Hide the path (Esc)</source>
      <translation>隐藏路径 (Esc)</translation>
    </message>
    <message numerus="yes">
      <source>Path to “{0}”: %n tasks</source>
      <translation>
        <numerusform>通往“{0}”的路径：%n 个任务</numerusform>
      </translation>
    </message>
    <message>
      <source>Path to “{0}”: no task drives it</source>
      <translation>通往“{0}”的路径：没有任务驱动它</translation>
    </message>
    <message>
      <source>{0}, next path {1}</source>
      <translation>{0}，下一条路径 {1}</translation>
    </message>
  </context>
  <context>
    <name>PeopleDialog</name>
    <message>
      <source>&amp;Add</source>
      <translation>添加(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>删除(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;People</source>
      <translation>人员(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Teams</source>
      <translation>团队(&amp;T)</translation>
    </message>
    <message>
      <source>As the plan</source>
      <translation>同计划</translation>
    </message>
    <message>
      <source>Available</source>
      <translation>可用性</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>日历</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>Colour {0}</source>
      <translation>颜色 {0}</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>电子邮件</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>New person</source>
      <translation>新人员</translation>
    </message>
    <message>
      <source>New team</source>
      <translation>新团队</translation>
    </message>
    <message>
      <source>No team</source>
      <translation>无团队</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>People &amp; Teams</source>
      <translation>人员和团队</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>团队</translation>
    </message>
    <message>
      <source>Teams</source>
      <translation>团队</translation>
    </message>
  </context>
  <context>
    <name>PlanCommands</name>
    <message>
      <source>There is no baseline to clear; set one with Set Baseline first.</source>
      <translation>没有可清除的基线；请先用“设置基线”设置一个。</translation>
    </message>
  </context>
  <context>
    <name>PlanSettings</name>
    <message>
      <source>&amp;Each end of the plan has a critical path of its own</source>
      <translation>计划的每个终点都有自己的关键路径(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>名称(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Start</source>
      <translation>开始(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Unfinished work starts after the status date</source>
      <translation>未完成的工作在状态日期之后开始(&amp;U)</translation>
    </message>
    <message>
      <source>0d for none</source>
      <translation>0d 表示无</translation>
    </message>
    <message>
      <source>Actual dates</source>
      <translation>实际日期</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>应用</translation>
    </message>
    <message>
      <source>Com&amp;pany</source>
      <translation>公司(&amp;P)</translation>
    </message>
    <message>
      <source>Constraint dates come &amp;before links</source>
      <translation>限制日期优先于链接(&amp;B)</translation>
    </message>
    <message>
      <source>Cr&amp;itical</source>
      <translation>关键(&amp;I)</translation>
    </message>
    <message>
      <source>Critical s&amp;lack, at most</source>
      <translation>关键任务的时差上限(&amp;L)</translation>
    </message>
    <message>
      <source>Days per m&amp;onth</source>
      <translation>每月天数(&amp;O)</translation>
    </message>
    <message>
      <source>Finis&amp;h</source>
      <translation>完成(&amp;H)</translation>
    </message>
    <message>
      <source>Hours per &amp;week</source>
      <translation>每周小时数(&amp;W)</translation>
    </message>
    <message>
      <source>Hours per da&amp;y</source>
      <translation>每天小时数(&amp;Y)</translation>
    </message>
    <message>
      <source>Longest path: what drives the last finish</source>
      <translation>最长路径：驱动最后完成时间的任务</translation>
    </message>
    <message>
      <source>Ne&amp;arly critical within</source>
      <translation>近关键的范围(&amp;A)</translation>
    </message>
    <message>
      <source>New tasks are scheduled &amp;manually</source>
      <translation>新任务为手动计划(&amp;M)</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>None; today, fri, 3 Mar, 2027-03-03</source>
      <translation>None; today, fri, 3 Mar, 2027-03-03</translation>
    </message>
    <message>
      <source>P&amp;rogress rule</source>
      <translation>进度规则(&amp;R)</translation>
    </message>
    <message>
      <source>Plan Settings</source>
      <translation>计划设置</translation>
    </message>
    <message>
      <source>Progress override: a started task waits for nothing</source>
      <translation>进度优先：已开始的任务不再等待</translation>
    </message>
    <message>
      <source>Project &amp;calendar</source>
      <translation>项目日历(&amp;C)</translation>
    </message>
    <message>
      <source>Project finish</source>
      <translation>项目完成日期</translation>
    </message>
    <message>
      <source>Project start</source>
      <translation>项目开始日期</translation>
    </message>
    <message>
      <source>Retained logic: remaining work waits for predecessors</source>
      <translation>保留逻辑：剩余工作等待前置任务</translation>
    </message>
    <message>
      <source>Schedule &amp;from</source>
      <translation>计划方式(&amp;F)</translation>
    </message>
    <message>
      <source>Started tasks may pause and &amp;go on later</source>
      <translation>已开始的任务可以暂停并稍后继续(&amp;G)</translation>
    </message>
    <message>
      <source>Status &amp;date</source>
      <translation>状态日期(&amp;D)</translation>
    </message>
    <message>
      <source>Tasks with little slack</source>
      <translation>时差很小的任务</translation>
    </message>
  </context>
  <context>
    <name>PrintPreview</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>PDF (*.pdf);;SVG, a file a page (*.svg);;PNG, a file a page (*.png)</source>
      <translation>PDF (*.pdf);;SVG，每页一个文件 (*.svg);;PNG，每页一个文件 (*.png)</translation>
    </message>
    <message>
      <source>Pages: {0}</source>
      <translation>页数：{0}</translation>
    </message>
    <message>
      <source>Print preview: {0}</source>
      <translation>打印预览：{0}</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>打印…</translation>
    </message>
    <message>
      <source>Smallest text {0} pt on {1}</source>
      <translation>{1} 上最小文字 {0} pt</translation>
    </message>
    <message>
      <source>The page is too narrow for: {0}. The chart keeps half of it.</source>
      <translation>页面太窄，放不下：{0}。图表保留一半宽度。</translation>
    </message>
    <message>
      <source>Too small to read in a meeting: use more pages, larger paper or fewer rows.</source>
      <translation>文字太小，开会时看不清：请使用更多页面、更大的纸张或更少的行。</translation>
    </message>
  </context>
  <context>
    <name>QuickFilter</name>
    <message>
      <source>Filter</source>
      <translation>筛选</translation>
    </message>
    <message>
      <source>Quick filter</source>
      <translation>快速筛选</translation>
    </message>
    <message>
      <source>Words in name, number, owner, team or notes  (Ctrl+Shift+L)</source>
      <translation>名称、编号、负责人、团队或备注中的文字  (Ctrl+Shift+L)</translation>
    </message>
  </context>
  <context>
    <name>RecordsDialog</name>
    <message>
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
    </message>
  </context>
  <context>
    <name>RecurringTask</name>
    <message>
      <source> day</source>
      <translation> 天</translation>
    </message>
    <message>
      <source> days</source>
      <translation> 天</translation>
    </message>
    <message>
      <source> month</source>
      <translation> 个月</translation>
    </message>
    <message>
      <source> months</source>
      <translation> 个月</translation>
    </message>
    <message>
      <source> week</source>
      <translation> 周</translation>
    </message>
    <message>
      <source> weeks</source>
      <translation> 周</translation>
    </message>
    <message>
      <source>&amp;Calendar</source>
      <translation>日历(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Duration</source>
      <translation>工期(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Every</source>
      <translation>每(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;First</source>
      <translation>第一次(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Ignore the calendars of people</source>
      <translation>忽略人员的日历(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Last day</source>
      <translation>最后一天(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>名称(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;On</source>
      <translation>在(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Repeats</source>
      <translation>重复(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Times</source>
      <translation>次数(&amp;T)</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>After a number of times</source>
      <translation>达到次数后</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>更改</translation>
    </message>
    <message>
      <source>Daily</source>
      <translation>每天</translation>
    </message>
    <message>
      <source>Day {0}</source>
      <translation>第 {0} 天</translation>
    </message>
    <message>
      <source>En&amp;ds</source>
      <translation>结束(&amp;D)</translation>
    </message>
    <message>
      <source>First</source>
      <translation>第一个</translation>
    </message>
    <message>
      <source>Fourth</source>
      <translation>第四个</translation>
    </message>
    <message>
      <source>Last</source>
      <translation>最后一个</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>会议</translation>
    </message>
    <message>
      <source>Monthly</source>
      <translation>每月</translation>
    </message>
    <message>
      <source>O&amp;n</source>
      <translation>在(&amp;N)</translation>
    </message>
    <message>
      <source>On a day</source>
      <translation>在某一天</translation>
    </message>
    <message>
      <source>Recurring Task</source>
      <translation>周期性任务</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>第二个</translation>
    </message>
    <message>
      <source>That of the plan</source>
      <translation>计划的日历</translation>
    </message>
    <message>
      <source>Third</source>
      <translation>第三个</translation>
    </message>
    <message>
      <source>Weekly</source>
      <translation>每周</translation>
    </message>
    <message>
      <source>Yearly</source>
      <translation>每年</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} / {1}</translation>
    </message>
    <message>
      <source>{0} times, {1} to {2}</source>
      <translation>{0} 次，{1} 至 {2}</translation>
    </message>
  </context>
  <context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n 个任务</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Find</source>
      <translation>查找(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;In</source>
      <translation>范围(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Whole words</source>
      <translation>全字匹配(&amp;W)</translation>
    </message>
    <message>
      <source>Find &amp;Next</source>
      <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
      <source>Find and Replace</source>
      <translation>查找和替换</translation>
    </message>
    <message numerus="yes">
      <source>Found %n times</source>
      <translation>
        <numerusform>找到 %n 处</numerusform>
      </translation>
    </message>
    <message>
      <source>Match &amp;case</source>
      <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>未找到</translation>
    </message>
    <message numerus="yes">
      <source>Only in the %n selected tasks</source>
      <translation>
        <numerusform>仅在 %n 个选定任务中</numerusform>
      </translation>
    </message>
    <message>
      <source>Replace &amp;by</source>
      <translation>替换为(&amp;B)</translation>
    </message>
    <message>
      <source>Replace All</source>
      <translation>全部替换</translation>
    </message>
    <message>
      <source>{0} in {1}</source>
      <translation>{0}，在{1}中</translation>
    </message>
  </context>
  <context>
    <name>RoadmapView</name>
    <message numerus="yes">
      <source>%n items</source>
      <translation>
        <numerusform>%n 项</numerusform>
      </translation>
    </message>
    <message>
      <source>Lanes</source>
      <translation>泳道</translation>
    </message>
    <message>
      <source>Roadmap</source>
      <translation>路线图</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
  </context>
  <context>
    <name>RowDrag</name>
    <message>
      <source>Rows are sorted or grouped; they are put elsewhere in outline order.</source>
      <translation>各行已排序或分组；请在大纲顺序下移动它们。</translation>
    </message>
  </context>
  <context>
    <name>RowMap</name>
    <message>
      <source>Double-click shows the rows here as a table</source>
      <translation>双击可将此处的行显示为表格</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>行</translation>
    </message>
  </context>
  <context>
    <name>SavedCommands</name>
    <message>
      <source>Rename View</source>
      <translation>重命名视图</translation>
    </message>
    <message>
      <source>Save View</source>
      <translation>保存视图</translation>
    </message>
    <message>
      <source>Saved Vie&amp;ws</source>
      <translation>已保存的视图(&amp;W)</translation>
    </message>
    <message>
      <source>Saved view “{0}”</source>
      <translation>已保存的视图“{0}”</translation>
    </message>
    <message>
      <source>Saved view “{0}”, changed</source>
      <translation>已保存的视图“{0}”，已更改</translation>
    </message>
    <message>
      <source>Saved views</source>
      <translation>已保存的视图</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>视图</translation>
    </message>
    <message>
      <source>“{0}” now shows rows and columns as they are.</source>
      <translation>“{0}”现在按当前的行和列显示。</translation>
    </message>
  </context>
  <context>
    <name>Section</name>
    <message>
      <source>closed</source>
      <translation>已折叠</translation>
    </message>
    <message>
      <source>open</source>
      <translation>已展开</translation>
    </message>
  </context>
  <context>
    <name>SetBaseline</name>
    <message>
      <source>&amp;Baseline</source>
      <translation>基线(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>名称(&amp;N)</translation>
    </message>
    <message>
      <source>Only the &amp;selected tasks ({0})</source>
      <translation>仅选定的任务 ({0})(&amp;S)</translation>
    </message>
    <message>
      <source>Set Baseline</source>
      <translation>设置基线</translation>
    </message>
    <message>
      <source>{0} – replaces what it holds</source>
      <translation>{0} – 将替换其内容</translation>
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
      <translation>与大纲相同</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>列</translation>
    </message>
    <message>
      <source>End of the plan</source>
      <translation>计划结束</translation>
    </message>
    <message>
      <source>Filled in: {0}</source>
      <translation>自动填入：{0}</translation>
    </message>
    <message>
      <source>Footer</source>
      <translation>页脚</translation>
    </message>
    <message>
      <source>From</source>
      <translation>从</translation>
    </message>
    <message>
      <source>Header</source>
      <translation>页眉</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>横向</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>左</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>图例</translation>
    </message>
    <message>
      <source>Margin</source>
      <translation>页边距</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>中</translation>
    </message>
    <message>
      <source>On every page</source>
      <translation>每页显示</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>方向</translation>
    </message>
    <message>
      <source>Pages tall, at most</source>
      <translation>纵向页数上限</translation>
    </message>
    <message>
      <source>Pages wide</source>
      <translation>横向页数</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>纸张</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>纵向</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>右</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Space checks a column, dragging moves it.</source>
      <translation>空格键勾选列，拖动可移动列。</translation>
    </message>
    <message>
      <source>Start of the plan</source>
      <translation>计划开始</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>文字大小</translation>
    </message>
    <message>
      <source>Time axis</source>
      <translation>时间轴</translation>
    </message>
    <message>
      <source>To</source>
      <translation>到</translation>
    </message>
    <message>
      <source>as needed</source>
      <translation>按需要</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsPage</name>
    <message>
      <source>&amp;Print…</source>
      <translation>打印(&amp;P)…</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Find an action or a key</source>
      <translation>查找操作或按键</translation>
    </message>
    <message>
      <source>Keyboard Shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>{0} in the timeline</source>
      <translation>时间线中按 {0}</translation>
    </message>
  </context>
  <context>
    <name>SortDialog</name>
    <message>
      <source>&amp;Regardless of the outline: tasks only, without their summaries</source>
      <translation>不按大纲：仅任务，不含摘要任务(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Sort by</source>
      <translation>排序依据(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Then by</source>
      <translation>其次(&amp;T)</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>降序</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>排序</translation>
    </message>
    <message>
      <source>T&amp;hen by</source>
      <translation>再次(&amp;H)</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>升序</translation>
    </message>
    <message>
      <source>Up or down</source>
      <translation>升序或降序</translation>
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
      <translation>开始</translation>
    </message>
    <message>
      <source>Discard Draft</source>
      <translation>放弃草稿</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Import from another planner…</source>
      <translation>从其他计划工具导入…</translation>
    </message>
    <message>
      <source>Look at the sample program</source>
      <translation>查看示例项目群</translation>
    </message>
    <message>
      <source>New plan…</source>
      <translation>新建计划…</translation>
    </message>
    <message>
      <source>Open a plan…</source>
      <translation>打开计划…</translation>
    </message>
    <message>
      <source>Or drop plan files on this window.</source>
      <translation>也可以将计划文件拖放到此窗口。</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>固定</translation>
    </message>
    <message>
      <source>Plans that you open appear here. New to Fairlead? Look at the sample program: drag a bar and see what moves.</source>
      <translation>打开过的计划显示在这里。第一次使用 Fairlead？请查看示例项目群：拖动一个条形，看看什么会移动。</translation>
    </message>
    <message>
      <source>Remove from List</source>
      <translation>从列表中移除</translation>
    </message>
    <message>
      <source>Start from a template</source>
      <translation>从模板开始</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>模板</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>取消固定</translation>
    </message>
  </context>
  <context>
    <name>StartPlans</name>
    <message>
      <source>&amp;Discard Draft</source>
      <translation>放弃草稿(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>打开(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Pin</source>
      <translation>固定(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Remove from List</source>
      <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
      <source>Drafts, without a place of their own</source>
      <translation>尚未存放的草稿</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>已固定</translation>
    </message>
    <message>
      <source>Recent plans</source>
      <translation>最近的计划</translation>
    </message>
    <message>
      <source>Recent plans and drafts</source>
      <translation>最近的计划和草稿</translation>
    </message>
    <message>
      <source>Remove from List</source>
      <translation>从列表中移除</translation>
    </message>
    <message>
      <source>The draft “{0}” is discarded.</source>
      <translation>已放弃草稿“{0}”。</translation>
    </message>
    <message>
      <source>Un&amp;pin</source>
      <translation>取消固定(&amp;P)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>file is missing</source>
      <translation>文件缺失</translation>
    </message>
    <message>
      <source>“{0}” is not there any more: it was moved, renamed or deleted.</source>
      <translation>“{0}”已不存在：它被移动、重命名或删除了。</translation>
    </message>
    <message>
      <source>“{0}” is off the list; the file stays.</source>
      <translation>“{0}”已从列表中移除；文件保留。</translation>
    </message>
    <message>
      <source>“{0}” is open in a window; close it there first.</source>
      <translation>“{0}”已在某个窗口中打开；请先在那里关闭。</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>1 task</source>
      <translation>1 个任务</translation>
    </message>
    <message>
      <source>All changes saved</source>
      <translation>所有更改已保存</translation>
    </message>
    <message>
      <source>Draft, all changes saved</source>
      <translation>草稿，所有更改已保存</translation>
    </message>
    <message>
      <source>Last change not saved</source>
      <translation>上次更改未保存</translation>
    </message>
    <message>
      <source>Read-only</source>
      <translation>只读</translation>
    </message>
    <message>
      <source>Status {0}</source>
      <translation>状态日期 {0}</translation>
    </message>
    <message>
      <source>{0} of {1} selected</source>
      <translation>已选 {0} / {1}</translation>
    </message>
    <message>
      <source>{0} tasks</source>
      <translation>{0} 个任务</translation>
    </message>
  </context>
  <context>
    <name>TaskCommands</name>
    <message>
      <source>New milestone</source>
      <translation>新里程碑</translation>
    </message>
    <message>
      <source>New task</source>
      <translation>新任务</translation>
    </message>
  </context>
  <context>
    <name>TeamPage</name>
    <message>
      <source>A row waits for the columns: how many links, and the least slack. ▲ is late.</source>
      <translation>行等待列：链接数和最小时差。▲ 表示延误。</translation>
    </message>
    <message>
      <source>Leave out teams that wait for no other and that no other waits for</source>
      <translation>不显示既不等待其他团队、也没有其他团队等待的团队</translation>
    </message>
    <message>
      <source>Linked teams only</source>
      <translation>仅有链接的团队</translation>
    </message>
    <message>
      <source>No task has a team yet.

Give tasks a team, in the Team column or in the inspector, and link them; then this view shows which team waits for which.</source>
      <translation>还没有任务指定团队。

请在“团队”列或检查器中为任务指定团队，并将它们链接；此视图随后会显示哪个团队等待哪个团队。</translation>
    </message>
    <message>
      <source>No task is linked yet.

Select tasks in the timeline and press Ctrl+F2, or drag from the circle at the end of a bar to another bar; links between teams then show here.</source>
      <translation>还没有任务被链接。

请在时间线中选择任务并按 Ctrl+F2，或从条形末端的圆圈拖到另一个条形；团队之间的链接随后显示在此。</translation>
    </message>
    <message>
      <source>No team waits for another one.

All links are within a team or between tasks without one. Set the Team of tasks, or link tasks of different teams with Ctrl+F2.</source>
      <translation>没有团队等待其他团队。

所有链接都在团队内部，或在没有团队的任务之间。请为任务指定团队，或用 Ctrl+F2 链接不同团队的任务。</translation>
    </message>
  </context>
  <context>
    <name>TimeBar</name>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n 个任务</numerusform>
      </translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>时间线</translation>
    </message>
  </context>
  <context>
    <name>ViewCommands</name>
    <message>
      <source>, finish {0}</source>
      <translation>，完成 {0}</translation>
    </message>
    <message>
      <source>Colo&amp;ur By</source>
      <translation>着色依据(&amp;U)</translation>
    </message>
    <message>
      <source>Other Field</source>
      <translation>其他字段</translation>
    </message>
    <message>
      <source>Recalculated: nothing moved{1}.</source>
      <translation>已重新计算：没有任何移动{1}。</translation>
    </message>
    <message>
      <source>Recalculated: {0} tasks moved{1}.</source>
      <translation>已重新计算：{0} 个任务移动了{1}。</translation>
    </message>
    <message>
      <source>The language changes when Fairlead starts the next time.</source>
      <translation>语言将在下次启动 Fairlead 时更改。</translation>
    </message>
    <message>
      <source>Usual Colours</source>
      <translation>常用颜色</translation>
    </message>
  </context>
  <context>
    <name>ViewStack</name>
    <message>
      <source>Views</source>
      <translation>视图</translation>
    </message>
  </context>
  <context>
    <name>WhoAmI</name>
    <message>
      <source>My Tasks</source>
      <translation>我的任务</translation>
    </message>
    <message>
      <source>Show My Tasks</source>
      <translation>显示我的任务</translation>
    </message>
    <message>
      <source>Who are you in this plan? It is remembered on this computer.</source>
      <translation>您是此计划中的哪一位？该信息保存在本机。</translation>
    </message>
    <message>
      <source>You are</source>
      <translation>您是</translation>
    </message>
  </context>
  <context>
    <name>WhyPanel</name>
    <message>
      <source>Finish</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Let links alone place this task</source>
      <translation>仅由链接决定此任务的位置</translation>
    </message>
    <message>
      <source>Select a single task to see why it is where it is.</source>
      <translation>选择单个任务以查看它为何在此。</translation>
    </message>
    <message>
      <source>Slack</source>
      <translation>时差</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>取消固定</translation>
    </message>
    <message>
      <source>Why here</source>
      <translation>为何在此</translation>
    </message>
    <message>
      <source>Why it ends there</source>
      <translation>为何在那时结束</translation>
    </message>
    <message>
      <source>Why it is critical, late or free to slip</source>
      <translation>为何是关键、延误或可以推迟</translation>
    </message>
    <message>
      <source>Why it starts there</source>
      <translation>为何在那时开始</translation>
    </message>
    <message>
      <source>… {0} more steps between</source>
      <translation>… 中间还有 {0} 步</translation>
    </message>
  </context>
  <context>
    <name>YearView</name>
    <message>
      <source>Year</source>
      <translation>年</translation>
    </message>
  </context>
  <context>
    <name>actions</name>
    <message>
      <source>&amp;About Fairlead</source>
      <translation>关于 Fairlead(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;All Tasks in Outline Order</source>
      <translation>全部任务按大纲顺序(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Baseline</source>
      <translation>基线(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Clear Baseline…</source>
      <translation>清除基线(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Close Plan</source>
      <translation>关闭计划(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Critical</source>
      <translation>关键任务(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Critical Path</source>
      <translation>关键路径(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Dark Theme</source>
      <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>删除(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Delete View</source>
      <translation>删除视图(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>导出(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>查找(&amp;F)…</translation>
    </message>
    <message>
      <source>&amp;Fit Plan</source>
      <translation>适合计划(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Goal</source>
      <translation>目标(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Goals…</source>
      <translation>目标(&amp;G)…</translation>
    </message>
    <message>
      <source>&amp;Group and Sort</source>
      <translation>分组和排序(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;High Contrast, Light</source>
      <translation>高对比度，浅色(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation>导入(&amp;I)…</translation>
    </message>
    <message>
      <source>&amp;Indent</source>
      <translation>缩进(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Keyboard Shortcuts</source>
      <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Late</source>
      <translation>延误任务(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Light Theme</source>
      <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Link</source>
      <translation>链接(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Links</source>
      <translation>链接(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Milestones</source>
      <translation>里程碑(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Month of Finish</source>
      <translation>完成月份(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;New Plan…</source>
      <translation>新建计划(&amp;N)…</translation>
    </message>
    <message>
      <source>&amp;New Task</source>
      <translation>新任务(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;No Groups</source>
      <translation>不分组(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>打开(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Outdent</source>
      <translation>凸出(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Owner</source>
      <translation>负责人(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;People and Teams…</source>
      <translation>人员和团队(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Phase</source>
      <translation>阶段(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Plan</source>
      <translation>计划(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>打印(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Progress</source>
      <translation>进度(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Quick Filter</source>
      <translation>快速筛选(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Recalculate</source>
      <translation>重新计算(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Recurring Task…</source>
      <translation>周期性任务(&amp;R)…</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>重做(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Reset View</source>
      <translation>重置视图(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Resources</source>
      <translation>资源(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Revert to Version…</source>
      <translation>恢复到版本(&amp;R)…</translation>
    </message>
    <message>
      <source>&amp;Save Version…</source>
      <translation>保存版本(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Save View…</source>
      <translation>保存视图(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Sort…</source>
      <translation>排序(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;System Language</source>
      <translation>系统语言(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;System Theme</source>
      <translation>系统主题(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Task</source>
      <translation>任务(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Team</source>
      <translation>团队(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Unfinished</source>
      <translation>未完成(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Update View</source>
      <translation>更新视图(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
      <source>0 % Complete</source>
      <translation>完成 0 %</translation>
    </message>
    <message>
      <source>100 % Complete</source>
      <translation>完成 100 %</translation>
    </message>
    <message>
      <source>25 % Complete</source>
      <translation>完成 25 %</translation>
    </message>
    <message>
      <source>50 % Complete</source>
      <translation>完成 50 %</translation>
    </message>
    <message>
      <source>75 % Complete</source>
      <translation>完成 75 %</translation>
    </message>
    <message>
      <source>Animate Changes</source>
      <translation>动画显示更改</translation>
    </message>
    <message>
      <source>Bu&amp;cket</source>
      <translation>分区(&amp;C)</translation>
    </message>
    <message>
      <source>C&amp;lear Cells</source>
      <translation>清除单元格(&amp;L)</translation>
    </message>
    <message>
      <source>C&amp;opy Cell</source>
      <translation>复制单元格(&amp;O)</translation>
    </message>
    <message>
      <source>Cale&amp;ndars…</source>
      <translation>日历(&amp;N)…</translation>
    </message>
    <message>
      <source>Clear Filte&amp;r</source>
      <translation>清除筛选(&amp;R)</translation>
    </message>
    <message>
      <source>Collapse</source>
      <translation>折叠</translation>
    </message>
    <message>
      <source>Collapse &amp;All</source>
      <translation>全部折叠(&amp;A)</translation>
    </message>
    <message>
      <source>Colu&amp;mns…</source>
      <translation>列(&amp;M)…</translation>
    </message>
    <message>
      <source>Command &amp;Palette…</source>
      <translation>命令面板(&amp;P)…</translation>
    </message>
    <message>
      <source>Cop&amp;y</source>
      <translation>复制(&amp;Y)</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>剪切(&amp;T)</translation>
    </message>
    <message>
      <source>Cust&amp;om Filter…</source>
      <translation>自定义筛选(&amp;O)…</translation>
    </message>
    <message>
      <source>Custom &amp;Fields…</source>
      <translation>自定义字段(&amp;F)…</translation>
    </message>
    <message>
      <source>Dependencies</source>
      <translation>依赖关系</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>E&amp;xpand All</source>
      <translation>全部展开(&amp;X)</translation>
    </message>
    <message>
      <source>Edit &amp;Cell</source>
      <translation>编辑单元格(&amp;C)</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Expand</source>
      <translation>展开</translation>
    </message>
    <message>
      <source>Fill Do&amp;wn</source>
      <translation>向下填充(&amp;W)</translation>
    </message>
    <message>
      <source>Filt&amp;er</source>
      <translation>筛选(&amp;E)</translation>
    </message>
    <message>
      <source>Fit All Rows</source>
      <translation>适合所有行</translation>
    </message>
    <message>
      <source>Fit Selection</source>
      <translation>适合所选内容</translation>
    </message>
    <message>
      <source>G&amp;o To</source>
      <translation>转到(&amp;O)</translation>
    </message>
    <message>
      <source>Give Idea &amp;Dates</source>
      <translation>为构想安排日期(&amp;D)</translation>
    </message>
    <message>
      <source>Go to &amp;Date…</source>
      <translation>转到日期(&amp;D)…</translation>
    </message>
    <message>
      <source>Go to &amp;Selected Task</source>
      <translation>转到选定任务(&amp;S)</translation>
    </message>
    <message>
      <source>Go to &amp;Today</source>
      <translation>转到今天(&amp;T)</translation>
    </message>
    <message>
      <source>High &amp;Contrast, Dark</source>
      <translation>高对比度，深色(&amp;C)</translation>
    </message>
    <message>
      <source>Higher Rows</source>
      <translation>增加行高</translation>
    </message>
    <message>
      <source>I&amp;mport Report…</source>
      <translation>导入报告(&amp;M)…</translation>
    </message>
    <message>
      <source>I&amp;nspector</source>
      <translation>检查器(&amp;N)</translation>
    </message>
    <message>
      <source>Idea for &amp;Later</source>
      <translation>构想：以后(&amp;L)</translation>
    </message>
    <message>
      <source>Idea for &amp;Now</source>
      <translation>构想：现在(&amp;N)</translation>
    </message>
    <message>
      <source>Idea for Ne&amp;xt</source>
      <translation>构想：下一步(&amp;X)</translation>
    </message>
    <message>
      <source>Join Parts</source>
      <translation>合并各部分</translation>
    </message>
    <message>
      <source>Lang&amp;uage</source>
      <translation>语言(&amp;U)</translation>
    </message>
    <message>
      <source>Level &amp;1</source>
      <translation>第 &amp;1 级</translation>
    </message>
    <message>
      <source>Level &amp;2</source>
      <translation>第 &amp;2 级</translation>
    </message>
    <message>
      <source>Level &amp;3</source>
      <translation>第 &amp;3 级</translation>
    </message>
    <message>
      <source>Level &amp;4</source>
      <translation>第 &amp;4 级</translation>
    </message>
    <message>
      <source>Level &amp;5</source>
      <translation>第 &amp;5 级</translation>
    </message>
    <message>
      <source>Level &amp;6</source>
      <translation>第 &amp;6 级</translation>
    </message>
    <message>
      <source>Lower Rows</source>
      <translation>减小行高</translation>
    </message>
    <message>
      <source>M&amp;ine</source>
      <translation>我的任务(&amp;I)</translation>
    </message>
    <message>
      <source>Mark as Mile&amp;stone</source>
      <translation>标记为里程碑(&amp;S)</translation>
    </message>
    <message>
      <source>Mini-map</source>
      <translation>缩略图</translation>
    </message>
    <message>
      <source>Move &amp;Down</source>
      <translation>下移(&amp;D)</translation>
    </message>
    <message>
      <source>Move &amp;Up</source>
      <translation>上移(&amp;U)</translation>
    </message>
    <message>
      <source>New &amp;Milestone</source>
      <translation>新里程碑(&amp;M)</translation>
    </message>
    <message>
      <source>New Task &amp;Below</source>
      <translation>在下方新建任务(&amp;B)</translation>
    </message>
    <message>
      <source>New Win&amp;dow</source>
      <translation>新建窗口(&amp;D)</translation>
    </message>
    <message>
      <source>Next &amp;2 Weeks</source>
      <translation>未来 2 周(&amp;2)</translation>
    </message>
    <message>
      <source>Next &amp;4 Weeks</source>
      <translation>未来 4 周(&amp;4)</translation>
    </message>
    <message>
      <source>Next &amp;6 Weeks</source>
      <translation>未来 6 周(&amp;6)</translation>
    </message>
    <message>
      <source>Next &amp;Pane</source>
      <translation>下一个窗格(&amp;P)</translation>
    </message>
    <message>
      <source>Normal Rows</source>
      <translation>正常行高</translation>
    </message>
    <message>
      <source>Out&amp;line Order</source>
      <translation>大纲顺序(&amp;L)</translation>
    </message>
    <message>
      <source>Outl&amp;ine</source>
      <translation>大纲(&amp;I)</translation>
    </message>
    <message>
      <source>Pa&amp;ste</source>
      <translation>粘贴(&amp;S)</translation>
    </message>
    <message>
      <source>Paste Ta&amp;ble…</source>
      <translation>粘贴表格(&amp;B)…</translation>
    </message>
    <message>
      <source>Pin S&amp;tart</source>
      <translation>固定开始时间(&amp;T)</translation>
    </message>
    <message>
      <source>Plan &amp;Settings…</source>
      <translation>计划设置(&amp;S)…</translation>
    </message>
    <message>
      <source>Plan Finish</source>
      <translation>计划结束</translation>
    </message>
    <message>
      <source>Plan Start</source>
      <translation>计划开始</translation>
    </message>
    <message>
      <source>Previous Pane</source>
      <translation>上一个窗格</translation>
    </message>
    <message>
      <source>Print Previe&amp;w…</source>
      <translation>打印预览(&amp;W)…</translation>
    </message>
    <message>
      <source>Progr&amp;ess</source>
      <translation>进度(&amp;E)</translation>
    </message>
    <message>
      <source>R&amp;eplace…</source>
      <translation>替换(&amp;E)…</translation>
    </message>
    <message>
      <source>Re&amp;name View…</source>
      <translation>重命名视图(&amp;N)…</translation>
    </message>
    <message>
      <source>Roadmap</source>
      <translation>路线图</translation>
    </message>
    <message>
      <source>Save &amp;As…</source>
      <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
      <source>Schedule M&amp;anually</source>
      <translation>手动计划(&amp;A)</translation>
    </message>
    <message>
      <source>Scroll Earlier</source>
      <translation>向前滚动时间</translation>
    </message>
    <message>
      <source>Scroll Later</source>
      <translation>向后滚动时间</translation>
    </message>
    <message>
      <source>Select &amp;All</source>
      <translation>全选(&amp;A)</translation>
    </message>
    <message>
      <source>Set &amp;Baseline…</source>
      <translation>设置基线(&amp;B)…</translation>
    </message>
    <message>
      <source>Sho&amp;w Path to This Task</source>
      <translation>显示通往此任务的路径(&amp;W)</translation>
    </message>
    <message>
      <source>Snap While Dragging</source>
      <translation>拖动时对齐</translation>
    </message>
    <message>
      <source>Split Here</source>
      <translation>在此拆分</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>主题(&amp;H)</translation>
    </message>
    <message>
      <source>Task Card</source>
      <translation>任务卡片</translation>
    </message>
    <message>
      <source>Task D&amp;etails</source>
      <translation>任务详细信息(&amp;E)</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>时间线</translation>
    </message>
    <message>
      <source>Unlin&amp;k</source>
      <translation>取消链接(&amp;K)</translation>
    </message>
    <message>
      <source>Zoom &amp;In</source>
      <translation>放大(&amp;I)</translation>
    </message>
    <message>
      <source>Zoom &amp;Out</source>
      <translation>缩小(&amp;O)</translation>
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
      <translation>基线</translation>
    </message>
  </context>
  <context>
    <name>cells</name>
    <message numerus="yes">
      <source>Milestones keep their length: %n are left as they are.</source>
      <translation>
        <numerusform>里程碑保持其长度：%n 个保持不变。</numerusform>
      </translation>
    </message>
    <message>
      <source>Milestones keep their length: 1 is left as it is.</source>
      <translation>里程碑保持其长度：1 个保持不变。</translation>
    </message>
  </context>
  <context>
    <name>dependencies</name>
    <message numerus="yes">
      <source>%n links are met</source>
      <translation>
        <numerusform>%n 个链接已满足</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n links wait</source>
      <translation>
        <numerusform>%n 个链接在等待</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tasks wait for it</source>
      <translation>
        <numerusform>%n 个任务等待它</numerusform>
      </translation>
    </message>
    <message>
      <source>+{0} more</source>
      <translation>还有 {0} 个</translation>
    </message>
    <message>
      <source>A row waits for the columns: number of links, and the least slack. {0} is late, {1} has none left.</source>
      <translation>行等待列：链接数和最小时差。{0} 表示延误，{1} 表示没有余量。</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>All links between teams</source>
      <translation>团队之间的所有链接</translation>
    </message>
    <message>
      <source>Begins</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Click to go to its bar</source>
      <translation>单击以转到其条形</translation>
    </message>
    <message>
      <source>Critical</source>
      <translation>关键</translation>
    </message>
    <message>
      <source>Delivers</source>
      <translation>交付</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Drives</source>
      <translation>驱动</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>间隔</translation>
    </message>
    <message>
      <source>Least slack: {0}</source>
      <translation>最小时差：{0}</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>链接</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>已满足</translation>
    </message>
    <message>
      <source>No links</source>
      <translation>无链接</translation>
    </message>
    <message>
      <source>No team</source>
      <translation>无团队</translation>
    </message>
    <message>
      <source>Not kept</source>
      <translation>未遵守</translation>
    </message>
    <message>
      <source>Other teams wait for {0}</source>
      <translation>其他团队等待{0}</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>Slack</source>
      <translation>时差</translation>
    </message>
    <message>
      <source>Slack {0}</source>
      <translation>时差 {0}</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Strong links drive what they lead to, dashed ones have room; red is critical. {0} is late.</source>
      <translation>实线链接驱动其后续任务，虚线链接有余量；红色为关键。{0} 表示延误。</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>摘要任务</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>团队</translation>
    </message>
    <message>
      <source>Team ↓</source>
      <translation>团队 ↓</translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>等待</translation>
    </message>
    <message>
      <source>What “{0}” waits for, and what waits for it</source>
      <translation>“{0}”等待什么，以及什么等待它</translation>
    </message>
    <message>
      <source>Who waits for whom</source>
      <translation>谁等待谁</translation>
    </message>
    <message>
      <source>Within {0}</source>
      <translation>{0}内部</translation>
    </message>
    <message numerus="yes">
      <source>waits for %n tasks</source>
      <translation>
        <numerusform>等待 %n 个任务</numerusform>
      </translation>
    </message>
    <message>
      <source>waits for →</source>
      <translation>等待 →</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} / {1}</translation>
    </message>
    <message>
      <source>{0} waits for other teams</source>
      <translation>{0}等待其他团队</translation>
    </message>
    <message>
      <source>{0} waits for {1}</source>
      <translation>{0}等待{1}</translation>
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
      <translation>完成百分比</translation>
    </message>
    <message>
      <source>Active</source>
      <translation>启用</translation>
    </message>
    <message>
      <source>Actual duration</source>
      <translation>实际工期</translation>
    </message>
    <message>
      <source>Actual finish</source>
      <translation>实际完成时间</translation>
    </message>
    <message>
      <source>Actual start</source>
      <translation>实际开始时间</translation>
    </message>
    <message>
      <source>As late as possible</source>
      <translation>越晚越好</translation>
    </message>
    <message>
      <source>As soon as possible</source>
      <translation>越早越好</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Baseline</source>
      <translation>基线</translation>
    </message>
    <message>
      <source>Baseline finish</source>
      <translation>基线完成时间</translation>
    </message>
    <message>
      <source>Baseline start</source>
      <translation>基线开始时间</translation>
    </message>
    <message>
      <source>Bucket</source>
      <translation>分区</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>日历</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>选项</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>信心</translation>
    </message>
    <message>
      <source>Constraint</source>
      <translation>限制</translation>
    </message>
    <message>
      <source>Constraint date</source>
      <translation>限制日期</translation>
    </message>
    <message>
      <source>Critical</source>
      <translation>关键</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>最后期限</translation>
    </message>
    <message>
      <source>Duration</source>
      <translation>工期</translation>
    </message>
    <message>
      <source>Early finish</source>
      <translation>最早完成时间</translation>
    </message>
    <message>
      <source>Early start</source>
      <translation>最早开始时间</translation>
    </message>
    <message>
      <source>Effort driven</source>
      <translation>投入比导向</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Finish no earlier than</source>
      <translation>不得早于…完成</translation>
    </message>
    <message>
      <source>Finish no later than</source>
      <translation>不得晚于…完成</translation>
    </message>
    <message>
      <source>Finish slack</source>
      <translation>完成时差</translation>
    </message>
    <message>
      <source>Finish variance</source>
      <translation>完成时间差异</translation>
    </message>
    <message>
      <source>Fixed duration</source>
      <translation>固定工期</translation>
    </message>
    <message>
      <source>Fixed units</source>
      <translation>固定单位</translation>
    </message>
    <message>
      <source>Fixed work</source>
      <translation>固定工时</translation>
    </message>
    <message>
      <source>Free slack</source>
      <translation>自由时差</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>目标</translation>
    </message>
    <message>
      <source>Ignore resource calendars</source>
      <translation>忽略资源日历</translation>
    </message>
    <message>
      <source>Late finish</source>
      <translation>最晚完成时间</translation>
    </message>
    <message>
      <source>Late start</source>
      <translation>最晚开始时间</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>以后</translation>
    </message>
    <message>
      <source>Levelling delay</source>
      <translation>资源调配延迟</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>链接</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>手动</translation>
    </message>
    <message>
      <source>Milestone</source>
      <translation>里程碑</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>模式</translation>
    </message>
    <message>
      <source>Must finish on</source>
      <translation>必须完成于</translation>
    </message>
    <message>
      <source>Must start on</source>
      <translation>必须开始于</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Nearly critical</source>
      <translation>近关键</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>No</source>
      <translation>否</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>现在</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>数字</translation>
    </message>
    <message>
      <source>Own fields</source>
      <translation>自定义字段</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>负责人</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>Phase</source>
      <translation>阶段</translation>
    </message>
    <message>
      <source>Physical %</source>
      <translation>实际完成 %</translation>
    </message>
    <message>
      <source>Predecessors</source>
      <translation>前置任务</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>优先级</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Remaining</source>
      <translation>剩余工期</translation>
    </message>
    <message>
      <source>Resources</source>
      <translation>资源</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>日程</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Start no earlier than</source>
      <translation>不得早于…开始</translation>
    </message>
    <message>
      <source>Start no later than</source>
      <translation>不得晚于…开始</translation>
    </message>
    <message>
      <source>Start slack</source>
      <translation>开始时差</translation>
    </message>
    <message>
      <source>Start variance</source>
      <translation>开始时间差异</translation>
    </message>
    <message>
      <source>Successors</source>
      <translation>后续任务</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>任务</translation>
    </message>
    <message>
      <source>Task type</source>
      <translation>任务类型</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>团队</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>Total slack</source>
      <translation>总时差</translation>
    </message>
    <message>
      <source>UID</source>
      <translation>UID</translation>
    </message>
    <message>
      <source>WBS</source>
      <translation>WBS</translation>
    </message>
    <message>
      <source>Why here</source>
      <translation>为何在此</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>工时</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>Yes or no</source>
      <translation>是或否</translation>
    </message>
  </context>
  <context>
    <name>filters</name>
    <message>
      <source>contains</source>
      <translation>包含</translation>
    </message>
    <message>
      <source>does not contain</source>
      <translation>不包含</translation>
    </message>
    <message>
      <source>is</source>
      <translation>是</translation>
    </message>
    <message>
      <source>is after</source>
      <translation>晚于</translation>
    </message>
    <message>
      <source>is before</source>
      <translation>早于</translation>
    </message>
    <message>
      <source>is between</source>
      <translation>介于</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>为空</translation>
    </message>
    <message>
      <source>is filled</source>
      <translation>不为空</translation>
    </message>
    <message>
      <source>is in</source>
      <translation>处于</translation>
    </message>
    <message>
      <source>is less than</source>
      <translation>小于</translation>
    </message>
    <message>
      <source>is more than</source>
      <translation>大于</translation>
    </message>
    <message>
      <source>is not</source>
      <translation>不是</translation>
    </message>
    <message>
      <source>is on</source>
      <translation>等于</translation>
    </message>
    <message>
      <source>is one of</source>
      <translation>是其中之一</translation>
    </message>
  </context>
  <context>
    <name>gestures</name>
    <message>
      <source>Change or remove a link</source>
      <translation>更改或移除链接</translation>
    </message>
    <message>
      <source>Change the duration</source>
      <translation>更改工期</translation>
    </message>
    <message>
      <source>Change the start and keep the finish</source>
      <translation>更改开始时间并保持完成时间</translation>
    </message>
    <message>
      <source>Click it</source>
      <translation>单击它</translation>
    </message>
    <message>
      <source>Ctrl+Shift+drag</source>
      <translation>Ctrl+Shift+拖动</translation>
    </message>
    <message>
      <source>Ctrl+drag, or Ctrl+Shift+Left and Right</source>
      <translation>Ctrl+拖动，或 Ctrl+Shift+左/右键</translation>
    </message>
    <message>
      <source>Ctrl+wheel</source>
      <translation>Ctrl+滚轮</translation>
    </message>
    <message>
      <source>Double-click it, or Return</source>
      <translation>双击，或按回车键</translation>
    </message>
    <message>
      <source>Drag a bar up or down</source>
      <translation>上下拖动条形</translation>
    </message>
    <message>
      <source>Drag down on empty space, or Shift+drag; Ctrl+drag adds</source>
      <translation>在空白处向下拖动，或 Shift+拖动；Ctrl+拖动为追加</translation>
    </message>
    <message>
      <source>Drag from a circle at the end of a bar to another bar</source>
      <translation>从条形末端的圆圈拖到另一个条形</translation>
    </message>
    <message>
      <source>Drag sideways on empty space</source>
      <translation>在空白处横向拖动</translation>
    </message>
    <message>
      <source>Drag the left edge</source>
      <translation>拖动左边缘</translation>
    </message>
    <message>
      <source>Drag the part</source>
      <translation>拖动该部分</translation>
    </message>
    <message>
      <source>Drag the right edge, or Ctrl+Left and Ctrl+Right</source>
      <translation>拖动右边缘，或 Ctrl+左键和 Ctrl+右键</translation>
    </message>
    <message>
      <source>Drag the triangle below the bar</source>
      <translation>拖动条形下方的三角形</translation>
    </message>
    <message>
      <source>Drag, or Shift+Left and Shift+Right</source>
      <translation>拖动，或 Shift+左键和 Shift+右键</translation>
    </message>
    <message>
      <source>Escape</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Give a drag up</source>
      <translation>放弃拖动</translation>
    </message>
    <message>
      <source>Link two tasks</source>
      <translation>链接两个任务</translation>
    </message>
    <message>
      <source>Move a bar by the lag of what drives it, without a pin</source>
      <translation>通过驱动链接的延隔时间移动条形，不固定</translation>
    </message>
    <message>
      <source>Move a part of a split bar; where parts touch they are joined</source>
      <translation>移动拆分条形的一部分；各部分相接时合并</translation>
    </message>
    <message>
      <source>Move bars; what waits for them follows</source>
      <translation>移动条形；等待它们的任务随之移动</translation>
    </message>
    <message>
      <source>Move bars; what waits for them stays, by its lag</source>
      <translation>移动条形；等待它们的任务通过延隔时间保持不动</translation>
    </message>
    <message>
      <source>New task, or dates for a task without</source>
      <translation>新任务，或为没有日期的任务安排日期</translation>
    </message>
    <message>
      <source>On the Timeline</source>
      <translation>在时间线上</translation>
    </message>
    <message>
      <source>Remove a pin</source>
      <translation>移除固定</translation>
    </message>
    <message>
      <source>S</source>
      <translation>S</translation>
    </message>
    <message>
      <source>Say how much is done</source>
      <translation>设置完成进度</translation>
    </message>
    <message>
      <source>Scroll</source>
      <translation>滚动</translation>
    </message>
    <message>
      <source>Select what a frame meets</source>
      <translation>选择框内的内容</translation>
    </message>
    <message>
      <source>Shift+drag</source>
      <translation>Shift+拖动</translation>
    </message>
    <message>
      <source>Snap to dates and bars, or not, during a drag</source>
      <translation>拖动时对齐日期和条形，或不对齐</translation>
    </message>
    <message>
      <source>Stay in the row, whichever way the drag begins</source>
      <translation>无论如何开始拖动都留在本行</translation>
    </message>
    <message>
      <source>Take rows elsewhere in the outline</source>
      <translation>将行移到大纲的其他位置</translation>
    </message>
    <message>
      <source>Wheel; Shift+wheel along the time; drag with Space or the middle button</source>
      <translation>滚轮；Shift+滚轮沿时间滚动；按住空格键或中键拖动</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>缩放</translation>
    </message>
  </context>
  <context>
    <name>held_dates</name>
    <message>
      <source>Change Lag</source>
      <translation>更改延隔时间</translation>
    </message>
    <message>
      <source>Shorten</source>
      <translation>缩短</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>“{name}” cannot finish then: it starts on {start} and finishes on {finish}.</source>
      <translation>“{name}”无法在那时完成：它于 {start} 开始，于 {finish} 完成。</translation>
    </message>
    <message>
      <source>“{name}” finishes on {finish} all the same: a typed finish does not change how long it takes.</source>
      <translation>“{name}”仍于 {finish} 完成：输入的完成时间不会改变工期。</translation>
    </message>
    <message>
      <source>“{name}” starts on {start} all the same: the start of the plan, its status date or a summary holds it.</source>
      <translation>“{name}”仍于 {start} 开始：计划的开始时间、状态日期或摘要任务限制了它。</translation>
    </message>
    <message>
      <source>“{name}” starts on {start} all the same: “{driver}” drives it. Change the lag of the link to have it there.</source>
      <translation>“{name}”仍于 {start} 开始：由“{driver}”驱动。更改链接的延隔时间即可移到那里。</translation>
    </message>
  </context>
  <context>
    <name>labels</name>
    <message>
      <source>Actual duration of {name}</source>
      <translation>{name} 的实际工期</translation>
    </message>
    <message>
      <source>Actual finish of {name}</source>
      <translation>{name} 的实际完成时间</translation>
    </message>
    <message>
      <source>Actual start of {name}</source>
      <translation>{name} 的实际开始时间</translation>
    </message>
    <message>
      <source>Assign to {name}</source>
      <translation>分配到 {name}</translation>
    </message>
    <message>
      <source>Base calendar</source>
      <translation>基准日历</translation>
    </message>
    <message>
      <source>Bucket of {name}</source>
      <translation>{name} 的分区</translation>
    </message>
    <message>
      <source>Calendar exception</source>
      <translation>日历例外</translation>
    </message>
    <message>
      <source>Calendar of {name}</source>
      <translation>{name} 的日历</translation>
    </message>
    <message>
      <source>Calendars of {name}</source>
      <translation>{name} 的日历</translation>
    </message>
    <message>
      <source>Change assignment</source>
      <translation>更改工作分配</translation>
    </message>
    <message>
      <source>Change goal</source>
      <translation>更改目标</translation>
    </message>
    <message>
      <source>Change link</source>
      <translation>更改链接</translation>
    </message>
    <message>
      <source>Change person</source>
      <translation>更改人员</translation>
    </message>
    <message>
      <source>Change team</source>
      <translation>更改团队</translation>
    </message>
    <message>
      <source>Change {name}</source>
      <translation>更改 {name}</translation>
    </message>
    <message>
      <source>Choices of field</source>
      <translation>字段的选项</translation>
    </message>
    <message>
      <source>Clear baseline</source>
      <translation>清除基线</translation>
    </message>
    <message>
      <source>Clear {field} of {name}</source>
      <translation>清除 {name} 的{field}</translation>
    </message>
    <message>
      <source>Confidence of {name}</source>
      <translation>{name} 的信心</translation>
    </message>
    <message>
      <source>Constraint date of {name}</source>
      <translation>{name} 的限制日期</translation>
    </message>
    <message>
      <source>Constraint of {name}</source>
      <translation>{name} 的限制</translation>
    </message>
    <message>
      <source>Dates of {name}</source>
      <translation>{name} 的日期</translation>
    </message>
    <message>
      <source>Deadline of {name}</source>
      <translation>{name} 的最后期限</translation>
    </message>
    <message>
      <source>Delete calendar</source>
      <translation>删除日历</translation>
    </message>
    <message>
      <source>Delete calendar exception</source>
      <translation>删除日历例外</translation>
    </message>
    <message>
      <source>Delete field</source>
      <translation>删除字段</translation>
    </message>
    <message>
      <source>Delete goal</source>
      <translation>删除目标</translation>
    </message>
    <message>
      <source>Delete link</source>
      <translation>删除链接</translation>
    </message>
    <message>
      <source>Delete person</source>
      <translation>删除人员</translation>
    </message>
    <message>
      <source>Delete team</source>
      <translation>删除团队</translation>
    </message>
    <message>
      <source>Delete view</source>
      <translation>删除视图</translation>
    </message>
    <message>
      <source>Delete work week</source>
      <translation>删除工作周</translation>
    </message>
    <message>
      <source>Delete {name}</source>
      <translation>删除 {name}</translation>
    </message>
    <message>
      <source>Duration of {name}</source>
      <translation>{name} 的工期</translation>
    </message>
    <message>
      <source>Effort of {name}</source>
      <translation>{name} 的投入</translation>
    </message>
    <message>
      <source>Finish of {name}</source>
      <translation>{name} 的完成时间</translation>
    </message>
    <message>
      <source>Give {name} dates</source>
      <translation>为 {name} 安排日期</translation>
    </message>
    <message>
      <source>Goal of {name}</source>
      <translation>{name} 的目标</translation>
    </message>
    <message>
      <source>Indent {name}</source>
      <translation>缩进 {name}</translation>
    </message>
    <message>
      <source>Join the parts of {name}</source>
      <translation>合并 {name} 的各部分</translation>
    </message>
    <message>
      <source>Keep the dates of the file</source>
      <translation>保留文件的日期</translation>
    </message>
    <message>
      <source>Levelling delay of {name}</source>
      <translation>{name} 的资源调配延迟</translation>
    </message>
    <message>
      <source>Link {name}</source>
      <translation>链接 {name}</translation>
    </message>
    <message>
      <source>Mark {name} on track</source>
      <translation>将 {name} 标记为按计划</translation>
    </message>
    <message>
      <source>Milestone {name}</source>
      <translation>里程碑 {name}</translation>
    </message>
    <message>
      <source>Move a part of {name}</source>
      <translation>移动 {name} 的一部分</translation>
    </message>
    <message>
      <source>Move goal</source>
      <translation>移动目标</translation>
    </message>
    <message>
      <source>Move {name}</source>
      <translation>移动 {name}</translation>
    </message>
    <message>
      <source>Move {name} down</source>
      <translation>下移 {name}</translation>
    </message>
    <message>
      <source>Move {name} to another place</source>
      <translation>将 {name} 移到别处</translation>
    </message>
    <message>
      <source>Move {name} up</source>
      <translation>上移 {name}</translation>
    </message>
    <message>
      <source>New calendar</source>
      <translation>新日历</translation>
    </message>
    <message>
      <source>New field</source>
      <translation>新字段</translation>
    </message>
    <message>
      <source>New goal</source>
      <translation>新目标</translation>
    </message>
    <message>
      <source>New person</source>
      <translation>新人员</translation>
    </message>
    <message>
      <source>New recurring task</source>
      <translation>新的周期性任务</translation>
    </message>
    <message>
      <source>New task</source>
      <translation>新任务</translation>
    </message>
    <message>
      <source>New team</source>
      <translation>新团队</translation>
    </message>
    <message>
      <source>Notes of {name}</source>
      <translation>{name} 的备注</translation>
    </message>
    <message>
      <source>Outdent {name}</source>
      <translation>凸出 {name}</translation>
    </message>
    <message>
      <source>Owner of {name}</source>
      <translation>{name} 的负责人</translation>
    </message>
    <message>
      <source>Paste tasks</source>
      <translation>粘贴任务</translation>
    </message>
    <message>
      <source>People on {name}</source>
      <translation>{name} 的人员</translation>
    </message>
    <message>
      <source>Phase of {name}</source>
      <translation>{name} 的阶段</translation>
    </message>
    <message>
      <source>Physical progress of {name}</source>
      <translation>{name} 的实际进度</translation>
    </message>
    <message>
      <source>Plan settings</source>
      <translation>计划设置</translation>
    </message>
    <message>
      <source>Predecessors of {name}</source>
      <translation>{name} 的前置任务</translation>
    </message>
    <message>
      <source>Priority of {name}</source>
      <translation>{name} 的优先级</translation>
    </message>
    <message>
      <source>Progress of {name}</source>
      <translation>{name} 的进度</translation>
    </message>
    <message>
      <source>Project start</source>
      <translation>项目开始日期</translation>
    </message>
    <message>
      <source>Public holidays</source>
      <translation>法定节假日</translation>
    </message>
    <message>
      <source>Recurrence of {name}</source>
      <translation>{name} 的周期</translation>
    </message>
    <message>
      <source>Remaining duration of {name}</source>
      <translation>{name} 的剩余工期</translation>
    </message>
    <message>
      <source>Rename calendar</source>
      <translation>重命名日历</translation>
    </message>
    <message>
      <source>Rename field</source>
      <translation>重命名字段</translation>
    </message>
    <message>
      <source>Rename plan</source>
      <translation>重命名计划</translation>
    </message>
    <message>
      <source>Rename view</source>
      <translation>重命名视图</translation>
    </message>
    <message>
      <source>Rename {name}</source>
      <translation>重命名 {name}</translation>
    </message>
    <message>
      <source>Replace in {name}</source>
      <translation>在 {name} 中替换</translation>
    </message>
    <message>
      <source>Resize {name}</source>
      <translation>调整 {name} 的长度</translation>
    </message>
    <message>
      <source>Revert to an earlier version</source>
      <translation>恢复到较早的版本</translation>
    </message>
    <message>
      <source>Save view</source>
      <translation>保存视图</translation>
    </message>
    <message>
      <source>Schedule from start or finish</source>
      <translation>从开始或完成日期计划</translation>
    </message>
    <message>
      <source>Scheduling of {name}</source>
      <translation>{name} 的计划方式</translation>
    </message>
    <message>
      <source>Set baseline</source>
      <translation>设置基线</translation>
    </message>
    <message>
      <source>Split {name}</source>
      <translation>拆分 {name}</translation>
    </message>
    <message>
      <source>Start of {name}</source>
      <translation>{name} 的开始时间</translation>
    </message>
    <message>
      <source>Status date</source>
      <translation>状态日期</translation>
    </message>
    <message>
      <source>Successors of {name}</source>
      <translation>{name} 的后续任务</translation>
    </message>
    <message>
      <source>Switch {name} on or off</source>
      <translation>启用或停用 {name}</translation>
    </message>
    <message>
      <source>Take off {name}</source>
      <translation>从 {name} 撤下</translation>
    </message>
    <message>
      <source>Task type of {name}</source>
      <translation>{name} 的任务类型</translation>
    </message>
    <message>
      <source>Team of {name}</source>
      <translation>{name} 的团队</translation>
    </message>
    <message>
      <source>Time zone of calendar</source>
      <translation>日历的时区</translation>
    </message>
    <message>
      <source>Unlink {name}</source>
      <translation>取消链接 {name}</translation>
    </message>
    <message>
      <source>Unpin {name}</source>
      <translation>取消固定 {name}</translation>
    </message>
    <message>
      <source>Work of {name}</source>
      <translation>{name} 的工时</translation>
    </message>
    <message>
      <source>Work week</source>
      <translation>工作周</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>工作时间</translation>
    </message>
    <message>
      <source>{field} of {name}</source>
      <translation>{name} 的{field}</translation>
    </message>
  </context>
  <context>
    <name>legend</name>
    <message>
      <source>Baseline</source>
      <translation>基线</translation>
    </message>
    <message>
      <source>Critical</source>
      <translation>关键</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>最后期限</translation>
    </message>
    <message>
      <source>Deadline missed</source>
      <translation>超过最后期限</translation>
    </message>
    <message>
      <source>Inactive</source>
      <translation>已停用</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>手动</translation>
    </message>
    <message>
      <source>Milestone</source>
      <translation>里程碑</translation>
    </message>
    <message>
      <source>Nearly critical</source>
      <translation>近关键</translation>
    </message>
    <message>
      <source>No value</source>
      <translation>无值</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>已固定</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Status date</source>
      <translation>状态日期</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>摘要任务</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>任务</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
  </context>
  <context>
    <name>messages</name>
    <message>
      <source> and </source>
      <translation> 和 </translation>
    </message>
    <message>
      <source> or </source>
      <translation> 或 </translation>
    </message>
    <message>
      <source>1 milestone earlier</source>
      <translation>1 个里程碑提前</translation>
    </message>
    <message>
      <source>1 milestone slips</source>
      <translation>1 个里程碑推迟</translation>
    </message>
    <message>
      <source>1 task moves</source>
      <translation>1 个任务移动</translation>
    </message>
    <message>
      <source>A duration cannot be negative; give 0 or more.</source>
      <translation>工期不能为负数；请输入 0 或更大的值。</translation>
    </message>
    <message>
      <source>A field has at most {limit} choices; a text field takes anything.</source>
      <translation>一个字段最多有 {limit} 个选项；文本字段可填任意内容。</translation>
    </message>
    <message>
      <source>A field of choices needs choices; give at least one, none of them empty.</source>
      <translation>选项字段需要选项；至少给出一个，且不能为空。</translation>
    </message>
    <message>
      <source>A filter has at most {limit} levels; make it simpler.</source>
      <translation>筛选最多有 {limit} 层；请简化。</translation>
    </message>
    <message>
      <source>A lag of {text} is more than a plan can hold; give a shorter one.</source>
      <translation>{text} 的延隔时间超出计划所能容纳；请给出较短的。</translation>
    </message>
    <message>
      <source>A margin of {margin:g} mm leaves too little room; give at most a quarter of the short side.</source>
      <translation>{margin:g} 毫米的页边距剩余空间太小；最多为短边的四分之一。</translation>
    </message>
    <message>
      <source>A name has at most {limit} characters; put the rest into the notes.</source>
      <translation>名称最多 {limit} 个字符；其余请写入备注。</translation>
    </message>
    <message>
      <source>A name is needed; type one.</source>
      <translation>需要名称；请输入。</translation>
    </message>
    <message>
      <source>A plan has at most {limit} fields of its own; delete one that is not used.</source>
      <translation>一个计划最多有 {limit} 个自定义字段；请删除不用的。</translation>
    </message>
    <message>
      <source>A recurring task ends either after a number of times or on a day; give one of the two.</source>
      <translation>周期性任务要么在若干次后结束，要么在某天结束；请给出其中之一。</translation>
    </message>
    <message>
      <source>A recurring task has 1 to {limit} occurrences, not {times}; choose another end or interval.</source>
      <translation>周期性任务有 1 到 {limit} 次，而不是 {times} 次；请选择其他结束方式或间隔。</translation>
    </message>
    <message>
      <source>A task with the id {id} is there already; leave the id out.</source>
      <translation>已有编号为 {id} 的任务；请省略编号。</translation>
    </message>
    <message>
      <source>A week has seven days, not {count}; give hours for each, empty for a free day.</source>
      <translation>一周有七天，而不是 {count} 天；请为每天给出时间，休息日留空。</translation>
    </message>
    <message>
      <source>Actual start</source>
      <translation>实际开始时间</translation>
    </message>
    <message>
      <source>After {row} {name}</source>
      <translation>在 {row} {name} 之后</translation>
    </message>
    <message>
      <source>An assignment of resource {resource} to task {task} names one that is not in the file.</source>
      <translation>资源 {resource} 对任务 {task} 的工作分配指向文件中不存在的内容。</translation>
    </message>
    <message>
      <source>Another file has taken the place of “{name}”; open it again.</source>
      <translation>“{name}”已被另一个文件取代；请重新打开。</translation>
    </message>
    <message>
      <source>Another plan</source>
      <translation>另一个计划</translation>
    </message>
    <message>
      <source>Another program has changed “{name}”, so nothing was written; open the plan again to see the change.</source>
      <translation>另一个程序更改了“{name}”，因此没有写入任何内容；请重新打开计划以查看更改。</translation>
    </message>
    <message>
      <source>Another program is using “{name}” just now, so nothing was changed; try again.</source>
      <translation>另一个程序正在使用“{name}”，因此没有更改任何内容；请重试。</translation>
    </message>
    <message>
      <source>Argument “{name}” does not fit: {cause}.</source>
      <translation>参数“{name}”不合适：{cause}。</translation>
    </message>
    <message>
      <source>As late as possible</source>
      <translation>越晚越好</translation>
    </message>
    <message>
      <source>Calendar “{calendar}” has hours that overlap; they count once. Correct them.</source>
      <translation>日历“{calendar}”的时间有重叠；重叠部分只计一次。请更正。</translation>
    </message>
    <message>
      <source>Calendar “{calendar}” has no working time at all; the project calendar counts instead. Give it hours.</source>
      <translation>日历“{calendar}”没有任何工作时间；改用项目日历。请为它设置时间。</translation>
    </message>
    <message>
      <source>Calendar “{calendar}” is in the unknown time zone “{zone}”; its hours count as the plan's own. Choose a zone such as Europe/Berlin.</source>
      <translation>日历“{calendar}”的时区“{zone}”未知；其时间按计划的时区计算。请选择如 Europe/Berlin 的时区。</translation>
    </message>
    <message>
      <source>Everything below “{name}” has started; move what is left task by task.</source>
      <translation>“{name}”之下的任务都已开始；请逐个移动剩余部分。</translation>
    </message>
    <message>
      <source>First task below</source>
      <translation>其下第一个任务</translation>
    </message>
    <message>
      <source>Give 1 to {most} pages wide, and at least one page tall.</source>
      <translation>请给出 1 到 {most} 页宽，且至少一页高。</translation>
    </message>
    <message>
      <source>How “{name}” recurs is not known, since it comes from a file; give pattern and start.</source>
      <translation>“{name}”来自文件，其周期未知；请给出模式和开始时间。</translation>
    </message>
    <message>
      <source>Line {line}: {sentence} Nothing was changed.</source>
      <translation>第 {line} 行：{sentence} 未更改任何内容。</translation>
    </message>
    <message>
      <source>Links go round in a circle: {path}; the one from “{predecessor}” to “{successor}” is left out. Remove it or another of them.</source>
      <translation>链接形成了环：{path}；从“{predecessor}”到“{successor}”的链接被略去。请移除它或其中另一个。</translation>
    </message>
    <message>
      <source>More than that of “{name}” is done already; lower its percent complete first.</source>
      <translation>“{name}”已完成的部分超过此值；请先降低其完成百分比。</translation>
    </message>
    <message>
      <source>More than {limit} edits at once; give them in several goes.</source>
      <translation>一次超过 {limit} 个编辑；请分几次给出。</translation>
    </message>
    <message>
      <source>No column holds the names of the tasks; choose which one does.</source>
      <translation>没有任何列包含任务名称；请指定是哪一列。</translation>
    </message>
    <message>
      <source>No link drives “{name}”, so there is no lag to change; drag it without Ctrl+Shift.</source>
      <translation>没有链接驱动“{name}”，因此没有可更改的延隔时间；请不按 Ctrl+Shift 拖动。</translation>
    </message>
    <message>
      <source>No other task leads to “{goal}”.</source>
      <translation>没有其他任务通往“{goal}”。</translation>
    </message>
    <message>
      <source>No task drives “{goal}”: {reason}.</source>
      <translation>没有任务驱动“{goal}”：{reason}。</translation>
    </message>
    <message>
      <source>No team</source>
      <translation>无团队</translation>
    </message>
    <message>
      <source>No team waits for another one: set the Team of tasks and link them.</source>
      <translation>没有团队等待其他团队：请为任务指定团队并将它们链接。</translation>
    </message>
    <message>
      <source>No {title}</source>
      <translation>没有{title}</translation>
    </message>
    <message>
      <source>Nobody works on “{name}” then; choose an instant between its start and its finish.</source>
      <translation>那时没有人在做“{name}”；请选择其开始和完成之间的时刻。</translation>
    </message>
    <message>
      <source>Not taken: {kind} ({count}).</source>
      <translation>未导入：{kind}（{count}）。</translation>
    </message>
    <message>
      <source>Notes have at most {limit} characters; link to a document instead.</source>
      <translation>备注最多 {limit} 个字符；请改为链接到文档。</translation>
    </message>
    <message>
      <source>Nothing can be read from “{name}”; look for an earlier copy in your data folder.</source>
      <translation>无法从“{name}”读取任何内容；请在数据文件夹中查找较早的副本。</translation>
    </message>
    <message>
      <source>Nothing follows “{task}”, and in this plan such tasks have no slack: it must finish by {instant}, as it does.</source>
      <translation>“{task}”之后没有任务，而在此计划中这类任务没有时差：它必须在 {instant} 之前完成，现在正是如此。</translation>
    </message>
    <message>
      <source>Nothing is selected; select a task first.</source>
      <translation>未选择任何内容；请先选择一个任务。</translation>
    </message>
    <message>
      <source>One task drives “{goal}”; if it slips, “{goal}” slips too.</source>
      <translation>有一个任务驱动“{goal}”；它一旦延误，“{goal}”也会延误。</translation>
    </message>
    <message>
      <source>Path {number}, {slack} of slack: {tasks} leads into “{joins}”.</source>
      <translation>路径 {number}，时差 {slack}：{tasks}，汇入“{joins}”。</translation>
    </message>
    <message>
      <source>Path {number}, {slack} too late already: {tasks} leads into “{joins}”.</source>
      <translation>路径 {number}，已晚 {slack}：{tasks}，汇入“{joins}”。</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>已固定</translation>
    </message>
    <message>
      <source>Placed by hand</source>
      <translation>手动放置</translation>
    </message>
    <message>
      <source>Project end {days} ({old} → {new})</source>
      <translation>项目结束 {days}（{old} → {new}）</translation>
    </message>
    <message>
      <source>Project start</source>
      <translation>项目开始日期</translation>
    </message>
    <message>
      <source>Revert to “{name}”</source>
      <translation>恢复到“{name}”</translation>
    </message>
    <message>
      <source>Row {row}: {sentence}</source>
      <translation>第 {row} 行：{sentence}</translation>
    </message>
    <message>
      <source>Say either where to move to or by how much.</source>
      <translation>请说明移到哪里，或移动多少。</translation>
    </message>
    <message>
      <source>Select at least two tasks to link them.</source>
      <translation>请选择至少两个任务以将它们链接。</translation>
    </message>
    <message>
      <source>Setting {field} is “{text}”, which cannot be; {default} was taken.</source>
      <translation>设置 {field} 为“{text}”，这不可能；已采用 {default}。</translation>
    </message>
    <message>
      <source>Several tasks are called “{name}” (rows {rows}); give the row number.</source>
      <translation>有多个任务名为“{name}”（第 {rows} 行）；请给出行号。</translation>
    </message>
    <message>
      <source>Status date</source>
      <translation>状态日期</translation>
    </message>
    <message>
      <source>Text on paper is {least:g} to {most:g} points high; choose a size between.</source>
      <translation>纸上文字高 {least:g} 到 {most:g} 磅；请选择其间的大小。</translation>
    </message>
    <message>
      <source>That is earlier than its link asks for: “{other}” finishes only {other_instant} ({link}).</source>
      <translation>这早于其链接的要求：“{other}”到 {other_instant} 才完成（{link}）。</translation>
    </message>
    <message>
      <source>That is earlier than its link asks for: “{other}” starts only {other_instant} ({link}).</source>
      <translation>这早于其链接的要求：“{other}”到 {other_instant} 才开始（{link}）。</translation>
    </message>
    <message>
      <source>That is not a table that can be read; copy the cells again, or save them as CSV.</source>
      <translation>这不是可读取的表格；请重新复制单元格，或将其保存为 CSV。</translation>
    </message>
    <message>
      <source>That is not in the plan any more; choose another one.</source>
      <translation>它已不在计划中；请选择其他。</translation>
    </message>
    <message>
      <source>That link is not in the plan any more; choose another one.</source>
      <translation>该链接已不在计划中；请选择其他。</translation>
    </message>
    <message>
      <source>That part of “{name}” is done; split what is left of it.</source>
      <translation>“{name}”的这一部分已完成；请拆分其剩余部分。</translation>
    </message>
    <message>
      <source>That person does not work on “{name}”; choose one who does.</source>
      <translation>此人不在“{name}”上工作；请选择在其上工作的人。</translation>
    </message>
    <message>
      <source>That table has more than {limit} rows or is too long; paste it in parts.</source>
      <translation>该表格超过 {limit} 行或太长；请分批粘贴。</translation>
    </message>
    <message>
      <source>That task is not in the plan any more; choose another one.</source>
      <translation>该任务已不在计划中；请选择其他。</translation>
    </message>
    <message>
      <source>The calendar “{name}” is used {count} times; choose another calendar there first.</source>
      <translation>日历“{name}”被使用了 {count} 次；请先在那里选择其他日历。</translation>
    </message>
    <message>
      <source>The choice “{choice}” is in the list twice; once is enough.</source>
      <translation>选项“{choice}”在列表中出现两次；一次就够了。</translation>
    </message>
    <message>
      <source>The condition on “{title}” needs {wanted}, not {count}; complete it.</source>
      <translation>“{title}”的条件需要 {wanted}，而不是 {count}；请补全。</translation>
    </message>
    <message>
      <source>The constraint of “{name}” needs a date; type the constraint date.</source>
      <translation>“{name}”的限制需要日期；请输入限制日期。</translation>
    </message>
    <message>
      <source>The constraint of “{task}” has no effect, as it is a summary; put it on a task below it, or let “{task}” start no earlier or finish no later than a date.</source>
      <translation>“{task}”是摘要任务，其限制不起作用；请将限制放在其下的任务上，或让“{task}”不得早于某日开始或不得晚于某日完成。</translation>
    </message>
    <message>
      <source>The disk is full, so “{name}” was not changed; free some space and try again.</source>
      <translation>磁盘已满，因此未更改“{name}”；请释放空间后重试。</translation>
    </message>
    <message>
      <source>The disk refused “{name}” ({reason}), so nothing was changed; try again or save a copy elsewhere.</source>
      <translation>磁盘拒绝了“{name}”（{reason}），因此未更改任何内容；请重试或在别处保存副本。</translation>
    </message>
    <message>
      <source>The duration of “{task}” is not between 0 and 200 years; the nearest counts. Correct it.</source>
      <translation>“{task}”的工期不在 0 到 200 年之间；采用最接近的值。请更正。</translation>
    </message>
    <message>
      <source>The edit does not fit what “{name}” holds in table “{table}”, so nothing was written; open the plan again.</source>
      <translation>该编辑与“{name}”的表“{table}”中的内容不符，因此没有写入任何内容；请重新打开计划。</translation>
    </message>
    <message>
      <source>The export was cancelled; the page under way was not written.</source>
      <translation>导出已取消；正在处理的页面未写入。</translation>
    </message>
    <message>
      <source>The file has more than {limit} tasks, which is more than a plan can hold.</source>
      <translation>该文件有超过 {limit} 个任务，超出计划所能容纳。</translation>
    </message>
    <message>
      <source>The file “{name}” does not take the change ({reason}), so nothing was written; open the plan again.</source>
      <translation>文件“{name}”不接受更改（{reason}），因此没有写入任何内容；请重新打开计划。</translation>
    </message>
    <message>
      <source>The history of this plan cannot be read from entry {row} on ({reason}); the plan itself is whole.</source>
      <translation>此计划的历史记录从第 {row} 条起无法读取（{reason}）；计划本身是完整的。</translation>
    </message>
    <message>
      <source>The journal has no row {number}; its last is {last}.</source>
      <translation>日志没有第 {number} 行；最后一行是 {last}。</translation>
    </message>
    <message>
      <source>The last day lies before the first, or outside the years 1970 to 2169; correct the days.</source>
      <translation>最后一天早于第一天，或超出 1970 到 2169 年；请更正日期。</translation>
    </message>
    <message>
      <source>The printer does not take the pages; check it, or export a PDF and print that.</source>
      <translation>打印机不接受这些页面；请检查打印机，或导出 PDF 再打印。</translation>
    </message>
    <message>
      <source>The priority {value} is not between 0 and 1000; 500 is usual.</source>
      <translation>优先级 {value} 不在 0 到 1000 之间；通常为 500。</translation>
    </message>
    <message>
      <source>The row of “{row}” is not in the table; copy it too, or link the tasks afterwards.</source>
      <translation>“{row}”的行不在表格中；请一并复制，或之后再链接任务。</translation>
    </message>
    <message>
      <source>The setting “{name}” takes {low} to {high}; give a value in that range.</source>
      <translation>设置“{name}”的范围是 {low} 到 {high}；请给出此范围内的值。</translation>
    </message>
    <message>
      <source>The template “{name}” cannot be used: {reason}.</source>
      <translation>模板“{name}”无法使用：{reason}。</translation>
    </message>
    <message>
      <source>The time axis would end before it begins; give a later end.</source>
      <translation>时间轴会在开始之前结束；请给出较晚的结束时间。</translation>
    </message>
    <message>
      <source>The work ended before it was done; try again, or do it with less open.</source>
      <translation>工作在完成之前就结束了；请重试，或在打开较少内容时进行。</translation>
    </message>
    <message>
      <source>The zoom and the levels of a view are positive numbers.</source>
      <translation>视图的缩放和级别是正数。</translation>
    </message>
    <message>
      <source>There are no public holidays for “{region}”; give a country and region such as DE-BE.</source>
      <translation>“{region}”没有法定节假日数据；请给出国家和地区，例如 DE-BE。</translation>
    </message>
    <message>
      <source>There are {tasks} tasks but {rows} rows of texts, or rows of different lengths; give one text for each cell.</source>
      <translation>有 {tasks} 个任务，但有 {rows} 行文本，或各行长度不同；请为每个单元格给出一个文本。</translation>
    </message>
    <message>
      <source>There is no baseline {number}; set it first.</source>
      <translation>没有基线 {number}；请先设置。</translation>
    </message>
    <message>
      <source>There is no baseline {number}; use 0 to 10.</source>
      <translation>没有基线 {number}；请使用 0 到 10。</translation>
    </message>
    <message>
      <source>There is no calendar “{name}”; choose one from the list or add it first.</source>
      <translation>没有日历“{name}”；请从列表中选择，或先添加。</translation>
    </message>
    <message>
      <source>There is no edit “{edit}”; did you mean {known}? “fairlead edit --names” lists all.</source>
      <translation>没有编辑“{edit}”；您是否指 {known}？“fairlead edit --names”列出全部。</translation>
    </message>
    <message>
      <source>There is no edit “{edit}”; “fairlead edit --names” lists all.</source>
      <translation>没有编辑“{edit}”；“fairlead edit --names”列出全部。</translation>
    </message>
    <message>
      <source>There is no field “{column}” for a column; choose from {known}.</source>
      <translation>没有可作列的字段“{column}”；请从 {known} 中选择。</translation>
    </message>
    <message>
      <source>There is no field “{name}”; the fields are {keys}.</source>
      <translation>没有字段“{name}”；可用的字段有 {keys}。</translation>
    </message>
    <message>
      <source>There is no file “{name}”; check the name, or whether it was moved or renamed.</source>
      <translation>没有文件“{name}”；请检查名称，或它是否被移动或重命名。</translation>
    </message>
    <message>
      <source>There is no paper “{paper}”; choose one of {known}.</source>
      <translation>没有纸张“{paper}”；请选择 {known} 之一。</translation>
    </message>
    <message>
      <source>There is no row {row}; the last one is {last}.</source>
      <translation>没有第 {row} 行；最后一行是 {last}。</translation>
    </message>
    <message>
      <source>There is no row {row}; the plan has {rows}.</source>
      <translation>没有第 {row} 行；计划有 {rows} 行。</translation>
    </message>
    <message>
      <source>There is no setting “{name}”.</source>
      <translation>没有设置“{name}”。</translation>
    </message>
    <message>
      <source>There is no such day between the first and the last day; choose another pattern or end.</source>
      <translation>第一天和最后一天之间没有这样的日子；请选择其他模式或结束时间。</translation>
    </message>
    <message>
      <source>There is no task “{name}”; give a row number or the exact name.</source>
      <translation>没有任务“{name}”；请给出行号或准确名称。</translation>
    </message>
    <message>
      <source>There is no task “{text}”; give a row number, uid:N or a name.</source>
      <translation>没有任务“{text}”；请给出行号、uid:N 或名称。</translation>
    </message>
    <message>
      <source>There is no template “{name}”; choose one of {known}.</source>
      <translation>没有模板“{name}”；请选择 {known} 之一。</translation>
    </message>
    <message>
      <source>There is no time zone “{zone}”; give one such as Europe/Berlin.</source>
      <translation>没有时区“{zone}”；请给出如 Europe/Berlin 的时区。</translation>
    </message>
    <message>
      <source>There is no view “{name}”; there are: {known}.</source>
      <translation>没有视图“{name}”；现有：{known}。</translation>
    </message>
    <message>
      <source>There is nothing in it to make tasks of; copy cells with names in them.</source>
      <translation>其中没有可生成任务的内容；请复制含有名称的单元格。</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>没有可重做的操作。</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>没有可撤销的操作。</translation>
    </message>
    <message>
      <source>There, a link would lead from a summary to what is below it: {path}; remove that link first.</source>
      <translation>放在那里会有链接从摘要任务通往其下的任务：{path}；请先移除该链接。</translation>
    </message>
    <message>
      <source>This plan has no history: it comes from a file of another format; save it as a plan to keep one.</source>
      <translation>此计划没有历史记录：它来自其他格式的文件；请另存为计划以保留历史。</translation>
    </message>
    <message>
      <source>This plan is open read-only because someone else has it; save a copy to edit it.</source>
      <translation>此计划以只读方式打开，因为别人正在使用；要编辑请保存副本。</translation>
    </message>
    <message>
      <source>To reopen a task, set its percent complete below 100.</source>
      <translation>要重新打开任务，请将其完成百分比设为低于 100。</translation>
    </message>
    <message>
      <source>Undo and redo cannot be mixed with edits in one go; give them alone.</source>
      <translation>撤销和重做不能与编辑混在一次中；请单独给出。</translation>
    </message>
    <message>
      <source>Undo: {label}</source>
      <translation>撤销：{label}</translation>
    </message>
    <message>
      <source>What was copied cannot be read; copy the tasks again.</source>
      <translation>无法读取复制的内容；请重新复制任务。</translation>
    </message>
    <message>
      <source>Who “me” is has not been said; set your name in the settings, or give a name.</source>
      <translation>尚未说明“我”是谁；请在设置中设置您的姓名，或给出姓名。</translation>
    </message>
    <message>
      <source>Working hours must follow each other within one day; correct the times that overlap.</source>
      <translation>工作时间必须在一天之内先后相接；请更正重叠的时间。</translation>
    </message>
    <message>
      <source>a field that is gone</source>
      <translation>已不存在的字段</translation>
    </message>
    <message>
      <source>as part of “{inside}”</source>
      <translation>作为“{inside}”的一部分</translation>
    </message>
    <message>
      <source>both are the same point in working time</source>
      <translation>两者在工作时间上是同一时刻</translation>
    </message>
    <message>
      <source>by the link of “{through}”</source>
      <translation>通过“{through}”的链接</translation>
    </message>
    <message>
      <source>calendar “{calendar}”</source>
      <translation>日历“{calendar}”</translation>
    </message>
    <message>
      <source>calendar “{calendar}”: {free} free</source>
      <translation>日历“{calendar}”：{free}休息</translation>
    </message>
    <message>
      <source>deadlines and fixed dates missed by up to {days}</source>
      <translation>最后期限和固定日期最多超过 {days}</translation>
    </message>
    <message>
      <source>here a summary lasts from the first to the last of the active tasks below it</source>
      <translation>在这里，摘要任务从其下启用任务的最早开始持续到最晚完成</translation>
    </message>
    <message>
      <source>here an elapsed duration begins and ends at any hour, and in the source in working time</source>
      <translation>在这里，连续工期可在任何钟点开始和结束，而源文件按工作时间</translation>
    </message>
    <message>
      <source>here it lasts as long as its duration on its calendar, which the source counts otherwise</source>
      <translation>在这里，它按其日历持续其工期，而源文件的计算不同</translation>
    </message>
    <message>
      <source>here its constraint “{cause}” decides, which the source takes otherwise</source>
      <translation>在这里由其限制“{cause}”决定，而源文件的处理不同</translation>
    </message>
    <message>
      <source>here its link from “{cause}” decides, which the source takes otherwise</source>
      <translation>在这里由来自“{cause}”的链接决定，而源文件的处理不同</translation>
    </message>
    <message>
      <source>here nothing holds it back, so it begins with the plan</source>
      <translation>在这里没有什么阻止它，因此它随计划开始</translation>
    </message>
    <message>
      <source>here the lag after “{cause}” counts on this task's calendar, which the source counts otherwise</source>
      <translation>在这里，“{cause}”之后的延隔时间按此任务的日历计算，而源文件的计算不同</translation>
    </message>
    <message>
      <source>here work that has not begun is never before the status date</source>
      <translation>在这里，尚未开始的工作不会早于状态日期</translation>
    </message>
    <message>
      <source>it follows “{cause}”, which differs too</source>
      <translation>它跟随同样不同的“{cause}”</translation>
    </message>
    <message>
      <source>it has begun, and here what remains goes on where work stopped and its links allow</source>
      <translation>它已开始，在这里剩余部分从工作停止处、链接允许时继续</translation>
    </message>
    <message>
      <source>it is as late as possible, and the source allows what follows it other late dates</source>
      <translation>它越晚越好，而源文件允许其后任务有不同的最晚日期</translation>
    </message>
    <message>
      <source>it is scheduled by hand</source>
      <translation>它是手动计划的</translation>
    </message>
    <message>
      <source>it was made ({when})</source>
      <translation>创建（{when}）</translation>
    </message>
    <message>
      <source>it was opened here</source>
      <translation>在此打开</translation>
    </message>
    <message>
      <source>its links and constraints contradict each other</source>
      <translation>其链接与限制相互矛盾</translation>
    </message>
    <message>
      <source>journal row {number} ({when})</source>
      <translation>日志第 {number} 行（{when}）</translation>
    </message>
    <message>
      <source>meets deadline again: {names}</source>
      <translation>重新满足最后期限：{names}</translation>
    </message>
    <message>
      <source>misses deadline: {names}</source>
      <translation>超过最后期限：{names}</translation>
    </message>
    <message>
      <source>new</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>not {title}</source>
      <translation>非{title}</translation>
    </message>
    <message>
      <source>nothing else moves</source>
      <translation>没有其他移动</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>第 {row} 行</translation>
    </message>
    <message>
      <source>start {start}, finish {finish}</source>
      <translation>开始 {start}，完成 {finish}</translation>
    </message>
    <message>
      <source>the stored dates are stale: by the file's own dates “{cause}” would not allow them</source>
      <translation>存储的日期已过时：按文件自己的日期，“{cause}”不允许它们</translation>
    </message>
    <message>
      <source>the stored dates are stale: nothing in the file asks for another start than the plan's</source>
      <translation>存储的日期已过时：文件中没有什么要求不同于计划开始的时间</translation>
    </message>
    <message>
      <source>the stored dates are stale: they are not as far apart as the task's duration</source>
      <translation>存储的日期已过时：两者的间隔与任务的工期不符</translation>
    </message>
    <message>
      <source>the work of {cause} drives the stored dates; here work, units and calendars as given do</source>
      <translation>{cause}的工作驱动存储的日期；在这里由给定的工时、单位和日历决定</translation>
    </message>
    <message>
      <source>the work of {cause} on it is spread by hand in the source</source>
      <translation>{cause}在其上的工作在源文件中是手动分布的</translation>
    </message>
    <message>
      <source>version “{name}” ({when})</source>
      <translation>版本“{name}”（{when}）</translation>
    </message>
    <message>
      <source>{cause}; write edits such as {{"edit": "tasks.rename", "args": {{"task_ids": ["uid:7"], "name": "Beta"}}}}, one a line.</source>
      <translation>{cause}；请按如下格式写编辑：{{"edit": "tasks.rename", "args": {{"task_ids": ["uid:7"], "name": "Beta"}}}}，每行一个。</translation>
    </message>
    <message>
      <source>{count} milestones earlier</source>
      <translation>{count} 个里程碑提前</translation>
    </message>
    <message>
      <source>{count} milestones slip</source>
      <translation>{count} 个里程碑推迟</translation>
    </message>
    <message>
      <source>{count} tasks drive “{goal}”; if one of them slips, it slips too.</source>
      <translation>有 {count} 个任务驱动“{goal}”；其中一个延误，它也会延误。</translation>
    </message>
    <message>
      <source>{count} tasks move</source>
      <translation>{count} 个任务移动</translation>
    </message>
    <message>
      <source>{label} ({who}, {when})</source>
      <translation>{label}（{who}，{when}）</translation>
    </message>
    <message>
      <source>{label}, by way of {way} ({who}, {when})</source>
      <translation>{label}，经由 {way}（{who}，{when}）</translation>
    </message>
    <message>
      <source>{label}: {changes} ({who}, {when})</source>
      <translation>{label}：{changes}（{who}，{when}）</translation>
    </message>
    <message>
      <source>{label}: {changes}, by way of {way} ({who}, {when})</source>
      <translation>{label}：{changes}，经由 {way}（{who}，{when}）</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} 和另外 {count} 个</translation>
    </message>
    <message>
      <source>{names} teams wait</source>
      <translation>{names} 团队在等待</translation>
    </message>
    <message>
      <source>{name} team waits</source>
      <translation>{name} 团队在等待</translation>
    </message>
    <message>
      <source>{name} {days}: {old} → {new}</source>
      <translation>{name} {days}：{old} → {new}</translation>
    </message>
    <message>
      <source>{path} cannot be written; choose another place or free some space.</source>
      <translation>无法写入 {path}；请选择其他位置或释放空间。</translation>
    </message>
    <message>
      <source>{row} “{name}” finishes {finish}, after its deadline {deadline}.</source>
      <translation>{row}“{name}”于 {finish} 完成，晚于其最后期限 {deadline}。</translation>
    </message>
    <message>
      <source>{row} “{name}” has {missing} less than it needs: something after it comes too early.</source>
      <translation>{row}“{name}”比需要的少 {missing}：其后的某项来得太早。</translation>
    </message>
    <message>
      <source>{row} “{name}” {verb} {date}, but its constraint says {how} {wanted}.</source>
      <translation>{row}“{name}”{verb} {date}，但其限制要求{how} {wanted}。</translation>
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
      <translation>{title}（{count}，完成 {percent:.0f} %）</translation>
    </message>
    <message>
      <source>{title} after {value}</source>
      <translation>{title}晚于 {value}</translation>
    </message>
    <message>
      <source>{title} before {value}</source>
      <translation>{title}早于 {value}</translation>
    </message>
    <message>
      <source>{title} between {value} and {last}</source>
      <translation>{title}介于 {value} 和 {last} 之间</translation>
    </message>
    <message>
      <source>{title} contains “{value}”</source>
      <translation>{title}包含“{value}”</translation>
    </message>
    <message>
      <source>{title} does not contain “{value}”</source>
      <translation>{title}不包含“{value}”</translation>
    </message>
    <message>
      <source>{title} is empty</source>
      <translation>{title}为空</translation>
    </message>
    <message>
      <source>{title} is filled</source>
      <translation>{title}不为空</translation>
    </message>
    <message>
      <source>{title} is not {value}</source>
      <translation>{title}不是 {value}</translation>
    </message>
    <message>
      <source>{title} is one of {values}</source>
      <translation>{title}是 {values} 之一</translation>
    </message>
    <message>
      <source>{title} is {value}</source>
      <translation>{title}是 {value}</translation>
    </message>
    <message>
      <source>{title} less than {value}</source>
      <translation>{title}小于 {value}</translation>
    </message>
    <message>
      <source>{title} more than {value}</source>
      <translation>{title}大于 {value}</translation>
    </message>
    <message>
      <source>{title} within {value}</source>
      <translation>{title}在 {value}</translation>
    </message>
    <message>
      <source>{title} {value}</source>
      <translation>{title} {value}</translation>
    </message>
    <message>
      <source>{until} is not after {since}; give the earlier moment to --since.</source>
      <translation>{until} 不晚于 {since}；请将较早的时刻给 --since。</translation>
    </message>
    <message>
      <source>{value} % is no share of a working day; type more than 0, 100 % is full time.</source>
      <translation>{value} % 不是工作日的份额；请输入大于 0 的数，100 % 为全职。</translation>
    </message>
    <message>
      <source>{value} is not between 0 and 100 percent; type a number in that range.</source>
      <translation>{value} 不在 0 到 100 之间；请输入此范围内的数。</translation>
    </message>
    <message>
      <source>{when}</source>
      <translation>{when}</translation>
    </message>
    <message>
      <source>{where} has {limit} exceptions or more; what is beyond that was left out.</source>
      <translation>{where}有 {limit} 个或更多例外；超出的部分被略去。</translation>
    </message>
    <message>
      <source>{where} is based on itself or on a calendar that is not in the file; it stands alone now.</source>
      <translation>{where}基于自身或文件中不存在的日历；现在独立存在。</translation>
    </message>
    <message>
      <source>{where} was linked to itself; the link was left out.</source>
      <translation>{where}链接到了自身；该链接被略去。</translation>
    </message>
    <message>
      <source>{where}: a lag of {text} is longer than a plan can hold; it was shortened.</source>
      <translation>{where}：{text} 的延隔时间超出计划所能容纳；已缩短。</translation>
    </message>
    <message>
      <source>{where}: a summary cannot have constraint {constraint}; it was left out, put it on a task below.</source>
      <translation>{where}：摘要任务不能有限制 {constraint}；已略去，请放在其下的任务上。</translation>
    </message>
    <message>
      <source>{where}: an exception without a sound first and last day was left out.</source>
      <translation>{where}：一个没有有效首末日期的例外被略去。</translation>
    </message>
    <message>
      <source>{where}: constraint {constraint} has no date; it was left out.</source>
      <translation>{where}：限制 {constraint} 没有日期；已略去。</translation>
    </message>
    <message>
      <source>{where}: exception “{exception}” recurs as “{text}”, which never happens; it was left out.</source>
      <translation>{where}：例外“{exception}”的周期“{text}”永远不会出现；已略去。</translation>
    </message>
    <message>
      <source>{where}: its calendar {uid} is not in the file; the project calendar was taken.</source>
      <translation>{where}：其日历 {uid} 不在文件中；已采用项目日历。</translation>
    </message>
    <message>
      <source>{where}: its predecessor {uid} is not in the file; the link was left out.</source>
      <translation>{where}：其前置任务 {uid} 不在文件中；该链接被略去。</translation>
    </message>
    <message>
      <source>{where}: overlapping working times were merged.</source>
      <translation>{where}：重叠的工作时间已合并。</translation>
    </message>
    <message>
      <source>{where}: the unique id {uid} is used twice; links and assignments mean the first.</source>
      <translation>{where}：唯一编号 {uid} 使用了两次；链接和工作分配指第一个。</translation>
    </message>
    <message>
      <source>{where}: there is no day of the week number {text}; it was left out.</source>
      <translation>{where}：没有编号为 {text} 的星期；已略去。</translation>
    </message>
    <message>
      <source>{where}: {field} has the unknown code “{text}”; the usual value was taken.</source>
      <translation>{where}：{field} 的代码“{text}”未知；已采用常用值。</translation>
    </message>
    <message>
      <source>{where}: {field} is longer than {limit} characters and was cut.</source>
      <translation>{where}：{field} 超过 {limit} 个字符，已截断。</translation>
    </message>
    <message>
      <source>{where}: {field} “{text}” is not a date between 1970 and 2169; it was left out.</source>
      <translation>{where}：{field}“{text}”不是 1970 到 2169 年之间的日期；已略去。</translation>
    </message>
    <message>
      <source>{where}: {field} “{text}” is not a duration of 0 to 200 years; it was left out.</source>
      <translation>{where}：{field}“{text}”不是 0 到 200 年的工期；已略去。</translation>
    </message>
    <message>
      <source>{where}: {field} “{text}” is not a number; the usual value was taken.</source>
      <translation>{where}：{field}“{text}”不是数字；已采用常用值。</translation>
    </message>
    <message>
      <source>{where}: {field} “{text}” is not a time of day; it was left out.</source>
      <translation>{where}：{field}“{text}”不是时刻；已略去。</translation>
    </message>
    <message>
      <source>“{choice}” is chosen as “{title}” in {count} tasks; change those first, or say what it is called now.</source>
      <translation>“{choice}”在 {count} 个任务中被选为“{title}”；请先更改它们，或说明它现在叫什么。</translation>
    </message>
    <message>
      <source>“{edit}” takes the arguments {wanted}.</source>
      <translation>“{edit}”接受的参数：{wanted}。</translation>
    </message>
    <message>
      <source>“{field}” always has a value; choose another one instead.</source>
      <translation>“{field}”总是有值；请改选其他值。</translation>
    </message>
    <message>
      <source>“{file}” cannot be read: {cause}.</source>
      <translation>无法读取“{file}”：{cause}。</translation>
    </message>
    <message>
      <source>“{file}” could not be written: {cause}.</source>
      <translation>无法写入“{file}”：{cause}。</translation>
    </message>
    <message>
      <source>“{file}” declares a document type, which no plan needs and which can do harm; it was not read.</source>
      <translation>“{file}”声明了文档类型，计划不需要它且可能有害；未读取该文件。</translation>
    </message>
    <message>
      <source>“{file}” ends in no format that can be read; known are {known}.</source>
      <translation>“{file}”的扩展名不是可读取的格式；已知格式：{known}。</translation>
    </message>
    <message>
      <source>“{file}” ends in no format that can be written; known are {known}.</source>
      <translation>“{file}”的扩展名不是可写入的格式；已知格式：{known}。</translation>
    </message>
    <message>
      <source>“{file}” is XML but not a Microsoft Project plan; save the plan as “XML Format” there.</source>
      <translation>“{file}”是 XML，但不是 Microsoft Project 计划；请在该软件中另存为“XML 格式”。</translation>
    </message>
    <message>
      <source>“{file}” is no table of tasks: {sentence}</source>
      <translation>“{file}”不是任务表格：{sentence}</translation>
    </message>
    <message>
      <source>“{file}” is not a plan of Fairlead's own; turn it into one first: fairlead convert.</source>
      <translation>“{file}”不是 Fairlead 自己的计划；请先转换：fairlead convert。</translation>
    </message>
    <message>
      <source>“{file}” is not a readable XML file ({cause}); save it again from the planner it comes from.</source>
      <translation>“{file}”不是可读取的 XML 文件（{cause}）；请从原计划工具重新保存。</translation>
    </message>
    <message>
      <source>“{name}” and “{other}” lie one below the other and cannot be linked; link tasks beside.</source>
      <translation>“{name}”和“{other}”一个在另一个之下，不能链接；请链接并列的任务。</translation>
    </message>
    <message>
      <source>“{name}” belongs to another plan; change it there.</source>
      <translation>“{name}”属于另一个计划；请在那里更改。</translation>
    </message>
    <message>
      <source>“{name}” cannot be made in {folder}; choose a folder that exists and can be written to.</source>
      <translation>无法在 {folder} 中创建“{name}”；请选择存在且可写入的文件夹。</translation>
    </message>
    <message>
      <source>“{name}” cannot be opened; check that the file and its folder may be read.</source>
      <translation>无法打开“{name}”；请检查该文件及其文件夹是否可读取。</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “calendars”, row {row}: “{calendar}” is its own base; “fairlead recover” mends it.</source>
      <translation>无法读取“{name}”：表“calendars”第 {row} 行：“{calendar}”以自身为基准；“fairlead recover”可修复。</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “goals”, row {row}: “{goal}” is above itself by way of others; “fairlead recover” mends it.</source>
      <translation>无法读取“{name}”：表“goals”第 {row} 行：“{goal}”通过其他目标位于自身之上；“fairlead recover”可修复。</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “plan” must hold the one row 1; “fairlead recover” mends it.</source>
      <translation>无法读取“{name}”：表“plan”必须只有第 1 行；“fairlead recover”可修复。</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “tasks”, row {row}: “{task}” is its own parent by way of others; “fairlead recover” mends it.</source>
      <translation>无法读取“{name}”：表“tasks”第 {row} 行：“{task}”通过其他任务成为自己的上级；“fairlead recover”可修复。</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “views”, row {row}: the filter of “{view}” is nested too deep; “fairlead recover” leaves the view out.</source>
      <translation>无法读取“{name}”：表“views”第 {row} 行：“{view}”的筛选嵌套太深；“fairlead recover”会略去该视图。</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “{table}”, row {row}: the hours of “{calendar}” are not intervals of a day in order; “fairlead recover” mends it.</source>
      <translation>无法读取“{name}”：表“{table}”第 {row} 行：“{calendar}”的时间不是一天内依次的区间；“fairlead recover”可修复。</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “{table}”, row {row}{whose}: {columns} outside what a plan can hold; “fairlead recover” leaves the row out.</source>
      <translation>无法读取“{name}”：表“{table}”第 {row} 行{whose}：{columns} 超出计划所能容纳；“fairlead recover”会略去该行。</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “{table}”, row {row}{whose}: {column} names a row of “{other}” that is not there; “fairlead recover” mends it.</source>
      <translation>无法读取“{name}”：表“{table}”第 {row} 行{whose}：{column} 指向“{other}”中不存在的行；“fairlead recover”可修复。</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: table “{table}”, row {row}{whose}: {reason}; “fairlead recover” leaves the row out.</source>
      <translation>无法读取“{name}”：表“{table}”第 {row} 行{whose}：{reason}；“fairlead recover”会略去该行。</translation>
    </message>
    <message>
      <source>“{name}” cannot start after it finishes; give a finish on or after the start.</source>
      <translation>“{name}”不能在完成之后开始；请给出不早于开始的完成时间。</translation>
    </message>
    <message>
      <source>“{name}” cannot wait for itself; choose another task.</source>
      <translation>“{name}”不能等待自身；请选择其他任务。</translation>
    </message>
    <message>
      <source>“{name}” could not be read or written ({reason}); nothing was changed.</source>
      <translation>无法读取或写入“{name}”（{reason}）；未更改任何内容。</translation>
    </message>
    <message>
      <source>“{name}” does not end in {ending}, as plans do; name it so, and make other formats of it by “fairlead convert”.</source>
      <translation>“{name}”的扩展名不是计划应有的 {ending}；请如此命名，并用“fairlead convert”生成其他格式。</translation>
    </message>
    <message>
      <source>“{name}” does not pause there any more; split it again.</source>
      <translation>“{name}”已不在那里暂停；请重新拆分。</translation>
    </message>
    <message>
      <source>“{name}” exists already; choose another name.</source>
      <translation>“{name}”已存在；请选择其他名称。</translation>
    </message>
    <message>
      <source>“{name}” has dates already; drag its bar to change them.</source>
      <translation>“{name}”已有日期；请拖动其条形来更改。</translation>
    </message>
    <message>
      <source>“{name}” has fixed work and is always effort-driven; choose another task type first.</source>
      <translation>“{name}”为固定工时，总是投入比导向；请先选择其他任务类型。</translation>
    </message>
    <message>
      <source>“{name}” has no dates yet; give it a start first.</source>
      <translation>“{name}”还没有日期；请先给出开始时间。</translation>
    </message>
    <message>
      <source>“{name}” has no row before it to go under; move it down first.</source>
      <translation>“{name}”之前没有可归入的行；请先将它下移。</translation>
    </message>
    <message>
      <source>“{name}” has started and cannot be switched off; set its percent complete to 0 first.</source>
      <translation>“{name}”已开始，不能停用；请先将其完成百分比设为 0。</translation>
    </message>
    <message>
      <source>“{name}” has started and is no idea any more; set its percent complete to 0 first.</source>
      <translation>“{name}”已开始，不再是构想；请先将其完成百分比设为 0。</translation>
    </message>
    <message>
      <source>“{name}” has started and this plan does not split started tasks; change its remaining duration, or allow splits in the plan settings.</source>
      <translation>“{name}”已开始，而此计划不拆分已开始的任务；请更改其剩余工期，或在计划设置中允许拆分。</translation>
    </message>
    <message>
      <source>“{name}” has started; change its actual start in the inspector.</source>
      <translation>“{name}”已开始；请在检查器中更改其实际开始时间。</translation>
    </message>
    <message>
      <source>“{name}” holds a value larger than a plan can have ({reason}); “fairlead recover” leaves it out.</source>
      <translation>“{name}”含有大于计划所能容纳的值（{reason}）；“fairlead recover”会略去它。</translation>
    </message>
    <message>
      <source>“{name}” holds triggers ({triggers}), which Fairlead does not run; “fairlead recover” copies the plan without them.</source>
      <translation>“{name}”含有触发器（{triggers}），Fairlead 不运行它们；“fairlead recover”可复制不含触发器的计划。</translation>
    </message>
    <message>
      <source>“{name}” is a folder; choose a file in it.</source>
      <translation>“{name}”是文件夹；请选择其中的文件。</translation>
    </message>
    <message>
      <source>“{name}” is a summary and cannot be a milestone; add a milestone below it.</source>
      <translation>“{name}”是摘要任务，不能是里程碑；请在其下添加里程碑。</translation>
    </message>
    <message>
      <source>“{name}” is a summary and has no task type; set it on the tasks below.</source>
      <translation>“{name}”是摘要任务，没有任务类型；请在其下的任务上设置。</translation>
    </message>
    <message>
      <source>“{name}” is a summary, which can only start no earlier or finish no later than a date; put the constraint on a task below it.</source>
      <translation>“{name}”是摘要任务，只能不得早于某日开始或不得晚于某日完成；请将限制放在其下的任务上。</translation>
    </message>
    <message>
      <source>“{name}” is a summary: it finishes with the tasks below it; change those.</source>
      <translation>“{name}”是摘要任务：它随其下任务完成；请更改那些任务。</translation>
    </message>
    <message>
      <source>“{name}” is a summary: it starts with the tasks below it; drag it or change those.</source>
      <translation>“{name}”是摘要任务：它随其下任务开始；请拖动它或更改那些任务。</translation>
    </message>
    <message>
      <source>“{name}” is a summary: its duration follows from the tasks below it; change those.</source>
      <translation>“{name}”是摘要任务：其工期由其下任务决定；请更改那些任务。</translation>
    </message>
    <message>
      <source>“{name}” is a summary: its progress follows from the tasks below it; change those.</source>
      <translation>“{name}”是摘要任务：其进度由其下任务决定；请更改那些任务。</translation>
    </message>
    <message>
      <source>“{name}” is a summary: its work is that of the tasks below it; change those.</source>
      <translation>“{name}”是摘要任务：其工时是其下任务的工时；请更改那些任务。</translation>
    </message>
    <message>
      <source>“{name}” is a summary; let people work on the tasks below it.</source>
      <translation>“{name}”是摘要任务；请让人员在其下的任务上工作。</translation>
    </message>
    <message>
      <source>“{name}” is a summary; split the tasks below it.</source>
      <translation>“{name}”是摘要任务；请拆分其下的任务。</translation>
    </message>
    <message>
      <source>“{name}” is among the rows being moved; choose a place outside of them.</source>
      <translation>“{name}”在被移动的行中；请选择其外的位置。</translation>
    </message>
    <message>
      <source>“{name}” is at the top level already; nothing is above it.</source>
      <translation>“{name}”已在最高级别；其上没有任何内容。</translation>
    </message>
    <message>
      <source>“{name}” is complete and stays where it was; change its actual dates in the inspector.</source>
      <translation>“{name}”已完成，保持原位；请在检查器中更改其实际日期。</translation>
    </message>
    <message>
      <source>“{name}” is complete; set its percent complete below 100 to change it.</source>
      <translation>“{name}”已完成；要更改请将其完成百分比设为低于 100。</translation>
    </message>
    <message>
      <source>“{name}” is damaged ({reason}) and was left as it is; “fairlead recover” writes what can still be read into a new file, and earlier copies are kept in your data folder.</source>
      <translation>“{name}”已损坏（{reason}），保持原样；“fairlead recover”会把仍可读取的内容写入新文件，数据文件夹中还有较早的副本。</translation>
    </message>
    <message>
      <source>“{name}” is in a folder that cannot be written to ({folder}); save a copy elsewhere to edit it.</source>
      <translation>“{name}”所在的文件夹不可写入（{folder}）；要编辑请在别处保存副本。</translation>
    </message>
    <message>
      <source>“{name}” is in the list twice; one link between two tasks is enough.</source>
      <translation>“{name}”在列表中出现两次；两个任务之间一个链接就够了。</translation>
    </message>
    <message>
      <source>“{name}” is inactive; switch it on before entering progress.</source>
      <translation>“{name}”已停用；输入进度之前请先启用。</translation>
    </message>
    <message>
      <source>“{name}” is no field of choices; add one of that kind.</source>
      <translation>“{name}”不是选项字段；请添加一个该类型的字段。</translation>
    </message>
    <message>
      <source>“{name}” is no recurring task; choose one, or add a new one.</source>
      <translation>“{name}”不是周期性任务；请选择一个，或新建一个。</translation>
    </message>
    <message>
      <source>“{name}” is not a Fairlead plan.</source>
      <translation>“{name}”不是 Fairlead 计划。</translation>
    </message>
    <message>
      <source>“{name}” is not a whole plan: table “{table}” lacks {columns}; “fairlead recover” writes what is there into a new file.</source>
      <translation>“{name}”不是完整的计划：表“{table}”缺少 {columns}；“fairlead recover”会把现有内容写入新文件。</translation>
    </message>
    <message>
      <source>“{name}” is open for editing by {who} since {since}; you see it read-only.</source>
      <translation>“{name}”自 {since} 起由 {who} 打开编辑；您看到的是只读状态。</translation>
    </message>
    <message>
      <source>“{name}” is scheduled manually and has no pauses; schedule it automatically to split it.</source>
      <translation>“{name}”是手动计划的，没有暂停；要拆分请改为自动计划。</translation>
    </message>
    <message>
      <source>“{name}” is write-protected; save a copy elsewhere to edit it.</source>
      <translation>“{name}”有写保护；要编辑请在别处保存副本。</translation>
    </message>
    <message>
      <source>“{name}” keeps {stored_start} to {stored_finish}, not {start} to {finish}; {reason}.</source>
      <translation>“{name}”保持 {stored_start} 至 {stored_finish}，而不是 {start} 至 {finish}；{reason}。</translation>
    </message>
    <message>
      <source>“{name}” must finish on its date; change or remove that constraint to move it.</source>
      <translation>“{name}”必须在其日期完成；要移动请更改或移除该限制。</translation>
    </message>
    <message>
      <source>“{name}” must start on its date; change or remove that constraint to move it.</source>
      <translation>“{name}”必须在其日期开始；要移动请更改或移除该限制。</translation>
    </message>
    <message>
      <source>“{name}” now counts as begun on {start}, which is still to come; undo, or give the day it really began.</source>
      <translation>“{name}”现在算作于 {start} 开始，而该日期尚未到来；请撤销，或给出实际开始的日期。</translation>
    </message>
    <message>
      <source>“{name}” takes no time, so it is either done or not; type 0 or 100.</source>
      <translation>“{name}”不占用时间，要么完成要么未完成；请输入 0 或 100。</translation>
    </message>
    <message>
      <source>“{name}” wants to run functions or views of its own ({reason}), which Fairlead does not do; “fairlead recover” copies the plan without them.</source>
      <translation>“{name}”要运行自己的函数或视图（{reason}），Fairlead 不这样做；“fairlead recover”可复制不含它们的计划。</translation>
    </message>
    <message>
      <source>“{name}” was written by a newer Fairlead (format {version}, this one knows {known}); update Fairlead to open it.</source>
      <translation>“{name}”由较新的 Fairlead 写成（格式 {version}，此版本支持 {known}）；请更新 Fairlead 以打开它。</translation>
    </message>
    <message>
      <source>“{name}” would be based on itself; choose another base calendar.</source>
      <translation>“{name}”会以自身为基准；请选择其他基准日历。</translation>
    </message>
    <message>
      <source>“{name}” would finish before it started; correct its actual start first.</source>
      <translation>“{name}”会在开始之前完成；请先更正其实际开始时间。</translation>
    </message>
    <message>
      <source>“{name}” would finish before it starts; move its start first.</source>
      <translation>“{name}”会在开始之前完成；请先移动其开始时间。</translation>
    </message>
    <message>
      <source>“{name}” would lie below itself; choose another goal above it.</source>
      <translation>“{name}”会位于自身之下；请选择其他上级目标。</translation>
    </message>
    <message>
      <source>“{name}”: {start} to {finish}, stored {stored_start} to {stored_finish}; {reason}.</source>
      <translation>“{name}”：{start} 至 {finish}，存储为 {stored_start} 至 {stored_finish}；{reason}。</translation>
    </message>
    <message>
      <source>“{other}” cannot wait for “{name}”, it would go round in a circle: {path}; remove one of these links first.</source>
      <translation>“{other}”不能等待“{name}”，否则会形成环：{path}；请先移除其中一个链接。</translation>
    </message>
    <message>
      <source>“{other}” waits for “{name}” already; change that link instead.</source>
      <translation>“{other}”已在等待“{name}”；请改为更改该链接。</translation>
    </message>
    <message>
      <source>“{predecessor}” and “{successor}” are linked though one is part of the other; the link is left out. Remove it.</source>
      <translation>“{predecessor}”和“{successor}”被链接，但一个是另一个的一部分；该链接被略去。请移除它。</translation>
    </message>
    <message>
      <source>“{source}” is now “{target}”, with {tasks} tasks.</source>
      <translation>“{source}”现在是“{target}”，有 {tasks} 个任务。</translation>
    </message>
    <message>
      <source>“{task}” can finish {instant} at the earliest, as “{other}” cannot finish before {other_instant} ({link}).</source>
      <translation>“{task}”最早可在 {instant} 完成，因为“{other}”不能早于 {other_instant} 完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” can finish {instant} at the earliest, as “{other}” cannot start before {other_instant} ({link}).</source>
      <translation>“{task}”最早可在 {instant} 完成，因为“{other}”不能早于 {other_instant} 开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” can slip by {slack}: it finishes {instant} and must finish by {other_instant}.</source>
      <translation>“{task}”可推迟 {slack}：它在 {instant} 完成，必须在 {other_instant} 之前完成。</translation>
    </message>
    <message>
      <source>“{task}” can slip by {slack}: it starts {instant} and must start by {other_instant}.</source>
      <translation>“{task}”可推迟 {slack}：它在 {instant} 开始，必须在 {other_instant} 之前开始。</translation>
    </message>
    <message>
      <source>“{task}” can start {instant} at the earliest, as “{other}” cannot finish before {other_instant} ({link}).</source>
      <translation>“{task}”最早可在 {instant} 开始，因为“{other}”不能早于 {other_instant} 完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” can start {instant} at the earliest, as “{other}” cannot start before {other_instant} ({link}).</source>
      <translation>“{task}”最早可在 {instant} 开始，因为“{other}”不能早于 {other_instant} 开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” can start {instant} at the earliest: nothing comes before it.</source>
      <translation>“{task}”最早可在 {instant} 开始：它之前没有任何任务。</translation>
    </message>
    <message>
      <source>“{task}” did not move between {since} and {until}.</source>
      <translation>“{task}”在 {since} 和 {until} 之间没有移动。</translation>
    </message>
    <message>
      <source>“{task}” finished {instant}, as reported.</source>
      <translation>“{task}”已报告于 {instant} 完成。</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant} because its summary “{through}” follows “{other}”, which finishes {other_instant} ({link}).</source>
      <translation>“{task}”在 {instant} 完成，因为其摘要任务“{through}”跟随“{other}”，后者在 {other_instant} 完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant} because its summary “{through}” follows “{other}”, which starts {other_instant} ({link}).</source>
      <translation>“{task}”在 {instant} 完成，因为其摘要任务“{through}”跟随“{other}”，后者在 {other_instant} 开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant} because “{other}” finishes {other_instant} ({link}).</source>
      <translation>“{task}”在 {instant} 完成，因为“{other}”在 {other_instant} 完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant} because “{other}” starts {other_instant} ({link}).</source>
      <translation>“{task}”在 {instant} 完成，因为“{other}”在 {other_instant} 开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant} with “{other}”, the last of its tasks.</source>
      <translation>“{task}”在 {instant} 随其最后一个任务“{other}”完成。</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant}, held by the pin of its summary “{through}”: finish no later than {date}.</source>
      <translation>“{task}”在 {instant} 完成，受其摘要任务“{through}”的固定限制：不得晚于 {date} 完成。</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant}, which is pinned: finish no earlier than {date}.</source>
      <translation>“{task}”在 {instant} 完成，已固定：不得早于 {date} 完成。</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant}, which is pinned: finish no later than {date}.</source>
      <translation>“{task}”在 {instant} 完成，已固定：不得晚于 {date} 完成。</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant}, which is pinned: must finish on {date}.</source>
      <translation>“{task}”在 {instant} 完成，已固定：必须完成于 {date}。</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant}: it belongs to another plan, which says so.</source>
      <translation>“{task}”在 {instant} 完成：它属于另一个计划，由该计划决定。</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant}: nothing follows it, so it finishes with the project ({date}).</source>
      <translation>“{task}”在 {instant} 完成：其后没有任务，因此随项目完成（{date}）。</translation>
    </message>
    <message>
      <source>“{task}” finishes {instant}: this date was typed, the task is scheduled by hand.</source>
      <translation>“{task}”在 {instant} 完成：该日期是输入的，任务为手动计划。</translation>
    </message>
    <message>
      <source>“{task}” has a date outside 1970 to 2169; the nearest counts. Correct it.</source>
      <translation>“{task}”有 1970 到 2169 年之外的日期；采用最接近的值。请更正。</translation>
    </message>
    <message>
      <source>“{task}” has moved since {since} and is back where it was: {new_start} – {new_finish}.</source>
      <translation>“{task}”自{since}以来移动过，现已回到原处：{new_start} – {new_finish}。</translation>
    </message>
    <message>
      <source>“{task}” has moved since {since}: start {start} ({old_start} → {new_start}), finish {finish} ({old_finish} → {new_finish}).</source>
      <translation>“{task}”自{since}以来移动了：开始 {start}（{old_start} → {new_start}），完成 {finish}（{old_finish} → {new_finish}）。</translation>
    </message>
    <message>
      <source>“{task}” has moved since {since}: {start} ({old_start} → {new_start}).</source>
      <translation>“{task}”自{since}以来移动了：{start}（{old_start} → {new_start}）。</translation>
    </message>
    <message>
      <source>“{task}” has no slack because it is as late as possible.</source>
      <translation>“{task}”没有时差，因为它越晚越好。</translation>
    </message>
    <message>
      <source>“{task}” has no slack: it finishes {instant} and must not be later.</source>
      <translation>“{task}”没有时差：它在 {instant} 完成，不能更晚。</translation>
    </message>
    <message>
      <source>“{task}” has no slack: it starts {instant} and must not be later.</source>
      <translation>“{task}”没有时差：它在 {instant} 开始，不能更晚。</translation>
    </message>
    <message>
      <source>“{task}” has no task with dates.</source>
      <translation>“{task}”没有带日期的任务。</translation>
    </message>
    <message>
      <source>“{task}” has not moved since {since}.</source>
      <translation>“{task}”自{since}以来没有移动。</translation>
    </message>
    <message>
      <source>“{task}” has the slack of the tightest of its tasks, “{other}”.</source>
      <translation>“{task}”的时差是其最紧的任务“{other}”的时差。</translation>
    </message>
    <message>
      <source>“{task}” has {rest} left, which must go on by {instant} to finish by {other_instant}.</source>
      <translation>“{task}”还剩 {rest}，必须在 {instant} 之前继续，才能在 {other_instant} 之前完成。</translation>
    </message>
    <message>
      <source>“{task}” has {slack} of slack: the plan is scheduled from its finish, so that is how much sooner it could be done.</source>
      <translation>“{task}”有 {slack} 时差：计划从完成日期倒排，这就是它可以提前的量。</translation>
    </message>
    <message>
      <source>“{task}” is an idea in a bucket and has no dates; drop it on the timeline or type a start to give it some.</source>
      <translation>“{task}”是分区中的构想，没有日期；请将它拖放到时间线上，或输入开始时间。</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible, but nothing follows it: it finishes {instant}, as soon as it can.</source>
      <translation>“{task}”越晚越好，但其后没有任务：它在 {instant} 尽早完成。</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant} to make way for what follows “{other}”, which stays at its typed dates but would have to start by {other_instant} ({link}).</source>
      <translation>“{task}”越晚越好：它在 {instant} 完成，为“{other}”的后续任务让路；后者保持输入的日期，但本应在 {other_instant} 之前开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, and the project ends with it.</source>
      <translation>“{task}”越晚越好：它在 {instant} 完成，项目随之结束。</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, as “{other}” finished {other_instant} already ({link}).</source>
      <translation>“{task}”越晚越好：它在 {instant} 完成，因为“{other}”已在 {other_instant} 完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, as “{other}” started {other_instant} already ({link}).</source>
      <translation>“{task}”越晚越好：它在 {instant} 完成，因为“{other}”已在 {other_instant} 开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, by the finish that was typed for its summary.</source>
      <translation>“{task}”越晚越好：它在 {instant} 完成，即为其摘要任务输入的完成时间。</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, in time for its deadline {date}.</source>
      <translation>“{task}”越晚越好：它在 {instant} 完成，赶上其最后期限 {date}。</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, in time for the project's end {date}, which “{other}” sets.</source>
      <translation>“{task}”越晚越好：它在 {instant} 完成，赶上由“{other}”决定的项目结束 {date}。</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, in time for the project's end {date}.</source>
      <translation>“{task}”越晚越好：它在 {instant} 完成，赶上项目结束 {date}。</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, since its summary “{through}” is pinned, finish no later than {date}.</source>
      <translation>“{task}”越晚越好：它在 {instant} 完成，因为其摘要任务“{through}”已固定，不得晚于 {date} 完成。</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, so that “{other}” can finish by {other_instant} ({link}).</source>
      <translation>“{task}”越晚越好：它在 {instant} 完成，以便“{other}”能在 {other_instant} 之前完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it finishes {instant}, so that “{other}” can start by {other_instant} ({link}).</source>
      <translation>“{task}”越晚越好：它在 {instant} 完成，以便“{other}”能在 {other_instant} 之前开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it starts {instant} to make way for what follows “{other}”, which stays at its typed dates but would have to start by {other_instant} ({link}).</source>
      <translation>“{task}”越晚越好：它在 {instant} 开始，为“{other}”的后续任务让路；后者保持输入的日期，但本应在 {other_instant} 之前开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it starts {instant}, as “{other}” finished {other_instant} already ({link}).</source>
      <translation>“{task}”越晚越好：它在 {instant} 开始，因为“{other}”已在 {other_instant} 完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it starts {instant}, as “{other}” started {other_instant} already ({link}).</source>
      <translation>“{task}”越晚越好：它在 {instant} 开始，因为“{other}”已在 {other_instant} 开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it starts {instant}, so that “{other}” can finish by {other_instant} ({link}).</source>
      <translation>“{task}”越晚越好：它在 {instant} 开始，以便“{other}”能在 {other_instant} 之前完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” is as late as possible: it starts {instant}, so that “{other}” can start by {other_instant} ({link}).</source>
      <translation>“{task}”越晚越好：它在 {instant} 开始，以便“{other}”能在 {other_instant} 之前开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” is as soon as possible: it finishes {instant} because “{other}” finishes {other_instant} ({link}).</source>
      <translation>“{task}”越早越好：它在 {instant} 完成，因为“{other}”在 {other_instant} 完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” is as soon as possible: it finishes {instant} because “{other}” starts {other_instant} ({link}).</source>
      <translation>“{task}”越早越好：它在 {instant} 完成，因为“{other}”在 {other_instant} 开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” is as soon as possible: it starts {instant} because “{other}” finishes {other_instant} ({link}).</source>
      <translation>“{task}”越早越好：它在 {instant} 开始，因为“{other}”在 {other_instant} 完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” is as soon as possible: it starts {instant} because “{other}” starts {other_instant} ({link}).</source>
      <translation>“{task}”越早越好：它在 {instant} 开始，因为“{other}”在 {other_instant} 开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” is as soon as possible: nothing comes before it, so it starts {instant}.</source>
      <translation>“{task}”越早越好：它之前没有任务，因此在 {instant} 开始。</translation>
    </message>
    <message>
      <source>“{task}” is done; nothing can delay it any more.</source>
      <translation>“{task}”已完成；没有什么能再延误它。</translation>
    </message>
    <message>
      <source>“{task}” is inactive, so nothing waits for it.</source>
      <translation>“{task}”已停用，因此没有任务等待它。</translation>
    </message>
    <message>
      <source>“{task}” is inside itself; it counts at the top level. Move it where it belongs.</source>
      <translation>“{task}”位于自身之中；它按最高级别计算。请移到它所属的位置。</translation>
    </message>
    <message>
      <source>“{task}” is linked to a task that is not in the plan; the link is left out. Remove it.</source>
      <translation>“{task}”链接到不在计划中的任务；该链接被略去。请移除它。</translation>
    </message>
    <message>
      <source>“{task}” is new since {since}.</source>
      <translation>“{task}”是自{since}以来新增的。</translation>
    </message>
    <message>
      <source>“{task}” is new since {since}; this is until {until}.</source>
      <translation>“{task}”是自{since}以来新增的；截至{until}。</translation>
    </message>
    <message>
      <source>“{task}” is scheduled by hand and finishes {instant}, whatever follows it.</source>
      <translation>“{task}”是手动计划的，在 {instant} 完成，不受其后任务影响。</translation>
    </message>
    <message>
      <source>“{task}” is scheduled by hand and has no date typed yet; it is shown at {instant}.</source>
      <translation>“{task}”是手动计划的，尚未输入日期；显示在 {instant}。</translation>
    </message>
    <message>
      <source>“{task}” is {delay} later than that, around the clock, by its levelling delay.</source>
      <translation>“{task}”因资源调配延迟而再晚 {delay}（昼夜连续）。</translation>
    </message>
    <message>
      <source>“{task}” is {percent} % done, but no finish is reported; it ends {instant}, from its work so far.</source>
      <translation>“{task}”完成 {percent} %，但未报告完成时间；按目前的工作，它在 {instant} 结束。</translation>
    </message>
    <message>
      <source>“{task}” is {percent} % done; the rest, {rest} of {duration}, follows without a break and ends {instant}.</source>
      <translation>“{task}”完成 {percent} %；其余 {rest}（共 {duration}）不间断进行，在 {instant} 结束。</translation>
    </message>
    <message>
      <source>“{task}” is {percent} % done; the rest, {rest} of {duration}, goes on {date}, its resume date, and ends {instant}.</source>
      <translation>“{task}”完成 {percent} %；其余 {rest}（共 {duration}）在恢复日期 {date} 继续，在 {instant} 结束。</translation>
    </message>
    <message>
      <source>“{task}” is {percent} % done; the rest, {rest} of {duration}, is not planned before the status date {date} and ends {instant}.</source>
      <translation>“{task}”完成 {percent} %；其余 {rest}（共 {duration}）不安排在状态日期 {date} 之前，在 {instant} 结束。</translation>
    </message>
    <message>
      <source>“{task}” is {percent} % done; the rest, {rest} of {duration}, waits for “{other}”, which finishes {other_instant} ({link}), and ends {instant}.</source>
      <translation>“{task}”完成 {percent} %；其余 {rest}（共 {duration}）等待“{other}”，后者在 {other_instant} 完成（{link}），在 {instant} 结束。</translation>
    </message>
    <message>
      <source>“{task}” is {percent} % done; the rest, {rest} of {duration}, waits for “{other}”, which starts {other_instant} ({link}), and ends {instant}.</source>
      <translation>“{task}”完成 {percent} %；其余 {rest}（共 {duration}）等待“{other}”，后者在 {other_instant} 开始（{link}），在 {instant} 结束。</translation>
    </message>
    <message>
      <source>“{task}” is {slack} too late: it finishes {instant} but must finish by {other_instant}.</source>
      <translation>“{task}”晚了 {slack}：它在 {instant} 完成，但必须在 {other_instant} 之前完成。</translation>
    </message>
    <message>
      <source>“{task}” is {slack} too late: it starts {instant} but must start by {other_instant}.</source>
      <translation>“{task}”晚了 {slack}：它在 {instant} 开始，但必须在 {other_instant} 之前开始。</translation>
    </message>
    <message>
      <source>“{task}” is {slack} too late: it starts {instant}, against the links that it waits for.</source>
      <translation>“{task}”早了 {slack}：它在 {instant} 开始，违反了它所等待的链接。</translation>
    </message>
    <message>
      <source>“{task}” moved between {since} and {until} and came back to where it was: {new_start} – {new_finish}.</source>
      <translation>“{task}”在 {since} 和 {until} 之间移动过，又回到原处：{new_start} – {new_finish}。</translation>
    </message>
    <message>
      <source>“{task}” moved between {since} and {until}: start {start} ({old_start} → {new_start}), finish {finish} ({old_finish} → {new_finish}).</source>
      <translation>“{task}”在 {since} 和 {until} 之间移动了：开始 {start}（{old_start} → {new_start}），完成 {finish}（{old_finish} → {new_finish}）。</translation>
    </message>
    <message>
      <source>“{task}” moved between {since} and {until}: {start} ({old_start} → {new_start}).</source>
      <translation>“{task}”在 {since} 和 {until} 之间移动了：{start}（{old_start} → {new_start}）。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {date} or it misses its deadline.</source>
      <translation>“{task}”必须在 {date} 之前完成，否则超过其最后期限。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant} because “{other}” finishes {other_instant} ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前完成，因为“{other}”在 {other_instant} 完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant} because “{other}” starts {other_instant} ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前完成，因为“{other}”在 {other_instant} 开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant} because “{other}”, which follows its summary “{through}”, finishes {other_instant} ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前完成，因为跟随其摘要任务“{through}”的“{other}”在 {other_instant} 完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant} because “{other}”, which follows its summary “{through}”, starts {other_instant} ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前完成，因为跟随其摘要任务“{through}”的“{other}”在 {other_instant} 开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant} or the project ends later than {date}, when “{other}” does.</source>
      <translation>“{task}”必须在 {instant} 之前完成，否则项目将晚于 {date}（“{other}”的结束）结束。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant} or the project ends later than {date}.</source>
      <translation>“{task}”必须在 {instant} 之前完成，否则项目将晚于 {date} 结束。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant} or the project, which ends with it, ends later.</source>
      <translation>“{task}”必须在 {instant} 之前完成，否则随之结束的项目将推迟结束。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant} to make way for what follows “{other}”, which stays at its typed dates but would have to start by {other_instant} ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前完成，为“{other}”的后续任务让路；后者保持输入的日期，但本应在 {other_instant} 之前开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}, as “{other}” finished {other_instant} already ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前完成，因为“{other}”已在 {other_instant} 完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}, as “{other}” must finish by {other_instant} ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前完成，因为“{other}”必须在 {other_instant} 之前完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}, as “{other}” must start by {other_instant} ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前完成，因为“{other}”必须在 {other_instant} 之前开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}, as “{other}” started {other_instant} already ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前完成，因为“{other}”已在 {other_instant} 开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}, the finish that was typed for its summary.</source>
      <translation>“{task}”必须在 {instant} 之前完成，即为其摘要任务输入的完成时间。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}: it is pinned, finish no later than {date}.</source>
      <translation>“{task}”必须在 {instant} 之前完成：已固定，不得晚于 {date} 完成。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}: it is pinned, must finish on {date}.</source>
      <translation>“{task}”必须在 {instant} 之前完成：已固定，必须完成于 {date}。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}: it is pinned, must start on {date}, and takes {duration}.</source>
      <translation>“{task}”必须在 {instant} 之前完成：已固定，必须开始于 {date}，需要 {duration}。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}: it is pinned, start no later than {date}, and takes {duration}.</source>
      <translation>“{task}”必须在 {instant} 之前完成：已固定，不得晚于 {date} 开始，需要 {duration}。</translation>
    </message>
    <message>
      <source>“{task}” must finish by {instant}: its summary “{through}” is pinned, finish no later than {date}.</source>
      <translation>“{task}”必须在 {instant} 之前完成：其摘要任务“{through}”已固定，不得晚于 {date} 完成。</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant} because “{other}” finishes {other_instant} ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前开始，因为“{other}”在 {other_instant} 完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant} because “{other}” starts {other_instant} ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前开始，因为“{other}”在 {other_instant} 开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant} because “{other}”, which follows its summary “{through}”, finishes {other_instant} ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前开始，因为跟随其摘要任务“{through}”的“{other}”在 {other_instant} 完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant} because “{other}”, which follows its summary “{through}”, starts {other_instant} ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前开始，因为跟随其摘要任务“{through}”的“{other}”在 {other_instant} 开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant} to make way for what follows “{other}”, which stays at its typed dates but would have to start by {other_instant} ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前开始，为“{other}”的后续任务让路；后者保持输入的日期，但本应在 {other_instant} 之前开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant}, as “{other}” finished {other_instant} already ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前开始，因为“{other}”已在 {other_instant} 完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant}, as “{other}” must finish by {other_instant} ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前开始，因为“{other}”必须在 {other_instant} 之前完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant}, as “{other}” must start by {other_instant} ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前开始，因为“{other}”必须在 {other_instant} 之前开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant}, as “{other}” started {other_instant} already ({link}).</source>
      <translation>“{task}”必须在 {instant} 之前开始，因为“{other}”已在 {other_instant} 开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant}: it is pinned, must start on {date}.</source>
      <translation>“{task}”必须在 {instant} 之前开始：已固定，必须开始于 {date}。</translation>
    </message>
    <message>
      <source>“{task}” must start by {instant}: it is pinned, start no later than {date}.</source>
      <translation>“{task}”必须在 {instant} 之前开始：已固定，不得晚于 {date} 开始。</translation>
    </message>
    <message>
      <source>“{task}” runs past the end of 2169 and is cut off there. Shorten it, its links' lags or what is before it.</source>
      <translation>“{task}”超出 2169 年末，在那里被截断。请缩短它、其链接的延隔时间或它之前的任务。</translation>
    </message>
    <message>
      <source>“{task}” started {instant}, as reported.</source>
      <translation>“{task}”已报告于 {instant} 开始。</translation>
    </message>
    <message>
      <source>“{task}” starts {instant} because its summary “{through}” follows “{other}”, which finishes {other_instant} ({link}).</source>
      <translation>“{task}”在 {instant} 开始，因为其摘要任务“{through}”跟随“{other}”，后者在 {other_instant} 完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” starts {instant} because its summary “{through}” follows “{other}”, which starts {other_instant} ({link}).</source>
      <translation>“{task}”在 {instant} 开始，因为其摘要任务“{through}”跟随“{other}”，后者在 {other_instant} 开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” starts {instant} because “{other}” finishes {other_instant} ({link}).</source>
      <translation>“{task}”在 {instant} 开始，因为“{other}”在 {other_instant} 完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” starts {instant} because “{other}” starts {other_instant} ({link}).</source>
      <translation>“{task}”在 {instant} 开始，因为“{other}”在 {other_instant} 开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” starts {instant} with “{other}”, the first of its tasks.</source>
      <translation>“{task}”在 {instant} 随其第一个任务“{other}”开始。</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}, held by the pin of its summary “{through}”: start no earlier than {date}.</source>
      <translation>“{task}”在 {instant} 开始，受其摘要任务“{through}”的固定限制：不得早于 {date} 开始。</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}, the first time with which it finishes no sooner than it may: “{other}” finishes {other_instant} ({link}).</source>
      <translation>“{task}”在 {instant} 开始，这是使它不早于允许时间完成的最早时刻：“{other}”在 {other_instant} 完成（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}, the first time with which it finishes no sooner than it may: “{other}” starts {other_instant} ({link}).</source>
      <translation>“{task}”在 {instant} 开始，这是使它不早于允许时间完成的最早时刻：“{other}”在 {other_instant} 开始（{link}）。</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}, which is pinned: must start on {date}.</source>
      <translation>“{task}”在 {instant} 开始，已固定：必须开始于 {date}。</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}, which is pinned: start no earlier than {date}.</source>
      <translation>“{task}”在 {instant} 开始，已固定：不得早于 {date} 开始。</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}, which is pinned: start no later than {date}.</source>
      <translation>“{task}”在 {instant} 开始，已固定：不得晚于 {date} 开始。</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}: it belongs to another plan, which says so.</source>
      <translation>“{task}”在 {instant} 开始：它属于另一个计划，由该计划决定。</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}: no link puts it before the project's start ({date}).</source>
      <translation>“{task}”在 {instant} 开始：没有链接使它早于项目开始（{date}）。</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}: nothing drives it, so it starts with the project ({date}).</source>
      <translation>“{task}”在 {instant} 开始：没有什么驱动它，因此随项目开始（{date}）。</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}: this date was typed, the task is scheduled by hand.</source>
      <translation>“{task}”在 {instant} 开始：该日期是输入的，任务为手动计划。</translation>
    </message>
    <message>
      <source>“{task}” starts {instant}: unfinished work is not planned before the status date {date}.</source>
      <translation>“{task}”在 {instant} 开始：未完成的工作不安排在状态日期 {date} 之前。</translation>
    </message>
    <message>
      <source>“{task}” takes {duration} after its levelling delay of {delay}, so it must be free to start by {instant} to finish by {other_instant}.</source>
      <translation>“{task}”在 {delay} 的资源调配延迟之后需要 {duration}，因此必须能在 {instant} 之前开始，才能在 {other_instant} 之前完成。</translation>
    </message>
    <message>
      <source>“{task}” takes {duration} around the clock, from {other_instant} to {instant}.</source>
      <translation>“{task}”昼夜连续需要 {duration}，从 {other_instant} 到 {instant}。</translation>
    </message>
    <message>
      <source>“{task}” takes {duration} around the clock, so it starts {instant} to finish {other_instant}.</source>
      <translation>“{task}”昼夜连续需要 {duration}，因此在 {instant} 开始，以便在 {other_instant} 完成。</translation>
    </message>
    <message>
      <source>“{task}” takes {duration} of work and pauses for {pauses}, from {other_instant} to {instant}.</source>
      <translation>“{task}”需要 {duration} 工作并暂停 {pauses}，从 {other_instant} 到 {instant}。</translation>
    </message>
    <message>
      <source>“{task}” takes {duration} of work and pauses for {pauses}, so it starts {instant} to finish {other_instant}.</source>
      <translation>“{task}”需要 {duration} 工作并暂停 {pauses}，因此在 {instant} 开始，以便在 {other_instant} 完成。</translation>
    </message>
    <message>
      <source>“{task}” takes {duration}, from {other_instant} to {instant}.</source>
      <translation>“{task}”需要 {duration}，从 {other_instant} 到 {instant}。</translation>
    </message>
    <message>
      <source>“{task}” takes {duration}, from {other_instant} to {instant}; its finish is set by the assignment of “{person}” ({hours}).</source>
      <translation>“{task}”需要 {duration}，从 {other_instant} 到 {instant}；其完成时间由“{person}”的工作分配决定（{hours}）。</translation>
    </message>
    <message>
      <source>“{task}” takes {duration}, so it can finish {instant} at the earliest.</source>
      <translation>“{task}”需要 {duration}，因此最早可在 {instant} 完成。</translation>
    </message>
    <message>
      <source>“{task}” takes {duration}, so it must start by {instant} to finish by {other_instant}.</source>
      <translation>“{task}”需要 {duration}，因此必须在 {instant} 之前开始，才能在 {other_instant} 之前完成。</translation>
    </message>
    <message>
      <source>“{task}” takes {duration}, so it starts {instant} to finish {other_instant}.</source>
      <translation>“{task}”需要 {duration}，因此在 {instant} 开始，以便在 {other_instant} 完成。</translation>
    </message>
    <message>
      <source>“{task}” takes {duration}, so it starts {instant} to finish {other_instant}; what counts is the assignment of “{person}” ({hours}).</source>
      <translation>“{task}”需要 {duration}，因此在 {instant} 开始，以便在 {other_instant} 完成；以“{person}”的工作分配为准（{hours}）。</translation>
    </message>
    <message>
      <source>“{text}” are no hours; type them like 8:00–12:00, 13:00–17:00, or nothing for a free day.</source>
      <translation>“{text}”不是时间；请输入如 8:00–12:00, 13:00–17:00，休息日留空。</translation>
    </message>
    <message>
      <source>“{text}” cannot be compared with “{title}”; give a value as it is typed into that column.</source>
      <translation>“{text}”无法与“{title}”比较；请按该列的输入方式给出值。</translation>
    </message>
    <message>
      <source>“{text}” has more than three parts; a header or footer is left|middle|right.</source>
      <translation>“{text}”超过三个部分；页眉或页脚的格式为 左|中|右。</translation>
    </message>
    <message>
      <source>“{text}” is longer than a plan can hold; give at most 200 years.</source>
      <translation>“{text}”超出计划所能容纳；最多 200 年。</translation>
    </message>
    <message>
      <source>“{text}” is neither yes nor no; type yes or no for “{title}”.</source>
      <translation>“{text}”既不是“是”也不是“否”；请为“{title}”输入 yes 或 no。</translation>
    </message>
    <message>
      <source>“{text}” is no choice for “{title}”; the choices are {choices}.</source>
      <translation>“{text}”不是“{title}”的选项；选项有 {choices}。</translation>
    </message>
    <message>
      <source>“{text}” is no moment of this plan; give a date such as 2026-03-14, -7d or mon, a journal number, or one of the versions {known}.</source>
      <translation>“{text}”不是此计划的时刻；请给出如 2026-03-14、-7d 或 mon 的日期、日志编号，或版本 {known} 之一。</translation>
    </message>
    <message>
      <source>“{text}” is no period; write such as today, this week, next 2 weeks or last 3 days.</source>
      <translation>“{text}”不是时间段；请写如 today、this week、next 2 weeks 或 last 3 days。</translation>
    </message>
    <message>
      <source>“{text}” is not a date; type one such as 2026-03-14 or 14.03.2026 09:00.</source>
      <translation>“{text}”不是日期；请输入如 2026-03-14 或 14.03.2026 09:00。</translation>
    </message>
    <message>
      <source>“{text}” is not a duration; type one such as 3d, 4h, 2w or 1ed.</source>
      <translation>“{text}”不是工期；请输入如 3d、4h、2w 或 1ed。</translation>
    </message>
    <message>
      <source>“{text}” is not a lag; type one such as +2d, -1ed or -20%.</source>
      <translation>“{text}”不是延隔时间；请输入如 +2d、-1ed 或 -20%。</translation>
    </message>
    <message>
      <source>“{text}” is not a list of people; write it as “Ana; Bo[50%]”.</source>
      <translation>“{text}”不是人员列表；请写如“Ana; Bo[50%]”。</translation>
    </message>
    <message>
      <source>“{text}” is not a number for “{title}”; type one such as 50.</source>
      <translation>“{text}”不是“{title}”的数字；请输入如 50。</translation>
    </message>
    <message>
      <source>“{text}” is not a recurrence; write daily/2, weekly/1/3, monthly/1/15 or yearly/12/25.</source>
      <translation>“{text}”不是周期；请写 daily/2、weekly/1/3、monthly/1/15 或 yearly/12/25。</translation>
    </message>
    <message>
      <source>“{text}” is not found; check what is looked for.</source>
      <translation>找不到“{text}”；请检查要查找的内容。</translation>
    </message>
    <message>
      <source>“{text}” is not one task only; it may be {candidates}.</source>
      <translation>“{text}”不只指一个任务；可能是 {candidates}。</translation>
    </message>
    <message>
      <source>“{text}” is outside the years 1970 to 2169 that a plan can hold.</source>
      <translation>“{text}”超出计划所能容纳的 1970 到 2169 年。</translation>
    </message>
    <message>
      <source>“{text}” is still to come; give a day that was, such as -7d or mon.</source>
      <translation>“{text}”尚未到来；请给出过去的日期，例如 -7d 或 mon。</translation>
    </message>
    <message>
      <source>“{text}” names {count} records, not one; there are: {known}.</source>
      <translation>“{text}”指 {count} 条记录，而不是一条；现有：{known}。</translation>
    </message>
    <message>
      <source>“{title}” is calculated; change the dates, links or progress that it follows from.</source>
      <translation>“{title}”是计算得出的；请更改决定它的日期、链接或进度。</translation>
    </message>
    <message>
      <source>“{title}” is no text; choose a column of texts.</source>
      <translation>“{title}”不是文本；请选择文本列。</translation>
    </message>
    <message>
      <source>“{value}” is no value for the setting “{name}”; give one of the right kind.</source>
      <translation>“{value}”不是设置“{name}”的值；请给出正确类型的值。</translation>
    </message>
  </context>
  <context>
    <name>palette</name>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n 个任务</numerusform>
      </translation>
    </message>
    <message>
      <source>1 task</source>
      <translation>1 个任务</translation>
    </message>
    <message>
      <source>Assign {0} to what is selected: {1}</source>
      <translation>将 {0} 分配给所选内容：{1}</translation>
    </message>
    <message>
      <source>Go to row {0}: {1}</source>
      <translation>转到第 {0} 行：{1}</translation>
    </message>
    <message>
      <source>Go to {0}</source>
      <translation>转到{0}</translation>
    </message>
    <message>
      <source>No task is theirs yet.</source>
      <translation>还没有属于他们的任务。</translation>
    </message>
    <message>
      <source>Nobody is named “{0}”: add this person and assign them: {1}</source>
      <translation>没有名为“{0}”的人员：添加此人并分配：{1}</translation>
    </message>
    <message>
      <source>Select tasks of {0}</source>
      <translation>选择{0}的任务</translation>
    </message>
    <message>
      <source>Set {0} to “{1}”: {2}</source>
      <translation>将{0}设为“{1}”：{2}</translation>
    </message>
    <message>
      <source>Show view “{0}”</source>
      <translation>显示视图“{0}”</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>assign</source>
      <translation>分配</translation>
    </message>
    <message>
      <source>go to;goto;go</source>
      <translation>转到;去</translation>
    </message>
    <message>
      <source>person</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>row {0}</source>
      <translation>第 {0} 行</translation>
    </message>
    <message>
      <source>saved view</source>
      <translation>已保存的视图</translation>
    </message>
    <message>
      <source>team</source>
      <translation>团队</translation>
    </message>
    <message>
      <source>“{0}” is new among the people of this plan.</source>
      <translation>“{0}”是此计划中的新人员。</translation>
    </message>
  </context>
  <context>
    <name>roadmap</name>
    <message numerus="yes">
      <source>%n late</source>
      <translation>
        <numerusform>%n 个延误</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n 个任务</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tasks of it are in this lane</source>
      <translation>
        <numerusform>其中 %n 个任务在此泳道</numerusform>
      </translation>
    </message>
    <message>
      <source>A guess: less than {0} % sure</source>
      <translation>估计：把握低于 {0} %</translation>
    </message>
    <message>
      <source>All tasks</source>
      <translation>所有任务</translation>
    </message>
    <message>
      <source>Cannot start before “{name}” lets it</source>
      <translation>不能早于“{name}”允许的时间开始</translation>
    </message>
    <message>
      <source>Critical: a delay moves the end</source>
      <translation>关键：延误会推迟结束时间</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Everything else</source>
      <translation>其他</translation>
    </message>
    <message>
      <source>Later than promised</source>
      <translation>晚于承诺</translation>
    </message>
    <message>
      <source>Likely: {0} to {1} % sure</source>
      <translation>较可能：把握 {0} 至 {1} %</translation>
    </message>
    <message>
      <source>No dates yet: drop it on the timeline</source>
      <translation>尚无日期：拖放到时间线上</translation>
    </message>
    <message>
      <source>Roadmap</source>
      <translation>路线图</translation>
    </message>
    <message>
      <source>Roadmap by {0}</source>
      <translation>按{0}显示的路线图</translation>
    </message>
    <message>
      <source>Several</source>
      <translation>多个</translation>
    </message>
    <message>
      <source>Target {0}</source>
      <translation>目标 {0}</translation>
    </message>
    <message numerus="yes">
      <source>Target {date}, %n days late</source>
      <translation>
        <numerusform>目标 {date}，晚 %n 天</numerusform>
      </translation>
    </message>
    <message>
      <source>The band along the foot of a bar is what is done. Diamonds are milestones, ticked when reached.</source>
      <translation>条形底部的色带表示已完成部分。菱形是里程碑，达成后带勾。</translation>
    </message>
    <message>
      <source>The deadline is missed</source>
      <translation>已超过最后期限</translation>
    </message>
    <message>
      <source>no tasks yet</source>
      <translation>还没有任务</translation>
    </message>
    <message>
      <source>{0} % done</source>
      <translation>完成 {0} %</translation>
    </message>
    <message>
      <source>{0} % sure</source>
      <translation>把握 {0} %</translation>
    </message>
    <message>
      <source>{field}: none</source>
      <translation>{field}：无</translation>
    </message>
  </context>
  <context>
    <name>spoken</name>
    <message>
      <source>critical</source>
      <translation>关键</translation>
    </message>
    <message>
      <source>milestone</source>
      <translation>里程碑</translation>
    </message>
    <message>
      <source>misses its deadline</source>
      <translation>超过最后期限</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>摘要任务</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>未命名</translation>
    </message>
    <message>
      <source>{0} % complete</source>
      <translation>完成 {0} %</translation>
    </message>
  </context>
  <context>
    <name>timeline</name>
    <message numerus="yes">
      <source>%n tasks</source>
      <translation>
        <numerusform>%n 个任务</numerusform>
      </translation>
    </message>
    <message>
      <source>As early as “{name}” lets it</source>
      <translation>“{name}”允许的最早时间</translation>
    </message>
    <message>
      <source>At its deadline</source>
      <translation>在其最后期限</translation>
    </message>
    <message>
      <source>At the finish of “{name}”</source>
      <translation>“{name}”的完成时间</translation>
    </message>
    <message>
      <source>At the start of “{name}”</source>
      <translation>“{name}”的开始时间</translation>
    </message>
    <message>
      <source>At the status date</source>
      <translation>在状态日期</translation>
    </message>
    <message>
      <source>Cannot start before “{name}” lets it</source>
      <translation>不能早于“{name}”允许的时间开始</translation>
    </message>
    <message>
      <source>Click to go there</source>
      <translation>单击以转到那里</translation>
    </message>
    <message>
      <source>Click to remove the pin</source>
      <translation>单击以移除固定</translation>
    </message>
    <message>
      <source>Critical: a delay moves the end</source>
      <translation>关键：延误会推迟结束时间</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>FF, finish to finish</source>
      <translation>FF，完成到完成</translation>
    </message>
    <message>
      <source>FS, finish to start</source>
      <translation>FS，完成到开始</translation>
    </message>
    <message>
      <source>Lag</source>
      <translation>延隔时间</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>链接</translation>
    </message>
    <message>
      <source>Nearly critical: little slack is left</source>
      <translation>近关键：剩余时差很小</translation>
    </message>
    <message>
      <source>Right after “{name}”</source>
      <translation>紧接“{name}”之后</translation>
    </message>
    <message>
      <source>Right before “{name}”</source>
      <translation>紧接“{name}”之前</translation>
    </message>
    <message>
      <source>SF, start to finish</source>
      <translation>SF，开始到完成</translation>
    </message>
    <message>
      <source>SS, start to start</source>
      <translation>SS，开始到开始</translation>
    </message>
    <message>
      <source>Snapping is off (S)</source>
      <translation>对齐已关闭 (S)</translation>
    </message>
    <message>
      <source>Task without a name</source>
      <translation>未命名的任务</translation>
    </message>
    <message>
      <source>The deadline is missed</source>
      <translation>已超过最后期限</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>no dates</source>
      <translation>无日期</translation>
    </message>
    <message>
      <source>{days} working days</source>
      <translation>{days} 个工作日</translation>
    </message>
    <message>
      <source>{name}: {percent} % complete</source>
      <translation>{name}：完成 {percent} %</translation>
    </message>
    <message>
      <source>{what}: above “{name}”</source>
      <translation>{what}：移到“{name}”上方</translation>
    </message>
    <message>
      <source>{what}: below “{name}”</source>
      <translation>{what}：移到“{name}”下方</translation>
    </message>
    <message>
      <source>{what}: into “{name}”</source>
      <translation>{what}：移入“{name}”</translation>
    </message>
    <message>
      <source>{what}: to the end</source>
      <translation>{what}：移到末尾</translation>
    </message>
  </context>
  <context>
    <name>views</name>
    <message>
      <source>Dependencies</source>
      <translation>依赖关系</translation>
    </message>
    <message>
      <source>Roadmap</source>
      <translation>路线图</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>时间线</translation>
    </message>
  </context>
</TS>
