<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>chuding::AboutDialog</name>
    <message>
        <source>About Chuding</source>
        <translation>关于初定通</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Copy the &amp;versions</source>
        <translation>复制版本信息(&amp;V)</translation>
    </message>
    <message>
        <source>For a message to whoever helps you</source>
        <translation>求助时附上</translation>
    </message>
    <message>
        <source>Chuding %1</source>
        <translation>初定通 %1</translation>
    </message>
    <message>
        <source>For the first determination of professional titles: dossiers, checks against the notice, forms, signed packages. Without any network.</source>
        <translation>用于初次确定专业技术职务任职资格：档案、对照通知核对、表格、带签名的报送包。不联网。</translation>
    </message>
    <message>
        <source>Sources %1</source>
        <translation>源代码版本 %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>chuding::AlignmentTest</name>
    <message>
        <source>This side up</source>
        <translation>此边朝上</translation>
    </message>
    <message>
        <source>Alignment test</source>
        <translation>对齐测试页</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Measure from each edge of the paper to the line marked 10 mm.</source>
        <translation>从纸的四边量到标有 10 mm 的线。</translation>
    </message>
    <message>
        <source>The difference is how far the printer moves what it prints.</source>
        <translation>差多少，打印机就偏多少。</translation>
    </message>
    <message>
        <source>Lines that are missing lie where this printer cannot print.</source>
        <translation>缺少的线落在这台打印机印不到的地方。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Turn the sheet like the page of a book: this arrow points up as well.</source>
        <translation>像翻书一样翻过来，这个箭头也应朝上。</translation>
    </message>
    <message>
        <source>If it points down, the printer turns over the short edge, or the stack lay the wrong way round.</source>
        <translation>箭头朝下，说明打印机按短边翻面，或者放回的纸上下颠倒了。</translation>
    </message>
    <message>
        <source>Held against the light, the two crosses should meet.</source>
        <translation>对着光看，正反两面的十字应当重合。</translation>
    </message>
</context>
<context>
    <name>chuding::AnswersDialog</name>
    <message>
        <source>Answer questions</source>
        <translation>人工核对</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason for a no</source>
        <translation>答“否”的理由</translation>
    </message>
    <message>
        <source>Reason for a no to %1</source>
        <translation>%1 答“否”的理由</translation>
    </message>
    <message>
        <source>Give a reason for each no.</source>
        <translation>每个“否”都要写明理由。</translation>
    </message>
    <message>
        <source>Answer at least one question.</source>
        <translation>请至少回答一个问题。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>question, number of people</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>chuding::ApplicantListModel</name>
    <message>
        <source>%1 errors, %2 to look at, %3 to confirm</source>
        <extracomment>Read out for one applicant: counts of errors, warnings and open questions.</extracomment>
        <translation>%1 项错误，%2 项注意，%3 项待核对</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近修改</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person whose name others have too, and the last four digits of the ID number.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>主管局</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>注意</translation>
    </message>
</context>
<context>
    <name>chuding::ApplicantView</name>
    <message>
        <source>Applicants</source>
        <translation>申报人员</translation>
    </message>
</context>
<context>
    <name>chuding::ApplicantsPage</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Add an applicant (Ctrl+N)</source>
        <translation>新建申报人 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Read applicants from an Excel or CSV roster (Ctrl+I)</source>
        <translation>从 Excel 或 CSV 名册导入申报人 (Ctrl+I)</translation>
    </message>
    <message>
        <source>Export package</source>
        <translation>导出报送包</translation>
    </message>
    <message>
        <source>No applicant matches the search and the filter.</source>
        <translation>没有符合搜索和筛选条件的申报人。</translation>
    </message>
    <message>
        <source>Applicants appear here. Import a roster, drop one here, or add the first applicant.</source>
        <translation>这里列出申报人。请导入名册、把名册文件拖到这里，或新建第一位申报人。</translation>
    </message>
    <message>
        <source>Make a signed submission package (Ctrl+Shift+E)</source>
        <translation>生成经签名的报送包（Ctrl+Shift+E）</translation>
    </message>
    <message>
        <source>New applicant</source>
        <translation>新申报人</translation>
    </message>
    <message>
        <source>Previous applicant</source>
        <translation>上一位申报人</translation>
    </message>
    <message>
        <source>Next applicant</source>
        <translation>下一位申报人</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s), ID numbers masked.</source>
        <translation>
            <numerusform>已复制 %n 行，身份证号已遮盖。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出名单</translation>
    </message>
    <message>
        <source>How are ID numbers to stand in the table?</source>
        <translation>表中的身份证号如何显示？</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>隐去中间位数</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>全号</translation>
    </message>
    <message>
        <source>applicants.xlsx</source>
        <translation>申报人员.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list to Excel…</source>
        <translation>名单导出到 Excel…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message numerus="yes">
        <source>Copying %n row(s)…</source>
        <translation>
            <numerusform>正在复制 %n 行……</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>在单独的窗口中打开</translation>
    </message>
    <message>
        <source>Choose the applicant whose dossier is to stand in a window of its own.</source>
        <translation>请先选一位申报人，再放进单独的窗口。</translation>
    </message>
    <message>
        <source>Rosters are imported one at a time. Drop them one after the other.</source>
        <translation>名册只能逐份导入，请一份一份地拖进来。</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>正在读取名单。</translation>
    </message>
    <message>
        <source>Show ID numbers for a while</source>
        <translation>暂时显示身份证号</translation>
    </message>
</context>
<context>
    <name>chuding::AssessmentRow</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>chuding::AttachDialog</name>
    <message>
        <source>Attach files to %1</source>
        <translation>为 %1 添加附件</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Which papers are these?</source>
        <translation>这些文件分别是什么材料？</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>%1 的类别</translation>
    </message>
    <message>
        <source>Choose a kind for every file.</source>
        <translation>请为每个文件选择类别。</translation>
    </message>
    <message>
        <source>Copying into the library:</source>
        <translation>正在复制到资料库：</translation>
    </message>
    <message numerus="yes">
        <source>Attached %n file(s) to %1</source>
        <translation>
            <numerusform>已为 %1 添加 %n 个附件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was attached.</source>
        <translation>已停止，没有添加任何文件。</translation>
    </message>
</context>
<context>
    <name>chuding::AttachmentSection</name>
    <message>
        <source>&amp;Attach files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>打开(&amp;E)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show lar&amp;ge</source>
        <translation>放大查看(&amp;G)</translation>
    </message>
    <message>
        <source>Show the chosen file in a window (Enter)</source>
        <translation>在窗口中查看所选文件（Enter）</translation>
    </message>
    <message>
        <source>Open the chosen file in another program</source>
        <translation>用其他程序打开所选文件</translation>
    </message>
    <message>
        <source>Take the chosen file off this applicant (Delete)</source>
        <translation>从此人名下移除所选文件（Delete）</translation>
    </message>
    <message>
        <source>Of %1 papers that are required, %2 are missing: %3.</source>
        <translation>必需材料 %1 项，缺 %2 项：%3。</translation>
    </message>
    <message>
        <source>Of %1 papers that are required, none is missing.</source>
        <translation>必需材料 %1 项，不缺。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) only declared, without a file.</source>
        <translation>
            <numerusform>%n 项仅注明，没有文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>paper: file</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The roster says that this paper is there; no file has been attached.</source>
        <translation>名册说明有此材料，但没有添加文件。</translation>
    </message>
    <message>
        <source>No file lies here. Drop a scan on the slot, or press Insert.</source>
        <translation>此项还没有文件。把扫描件拖到此项上，或按 Insert 键。</translation>
    </message>
    <message>
        <source>Choose a file to see it here.</source>
        <translation>选择一个文件，在此查看。</translation>
    </message>
    <message>
        <source>Attach a file to %1…</source>
        <translation>添加文件到“%1”…</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>放大查看</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>This is another paper</source>
        <translation>改为其他材料</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>打印(&amp;I)…</translation>
    </message>
    <message>
        <source>Print the chosen file; 呈报表 on both sides, in two copies</source>
        <translation>打印所选文件；呈报表双面打印一式二份</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>&amp;Pages…</source>
        <translation>页面(&amp;P)…</translation>
    </message>
    <message>
        <source>Turn, leave out or reorder pages, add others, lay a photo flat</source>
        <translation>旋转、去掉、重排页面，加入其他文件的页面，把照片拉平</translation>
    </message>
    <message>
        <source>Pages…</source>
        <translation>页面…</translation>
    </message>
    <message>
        <source>Attach files to the chosen slot. Files can be dropped on a slot, too.</source>
        <translation>为选中的材料添加文件；也可把文件拖到某项材料上。</translation>
    </message>
    <message>
        <source>Attach files and say which papers they are…</source>
        <translation>添加多个文件并指定材料…</translation>
    </message>
</context>
<context>
    <name>chuding::AttachmentSlotModel</name>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>%1 serves</source>
        <comment>another paper</comment>
        <translation>已有%1</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>In place of another</source>
        <translation>可代替</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Declared, no file</source>
        <translation>仅注明，无文件</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>未要求</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>有</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>condition (clause)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1
Rule %2, clause %3</source>
        <translation>%1
规则 %2，条款 %3</translation>
    </message>
    <message>
        <source>Declared in the roster, no file attached</source>
        <translation>名册注明有此材料，没有文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n page(s)</source>
        <comment>size, pages</comment>
        <translation>
            <numerusform>%1 · %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
SHA-256: %2</source>
        <translation>%1
SHA-256：%2</translation>
    </message>
    <message>
        <source>The roster says that this paper is there; no file has been attached.</source>
        <translation>名册说明有此材料，但没有添加文件。</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n paper(s) that are not asked for</source>
        <translation>
            <numerusform>收起未要求的 %n 项材料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n paper(s) that are not asked for</source>
        <translation>
            <numerusform>显示未要求的 %n 项材料</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::AttachmentView</name>
    <message>
        <source>Papers of the applicant</source>
        <translation>申报人的材料</translation>
    </message>
    <message>
        <source>Attach a file to this slot (Insert)</source>
        <translation>添加文件到此项（Insert）</translation>
    </message>
</context>
<context>
    <name>chuding::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Library made</source>
        <translation>新建资料库</translation>
    </message>
    <message>
        <source>Dossier saved</source>
        <translation>保存档案</translation>
    </message>
    <message>
        <source>Several saved at once</source>
        <translation>批量保存</translation>
    </message>
    <message>
        <source>Public notice saved</source>
        <translation>保存公示</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Roster imported</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Question of the season answered</source>
        <translation>回答年度事项</translation>
    </message>
    <message>
        <source>Package exported</source>
        <translation>导出报送包</translation>
    </message>
    <message>
        <source>Made from a backup</source>
        <translation>由备份恢复</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>checksum %1…</source>
        <translation>校验值 %1…</translation>
    </message>
    <message>
        <source>file %1…</source>
        <translation>文件 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n 份档案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public notice(s)</source>
        <translation>
            <numerusform>%n 次公示</numerusform>
        </translation>
    </message>
    <message>
        <source>Details: %1
Hash: %2</source>
        <translation>详情：%1
校验值：%2</translation>
    </message>
    <message>
        <source>Step recorded</source>
        <translation>登记步骤</translation>
    </message>
    <message>
        <source>Step taken back</source>
        <translation>撤销步骤</translation>
    </message>
    <message>
        <source>package %1…</source>
        <translation>包 %1…</translation>
    </message>
    <message>
        <source>Certificate trusted</source>
        <translation>登记受信任证书</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>撤销证书</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>接收报送包</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translation>接收回执</translation>
    </message>
    <message>
        <source>Package could not be written after all</source>
        <translation>报送包最终未能写出</translation>
    </message>
</context>
<context>
    <name>chuding::BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Removed applicants</source>
        <translation>已删除的申报人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Removed dossiers stay here with their history.</source>
        <translation>删除的档案连同其修订记录保留在这里。</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Reading the bin</source>
        <translation>读取回收站</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n people</source>
        <translation>
            <numerusform>恢复 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back from the bin</source>
        <translation>从回收站恢复</translation>
    </message>
</context>
<context>
    <name>chuding::BulkActions</name>
    <message>
        <source>Set the department…</source>
        <translation>设置主管局…</translation>
    </message>
    <message>
        <source>Set specialty and title…</source>
        <translation>设置专业和职称…</translation>
    </message>
    <message>
        <source>Record a step…</source>
        <translation>登记办理进度…</translation>
    </message>
    <message>
        <source>Answer questions…</source>
        <translation>人工核对…</translation>
    </message>
    <message>
        <source>Attach one file…</source>
        <translation>添加同一附件…</translation>
    </message>
    <message>
        <source>Put into a publicity round…</source>
        <translation>列入公示…</translation>
    </message>
    <message>
        <source>Remove the chosen applicants</source>
        <translation>删除选中的申报人</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, to whom</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>没有需要改动的内容。</translation>
    </message>
    <message>
        <source>Department %1</source>
        <translation>主管局 %1</translation>
    </message>
    <message>
        <source>Specialty %1</source>
        <translation>专业 %1</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>登记 %1</translation>
    </message>
    <message>
        <source>Attach one file to the chosen applicants</source>
        <translation>为选中的申报人添加同一附件</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>人工核对</translation>
    </message>
    <message>
        <source>Nothing about the chosen applicants is open to be answered.</source>
        <translation>选中的申报人没有待核对的问题。</translation>
    </message>
    <message>
        <source>Answered questions</source>
        <translation>人工核对</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n people</source>
        <translation>
            <numerusform>删除 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Print papers…</source>
        <translation>打印表格…</translation>
    </message>
    <message>
        <source>Record a step</source>
        <translation>登记办理进度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>It was not recorded for %n applicant(s).</source>
        <translation>
            <numerusform>有 %n 名申报人未登记。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files for the platform…</source>
        <translation>上传平台的材料…</translation>
    </message>
</context>
<context>
    <name>chuding::BulkAttachDialog</name>
    <message>
        <source>Attach the file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>%1 的类别</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>种类(&amp;K)：</translation>
    </message>
    <message>
        <source>Choose which paper it is.</source>
        <translation>请选择这是哪种材料。</translation>
    </message>
    <message>
        <source>Copying into the library:</source>
        <translation>正在复制到资料库：</translation>
    </message>
    <message>
        <source>Attached %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was attached.</source>
        <translation>已停止，没有添加任何文件。</translation>
    </message>
    <message>
        <source>Attaching a file</source>
        <translation>添加附件</translation>
    </message>
    <message numerus="yes">
        <source>Attached %1 to %n people</source>
        <translation>
            <numerusform>为 %n 人添加 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::BulkDialog</name>
    <message numerus="yes">
        <source>For %n chosen applicant(s):</source>
        <translation>
            <numerusform>选中的 %n 人：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::ChangeList</name>
    <message>
        <source>What changes</source>
        <translation>改动的项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>chuding::ChangesBox</name>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Prepare a round that puts up the right facts of the people concerned</source>
        <translation>为有变动的人员准备更正公示</translation>
    </message>
    <message>
        <source>Prepare a round of everybody in this one, for a whole new period</source>
        <translation>为本次全部人员准备重新公示，公示期重新计算</translation>
    </message>
    <message>
        <source>What was posted is no longer true:</source>
        <translation>张贴内容与现在不一致：</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, field</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: posted “%2”, now “%3”</source>
        <comment>name and field, value, value</comment>
        <translation>%1：张贴为“%2”，现为“%3”</translation>
    </message>
</context>
<context>
    <name>chuding::ChecklistRow</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer: question</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Asked once for the whole season.</source>
        <translation>本年度只需回答一次。</translation>
    </message>
    <message>
        <source>Was answered, but the data have changed since: please look again.</source>
        <translation>曾经核对，但此后资料已变化，请重新核对。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
</context>
<context>
    <name>chuding::Checks</name>
    <message>
        <source>The ID number %1 is there %2 times: %3.</source>
        <translation>身份证号%1出现%2次：%3。</translation>
    </message>
    <message>
        <source>Delete the double entry, or correct the number.</source>
        <translation>请删去重复的一条，或更正身份证号。</translation>
    </message>
    <message>
        <source>附件2 and 附件3 disagree about the %1: %2 and %3.</source>
        <translation>附件2与附件3的%1不一致：%2、%3。</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>period</source>
        <translation>公示期间</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>领头姓名</translation>
    </message>
    <message>
        <source>number of persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>附件4, %1: %2 persons are stated, %3 different ones are listed.</source>
        <translation>附件4“%1”：写明%2人，名单内实为%3人。</translation>
    </message>
    <message>
        <source>附件4, %1: the same person is listed twice.</source>
        <translation>附件4“%1”：同一人列了两次。</translation>
    </message>
    <message>
        <source>附件4, %1: %2 is not an applicant of this unit who passed the review.</source>
        <translation>附件4“%1”：%2不是本单位通过审核的申报人。</translation>
    </message>
    <message>
        <source>附件4: %1 recommended, but %2 passed.</source>
        <translation>附件4：推荐%1人，通过审核却有%2人。</translation>
    </message>
    <message>
        <source>附件4: %1 passed, but %2 for a junior title.</source>
        <translation>附件4：通过审核%1人，申报初定初级却为%2人。</translation>
    </message>
    <message>
        <source>附件4: %1 passed, but the list has %2 names of %3 persons.</source>
        <translation>附件4：通过审核%1人，名单却有%2个名字（%3个不同的人）。</translation>
    </message>
    <message>
        <source>%1 hands in 呈报表 but is not in 附件4.</source>
        <translation>%1报送了呈报表，但不在附件4名单中。</translation>
    </message>
    <message>
        <source>%1 is in 附件4 but hands in no 呈报表.</source>
        <translation>%1在附件4名单中，但没有呈报表。</translation>
    </message>
    <message>
        <source>A person answered no: %1</source>
        <translation>人工核对答“否”：%1</translation>
    </message>
    <message>
        <source>The earlier answer lapsed because what it judged has changed.</source>
        <translation>所核对的内容已有变动，原来的核对失效，请重新核对。</translation>
    </message>
    <message>
        <source>The result of %1 is not 合格 or better, and only %2 of %3 years are.</source>
        <translation>%1年度考核未达合格，合格年度只有%2个，需要%3个。</translation>
    </message>
    <message>
        <source>The result of %1 is not 合格 or better; the other years suffice. The notice does not say whether it bars.</source>
        <translation>%1年度考核未达合格，其余年度已够。通知未明确是否影响申报。</translation>
    </message>
    <message>
        <source>Ask the county bureau.</source>
        <translation>建议与县人社局确认。</translation>
    </message>
    <message>
        <source>Neither an annual assessment nor a proof of assessment is entered.</source>
        <translation>没有录入年度考核或考核证明。</translation>
    </message>
    <message>
        <source>Assessments of %1 years are needed, %2 are entered.</source>
        <translation>需要%1个年度的考核，只录入%2个。</translation>
    </message>
    <message>
        <source>Add 年度考核表 or 考核证明 of the missing years.</source>
        <translation>请补充缺少年度的年度考核表或考核证明。</translation>
    </message>
    <message>
        <source>%1: %2, but a proof of assessment says 合格.</source>
        <translation>%1年度%2，已有考核证明为合格。</translation>
    </message>
    <message>
        <source>%1: %2, and no proof of assessment says 合格.</source>
        <translation>%1年度%2，且没有考核合格的证明。</translation>
    </message>
    <message>
        <source>Add 考核证明 of that year.</source>
        <translation>请补充该年度的考核证明。</translation>
    </message>
    <message>
        <source>An annual assessment of %1 cannot exist before that year is over.</source>
        <translation>%1年度尚未结束，不可能已有该年度的年度考核。</translation>
    </message>
    <message>
        <source>Check the year; for the current year a proof of assessment is usual.</source>
        <translation>请核对年度；当年一般用考核证明。</translation>
    </message>
    <message>
        <source>Enterprises usually have no 年度考核表; 考核证明 of the enterprise serves.</source>
        <translation>企业一般没有年度考核表，可用本企业出具的考核证明。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
    <message>
        <source>年度考核表 or 考核证明</source>
        <translation>年度考核表或考核证明</translation>
    </message>
    <message>
        <source>Attach the scan of: %1.</source>
        <translation>请附上扫描件：%1。</translation>
    </message>
    <message>
        <source>It is not filled in whether there is a degree.</source>
        <translation>未填写有无学位。</translation>
    </message>
    <message>
        <source>Fill in the degree.</source>
        <translation>请填写学位。</translation>
    </message>
    <message>
        <source>A diploma of this level without a degree.</source>
        <translation>该学历没有学位。</translation>
    </message>
    <message>
        <source>Make sure that there is no degree certificate.</source>
        <translation>请核实确无学位证。</translation>
    </message>
    <message>
        <source>A degree (%1) is stated, but its certificate is missing.</source>
        <translation>填写了学位（%1），但缺少学位证。</translation>
    </message>
    <message>
        <source>毕业生登记表, 鉴定表 and 成绩单 from the personnel file</source>
        <translation>人事档案中的毕业生登记表、鉴定表、成绩单</translation>
    </message>
    <message>
        <source>学籍在线验证报告 is accepted; for graduates 学历证书电子注册备案表 is usual.</source>
        <translation>《学籍在线验证报告》可以接受；毕业生通常用《学历证书电子注册备案表》。</translation>
    </message>
    <message>
        <source>Get it from 学信网; only if there is no record, scan %1.</source>
        <translation>请从学信网下载；确实查询不到的，扫描%1。</translation>
    </message>
    <message>
        <source>Papers of the personnel file stand in for 学历证书电子注册备案表.</source>
        <translation>用人事档案材料代替了《学历证书电子注册备案表》。</translation>
    </message>
    <message>
        <source>Make sure that 学信网 really has no record.</source>
        <translation>请确认学信网确实无法查询。</translation>
    </message>
    <message>
        <source>Scan %1.</source>
        <translation>请扫描%1。</translation>
    </message>
    <message>
        <source>Only some of %1 are there.</source>
        <translation>%1不齐全。</translation>
    </message>
    <message>
        <source>Scan the others, too.</source>
        <translation>请补扫其余材料。</translation>
    </message>
    <message>
        <source>Still to be done: %1.</source>
        <translation>待办：%1。</translation>
    </message>
    <message>
        <source>Is 推荐报告 in the form that the county bureau wants? The notice prints it as 附件3 and gives no form.</source>
        <translation>推荐报告的格式是否符合县人社局要求？通知写作“附件3”，未附格式。</translation>
    </message>
    <message>
        <source>推荐报告 is missing. Does 附件3 公示结果 serve as it? The notice is ambiguous; ask the county bureau.</source>
        <translation>缺少推荐报告。是否以附件3公示结果代替？通知未明确，建议与县人社局确认。</translation>
    </message>
    <message>
        <source>Did the applicant sign 个人承诺书?</source>
        <translation>个人承诺书是否已由本人签名？</translation>
    </message>
    <message>
        <source>It is not customary for %1, but the notice does not except them; ask the county bureau.</source>
        <translation>“%1”一般不要求，但通知未除外，建议与县人社局确认。</translation>
    </message>
    <message>
        <source>Is 普通话证书 also uploaded under “其他附件或证明材料”?</source>
        <translation>普通话证书是否也上传到“其他附件或证明材料”？</translation>
    </message>
    <message>
        <source>Are all papers uploaded in the column of the platform where they belong?</source>
        <translation>各项材料是否都上传到平台的相应栏目？</translation>
    </message>
    <message>
        <source>Have the papers signed by the unit&apos;s leader in charge of titles and stamped.</source>
        <translation>请由单位职称工作分管领导签字并加盖公章。</translation>
    </message>
    <message>
        <source>Papers issued by the unit are not signed by its leader or not stamped.</source>
        <translation>单位出具的材料未签字或未盖章。</translation>
    </message>
    <message>
        <source>Are the papers issued by the unit signed by its leader in charge of titles and stamped?</source>
        <translation>单位出具的材料是否都由单位职称工作分管领导签字并加盖公章？</translation>
    </message>
    <message>
        <source>附件2, 附件3 or 附件4 lacks the signature or seal that the form prints.</source>
        <translation>附件2、附件3或附件4缺少表式要求的签字或公章。</translation>
    </message>
    <message>
        <source>Do 附件2, 附件3 and 附件4 bear the signature and seal that the forms print?</source>
        <translation>附件2、附件3、附件4是否都有表式要求的签字和公章？</translation>
    </message>
    <message>
        <source>Is it settled who signs? 附件2 prints 单位负责人, the notice asks for 单位职称工作分管领导, 附件3 and 附件4 print no line.</source>
        <translation>由谁签字是否已明确？附件2印“单位负责人签字”，通知要求“单位职称工作分管领导签字”，附件3、附件4没有签字栏。</translation>
    </message>
    <message>
        <source>Compare with the identity card.</source>
        <translation>请与身份证核对。</translation>
    </message>
    <message>
        <source>The date of birth in the ID number lies in the future.</source>
        <translation>身份证号中的出生日期在将来。</translation>
    </message>
    <message>
        <source>The ID number is not filled in.</source>
        <translation>未填写身份证号。</translation>
    </message>
    <message>
        <source>The ID number has %1 characters instead of 18.</source>
        <translation>身份证号有%1位，应为18位。</translation>
    </message>
    <message>
        <source>The ID number holds characters other than digits (and X at the end).</source>
        <translation>身份证号中有数字以外的字符（末位可为X）。</translation>
    </message>
    <message>
        <source>The date of birth in the ID number does not exist.</source>
        <translation>身份证号中的出生日期不存在。</translation>
    </message>
    <message>
        <source>The check digit of the ID number is wrong: a digit was mistyped.</source>
        <translation>身份证号校验码不对：有数字录错。</translation>
    </message>
    <message>
        <source>An ID number of 15 digits is no longer valid.</source>
        <translation>15位身份证号已失效，须使用18位。</translation>
    </message>
    <message>
        <source>The ID number begins with an unknown area code (%1).</source>
        <translation>身份证号的地区代码（%1）不存在。</translation>
    </message>
    <message>
        <source>By the ID number the applicant is %1 years old.</source>
        <translation>按身份证号，申报人%1岁。</translation>
    </message>
    <message>
        <source>At %1 years a member of the youth league is unusual; members leave at 28.</source>
        <translation>%1岁的共青团员不合常理（满28周岁离团）。</translation>
    </message>
    <message>
        <source>Check the political status.</source>
        <translation>请核对政治面貌。</translation>
    </message>
    <message>
        <source>By the ID number the sex is %1, filled in is %2.</source>
        <translation>按身份证号性别为%1，填写为%2。</translation>
    </message>
    <message>
        <source>By the ID number the date of birth is %1, filled in is %2.</source>
        <translation>按身份证号出生日期为%1，填写为%2。</translation>
    </message>
    <message>
        <source>Graduated (%1) before being born (%2).</source>
        <translation>毕业时间（%1）早于出生日期（%2）。</translation>
    </message>
    <message>
        <source>Graduated (%1) younger than 14 years.</source>
        <translation>毕业时（%1）不满14周岁。</translation>
    </message>
    <message>
        <source>Began to work (%1) younger than 16 years.</source>
        <translation>参加工作时（%1）不满16周岁。</translation>
    </message>
    <message>
        <source>Professional work began (%1) before any work (%2).</source>
        <translation>从事专业技术工作时间（%1）早于参加工作时间（%2）。</translation>
    </message>
    <message>
        <source>The unified social credit code is wrong: length, characters or check digit.</source>
        <translation>统一社会信用代码有误：位数、字符或校验码不对。</translation>
    </message>
    <message>
        <source>Compare with the unit&apos;s certificate.</source>
        <translation>请与单位证书核对。</translation>
    </message>
    <message>
        <source>The credit code is that of %1, filled in is %2.</source>
        <translation>按信用代码单位性质为%1，填写为%2。</translation>
    </message>
    <message>
        <source>Correct the kind of the unit or the code.</source>
        <translation>请更正单位性质或信用代码。</translation>
    </message>
    <message>
        <source>%1 is neither a mobile nor a land line number.</source>
        <translation>%1不是手机号码，也不是固定电话号码。</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>请核对号码。</translation>
    </message>
    <message>
        <source>%1 is no ethnic group of GB/T 3304.</source>
        <translation>“%1”不是GB/T 3304规定的民族名称。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>%1 is no political status of GB/T 4762.</source>
        <translation>“%1”不是GB/T 4762规定的政治面貌。</translation>
    </message>
    <message>
        <source>The name is not filled in.</source>
        <translation>未填写姓名。</translation>
    </message>
    <message>
        <source>The name holds characters other than Chinese ones and “·”.</source>
        <translation>姓名中有汉字和“·”以外的字符。</translation>
    </message>
    <message>
        <source>Teachers of party schools are not named; judged by %1.</source>
        <translation>通知未提党校教师，按%1掌握。</translation>
    </message>
    <message>
        <source>teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Technical schools are not named; judged like vocational colleges (%1).</source>
        <translation>通知未提技工院校，按职业院校（%1）掌握。</translation>
    </message>
    <message>
        <source>Kindergartens have no subject 语文; judged by %1.</source>
        <translation>幼儿园没有语文学科，按%1掌握。</translation>
    </message>
    <message>
        <source>teachers of 语文</source>
        <translation>语文学科教师</translation>
    </message>
    <message>
        <source>Teaches 语文 among other subjects; judged like a teacher of 语文 (%1).</source>
        <translation>兼教语文，按语文学科教师（%1）掌握。</translation>
    </message>
    <message>
        <source>Whoever teaches all subjects may teach 语文 too, which needs %1; judged by %2.</source>
        <translation>全科教师可能兼教语文（须达到%1），暂按%2掌握。</translation>
    </message>
    <message>
        <source>语文 of a minority language is not named; judged by %1.</source>
        <translation>通知未提民族语文教师，按%1掌握。</translation>
    </message>
    <message>
        <source>all applicants of public institutions</source>
        <translation>事业单位专业技术人员</translation>
    </message>
    <message>
        <source>broadcasters in Chinese</source>
        <translation>汉语播音员、主持人</translation>
    </message>
    <message>
        <source>broadcasters</source>
        <translation>播音员、主持人</translation>
    </message>
    <message>
        <source>Asks for a teacher&apos;s title but does not teach by the post; teachers need %1, judged by %2.</source>
        <translation>申报教师职称而岗位角色不是专任教师；教师须达到%1，暂按%2掌握。</translation>
    </message>
    <message>
        <source>Works in a school without teaching; judged by %1.</source>
        <translation>在学校工作但不任教，按%1掌握。</translation>
    </message>
    <message>
        <source>%1 is lower than %2, which is needed for %3.</source>
        <translation>普通话%1，低于%3须达到的%2。</translation>
    </message>
    <message>
        <source>Correct the level, or attach a certificate of a sufficient level.</source>
        <translation>请更正等级，或附上达到要求的证书。</translation>
    </message>
    <message>
        <source>The level of the certificate is not filled in; needed is %1 (%2).</source>
        <translation>未填写普通话等级；须达到%1（%2）。</translation>
    </message>
    <message>
        <source>Fill in the level.</source>
        <translation>请填写等级。</translation>
    </message>
    <message>
        <source>The Mandarin rule speaks of public institutions only; not required in an enterprise.</source>
        <translation>通知对普通话的要求只针对事业单位，企业人员不要求。</translation>
    </message>
    <message>
        <source>The Mandarin rule speaks of public institutions only; teachers of private schools are not named.</source>
        <translation>通知对普通话的要求只针对事业单位，未提民办学校教师。</translation>
    </message>
    <message>
        <source>The score %1 belongs to %2, but %3 is stated.</source>
        <translation>%1分对应%2，填写的是%3。</translation>
    </message>
    <message>
        <source>The score %1 is not between 0 and 100.</source>
        <translation>分数%1不在0到100之间。</translation>
    </message>
    <message>
        <source>Compare with the certificate.</source>
        <translation>请与证书核对。</translation>
    </message>
    <message>
        <source>Papers were handed in without %1.</source>
        <translation>已报送纸质材料，但缺少%1。</translation>
    </message>
    <message>
        <source>Is 呈报表 exported from the platform, in two copies, printed on both sides, with the watermark?</source>
        <translation>呈报表是否由系统导出打印，一式二份、双面、带水印？</translation>
    </message>
    <message>
        <source>Did the authority above gather 呈报表 and 附件4 and hand them to the county bureau?</source>
        <translation>主管局是否已汇总呈报表和附件4并报送县人社局？</translation>
    </message>
    <message>
        <source>If it starts on %1, it ends on %2 at the earliest and its result can be dated %3.</source>
        <translation>如%1开始，最早%2届满，结果最早可落款%3。</translation>
    </message>
    <message>
        <source>The last day of the publicity is not filled in.</source>
        <translation>未填写公示截止日期。</translation>
    </message>
    <message>
        <source>Fill in the last day.</source>
        <translation>请填写截止日期。</translation>
    </message>
    <message>
        <source>%1 has only %2 working days, %3 are needed.</source>
        <translation>公示%1只有%2个工作日，不少于%3个才够。</translation>
    </message>
    <message>
        <source>Started on %1, it must last until %2 (%3 if the first day counts).</source>
        <translation>%1开始的公示须到%2届满（首日计入则到%3）。</translation>
    </message>
    <message>
        <source>%1 has %2 working days only if the first day counts, which the notice does not say.</source>
        <translation>公示%1，首日计入才满%2个工作日，通知未明确首日是否计入。</translation>
    </message>
    <message>
        <source>To be safe it should last until %1.</source>
        <translation>稳妥起见应公示到%1。</translation>
    </message>
    <message>
        <source>%1 prints %2 working days, but %3 has %4.</source>
        <translation>%1印“%2个工作日”，而公示%3有%4个工作日。</translation>
    </message>
    <message>
        <source>There are no data on the holidays of %1; only weekends were left out.</source>
        <translation>无%1年放假安排数据，只扣除了周末。</translation>
    </message>
    <message>
        <source>An objection is not settled yet; the application rests until there is a written conclusion.</source>
        <translation>有异议尚未办结；形成书面结论前应暂停申报。</translation>
    </message>
    <message>
        <source>There was an objection that has been settled.</source>
        <translation>有过异议，已办结。</translation>
    </message>
    <message>
        <source>Look at the written conclusion.</source>
        <translation>请查看书面结论。</translation>
    </message>
    <message>
        <source>It is not filled in whether there were objections, which %1 must state.</source>
        <translation>未填写有无异议，%1须写明。</translation>
    </message>
    <message>
        <source>Fill in whether there were objections.</source>
        <translation>请填写有无异议。</translation>
    </message>
    <message>
        <source>%1 is dated %2, before the publicity ended (%3).</source>
        <translation>%1落款%2，早于公示届满（%3）。</translation>
    </message>
    <message>
        <source>%1 is dated %2, the last day of the publicity.</source>
        <translation>%1落款%2，与公示最后一日同日。</translation>
    </message>
    <message>
        <source>Safer is the next working day, %1.</source>
        <translation>稳妥起见应为下一个工作日%1。</translation>
    </message>
    <message>
        <source>The publicity lasts until %1; apply after that.</source>
        <translation>公示到%1，届满后再申报。</translation>
    </message>
    <message>
        <source>Applied on %1, before the publicity ended (%2).</source>
        <translation>%1申报，早于公示届满（%2）。</translation>
    </message>
    <message>
        <source>Applied on %1, the last day of the publicity.</source>
        <translation>%1申报，与公示最后一日同日。</translation>
    </message>
    <message>
        <source>Applied, but no date of 附件3 is recorded.</source>
        <translation>已申报，但没有附件3的日期。</translation>
    </message>
    <message>
        <source>Record the date of 附件3.</source>
        <translation>请记录附件3的日期。</translation>
    </message>
    <message>
        <source>Still to be done: issue 附件3 after the publicity has ended.</source>
        <translation>待办：公示届满后出具附件3公示结果。</translation>
    </message>
    <message>
        <source>附件3 is dated %1, after the application (%2).</source>
        <translation>附件3落款%1，晚于申报（%2）。</translation>
    </message>
    <message>
        <source>Applied, but no publicity before the application is recorded.</source>
        <translation>已申报，但没有申报前公示的记录。</translation>
    </message>
    <message>
        <source>Still to be done: the publicity before the application (附件2).</source>
        <translation>待办：申报前公示（附件2）。</translation>
    </message>
    <message>
        <source>The publicity began on %1, before the notice was issued (%2).</source>
        <translation>公示%1开始，早于通知印发（%2）。</translation>
    </message>
    <message>
        <source>The second publicity began on %1, before the review was passed (%2).</source>
        <translation>再次公示%1开始，早于审核通过（%2）。</translation>
    </message>
    <message>
        <source>Papers were handed in, but no date of 附件4 is recorded.</source>
        <translation>已报送纸质材料，但没有附件4的日期。</translation>
    </message>
    <message>
        <source>Record the date of 附件4.</source>
        <translation>请记录附件4的日期。</translation>
    </message>
    <message>
        <source>Papers were handed in, but no second publicity is recorded.</source>
        <translation>已报送纸质材料，但没有再次公示的记录。</translation>
    </message>
    <message>
        <source>Still to be done: the second publicity.</source>
        <translation>待办：再次公示。</translation>
    </message>
    <message>
        <source>Is it settled whether ID numbers are masked in the posted notice? The form prints them in full, the law protects them.</source>
        <translation>张贴的公示是否隐去部分身份证号？表式印全号，而身份证号属敏感个人信息。</translation>
    </message>
    <message>
        <source>The publicity records are not in this file; the rules about both publicities were not checked.</source>
        <translation>此文件不含公示记录，两次公示的各项规定未作检查。</translation>
    </message>
    <message>
        <source>Check the library or the roster instead.</source>
        <translation>请改为检查资料库或名册。</translation>
    </message>
    <message>
        <source>The notice does not say; ask the county bureau.</source>
        <translation>通知未明确，建议与县人社局确认。</translation>
    </message>
    <message>
        <source>The kind of the unit is not filled in.</source>
        <translation>未填写单位性质。</translation>
    </message>
    <message>
        <source>Fill in whether it is a public institution or an enterprise.</source>
        <translation>请填写是事业单位还是企业。</translation>
    </message>
    <message>
        <source>The unit is of the kind %1; the notice covers enterprises and public institutions only.</source>
        <translation>单位性质为%1，通知只适用于企（事）业单位。</translation>
    </message>
    <message>
        <source>The notice does not name units of the kind %1.</source>
        <translation>通知未提“%1”。</translation>
    </message>
    <message>
        <source>It is not filled in whether the unit lies in %1.</source>
        <translation>未填写单位是否在%1。</translation>
    </message>
    <message>
        <source>Fill in whether the unit lies in the county.</source>
        <translation>请填写单位是否在本县。</translation>
    </message>
    <message>
        <source>The unit does not lie in %1.</source>
        <translation>单位不在%1。</translation>
    </message>
    <message>
        <source>Apply through the county in which the unit lies.</source>
        <translation>请通过单位所在县申报。</translation>
    </message>
    <message>
        <source>By its name the unit may not be one of the county; the notice goes to the county&apos;s units.</source>
        <translation>从名称看可能不是本县所属单位，而通知只发本县乡镇和县直单位。</translation>
    </message>
    <message>
        <source>Does the applicant do professional and technical work?</source>
        <translation>申报人是否从事专业技术工作？</translation>
    </message>
    <message>
        <source>The post is of the category %1, but the notice asks for professional and technical work.</source>
        <translation>岗位类别为%1，而通知要求从事专业技术工作。</translation>
    </message>
    <message>
        <source>Correct the category, or make sure that the work is professional and technical.</source>
        <translation>请更正岗位类别，或核实确实从事专业技术工作。</translation>
    </message>
    <message>
        <source>There is no full-time diploma (graduated, secondary level or above).</source>
        <translation>没有中专以上普通全日制毕业学历。</translation>
    </message>
    <message>
        <source>Enter the full-time education with its outcome; part-time studies and studies without graduation do not count.</source>
        <translation>请录入全日制学历及毕（结）业情况；非全日制和未毕业的不计。</translation>
    </message>
    <message>
        <source>The mode of study is not filled in, so full-time study is not certain.</source>
        <translation>未填写学习形式，无法确定是否全日制。</translation>
    </message>
    <message>
        <source>Fill in the mode of study as the record of the education ministry states it.</source>
        <translation>请按学信网记载填写学习形式。</translation>
    </message>
    <message>
        <source>%1 is judged like a secondary specialised school, which the notice does not say.</source>
        <translation>“%1”暂按中专掌握，通知未明确。</translation>
    </message>
    <message>
        <source>The post belongs to %1, a title that only a national examination gives: %2</source>
        <translation>岗位属于“%1”，国家以考代评：%2</translation>
    </message>
    <message>
        <source>%1 may touch this applicant, a title that only a national examination gives: %2</source>
        <translation>可能涉及国家以考代评的“%1”：%2</translation>
    </message>
    <message>
        <source>Look at the post and the major, and ask the county bureau if in doubt.</source>
        <translation>请查看岗位和所学专业，拿不准的与县人社局确认。</translation>
    </message>
    <message>
        <source>%1 is a title that only a national examination gives: %2</source>
        <translation>“%1”属于国家以考代评：%2</translation>
    </message>
    <message>
        <source>%1 cannot be determined here, only junior titles.</source>
        <translation>此次只能初定初级，不能申报%1。</translation>
    </message>
    <message>
        <source>Choose 员级 or 助理级.</source>
        <translation>请选择员级或助理级。</translation>
    </message>
    <message>
        <source>The level applied for is not filled in.</source>
        <translation>未填写申报级别。</translation>
    </message>
    <message>
        <source>Is the level right? The notice says only 初级, not which education gets which level.</source>
        <translation>申报级别是否正确？通知只写“初级”，未明确何种学历对应何种级别，请与县人社局确认。</translation>
    </message>
    <message>
        <source>With %1 the usual level is %2, applied for is %3.</source>
        <translation>%1通常为%2，现申报%3。</translation>
    </message>
    <message>
        <source>The applicant already holds a title of this series (%1), so this is no first determination.</source>
        <translation>申报人已有本系列职称（%1），不属于初次确定。</translation>
    </message>
    <message>
        <source>The applicant already holds a title (%1). A change of series is another procedure.</source>
        <translation>申报人已有职称（%1）。改系列（转评）是另外的程序。</translation>
    </message>
    <message>
        <source>Make sure that this is a first determination.</source>
        <translation>请核实是否属于初次确定。</translation>
    </message>
    <message>
        <source>The notice does not name postgraduates; here only a junior title can be determined.</source>
        <translation>通知未提研究生；此次只能初定初级。</translation>
    </message>
    <message>
        <source>Make sure that the applicant really asks for a junior title.</source>
        <translation>请确认申报人确实申请初级。</translation>
    </message>
    <message>
        <source>The specialty applied for is not filled in.</source>
        <translation>未填写申报专业。</translation>
    </message>
    <message>
        <source>%1 is not one of the %2 specialties of this notice.</source>
        <translation>“%1”不在本次%2个专业范围内。</translation>
    </message>
    <message>
        <source>Choose one of the specialties of the notice, or ask the county bureau.</source>
        <translation>请选择通知所列专业，或咨询县人社局。</translation>
    </message>
    <message>
        <source>For %1 only junior titles are delegated.</source>
        <translation>“%1”只下放初级。</translation>
    </message>
    <message>
        <source>Does the specialty fit the post and the major studied?</source>
        <translation>申报专业与岗位、所学专业是否相符？</translation>
    </message>
    <message>
        <source>Only the date is known (%1), a first or last day of the time allowed (%2).</source>
        <translation>只知道日期（%1），正是规定时间（%2）的首日或末日。</translation>
    </message>
    <message>
        <source>Applied on %1, outside the time of the notice (%2).</source>
        <translation>%1申报，超出通知规定时间（%2）。</translation>
    </message>
    <message>
        <source>Not applied yet, and the time of the notice has ended (%1).</source>
        <translation>尚未申报，已超出通知规定时间（%1）。</translation>
    </message>
    <message>
        <source>Still to be done: apply on the platform (%1).</source>
        <translation>待办：在平台申报（%1）。</translation>
    </message>
    <message>
        <source>Reviewed on %1, outside the time of the notice (%2).</source>
        <translation>%1审核，超出通知规定时间（%2）。</translation>
    </message>
    <message>
        <source>Still to be done: the review (%1).</source>
        <translation>待办：审核（%1）。</translation>
    </message>
    <message>
        <source>Papers handed in on %1, outside the time of the notice (%2).</source>
        <translation>%1报送纸质材料，超出通知规定时间（%2）。</translation>
    </message>
    <message>
        <source>Still to be done: hand in the papers (%1).</source>
        <translation>待办：报送纸质材料（%1）。</translation>
    </message>
    <message>
        <source>Reviewed on %1, before the application (%2).</source>
        <translation>审核（%1）早于申报（%2）。</translation>
    </message>
    <message>
        <source>Papers handed in on %1, before the date of 附件4 (%2).</source>
        <translation>报送纸质材料（%1）早于附件4落款（%2）。</translation>
    </message>
    <message>
        <source>The second publicity ends on %1, after the papers are due (%2).</source>
        <translation>再次公示%1届满，晚于材料报送截止（%2）。</translation>
    </message>
    <message>
        <source>Too late for a full second publicity: it must begin by %1 (by %2 if the first day counts) so that 附件4 can be handed in by %3.</source>
        <translation>来不及完成再次公示：须最迟%1开始（首日计入则%2），附件4才能在%3前报送。</translation>
    </message>
    <message>
        <source>Settle with the county bureau how the second publicity can be held.</source>
        <translation>请与县人社局商定再次公示如何办理。</translation>
    </message>
    <message>
        <source>Handed in after %1: the authority above has hardly time left to pass the papers on by %2.</source>
        <translation>%1之后才报送，主管局来不及在%2前上报。</translation>
    </message>
    <message>
        <source>Was the application made on the platform (%1)?</source>
        <translation>是否已在平台（%1）申报？</translation>
    </message>
    <message>
        <source>Registered under the real name, and a new application made in the module 初次确定?</source>
        <translation>是否已实名注册登记，并在初次确定模块新增申请书？</translation>
    </message>
    <message>
        <source>A review is recorded, but no application.</source>
        <translation>有审核记录，却没有申报记录。</translation>
    </message>
    <message>
        <source>Record when it was applied for.</source>
        <translation>请记录申报时间。</translation>
    </message>
    <message>
        <source>A later step is recorded, but no review that was passed.</source>
        <translation>后面的步骤已有记录，却没有审核通过的记录。</translation>
    </message>
    <message>
        <source>Record when the review was passed.</source>
        <translation>请记录审核通过时间。</translation>
    </message>
    <message>
        <source>The exemption and the certificates cover %1 years, %2 are needed.</source>
        <translation>免学和证书合计只有%1个年度，需要%2个。</translation>
    </message>
    <message>
        <source>Years outside the service still need both certificates.</source>
        <translation>服务期以外的年度仍须有专业课和公需课证书。</translation>
    </message>
    <message>
        <source>Both certificates (专业课 and 公需课) are there for %1 years, %2 are needed.</source>
        <translation>专业课、公需课证书齐全的年度有%1个，需要%2个。</translation>
    </message>
    <message>
        <source>The notice does not say whether the first year already counts; ask the county bureau.</source>
        <translation>通知未明确当年是否必须，请咨询县人社局。</translation>
    </message>
    <message>
        <source>Attach the missing certificates, or the exemption form 附件1.</source>
        <translation>请补齐证书，或附上免学审批表（附件1）。</translation>
    </message>
    <message>
        <source>No complete certificates for %1. The notice does not say which years are needed.</source>
        <translation>%1年度证书不齐。通知未明确需要哪些年度。</translation>
    </message>
    <message>
        <source>Attach them if they exist, or ask the county bureau.</source>
        <translation>如有请补上，或与县人社局确认。</translation>
    </message>
    <message>
        <source>The %1 certificate of %2 was uploaded by hand but must come from the platform.</source>
        <translation>%2年%1证书为手动上传，须从系统获取。</translation>
    </message>
    <message>
        <source>Fetch it from the platform.</source>
        <translation>请从系统获取。</translation>
    </message>
    <message>
        <source>The %1 certificate of %2 was uploaded by hand. Whether %2 itself must come from the platform is unclear.</source>
        <translation>%2年%1证书为手动上传，通知未明确“之后”是否包括%2年。</translation>
    </message>
    <message>
        <source>Fetch it from the platform if it is there, or ask the county bureau.</source>
        <translation>系统中有的请从系统获取，否则与县人社局确认。</translation>
    </message>
    <message>
        <source>The %1 certificate of %2 may be uploaded by hand.</source>
        <translation>%2年%1证书可以手动上传。</translation>
    </message>
    <message>
        <source>The %1 certificate of %2 is older than the counted work.</source>
        <translation>%2年%1证书早于计算年限的起点。</translation>
    </message>
    <message>
        <source>The %1 certificate of %2 is of a later year than the notice.</source>
        <translation>%2年%1证书晚于通知年度。</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>请核对年度。</translation>
    </message>
    <message>
        <source>For %1 still in service, %2 cannot examine the exemption.</source>
        <translation>在岗的“%1”人员，免学不能由“%2”审核。</translation>
    </message>
    <message>
        <source>For %1 the exemption was examined by %2, which the text allows but hardly means.</source>
        <translation>“%1”人员的免学由“%2”审核，字面可以，恐非原意。</translation>
    </message>
    <message>
        <source>After the return, %1 cannot examine the exemption; the prefecture or the region does.</source>
        <translation>已返回人员的免学不能由“%1”审核，应由地州市或自治区区属主管单位审核。</translation>
    </message>
    <message>
        <source>After the return the level of the examining authority depends on the unit that sent the person.</source>
        <translation>已返回人员由哪一级审核，取决于原派驻单位。</translation>
    </message>
    <message>
        <source>Ask the county bureau which authority it is.</source>
        <translation>请与县人社局确认由哪一级审核。</translation>
    </message>
    <message>
        <source>It is not filled in whether the person still serves or who examined the exemption.</source>
        <translation>未填写是否在岗或由谁审核。</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>请填写这两项。</translation>
    </message>
    <message>
        <source>The reason for the exemption is none of the three that 附件1 names.</source>
        <translation>免学理由不属于附件1规定的三类。</translation>
    </message>
    <message>
        <source>Is it the form 附件1 of the notice, not one made by a unit or office?</source>
        <translation>是否使用通知的附件1原表，而非自行设置的表？</translation>
    </message>
    <message>
        <source>Does 附件1 bear the opinion, the seal and the date of the examining authority?</source>
        <translation>附件1是否有审核意见、公章和日期？</translation>
    </message>
    <message>
        <source>Is 附件1 uploaded in the column 继续教育?</source>
        <translation>附件1是否上传在继续教育栏？</translation>
    </message>
    <message>
        <source>The notice does not say for which years the exemption holds; only the years of the service are counted.</source>
        <translation>通知未明确免学适用年度，这里只计服务期所在年度。</translation>
    </message>
    <message>
        <source>Make sure of the years.</source>
        <translation>请确认免学年度。</translation>
    </message>
    <message>
        <source>It is met on %1 at the earliest, after the application time has ended (%2).</source>
        <translation>最早%1满足，已超出申报期（%2截止）。</translation>
    </message>
    <message>
        <source>Counted to the end of the year it would be met; the notice does not say so.</source>
        <translation>如算到当年年底则满足，但通知没有这样规定。</translation>
    </message>
    <message>
        <source>%1: not yet graduated or not yet at professional work on %2 (counted from %3).</source>
        <translation>%1：%2尚未毕业或尚未从事专业技术工作（自%3起算）。</translation>
    </message>
    <message>
        <source>%1: less than %2 full years of professional work on %3 (counted from %4).</source>
        <translation>%1：到%3从事专业技术工作不满%2年（自%4起算）。</translation>
    </message>
    <message>
        <source>Professional work began in an earlier year (%1): a belated determination, which is allowed.</source>
        <translation>非当年参加工作（%1年），属补办，可以申报。</translation>
    </message>
    <message>
        <source>Only the month is known (%1), and it is the month that decides. The years are surely full on %2.</source>
        <translation>只知道年月（%1），而这个月正是关键，需核实到日；%2一定已满。</translation>
    </message>
    <message>
        <source>Find out the exact day.</source>
        <translation>请核实具体日期。</translation>
    </message>
    <message>
        <source>The years of professional work cannot be counted: the date of graduation or of the start of professional work is missing.</source>
        <translation>缺少毕业时间或从事专业技术工作时间，无法计算年限。</translation>
    </message>
    <message>
        <source>Fill in both dates.</source>
        <translation>请填写这两个日期。</translation>
    </message>
    <message>
        <source>Work before graduation (%1) does not count.</source>
        <translation>毕业（%1）前的工作不计。</translation>
    </message>
    <message>
        <source>Counted from the start of professional work (%1), not from the first work (%2).</source>
        <translation>自从事专业技术工作时间（%1）起算，不是参加工作时间（%2）。</translation>
    </message>
    <message>
        <source>Was the work during the secondment (%1) still professional and technical?</source>
        <translation>借调（%1）期间是否仍从事专业技术工作？</translation>
    </message>
    <message>
        <source>%1 is not full-time or not graduated and does not count; judged by %2.</source>
        <translation>“%1”非全日制或未毕业，不计；按%2审核。</translation>
    </message>
    <message>
        <source>%1 does not meet its own rule yet; judged by %2.</source>
        <translation>“%1”尚不满足自身的年限；按%2审核。</translation>
    </message>
    <message>
        <source>Compare both with the publicity as it was held, and issue the wrong one anew.</source>
        <translation>请对照实际公示情况，更正有误的一份并重新出具。</translation>
    </message>
    <message>
        <source>附件2 will be about one person only (%1), for which the form has no wording.</source>
        <translation>单独公示1人的附件2（%1），表式没有单人写法。</translation>
    </message>
    <message>
        <source>Recommended is “现对xx 1名同志…”, without 等.</source>
        <translation>建议写作“现对xx 1名同志……”，不用“等”字。</translation>
    </message>
    <message>
        <source>Count the persons listed under this specialty and correct the number or the list.</source>
        <translation>请清点该专业名单，更正人数或名单。</translation>
    </message>
    <message>
        <source>Take the double name off the list and correct the numbers of 附件4.</source>
        <translation>请删去名单中重复的一条，并更正附件4的人数。</translation>
    </message>
    <message>
        <source>Take the name off the list; if the review was passed, record when.</source>
        <translation>请从名单中删去；确已通过审核的，请补填审核通过时间。</translation>
    </message>
    <message>
        <source>Correct the number recommended or the number passed: only who was recommended can pass.</source>
        <translation>请更正推荐人数或通过审核人数：未经推荐的不能通过审核。</translation>
    </message>
    <message>
        <source>Make both numbers equal: only junior titles are determined here.</source>
        <translation>此次只初定初级，两个人数应当一致，请更正附件4。</translation>
    </message>
    <message>
        <source>Correct the number passed, or complete the list so that it names each person once.</source>
        <translation>请更正通过审核人数，或补正名单，每人只列一次。</translation>
    </message>
    <message>
        <source>Add the person to 附件4 if the second publicity named them, otherwise take 呈报表 back.</source>
        <translation>已经再次公示的，请补入附件4名单；否则请撤回呈报表。</translation>
    </message>
    <message>
        <source>Hand in 呈报表 as well, exported from the platform, or take the person off 附件4.</source>
        <translation>请补交系统导出打印的呈报表，或从附件4名单中删去。</translation>
    </message>
    <message>
        <source>Add 年度考核表 or 考核证明 of another year with 合格 or better; if there is none, nothing can be done this year.</source>
        <translation>其他年度考核合格以上的，请补充该年度的年度考核表或考核证明；没有的，本年度无法申报。</translation>
    </message>
    <message>
        <source>Ask the county bureau (%1) for the form of 推荐报告; issued in another one, write it anew.</source>
        <translation>请向县人社局（%1）问明推荐报告的格式；格式不符的，请重新出具。</translation>
    </message>
    <message>
        <source>Ask the county bureau (%1) whether it wants a separate 推荐报告; if so, issue it, have it signed and stamped, and attach the scan.</source>
        <translation>请向县人社局（%1）问明是否需要单独的推荐报告；需要的，请出具并签字盖章，附上扫描件。</translation>
    </message>
    <message>
        <source>Look at the scan; unsigned, have the applicant sign it and scan it again.</source>
        <translation>请查看扫描件；未签名的，请本人签名后重新扫描。</translation>
    </message>
    <message>
        <source>Upload it there as well: the notice names it under that column, too.</source>
        <translation>未上传的请补传：通知在该栏目中也列有普通话证书。</translation>
    </message>
    <message>
        <source>Look on the platform: certificates of 继续教育 or 附件1 in the column 继续教育; 公示, 公示结果, 推荐报告, 承诺书 and the other proofs under “其他附件或证明材料”.</source>
        <translation>请到平台查看：继续教育证书或附件1在继续教育栏；公示、公示结果、推荐报告、承诺书等在“其他附件或证明材料”。</translation>
    </message>
    <message>
        <source>附件2 needs the signature of 单位负责人, the seal and the date; 附件3 and 附件4 the seal and the date.</source>
        <translation>附件2须由单位负责人签字、加盖公章并落款；附件3、附件4须加盖公章并落款。</translation>
    </message>
    <message>
        <source>Safest: 单位负责人 signs 附件2 as printed; 单位职称工作分管领导 signs 考核证明, 推荐报告 and 附件3 beside the seal.</source>
        <translation>稳妥做法：附件2按表式由单位负责人签字；考核证明、推荐报告、附件3由单位职称工作分管领导在公章旁签字。</translation>
    </message>
    <message>
        <source>Fill in the 18 digits of the identity card; the 15 cannot be converted, as their date of birth does not exist.</source>
        <translation>请按身份证填写18位号码；15位号码中的出生日期不存在，无法换算。</translation>
    </message>
    <message>
        <source>Compare with the identity card and correct the sex or the number.</source>
        <translation>请与身份证核对，更正性别或身份证号。</translation>
    </message>
    <message>
        <source>Compare with the identity card and correct the date of birth or the number.</source>
        <translation>请与身份证核对，更正出生日期或身份证号。</translation>
    </message>
    <message>
        <source>Compare with the diploma and the identity card and correct the date that is wrong.</source>
        <translation>请与毕业证、身份证核对，更正填错的日期。</translation>
    </message>
    <message>
        <source>Compare 参加工作时间 with the personnel file and the date of birth with the identity card, and correct the one that is wrong.</source>
        <translation>请将参加工作时间与人事档案核对、出生日期与身份证核对，更正填错的一项。</translation>
    </message>
    <message>
        <source>Compare both dates with the personnel file and correct the one that is wrong.</source>
        <translation>请将两个日期与人事档案核对，更正填错的一项。</translation>
    </message>
    <message>
        <source>Fill in the name as on the identity card.</source>
        <translation>请按身份证填写姓名。</translation>
    </message>
    <message>
        <source>If it was handed in, add it to the attachments. Otherwise the time for papers is over (%1): ask the county bureau whether it still accepts it.</source>
        <translation>已报送的请补录到附件；未报送的，材料报送已于%1截止，请与县人社局确认能否补交。</translation>
    </message>
    <message>
        <source>If it was handed in, add it to the attachments. Otherwise export it from the platform, print two copies on both sides and hand them in by %1.</source>
        <translation>已报送的请补录到附件；未报送的，请从系统导出，双面打印一式二份，于%1前补交。</translation>
    </message>
    <message>
        <source>If it was handed in, add it to the attachments. Otherwise issue it with seal and date and hand it in by %1.</source>
        <translation>已报送的请补录到附件；未报送的，请出具并盖章落款，于%1前补交。</translation>
    </message>
    <message>
        <source>Look at the paper; if a copy, the back or the watermark is missing, export and print it again from the platform.</source>
        <translation>请查看纸质件；份数不足、单面打印或没有水印的，请从系统重新导出打印。</translation>
    </message>
    <message>
        <source>Ask the authority above when it handed them in; if it has not, it must do so by %1.</source>
        <translation>请向主管局问明报送时间；尚未报送的，须在%1前报送。</translation>
    </message>
    <message>
        <source>Correct the date that was noted wrongly; if none was, have the application sent back and submit it again from %1 until %2.</source>
        <translation>日期填错的请更正；没有填错的，请将申报退回，在%1至%2之间重新提交。</translation>
    </message>
    <message>
        <source>Correct the date that was noted wrongly; if none was, nothing can be done this year: the time for applying ends on %1.</source>
        <translation>日期填错的请更正；没有填错的，申报期%1截止，本年度无法补正。</translation>
    </message>
    <message>
        <source>Record its dates if it was held; otherwise hold it, have the application sent back and submit it again from %1 on.</source>
        <translation>已公示的请填写起止日期；未公示的，请先公示，并将申报退回，%1起重新提交。</translation>
    </message>
    <message>
        <source>Record its dates if it was held; otherwise nothing can be done this year: a publicity that starts now ends after the time for applying (%1).</source>
        <translation>已公示的请填写起止日期；未公示的，现在开始公示已超出申报期（%1截止），本年度无法补正。</translation>
    </message>
    <message>
        <source>If it was held rightly, record its dates; otherwise hold it (again).</source>
        <translation>已按规定公示的，请填写或更正起止日期；否则请（重新）公示。</translation>
    </message>
    <message>
        <source>If it was held rightly, record its dates; otherwise it can no longer end before the papers are due (%1): settle with the county bureau what is to be done.</source>
        <translation>已按规定公示的，请填写或更正起止日期；否则已赶不上材料报送截止（%1），请与县人社局商定如何办理。</translation>
    </message>
    <message>
        <source>Look into it, put the conclusion in writing, then record the objection as settled and go on.</source>
        <translation>请调查核实并形成书面结论，再将异议填为“有-已办结”，然后继续办理。</translation>
    </message>
    <message>
        <source>Correct the date that was noted wrongly; if none was, issue %1 anew, dated %2 or later.</source>
        <translation>日期填错的请更正；没有填错的，请重新出具%1，落款不早于%2。</translation>
    </message>
    <message>
        <source>Safer is to apply on the day after it; ask the county bureau whether the last day is accepted.</source>
        <translation>稳妥起见应在届满次日申报；公示最后一日申报是否认可，请与县人社局确认。</translation>
    </message>
    <message>
        <source>Correct the date if it was noted wrongly; otherwise ask the county bureau whether the publicity must be held again.</source>
        <translation>日期填错的请更正；没有填错的，请与县人社局确认是否须重新公示。</translation>
    </message>
    <message>
        <source>Decide it once for the season: safest is to mask the posted copy and to print the number in full on the copy that is handed in.</source>
        <translation>请按年度统一确定：稳妥做法是张贴件隐去部分号码，上报件印全号。</translation>
    </message>
    <message>
        <source>Compare the kind with the unit&apos;s certificate; if it is right, its staff cannot apply under this notice.</source>
        <translation>请与单位证书核对单位性质；填写无误的，该单位人员不能按此通知申报。</translation>
    </message>
    <message>
        <source>Look at the contract of employment and the work actually done; whoever does other work cannot apply.</source>
        <translation>请查看聘用（劳动）合同和实际工作；不从事专业技术工作的，不能申报。</translation>
    </message>
    <message>
        <source>This title cannot be determined; the applicant takes the national examination. If the post or the subject was filled in wrongly, correct it.</source>
        <translation>该职称不能初定，须参加国家考试取得；岗位或任教学科填错的，请更正。</translation>
    </message>
    <message>
        <source>This title cannot be determined; the applicant takes the national examination. If another specialty is meant, choose it.</source>
        <translation>该职称不能初定，须参加国家考试取得；实际申报其他专业的，请改选。</translation>
    </message>
    <message>
        <source>The series %1 has no 员级; its only junior level is 助理级 (%2).</source>
        <translation>“%1”系列没有员级，初级只有助理级（%2）。</translation>
    </message>
    <message>
        <source>Choose 助理级, and ask the county bureau whether it is given with this education.</source>
        <translation>请改选助理级，并与县人社局确认该学历能否初定助理级。</translation>
    </message>
    <message>
        <source>With %1 the usual level is 员级, which the series %2 does not have; its only junior level is 助理级 (%3).</source>
        <translation>%1通常初定员级，而“%2”系列没有员级，初级只有助理级（%3）。</translation>
    </message>
    <message>
        <source>Ask the county bureau whether it is given with this education.</source>
        <translation>请与县人社局确认该学历能否初定助理级。</translation>
    </message>
    <message>
        <source>Ask the county bureau (%1) which level this education gets, and choose that one.</source>
        <translation>请向县人社局（%1）问明该学历对应的级别，按此选择。</translation>
    </message>
    <message>
        <source>Compare with the certificate of the title: if there is none, empty the field; whoever holds one cannot apply here.</source>
        <translation>请核对职称证书：确无职称的，请清空此项；已取得本系列职称的，不能再申报初次确定。</translation>
    </message>
    <message>
        <source>Compare the post and the major on the diploma; if they lie apart, choose the specialty that fits or ask the county bureau.</source>
        <translation>请对照岗位和毕业证所载专业；不相符的，请改选相近专业，或与县人社局确认。</translation>
    </message>
    <message>
        <source>Look up the time of day on the platform or the receipt and fill it in.</source>
        <translation>请按平台或签收记录查明具体时刻并填写。</translation>
    </message>
    <message>
        <source>Correct the moment if the platform shows another one; otherwise submit the application again on the platform within %1.</source>
        <translation>平台记录为其他时间的，请更正；否则请在%1内在平台重新申报。</translation>
    </message>
    <message>
        <source>Correct the moment if the platform shows another one. Otherwise nothing can be done this year: the application has to wait for the next notice.</source>
        <translation>平台记录为其他时间的，请更正；否则本年度无法补办，待下次通知再申报。</translation>
    </message>
    <message>
        <source>If it was applied for in time, record the moment that the platform shows. Otherwise nothing can be done this year: the application has to wait for the next notice.</source>
        <translation>已按时申报的，请按平台记录填写申报时间；否则本年度无法补办，待下次通知再申报。</translation>
    </message>
    <message>
        <source>Correct the moment if the platform shows another one; otherwise have the application reviewed again on the platform within %1.</source>
        <translation>平台记录为其他时间的，请更正；否则请在%1内在平台重新审核。</translation>
    </message>
    <message>
        <source>Correct the moment if the platform shows another one. Otherwise nothing can be done this year: the time for the review has passed.</source>
        <translation>平台记录为其他时间的，请更正；否则审核时间已过，本年度无法补办。</translation>
    </message>
    <message>
        <source>Correct the moment if the receipt shows another one; otherwise hand the papers in again to the authority above within %1.</source>
        <translation>签收记录为其他时间的，请更正；否则请在%1内重新报送主管局。</translation>
    </message>
    <message>
        <source>Correct the moment if the receipt shows another one. Otherwise nothing can be done this year: the time for handing in has passed.</source>
        <translation>签收记录为其他时间的，请更正；否则材料报送时间已过，本年度无法补办。</translation>
    </message>
    <message>
        <source>Compare both moments with the platform and correct the wrong one; if both are right, the application must be reviewed again.</source>
        <translation>请将两个时间与平台核对，更正填错的一项；都没有填错的，须重新审核。</translation>
    </message>
    <message>
        <source>Correct the date that is wrong; if both are right, hand in 附件4 to the authority above as well (papers are due by %1).</source>
        <translation>请更正填错的日期；都没有填错的，请向主管局补交附件4（材料报送%1截止）。</translation>
    </message>
    <message>
        <source>Let it begin by %1 so that it ends in time, or settle with the county bureau how the second publicity can be held.</source>
        <translation>请最迟%1开始公示，以便按时届满；来不及的，请与县人社局商定再次公示如何办理。</translation>
    </message>
    <message>
        <source>See to it with the authority above that the papers reach the county bureau by %1.</source>
        <translation>请联系主管局，务必在%1前报送县人社局。</translation>
    </message>
    <message>
        <source>Only the date is known (%1). Handed in after %2, the authority above has hardly time left to pass the papers on by %3.</source>
        <translation>只知道日期（%1）。如在%2之后报送，主管局来不及在%3前上报。</translation>
    </message>
    <message>
        <source>Look for it in the applicant&apos;s account on the platform; an application on paper alone does not count.</source>
        <translation>请到平台申报人账号中查看；只交纸质材料不算申报。</translation>
    </message>
    <message>
        <source>Have the applicant show both on the platform; an application made in another module must be made again in 初次确定.</source>
        <translation>请申报人在平台上出示这两项；申请书建在其他模块的，须在初次确定模块重新申报。</translation>
    </message>
    <message>
        <source>Have 附件1 examined by %1, or correct the entry.</source>
        <translation>请由“%1”审核附件1；填写有误的，请更正。</translation>
    </message>
    <message>
        <source>Have 附件1 examined by the prefecture&apos;s authority above the unit that sent the person, or by the region&apos;s where that unit belongs to the region.</source>
        <translation>请由原派驻单位所属的地州市主管单位审核附件1；原派驻单位为区属的，由自治区区属主管单位审核。</translation>
    </message>
    <message>
        <source>Only 访惠聚驻村, 驻村管寺 and 南疆学前双语支教 exempt; attach the certificates of those years instead.</source>
        <translation>只有“访惠聚”驻村、驻村管寺、南疆学前双语支教可以免学；请改为附上相应年度的证书。</translation>
    </message>
    <message>
        <source>It is not filled in on which of the three grounds of 附件1 the exemption rests.</source>
        <translation>未填写免学类别，无法确定属于附件1三类中的哪一类。</translation>
    </message>
    <message>
        <source>Fill in the ground as 附件1 states it; who has to examine it depends on it.</source>
        <translation>请按附件1填写免学类别；由谁审核取决于此。</translation>
    </message>
    <message>
        <source>Compare it with 附件1 of the notice; what stands on another form must be filled in and examined again on 附件1.</source>
        <translation>请与通知附件1对照；使用其他表的，须改用附件1重新填写并审核。</translation>
    </message>
    <message>
        <source>Look at the scan; have what is missing added by the examining authority and scan it again.</source>
        <translation>请查看扫描件；缺项的，请由审核单位补齐后重新扫描。</translation>
    </message>
    <message>
        <source>Look at the column 继续教育 of the application on the platform and upload it there.</source>
        <translation>请到平台申请书的继续教育栏查看，未上传的请补传。</translation>
    </message>
    <message>
        <source>It is met on %1, within the application time.</source>
        <translation>%1即满足，在申报期内。</translation>
    </message>
    <message>
        <source>Fill in the date of graduation and the start of professional work as the personnel file states them; applying is possible only after both.</source>
        <translation>请按人事档案填写毕业时间和从事专业技术工作时间；两者都到期后才能申报。</translation>
    </message>
    <message>
        <source>Apply on the platform from %1 until %2, not before; an application made earlier must be sent back and submitted again.</source>
        <translation>请在%1至%2之间在平台申报，不能提前；已提前申报的，须退回后重新提交。</translation>
    </message>
    <message>
        <source>Compare the date of graduation and the start of professional work with the personnel file; if both are right, nothing can be done this year: the application has to wait for the next notice.</source>
        <translation>请将毕业时间和从事专业技术工作时间与人事档案核对；都没有填错的，本年度不能申报，待下次通知再申报。</translation>
    </message>
    <message>
        <source>Look at the letter of secondment and the work done there; if it was other work, ask the county bureau whether that time counts.</source>
        <translation>请查看借调文件和实际工作；从事其他工作的，请与县人社局确认该时段是否计入年限。</translation>
    </message>
    <message>
        <source>With 18 digits it has 19 before the year of birth and %1 at the end; take it from the identity card.</source>
        <translation>18位号码在出生年份前加19，末位为%1，请按身份证填写。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: message</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Depends on the education; no full-time graduation is filled in.</source>
        <translation>视学历而定；尚未填写全日制毕业学历。</translation>
    </message>
    <message>
        <source>Only of 本科 and above who have a degree; here the education is %1.</source>
        <translation>仅本科及以上且有学位者需要；本人学历为%1。</translation>
    </message>
    <message>
        <source>Of 本科 and above who have a degree; it is not filled in whether there is one.</source>
        <translation>本科及以上且有学位者需要；尚未填写有无学位。</translation>
    </message>
    <message>
        <source>Only of those who have a degree; it is filled in that there is none.</source>
        <translation>仅有学位者需要；本人填写为无学位。</translation>
    </message>
    <message>
        <source>Of 本科 and above who have a degree; %1 is filled in.</source>
        <translation>本科及以上且有学位者需要；本人填写为%1。</translation>
    </message>
    <message>
        <source>Of graduates of 专科 and above: 学历证书电子注册备案表 from 学信网, or 学籍在线验证报告.</source>
        <translation>专科及以上毕业生需要：学信网《学历证书电子注册备案表》或《学籍在线验证报告》。</translation>
    </message>
    <message>
        <source>Only of 专科 and above; 学信网 does not cover %1.</source>
        <translation>仅专科及以上需要；学信网不含%1。</translation>
    </message>
    <message>
        <source>学信网 does not cover %1: 毕业生登记表, 鉴定表 and 成绩单 from the personnel file.</source>
        <translation>学信网不含%1：上传人事档案中的毕业生登记表、鉴定表、成绩单。</translation>
    </message>
    <message>
        <source>Only where 学信网 has no record: 毕业生登记表, 鉴定表 and 成绩单 from the personnel file.</source>
        <translation>仅学信网无法查询时需要：人事档案中的毕业生登记表、鉴定表、成绩单。</translation>
    </message>
    <message>
        <source>The exemption covers the years that are needed.</source>
        <translation>所需年度已由免学覆盖。</translation>
    </message>
    <message numerus="yes">
        <source>Of everybody, for %n year(s), except years that 附件1 exempts.</source>
        <translation>
            <numerusform>所有申报人需要，%n 个年度；附件1 免学的年度除外。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those exempt from 继续教育; an exemption is filled in.</source>
        <translation>免继续教育者需要；本人已填写免学。</translation>
    </message>
    <message>
        <source>Only of those exempt from 继续教育; no exemption is filled in.</source>
        <translation>仅免继续教育者需要；本人未填写免学。</translation>
    </message>
    <message>
        <source>Of staff of public institutions (事业单位).</source>
        <translation>事业单位人员需要。</translation>
    </message>
    <message>
        <source>Of staff of public institutions (事业单位); the kind of unit is not filled in.</source>
        <translation>事业单位人员需要；尚未填写单位性质。</translation>
    </message>
    <message>
        <source>The notice speaks of public institutions (事业单位) only; teachers of private schools are not named.</source>
        <translation>通知只要求事业单位；民办学校教师未明确。</translation>
    </message>
    <message>
        <source>Only of staff of public institutions (事业单位); this unit is %1.</source>
        <translation>仅事业单位人员需要；本单位为%1。</translation>
    </message>
    <message>
        <source>Of everybody: 年度考核表 or 考核证明, no full year is needed.</source>
        <translation>所有申报人需要：年度考核表或考核证明，不要求满年度。</translation>
    </message>
    <message numerus="yes">
        <source>Of everybody: 年度考核表 or 考核证明, for %n year(s).</source>
        <translation>
            <numerusform>所有申报人需要：年度考核表或考核证明，%n 个年度。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of teachers; no specialty of the notice is filled in.</source>
        <translation>教师需要；尚未填写通知范围内的专业。</translation>
    </message>
    <message>
        <source>Of teachers; the specialty is %1.</source>
        <translation>教师需要；申报专业为%1。</translation>
    </message>
    <message>
        <source>Of teachers; it is not customary for %1, but the notice does not except them.</source>
        <translation>教师需要；%1一般不要求，但通知未予排除。</translation>
    </message>
    <message>
        <source>Only of teachers; the specialty is %1.</source>
        <translation>仅教师需要；申报专业为%1。</translation>
    </message>
    <message>
        <source>Of everybody: 附件2 as posted before the application.</source>
        <translation>所有申报人需要：申报前张贴的附件2。</translation>
    </message>
    <message>
        <source>Of everybody: 附件3, issued when the publicity is over.</source>
        <translation>所有申报人需要：公示期满后出具的附件3。</translation>
    </message>
    <message>
        <source>Of everybody; the notice prints 推荐报告 as 附件3 and gives no form.</source>
        <translation>所有申报人需要；通知将推荐报告写作附件3，未附格式。</translation>
    </message>
    <message>
        <source>Once the review is passed: exported from the platform, two copies on paper.</source>
        <translation>审核通过后需要：系统导出，纸质一式二份。</translation>
    </message>
    <message>
        <source>Once the second publicity is over: 附件4.</source>
        <translation>再次公示期满后需要：附件4。</translation>
    </message>
    <message>
        <source>Of everybody.</source>
        <translation>所有申报人需要。</translation>
    </message>
    <message>
        <source>The notice does not ask for it; it is printed on 预填稿, 35 × 45 mm.</source>
        <translation>通知不要求；印在预填稿上，35×45毫米。</translation>
    </message>
    <message>
        <source>Reviewed by the unit on %1, outside the time of the notice (%2).</source>
        <translation>单位审核推荐于%1，不在通知规定的时间（%2）内。</translation>
    </message>
    <message>
        <source>Correct the moment if the platform shows another one; otherwise the unit must review and recommend again on the platform within %1.</source>
        <translation>如平台显示的是另一时间，请更正；否则单位须在%1内在平台上重新审核、推荐。</translation>
    </message>
    <message>
        <source>%1 on %2, before %3 (%4).</source>
        <translation>%1时间为%2，早于%3时间（%4）。</translation>
    </message>
    <message>
        <source>Correct the moment that is wrong; if both are right, the later step must be taken again.</source>
        <translation>请更正有误的时间；如均无误，后一步骤须重新办理。</translation>
    </message>
    <message>
        <source>Handed on to the county bureau on %1, after the papers were due (%2).</source>
        <translation>%1转报县人社局，已超过材料报送截止时间（%2）。</translation>
    </message>
    <message>
        <source>Correct the moment if the receipt shows another one; otherwise ask the county bureau whether it still accepts the papers.</source>
        <translation>如回执上是另一时间，请更正；否则请询问县人社局是否仍予受理。</translation>
    </message>
    <message>
        <source>“%1” is recorded, but not “%2”.</source>
        <translation>已登记“%1”，但没有登记“%2”。</translation>
    </message>
    <message>
        <source>Record when the papers were handed in.</source>
        <translation>请登记材料报送的时间。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>One and the same file is attached for several applicants: %1.</source>
        <translation>同一个文件附在了几名申报人名下：%1。</translation>
    </message>
    <message>
        <source>Look at the file and attach the right one for each.</source>
        <translation>请查看该文件，为每人附上本人的材料。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>; and %n more</source>
        <translation>
            <numerusform>；另有%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Attach a file that can be read in its place.</source>
        <translation>请换上能够打开的文件。</translation>
    </message>
    <message>
        <source>Can the papers be read all the same? %1</source>
        <translation>材料是否仍能看清？%1</translation>
    </message>
    <message>
        <source>Look at these pages; turn them or scan them again if they are hard to read.</source>
        <translation>请查看这些页面；看不清的，转正或重新扫描。</translation>
    </message>
    <message>
        <source>One file is attached for several papers. Is it right for each? %1</source>
        <translation>同一个文件附作几种材料，是否每种都对？%1</translation>
    </message>
    <message>
        <source>Look at the file; attach the right one where it is not.</source>
        <translation>请查看该文件；不对的，换上正确的文件。</translation>
    </message>
    <message>
        <source>The same page is in a file twice. Is another page missing in its place? %1</source>
        <translation>文件中同一页出现了两次，是否缺了另一页？%1</translation>
    </message>
    <message>
        <source>Look at the file; scan the missing page, or delete the page that is there twice.</source>
        <translation>请查看该文件；补扫缺页，或删去重复的页。</translation>
    </message>
    <message>
        <source>No red seal was seen on: %1. Are these papers stamped?</source>
        <translation>未见红色印章：%1。这些材料是否已盖章？</translation>
    </message>
    <message>
        <source>Look at the scans; a paper without a seal has to be stamped and scanned again, in colour.</source>
        <translation>请查看扫描件；未盖章的，盖章后用彩色重新扫描。</translation>
    </message>
    <message>
        <source>A red seal was seen on the scan of: %1. </source>
        <translation>扫描件上看到红色印章：%1。</translation>
    </message>
    <message>
        <source>Perhaps a seal on: %1. </source>
        <translation>可能有印章：%1。</translation>
    </message>
    <message>
        <source> (from digit %1 on)</source>
        <translation>（从第%1位起不同）</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>level of education</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>form of study</source>
        <translation>学习形式</translation>
    </message>
    <message>
        <source>outcome of the studies</source>
        <translation>毕（结）业</translation>
    </message>
    <message>
        <source>day of graduation</source>
        <translation>毕（结）业日期</translation>
    </message>
    <message>
        <source>number of the diploma</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>series</source>
        <translation>申报系列</translation>
    </message>
    <message>
        <source>specialty</source>
        <translation>申报专业</translation>
    </message>
    <message>
        <source>title applied for</source>
        <translation>拟确定职务</translation>
    </message>
    <message>
        <source>%1, %2: “%3” was recognized on the scan, perhaps wrongly, “%4” is in the dossier</source>
        <translation>%1的%2：扫描件上认出“%3”（可能认错），档案中为“%4”</translation>
    </message>
    <message>
        <source>%1, %2: “%3” on the paper, “%4” in the dossier</source>
        <translation>%1的%2：材料上为“%3”，档案中为“%4”</translation>
    </message>
    <message>
        <source>%1: the title on it is “%2”</source>
        <translation>%1：标题是“%2”</translation>
    </message>
    <message>
        <source>Papers say otherwise than the dossier. Do they count all the same? %1</source>
        <translation>材料上的内容与档案不一致。这些材料是否仍然有效？%1</translation>
    </message>
    <message>
        <source>Look at the papers: where a paper is right, correct the dossier; where it is another person&apos;s or another record&apos;s, attach the right one.</source>
        <translation>查看材料：材料正确的，改正档案；是别人的或别的学历的，换上正确的。</translation>
    </message>
    <message>
        <source>What is attached as 呈报表 is the 预填稿 of this program, which does not count.</source>
        <translation>作为呈报表添加的是本程序的预填稿，不能作为报送材料。</translation>
    </message>
    <message>
        <source>Export 呈报表 from the platform and attach that file.</source>
        <translation>从平台导出呈报表，添加导出的文件。</translation>
    </message>
    <message>
        <source>No watermark was seen on 呈报表. Is it the platform&apos;s export, with its watermark?</source>
        <translation>呈报表上未见水印。是否为平台导出、带水印的？</translation>
    </message>
    <message>
        <source>Look at the file; without the watermark, export it from the platform again.</source>
        <translation>查看文件；没有水印的，从平台重新导出。</translation>
    </message>
    <message numerus="yes">
        <source>呈报表 has %n page(s): printed on both sides, the back of the last sheet stays blank.</source>
        <translation>
            <numerusform>呈报表有%n页：双面打印时，最后一张的背面为空白。</numerusform>
        </translation>
    </message>
    <message>
        <source>it is valid until %1</source>
        <translation>有效期至%1</translation>
    </message>
    <message numerus="yes">
        <source>it was made on %1 and is valid for %n month(s) at most, if it was not prolonged</source>
        <translation>
            <numerusform>%1制作，未延长的最多有效%n个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Can 在线验证码 still be used until the review ends on %1? %2</source>
        <translation>在线验证码能否用到审核结束（%1）？%2</translation>
    </message>
    <message>
        <source>Look the code up at 学信网; prolong it there, or attach a new report.</source>
        <translation>在学信网查验验证码；在那里延长有效期，或换上新的报告。</translation>
    </message>
    <message>
        <source>day of enrolment</source>
        <translation>入学日期</translation>
    </message>
    <message>
        <source>made on</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>The paper prints the number of the notice. If the county bureau wants the real one, correct it by hand.</source>
        <translation>表上印的是通知规定的天数；县人社局要求写实际天数的，请手写更正。</translation>
    </message>
    <message>
        <source>Enter the days off of that year on the page “Policy”, or install the file that the county bureau hands out.</source>
        <translation>请在“政策”页的“放假安排…”里录入那一年，或安装县人社局发来的通知文件。</translation>
    </message>
</context>
<context>
    <name>chuding::ChoiceEdit</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>chuding::ChoiceModel</name>
    <message>
        <source>not checked yet</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>chuding::ClauseLabel</name>
    <message>
        <source>less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全文</translation>
    </message>
</context>
<context>
    <name>chuding::ColumnTable</name>
    <message>
        <source>The first row &amp;holds the headers</source>
        <translation>第一行是表头(&amp;H)</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>（不读取）</translation>
    </message>
    <message>
        <source>The column is not read.</source>
        <translation>不读取该列。</translation>
    </message>
    <message>
        <source>The headers of these columns are not known. Choose the field that each of them is.</source>
        <translation>下列各列的表头无法识别，请选择对应的字段。</translation>
    </message>
    <message>
        <source>No header row was found. Choose the field that each column is.</source>
        <translation>没有找到表头行，请选择各列对应的字段。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n column(s) are shown.</source>
        <translation>
            <numerusform>只显示前 %n 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>第一个值</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1列</translation>
    </message>
    <message>
        <source>Field of the column “%1”</source>
        <translation>“%1”列对应的字段</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Not read: the column “%1” is this field already.</source>
        <translation>未读取：“%1”列已对应此字段。</translation>
    </message>
</context>
<context>
    <name>chuding::CommandLine</name>
    <message>
        <source>Checks every applicant against the notice.</source>
        <translation>对照通知检查每一名申报人。</translation>
    </message>
    <message>
        <source>Roster, .xlsx or .csv.</source>
        <translation>名册，.xlsx或.csv。</translation>
    </message>
    <message>
        <source>Library folder.</source>
        <translation>资料库文件夹。</translation>
    </message>
    <message>
        <source>One dossier, .json.</source>
        <translation>一份档案，.json。</translation>
    </message>
    <message>
        <source>Judge as of this moment (Beijing time) instead of now.</source>
        <translation>按此时刻（北京时间）判断，代替现在。</translation>
    </message>
    <message>
        <source>Answer every open question with yes.</source>
        <translation>所有待核对事项都视为“是”。</translation>
    </message>
    <message>
        <source>table (default), json or csv.</source>
        <translation>table（默认）、json或csv。</translation>
    </message>
    <message>
        <source>Column not known, left out: %1</source>
        <translation>不认识的列，已略过：%1</translation>
    </message>
    <message>
        <source>Column %1 (%2): %3</source>
        <translation>列%1（%2）：%3</translation>
    </message>
    <message>
        <source>Give just one of --roster, --library and --dossier.</source>
        <translation>--roster、--library、--dossier请只给一个。</translation>
    </message>
    <message>
        <source>--format is table, json or csv, not “%1”.</source>
        <translation>--format应为table、json或csv，不能是“%1”。</translation>
    </message>
    <message>
        <source>--as-of wants a moment like 2024-10-20T12:00, not “%1”.</source>
        <translation>--as-of应为2024-10-20T12:00这样的时刻，不能是“%1”。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>info</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>需核对</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>The batch as a whole</source>
        <translation>整批</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Pass %1, attention %2, fail %3</source>
        <translation>通过%1，需核对%2，不通过%3</translation>
    </message>
    <message>
        <source>Usage: chuding-cli [--lang zh_CN|en] COMMAND</source>
        <translation>用法：chuding-cli [--lang zh_CN|en] 命令</translation>
    </message>
    <message>
        <source>chuding-cli COMMAND --help says more about a command.</source>
        <translation>chuding-cli 命令 --help 可查看该命令的说明。</translation>
    </message>
    <message>
        <source>Exit codes: 0 all well, 1 findings with errors or a failed verification, 2 wrong use, 3 could not read or write.</source>
        <translation>退出码：0 正常，1 有错误或验证未通过，2 用法不对，3 无法读写。</translation>
    </message>
    <message>
        <source>A passphrase comes from CHUDING_PASSPHRASE, --passphrase-file or a prompt.</source>
        <translation>口令取自CHUDING_PASSPHRASE、--passphrase-file或提示输入。</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>缺少参数：%1</translation>
    </message>
    <message>
        <source>Not expected: %1</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>Which notice; the library&apos;s own, else the newest at hand.</source>
        <translation>用哪份通知；默认用资料库自己的，否则用最新的。</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase.</source>
        <translation>第一行为口令的文件。</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>口令：</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>再输一次：</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次口令不一致。</translation>
    </message>
    <message>
        <source>set CHUDING_PASSPHRASE, give --passphrase-file, or start it in a terminal</source>
        <translation>请设置CHUDING_PASSPHRASE、给出--passphrase-file，或在终端中运行</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>Only this applicant; may be given several times.</source>
        <translation>只含该申报人；可给多次。</translation>
    </message>
    <message>
        <source>Print ID numbers in full.</source>
        <translation>身份证号印全号。</translation>
    </message>
    <message>
        <source>no applicant asks for an exemption</source>
        <translation>没有人申请免学</translation>
    </message>
    <message>
        <source>There is no form “%1”.</source>
        <translation>没有“%1”这种表。</translation>
    </message>
    <message>
        <source>Give the file to write with --out.</source>
        <translation>请用--out给出要写入的文件。</translation>
    </message>
    <message>
        <source>Printed as blanks: %1</source>
        <translation>打印为空白：%1</translation>
    </message>
    <message>
        <source>Typefaces not on this machine, others were used: %1</source>
        <translation>本机没有以下字体，已用其他字体代替：%1</translation>
    </message>
    <message>
        <source>Cannot be found by search in the PDF: %1</source>
        <translation>在PDF中无法搜索：%1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a signing key with a certificate that it signs itself.</source>
        <translation>制作签名密钥及自签证书。</translation>
    </message>
    <message>
        <source>Name of the unit.</source>
        <translation>单位名称。</translation>
    </message>
    <message>
        <source>Name of the clerk.</source>
        <translation>经办人姓名。</translation>
    </message>
    <message>
        <source>Shows whose key it is and its fingerprint.</source>
        <translation>显示密钥属于谁及其指纹。</translation>
    </message>
    <message>
        <source>Print the certificate (PEM), to be given to the receiver.</source>
        <translation>输出证书（PEM），交给接收方。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少--%1。</translation>
    </message>
    <message>
        <source>Written: %1. Keep a copy in a safe place; without the passphrase it cannot be used.</source>
        <translation>已写入：%1。请妥善备份；没有口令就不能使用。</translation>
    </message>
    <message>
        <source>ID number of the applicant.</source>
        <translation>申报人的身份证号。</translation>
    </message>
    <message>
        <source>Makes a new library.</source>
        <translation>新建资料库。</translation>
    </message>
    <message>
        <source>Whose office keeps it.</source>
        <translation>由哪个单位保管。</translation>
    </message>
    <message>
        <source>employer, department or county.</source>
        <translation>employer、department或county。</translation>
    </message>
    <message>
        <source>For demonstrations: this moment is used instead of now.</source>
        <translation>演示用：以此时刻代替现在。</translation>
    </message>
    <message>
        <source>Takes a roster in: new and changed applicants, in one step.</source>
        <translation>一次导入名册：新增和有变动的申报人。</translation>
    </message>
    <message>
        <source>Only show what would be done.</source>
        <translation>只显示将要做什么。</translation>
    </message>
    <message>
        <source>What it is: 毕业证, diploma …</source>
        <translation>材料种类：毕业证、diploma等。</translation>
    </message>
    <message>
        <source>table (default) or json.</source>
        <translation>table（默认）或json。</translation>
    </message>
    <message>
        <source>Shows the log, or with --id the revisions of one dossier.</source>
        <translation>显示记录；加--id则显示一份档案的各次修订。</translation>
    </message>
    <message>
        <source>Checks database, files and log.</source>
        <translation>检查数据库、文件和记录。</translation>
    </message>
    <message>
        <source>Copies the whole library into a new folder.</source>
        <translation>把整个资料库复制到新文件夹。</translation>
    </message>
    <message>
        <source>Makes a library out of a backup.</source>
        <translation>由备份恢复资料库。</translation>
    </message>
    <message>
        <source>--role is employer, department or county.</source>
        <translation>--role应为employer、department或county。</translation>
    </message>
    <message>
        <source>--demo-moment wants a moment like 2024-10-20T12:00.</source>
        <translation>--demo-moment应为2024-10-20T12:00这样的时刻。</translation>
    </message>
    <message>
        <source>Made: %1 (%2, %3)</source>
        <translation>已建立：%1（%2，%3）</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Cell %1%2 (%3): %4</source>
        <translation>单元格%1%2（%3）：%4</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Nothing was taken in (--dry-run).</source>
        <translation>未导入任何内容（--dry-run）。</translation>
    </message>
    <message>
        <source>Roster taken in</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>New %1, changed %2, same %3, refused %4</source>
        <translation>新增%1，变动%2，相同%3，拒收%4</translation>
    </message>
    <message>
        <source>no applicant with the ID number %1</source>
        <translation>没有身份证号为%1的申报人</translation>
    </message>
    <message>
        <source>--kind is one of: %1</source>
        <translation>--kind应为以下之一：%1</translation>
    </message>
    <message>
        <source>--format is table or json.</source>
        <translation>--format应为table或json。</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位角色</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>申报人员</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Demonstration moment</source>
        <translation>演示时间</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>数据库已损坏：%1</translation>
    </message>
    <message>
        <source>The document of %1 is damaged: %2</source>
        <translation>%1的档案已损坏：%2</translation>
    </message>
    <message>
        <source>The columns of %1 do not agree with its document: %2</source>
        <translation>%1的检索列与档案不一致：%2</translation>
    </message>
    <message>
        <source>A file is missing: %1 %2</source>
        <translation>文件缺失：%1 %2</translation>
    </message>
    <message>
        <source>A file was changed: %1 %2</source>
        <translation>文件被改动：%1 %2</translation>
    </message>
    <message>
        <source>A file belongs to nobody: %1 %2</source>
        <translation>文件不属于任何档案：%1 %2</translation>
    </message>
    <message>
        <source>The log was changed at entry %1: %2</source>
        <translation>记录第%1条被改动：%2</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>All is well: database, files and log.</source>
        <translation>一切正常：数据库、文件和记录。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>There is no language “%1”: zh_CN or en.</source>
        <translation>没有“%1”这种语言，只有zh_CN和en。</translation>
    </message>
    <message>
        <source>Writes a signed submission package.</source>
        <translation>导出签名的报送包。</translation>
    </message>
    <message>
        <source>The signing key.</source>
        <translation>签名密钥。</translation>
    </message>
    <message>
        <source>Folder for the package.</source>
        <translation>存放报送包的文件夹。</translation>
    </message>
    <message>
        <source>Send applicants with errors too, for this reason, which the package carries.</source>
        <translation>有错误的申报人也报送，并在包中写明此理由。</translation>
    </message>
    <message>
        <source>Checks a package without unpacking it.</source>
        <translation>不解包检查报送包。</translation>
    </message>
    <message>
        <source>Folder of trusted certificates (PEM).</source>
        <translation>已信任证书（PEM）所在文件夹。</translation>
    </message>
    <message>
        <source>text (default) or json.</source>
        <translation>text（默认）或json。</translation>
    </message>
    <message>
        <source>--override wants a reason.</source>
        <translation>--override须写明理由。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s)</source>
        <translation>
            <numerusform>%n 名申报人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Signer: %1, %2</source>
        <translation>签名人：%1，%2</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>指纹：%1</translation>
    </message>
    <message>
        <source>--format is text or json, not “%1”.</source>
        <translation>--format应为text或json，不能是“%1”。</translation>
    </message>
    <message>
        <source>Lists the notices at hand.</source>
        <translation>列出现有的通知。</translation>
    </message>
    <message>
        <source>Reads a policy.json and reports every fault in it and in the wording.json beside it.</source>
        <translation>读取policy.json，报告它和旁边wording.json中的所有问题。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职称</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s).</source>
        <translation>
            <numerusform>%n处问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault: %1</source>
        <translation>没有问题：%1</translation>
    </message>
    <message>
        <source>Writes a blank roster with drop-down lists and an example row.</source>
        <translation>写出空白名册，带下拉列表和一行示例。</translation>
    </message>
    <message>
        <source>Answers what a person has to confirm about an applicant: yes, or with --no no.</source>
        <translation>答复申报人的待核对事项：是；用--no表示否。</translation>
    </message>
    <message>
        <source>Rule of the question, as check shows it.</source>
        <translation>待核对事项的规则编号，见check的结果。</translation>
    </message>
    <message>
        <source>The answer is no, for this reason.</source>
        <translation>答复为否，并说明理由。</translation>
    </message>
    <message>
        <source>--no wants a reason.</source>
        <translation>--no须写明理由。</translation>
    </message>
    <message>
        <source>Nothing is to be confirmed under %1.</source>
        <translation>%1没有待核对的事项。</translation>
    </message>
    <message>
        <source>Stated in the dossier, but no file is attached: %1</source>
        <translation>档案注明已有、但未附文件：%1</translation>
    </message>
    <message>
        <source>--%1 can be given only once.</source>
        <translation>--%1只能给出一次。</translation>
    </message>
    <message>
        <source>The roster is empty: there is nothing below the headers in row %1.</source>
        <translation>名册是空的：第%1行表头以下没有内容。</translation>
    </message>
    <message>
        <source>person</source>
        <translation>个人情况</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>单位和岗位</translation>
    </message>
    <message>
        <source>work history</source>
        <translation>工作经历</translation>
    </message>
    <message>
        <source>education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>application</source>
        <translation>申报情况</translation>
    </message>
    <message>
        <source>annual assessments</source>
        <translation>年度考核</translation>
    </message>
    <message>
        <source>assessment proofs</source>
        <translation>考核证明</translation>
    </message>
    <message>
        <source>continuing education</source>
        <translation>继续教育</translation>
    </message>
    <message>
        <source>exemption</source>
        <translation>免学</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>普通话</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>办理进度</translation>
    </message>
    <message>
        <source>confirmations</source>
        <translation>已核对事项</translation>
    </message>
    <message>
        <source>Library made</source>
        <translation>新建资料库</translation>
    </message>
    <message>
        <source>Dossier saved</source>
        <translation>保存档案</translation>
    </message>
    <message>
        <source>Several saved at once</source>
        <translation>批量保存</translation>
    </message>
    <message>
        <source>Public notice saved</source>
        <translation>保存公示</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Question of the season answered</source>
        <translation>回答年度事项</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>回答待核对事项</translation>
    </message>
    <message>
        <source>Package exported</source>
        <translation>导出报送包</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>由备份还原</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>输出未能写完。</translation>
    </message>
    <message>
        <source>From a demonstration library: no real submission.</source>
        <translation>来自演示资料库，不用于正式报送。</translation>
    </message>
    <message>
        <source>%1 (no second publicity recorded)</source>
        <translation>%1（没有再次公示记录）</translation>
    </message>
    <message>
        <source>%1 (no publicity recorded)</source>
        <translation>%1（没有公示记录）</translation>
    </message>
    <message>
        <source>%1 (no passed review recorded)</source>
        <translation>%1（没有审核通过记录）</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未导出：%1</translation>
    </message>
    <message>
        <source>Attaches files to an applicant, or a folder of files to those whom their names speak of.</source>
        <translation>为一名申报人添加文件，或把一个文件夹中的文件按名称添加给各申报人。</translation>
    </message>
    <message>
        <source>A folder of scans, named by applicant and kind: 张试例/毕业证.pdf, 毕业证/张试例.jpg …</source>
        <translation>扫描件文件夹，按申报人和类别命名：张试例/毕业证.pdf、毕业证/张试例.jpg 等。</translation>
    </message>
    <message>
        <source>With --folder: only show what would be done.</source>
        <translation>与 --folder 同用：只显示将要做什么。</translation>
    </message>
    <message>
        <source>With --folder: attach what is clear although other files are open.</source>
        <translation>与 --folder 同用：即使有未识别的文件，也添加已识别的。</translation>
    </message>
    <message>
        <source>--%1 goes only with --%2.</source>
        <translation>--%1 只能与 --%2 同用。</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>不接收</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申报人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>没有添加任何文件。</translation>
    </message>
    <message>
        <source>Scans of a folder</source>
        <translation>按文件夹添加扫描件</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Files attached %1, to applicants %2; there already %3</source>
        <translation>添加文件 %1 个，涉及申报人 %2 名；已有 %3 个</translation>
    </message>
    <message>
        <source>--%1 does not go with --%2.</source>
        <translation>--%1 不能与 --%2 同用。</translation>
    </message>
    <message>
        <source>Nothing was attached (--dry-run).</source>
        <translation>没有添加任何文件（--dry-run）。</translation>
    </message>
    <message>
        <source>Nothing was attached, because not every file is clear. Rename the others, or attach what is clear with --yes-to-clear.</source>
        <translation>有文件未识别，没有添加任何文件。请给这些文件改名，或用 --yes-to-clear 只添加已识别的。</translation>
    </message>
    <message>
        <source>Clear %1, open %2, not taken %3</source>
        <translation>已识别%1，未识别%2，不接收%3</translation>
    </message>
    <message>
        <source>Carried over from last year</source>
        <translation>由去年结转</translation>
    </message>
    <message>
        <source>Handed over to another unit</source>
        <translation>移交其他单位</translation>
    </message>
    <message>
        <source>Taken over from another unit</source>
        <translation>由其他单位调入</translation>
    </message>
    <message>
        <source>Prints by when each step must be done so that both publicities fit into the notice&apos;s windows.</source>
        <translation>显示排期：各步骤最早、最迟的日期，使两次公示都在通知规定的时间内完成。</translation>
    </message>
    <message>
        <source>As of this day or moment (Beijing time) instead of now.</source>
        <translation>以这一天或时刻（北京时间）为准，不用当前时刻。</translation>
    </message>
    <message>
        <source>The first day does not count (safe):</source>
        <translation>首日不计入（稳妥）：</translation>
    </message>
    <message>
        <source>The first day counts:</source>
        <translation>首日计入：</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Advised by</source>
        <translation>建议不晚于</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>最迟</translation>
    </message>
    <message>
        <source>By the windows alone</source>
        <translation>仅按规定时间</translation>
    </message>
    <message>
        <source>--today wants a day like 2024-10-08, not “%1”.</source>
        <translation>--today 应为 2024-10-08 这样的日期，不能是“%1”。</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>以 %1 为准。</translation>
    </message>
    <message>
        <source>There are no data on the holidays of %1; only weekends were left out.</source>
        <translation>无%1年放假安排数据，只扣除了周末。</translation>
    </message>
    <message>
        <source>ID number of an applicant; without it all.</source>
        <translation>申报人的身份证号；不给出时为全部。</translation>
    </message>
    <message>
        <source>The library that the dossiers are taken from.</source>
        <translation>档案来自哪个资料库。</translation>
    </message>
    <message>
        <source>Makes new dossiers for a new notice out of last year&apos;s: what lasts, and its papers.</source>
        <translation>结转：用去年的档案为新通知建立新档案，带入长期有效的内容和扫描件。</translation>
    </message>
    <message>
        <source>Writes a library with one dossier, for the unit to which the applicant changes.</source>
        <translation>调出：写出只含一份档案的资料库，交给申报人调入的单位。</translation>
    </message>
    <message>
        <source>The new library, or a folder to put it into under the applicant&apos;s name.</source>
        <translation>新资料库的位置，或放置它的文件夹（以申报人姓名命名）。</translation>
    </message>
    <message>
        <source>The unit that takes the dossier over.</source>
        <translation>接收档案的单位。</translation>
    </message>
    <message>
        <source>Its unified social credit code.</source>
        <translation>该单位的统一社会信用代码。</translation>
    </message>
    <message>
        <source>Takes whole dossiers in that another unit has handed over.</source>
        <translation>调入：接收其他单位交来的整份档案。</translation>
    </message>
    <message>
        <source>First day in this unit, for the work history.</source>
        <translation>到本单位的第一天，用于工作经历。</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>New %1, there already %2, refused %3</source>
        <translation>新增%1，已有%2，拒收%3</translation>
    </message>
    <message>
        <source>--%1 wants a day like 2024-10-20.</source>
        <translation>--%1 须为日期，如 2024-10-20。</translation>
    </message>
    <message>
        <source>The work history was left as it is, because --from-date was not given.</source>
        <translation>没有给出 --from-date，工作经历保持不变。</translation>
    </message>
    <message>
        <source>--%1 is no unified social credit code.</source>
        <translation>--%1 不是统一社会信用代码。</translation>
    </message>
    <message>
        <source>Order of names in 附件4 and roster: listed, pinyin or strokes.</source>
        <translation>附件4和花名册的姓名顺序：listed（原有顺序）、pinyin（拼音）或strokes（笔画）。</translation>
    </message>
    <message>
        <source>Paper of the roster: A4 or A3.</source>
        <translation>花名册的纸张：A4或A3。</translation>
    </message>
    <message>
        <source>--%1 wants one of %2, not “%3”.</source>
        <translation>--%1只能是%2之一，不能是“%3”。</translation>
    </message>
    <message>
        <source>Prints a form as PDF: %1.</source>
        <translation>把表格打印成PDF：%1。</translation>
    </message>
    <message>
        <source>Prints the registration sheet of a signing certificate, with its fingerprint.</source>
        <translation>打印签名证书登记表，带证书指纹。</translation>
    </message>
    <message>
        <source>Unified social credit code of the unit.</source>
        <translation>单位的统一社会信用代码。</translation>
    </message>
    <message>
        <source>“%1” is no unified social credit code.</source>
        <translation>“%1”不是统一社会信用代码。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, sentence about the photo</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Compares the code of a printed 预填稿 with a library or a package.</source>
        <translation>用预填稿上的核对码与资料库或报送包核对。</translation>
    </message>
    <message>
        <source>The library.</source>
        <translation>资料库。</translation>
    </message>
    <message>
        <source>The submission package.</source>
        <translation>报送包。</translation>
    </message>
    <message>
        <source>The package cannot be relied on: %1</source>
        <translation>报送包不可采信：%1</translation>
    </message>
    <message>
        <source>Give either --library or --package.</source>
        <translation>--library 和 --package 给出其一。</translation>
    </message>
    <message>
        <source>Order of specialties and units in 附件4: listed (as in the notice), pinyin or strokes.</source>
        <translation>附件4 中专业和单位的顺序：listed（按通知）、pinyin（拼音）或 strokes（笔画）。</translation>
    </message>
    <message>
        <source>In lists, names of two characters as wide as three.</source>
        <translation>名单中两字姓名占三字宽。</translation>
    </message>
    <message>
        <source>Counts applicants by unit, authority, specialty and education, and the reasons of returns.</source>
        <translation>按单位、主管局、专业、学历统计申报人员，并统计退回原因。</translation>
    </message>
    <message>
        <source>Write them as .xlsx with plots instead.</source>
        <translation>改为写成带图表的 .xlsx。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, moment</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Step recorded</source>
        <translation>登记步骤</translation>
    </message>
    <message>
        <source>Step taken back</source>
        <translation>撤销步骤</translation>
    </message>
    <message>
        <source>Records a step of the procedure for an applicant, or takes the last one back; says as JSON where the applicant stands then.</source>
        <translation>为一名申报人登记办理步骤，或撤销最后一步；以JSON给出此后所处的阶段。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>可用值：%1。</translation>
    </message>
    <message>
        <source>When it was; without it: now.</source>
        <translation>办理时间；不给出则为当前时间。</translation>
    </message>
    <message>
        <source>With returned: why, once for each reason.</source>
        <translation>用于returned：退回原因，每条原因给出一次。</translation>
    </message>
    <message>
        <source>With returned: until when it is to be mended.</source>
        <translation>用于returned：补正期限。</translation>
    </message>
    <message>
        <source>Takes the last step back.</source>
        <translation>撤销最后一步。</translation>
    </message>
    <message>
        <source>Either --event or --back is wanted.</source>
        <translation>须给出--event或--back其中之一。</translation>
    </message>
    <message>
        <source>--event is one of: %1.</source>
        <translation>--event的可用值：%1。</translation>
    </message>
    <message>
        <source>--%1 wants a moment like 2024-10-20T12:00.</source>
        <translation>--%1须为2024-10-20T12:00形式的时间。</translation>
    </message>
    <message>
        <source>--%1 goes only with --event returned.</source>
        <translation>--%1只能与--event returned同用。</translation>
    </message>
    <message>
        <source>Removes a finished season with all personal data for good. Cannot be undone; the log stays.</source>
        <translation>永久清除已结束年度的全部个人数据，不能撤销；记录保留。</translation>
    </message>
    <message>
        <source>Whose office keeps the library: to be sure that it is the right one.</source>
        <translation>资料库所属单位：确认没有弄错。</translation>
    </message>
    <message>
        <source>Name the backups of this library in that folder.</source>
        <translation>列出该文件夹中本资料库的备份。</translation>
    </message>
    <message>
        <source>Give the unit of this library with --unit: %1</source>
        <translation>请用 --unit 给出本资料库的单位：%1</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>正在清除</translation>
    </message>
    <message>
        <source>Removed: dossiers %1, rounds %2, packages %3, files %4</source>
        <translation>已清除：档案%1，公示%2，报送包%3，文件%4</translation>
    </message>
    <message>
        <source>Not removed, do it by hand: %1</source>
        <translation>未能删除，请自行删除：%1</translation>
    </message>
    <message>
        <source>A backup still holds the data: %1</source>
        <translation>备份中仍有这些数据：%1</translation>
    </message>
    <message>
        <source>Why; kept with it.</source>
        <translation>理由，一并保存。</translation>
    </message>
    <message>
        <source>Trusts a certificate after its fingerprint was compared with the registration sheet.</source>
        <translation>与登记表核对指纹后登记受信任的证书。</translation>
    </message>
    <message>
        <source>Unit whose packages it may sign.</source>
        <translation>可为哪个单位的包签名。</translation>
    </message>
    <message>
        <source>As it stands on the registration sheet.</source>
        <translation>登记表上的指纹。</translation>
    </message>
    <message>
        <source>Lists the trusted certificates, revoked ones too.</source>
        <translation>列出受信任的证书，含已撤销的。</translation>
    </message>
    <message>
        <source>Revokes a certificate; what was signed before that day stays valid.</source>
        <translation>撤销证书；此日之前签名的仍有效。</translation>
    </message>
    <message>
        <source>First day on which it no longer counts.</source>
        <translation>自哪一天起不再有效。</translation>
    </message>
    <message>
        <source>Looks at packages of other offices and takes applicants in.</source>
        <translation>查看其他单位的报送包并接收申报人。</translation>
    </message>
    <message>
        <source>all, or none (default): only look at the packages.</source>
        <translation>all，或 none（默认）：只查看，不接收。</translation>
    </message>
    <message>
        <source>Writes a signed receipt for a package that was taken in.</source>
        <translation>为已接收的包写出签名的回执。</translation>
    </message>
    <message>
        <source>Folder for the receipt.</source>
        <translation>存放回执的文件夹。</translation>
    </message>
    <message>
        <source>Trusted for %1: %2</source>
        <translation>已为%1登记：%2</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Revoked from %1 on.</source>
        <translation>自%1起撤销。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>decided here: %1</source>
        <translation>本处已决定：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) taken in</source>
        <translation>
            <numerusform>已接收%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>--accept is all or none, not “%1”.</source>
        <translation>--accept 只能是 all 或 none，不能是“%1”。</translation>
    </message>
    <message>
        <source>Give either --accept or --id.</source>
        <translation>--accept 与 --id 只能给一个。</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>Certificate trusted</source>
        <translation>登记受信任证书</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>撤销证书</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>接收报送包</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translation>接收回执</translation>
    </message>
    <message>
        <source>The unit that the package goes to.</source>
        <translation>接收该包的单位。</translation>
    </message>
    <message>
        <source>Encrypts a package for the way, to receivers&apos; certificates or to a passphrase.</source>
        <translation>为途中传递加密报送包：用接收单位的证书或口令。</translation>
    </message>
    <message>
        <source>Certificate of a receiver; may be given several times.</source>
        <translation>接收单位的证书，可多次给出。</translation>
    </message>
    <message>
        <source>Encrypt to a passphrase, to be told on another way.</source>
        <translation>用口令加密；口令须另行告知。</translation>
    </message>
    <message>
        <source>File to write; FILE.p7m unless given.</source>
        <translation>要写入的文件；不给时为 FILE.p7m。</translation>
    </message>
    <message>
        <source>Decrypts a package; nothing is written unless all of it is unchanged.</source>
        <translation>解密报送包；确认全部内容未被改动后才写出。</translation>
    </message>
    <message>
        <source>The key it was encrypted to.</source>
        <translation>加密时所用证书对应的密钥。</translation>
    </message>
    <message>
        <source>It was encrypted to a passphrase.</source>
        <translation>是用口令加密的。</translation>
    </message>
    <message>
        <source>File to write; the name without .p7m unless given.</source>
        <translation>要写入的文件；不给时为去掉 .p7m 的名称。</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>正在加密</translation>
    </message>
    <message>
        <source>Give either --to, with a receiver&apos;s certificate, or --passphrase.</source>
        <translation>请给出 --to（接收单位的证书）或 --passphrase 之一。</translation>
    </message>
    <message>
        <source>Decrypting</source>
        <translation>正在解密</translation>
    </message>
    <message>
        <source>Give either --key or --passphrase.</source>
        <translation>请给出 --key 或 --passphrase 之一。</translation>
    </message>
    <message>
        <source>Signature by the key before, as “key renew” wrote it: its fingerprint is printed too.</source>
        <translation>前一密钥的签名（由“key renew”写出）：同时打印前一证书的指纹。</translation>
    </message>
    <message>
        <source>Makes a new key, which the old one vouches for (NEW.p7s).</source>
        <translation>制作新密钥，由旧密钥签名证明（NEW.p7s）。</translation>
    </message>
    <message>
        <source>Name of the unit; as before unless given.</source>
        <translation>单位名称；不给时与原来相同。</translation>
    </message>
    <message>
        <source>Name of the clerk; as before unless given.</source>
        <translation>经办人姓名；不给时与原来相同。</translation>
    </message>
    <message>
        <source>Writes the same key anew with AES-256, perhaps under another passphrase.</source>
        <translation>用 AES-256 重新保存同一密钥，可换口令。</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase of the new file; the same as before unless given.</source>
        <translation>第一行为新文件口令的文件；不给时口令不变。</translation>
    </message>
    <message>
        <source>The file is protected with old algorithms that can be broken: write it anew with “key save-anew”, then destroy it.</source>
        <translation>该文件用的是可被破解的旧算法：请用“key save-anew”重新保存，然后销毁旧文件。</translation>
    </message>
    <message>
        <source>Follows the key with the fingerprint %1</source>
        <translation>接续的密钥，指纹：%1</translation>
    </message>
    <message>
        <source>Written: %1. Hand its certificate and %2 to the receivers.</source>
        <translation>已写入：%1。请将其证书和 %2 交给接收单位。</translation>
    </message>
    <message>
        <source>Written: %1. The old file can be destroyed.</source>
        <translation>已写入：%1。旧文件可以销毁。</translation>
    </message>
    <message>
        <source>Split into parts of at most so many megabytes (of 1,000,000 bytes).</source>
        <translation>分成若干包，每包不超过给定的兆字节数（1,000,000 字节）。</translation>
    </message>
    <message>
        <source>Checks whether packages are all the parts of one submission.</source>
        <translation>核对各包是否为同一次报送的全部分包。</translation>
    </message>
    <message>
        <source>--max-size is a number of megabytes.</source>
        <translation>--max-size 是兆字节数。</translation>
    </message>
    <message numerus="yes">
        <source>All %n part(s) are there.</source>
        <translation>
            <numerusform>全部 %n 个分包都在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the applicants and at which stage each one is.</source>
        <translation>列出申报人及各自所处阶段。</translation>
    </message>
    <message>
        <source>Shows what the library is and how many are at which stage, or with --id one dossier as JSON.</source>
        <translation>显示资料库的情况和各阶段人数；加 --id 时以 JSON 显示一份档案。</translation>
    </message>
    <message>
        <source>With --id: instead of the dossier where the applicant stands, and which steps can be recorded here.</source>
        <translation>与 --id 合用：不显示档案，只显示该申报人所处阶段，以及在本库可以登记的步骤。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, people</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What kind of office that is: department or county.</source>
        <translation>接收单位的类别：department（主管局）或 county（县人社局）。</translation>
    </message>
    <message>
        <source>With --to-role: record for everybody whose next step it is that the papers were handed in there, and say for whom it was not recorded.</source>
        <translation>与 --to-role 合用：为下一步正是报送的申报人登记已报送，并说明哪些人未登记。</translation>
    </message>
    <message>
        <source>--to-role is department or county.</source>
        <translation>--to-role 只能是 department 或 county。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is recorded for %n applicant(s).</source>
        <translation>
            <numerusform>已为 %n 名申报人登记“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded: %1: %2</source>
        <comment>name, why</comment>
        <translation>未登记：%1：%2</translation>
    </message>
    <message>
        <source>Writes decisions about applicants as signed packages, one for each office and unit that they came from, and records them. The file is a list of {&quot;idNumber&quot;, &quot;outcome&quot;: &quot;confirmed&quot; or &quot;returned&quot;, &quot;reasons&quot;: [{&quot;rule&quot;, &quot;attachment&quot;, &quot;text&quot;}], &quot;deadline&quot;}.</source>
        <translation>把对申报人的审核决定写成签名的批复包（按报送单位和用人单位各一包），并登记。文件为列表，每项 {&quot;idNumber&quot;, &quot;outcome&quot;: &quot;confirmed&quot; 或 &quot;returned&quot;, &quot;reasons&quot;: [{&quot;rule&quot;, &quot;attachment&quot;, &quot;text&quot;}], &quot;deadline&quot;}。</translation>
    </message>
    <message>
        <source>Send the papers of applicants who came in with packages, without these packages.</source>
        <translation>对随报送包收到的申报人只报材料，不附原报送包。</translation>
    </message>
    <message>
        <source>Package could not be written after all</source>
        <translation>报送包最终未能写出</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>no red seal</source>
        <translation>未见红色印章</translation>
    </message>
    <message>
        <source>%1 mm across, %2 mm from the left, %3 mm from the top</source>
        <translation>直径%1毫米，距左%2毫米、距上%3毫米</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>red seal (%1)</source>
        <translation>有红章（%1）</translation>
    </message>
    <message>
        <source>perhaps a seal (%1)</source>
        <translation>可能有印章（%1）</translation>
    </message>
    <message>
        <source>page %1, %2 × %3 mm</source>
        <translation>第%1页，%2×%3毫米</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>it cannot be drawn</source>
        <translation>无法显示</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n page(s) were looked at.</source>
        <translation>
            <numerusform>只查看了前%n页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks into the attachments, each file once, and says what is to be looked at by a person.</source>
        <translation>查看各附件的内容（每个文件只看一次），列出需要人工查看的问题。</translation>
    </message>
    <message>
        <source>Looking into attachments</source>
        <translation>查看附件内容</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) looked into</source>
        <translation>
            <numerusform>已查看%n个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the attachments for the platform into a new folder: made smaller only where a file is too large, named by slot, with a list.</source>
        <translation>把附件导出到新文件夹，供上传平台：只压缩过大的文件，按材料命名，附清单。</translation>
    </message>
    <message>
        <source>At most so many megabytes (of 1,000,000 bytes) a file; without it what the notice says.</source>
        <translation>每个文件最大多少兆（1兆为1000000字节）；不给出时按通知的规定。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>KB before</source>
        <translation>原大小（KB）</translation>
    </message>
    <message>
        <source>KB now</source>
        <translation>现大小（KB）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Copied %1, made smaller %2, left out %3, not attached %4</source>
        <translation>原样%1，压缩%2，未导出%3，未附文件%4</translation>
    </message>
    <message>
        <source>--limit is a number of megabytes, %1 to %2.</source>
        <translation>--limit 为%1至%2之间的兆数。</translation>
    </message>
    <message>
        <source>Says what is in scans: pages, whether they can be read, which way up they are, red seals, a watermark, and what papers of known kinds say.</source>
        <translation>查看扫描件：页数、能否看清、方向、红章、水印，以及常见材料上的文字内容。</translation>
    </message>
    <message>
        <source>watermark (%1 % of the page)</source>
        <translation>水印（占页面的%1%）</translation>
    </message>
    <message>
        <source>perhaps a watermark (%1 % of the page)</source>
        <translation>可能有水印（占页面的%1%）</translation>
    </message>
    <message>
        <source>recognized, perhaps wrongly: %1</source>
        <translation>认出（可能有误）：%1</translation>
    </message>
    <message>
        <source>text: %1</source>
        <translation>文字：%1</translation>
    </message>
    <message>
        <source>written on by hand</source>
        <translation>有手写笔迹</translation>
    </message>
    <message>
        <source>perhaps written on by hand</source>
        <translation>可能有手写笔迹</translation>
    </message>
    <message>
        <source>pictures with %1 dpi</source>
        <translation>图片分辨率 %1 dpi</translation>
    </message>
    <message>
        <source>Also records that their papers were handed in to this office, where that is their next step.</source>
        <translation>同时登记材料已提交到本单位（下一步正是此步的人）。</translation>
    </message>
    <message>
        <source>Handing in not recorded: %1: %2</source>
        <comment>name, why</comment>
        <translation>未登记提交：%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Handing in recorded for %n applicant(s).</source>
        <translation>
            <numerusform>已为%n人登记提交。</numerusform>
        </translation>
    </message>
    <message>
        <source>--record-handed-in goes with --accept all or --id.</source>
        <translation>--record-handed-in 要与 --accept all 或 --id 一起用。</translation>
    </message>
    <message>
        <source>What it is for, or what was changed.</source>
        <translation>作什么用，或改了什么。</translation>
    </message>
    <message>
        <source>Shows who signed such a file and what it would change here.</source>
        <translation>显示这样的文件是谁签的名，在这里会改变什么。</translation>
    </message>
    <message>
        <source>Installs such a file. Its signer must be registered in the library, or the fingerprint given.</source>
        <translation>安装这样的文件。签名人须在资料库中登记，或给出指纹。</translation>
    </message>
    <message>
        <source>Of the signer&apos;s certificate, as whoever handed the file out says.</source>
        <translation>签名证书的指纹，由发出文件的人告知。</translation>
    </message>
    <message>
        <source>Says what two notices have differently: each an ID, a policy.json or a .chuding-policy file.</source>
        <translation>列出两份通知的不同：每份可以是代号、policy.json 或 .chuding-policy 文件。</translation>
    </message>
    <message>
        <source>Judges the applicants of a library by another notice as well and says for whom the verdict would be another. Writes nothing.</source>
        <translation>按另一份通知也核对一遍资料库中的申报人，列出结论会变的人。不写入任何内容。</translation>
    </message>
    <message>
        <source>One file holds one notice: %1 is a second.</source>
        <translation>一个文件只放一份通知：%1 是第二份。</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>  %1: %2 → %3</source>
        <translation>  %1：%2 → %3</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>制作时间：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Notice %1: %2</source>
        <translation>通知 %1：%2</translation>
    </message>
    <message>
        <source>  There is no notice of this ID here yet.</source>
        <translation>  这里还没有这个代号的通知。</translation>
    </message>
    <message>
        <source>The fingerprint is another one. Nothing was installed.</source>
        <translation>指纹不符，没有安装。</translation>
    </message>
    <message>
        <source>Nothing was installed: compare the fingerprint and give it by --fingerprint.</source>
        <translation>没有安装：请核对指纹，再用 --fingerprint 给出。</translation>
    </message>
    <message>
        <source>Installed.</source>
        <translation>已安装。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n处不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>不再有</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新出现</translation>
    </message>
    <message>
        <source>The verdict would be another for %1 of %2 applicants.</source>
        <translation>%2人中，%1人的结论会变。</translation>
    </message>
    <message>
        <source>  It is older than the one that is installed, which was made %1.</source>
        <translation>  它比已安装的旧：已安装的制作于 %1。</translation>
    </message>
    <message>
        <source>Holidays of %1, in place of those that are here.</source>
        <translation>%1年放假安排，替换已有的。</translation>
    </message>
    <message>
        <source>Holidays of %1, of which there are none here yet.</source>
        <translation>%1年放假安排，这里还没有。</translation>
    </message>
    <message>
        <source>there is no notice in it</source>
        <translation>其中没有通知</translation>
    </message>
    <message>
        <source>Writes a notice (with the wording.json beside it), holidays, or both into one signed file that others install. NOTICE.txt holds the State Council&apos;s notice on the days off of a year, in its own words.</source>
        <translation>把通知（旁边要有 wording.json）、放假安排或两者写成一个签名的文件，供别人安装。NOTICE.txt 是国务院办公厅关于某年部分节假日安排的通知原文。</translation>
    </message>
    <message>
        <source>It does not say of which year it is, as “2027年部分节假日安排”.</source>
        <translation>没有写明是哪一年的，如“2027年部分节假日安排”。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>It does not say when these are: %1.</source>
        <translation>没有提到：%1。</translation>
    </message>
    <message>
        <source>Two files hold the days off of %1: %2 is the second.</source>
        <translation>%1年的放假安排给了两份：%2是第二份。</translation>
    </message>
</context>
<context>
    <name>chuding::CommandList</name>
    <message>
        <source>Commands</source>
        <translation>全部命令</translation>
    </message>
    <message>
        <source>What do you want to do? A few letters, or the name of an applicant</source>
        <translation>想做什么？输入几个字、拼音首字母，或申报人姓名</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>Not possible just now</source>
        <translation>现在不能用</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>applicant, unit</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申报人</translation>
    </message>
</context>
<context>
    <name>chuding::Commands</name>
    <message>
        <source>Applicants</source>
        <translation>申报人员</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>申报人档案</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入和调入</translation>
    </message>
    <message>
        <source>Chosen applicants</source>
        <translation>选中人员</translation>
    </message>
</context>
<context>
    <name>chuding::CornerFrame</name>
    <message>
        <source>Corners of the sheet</source>
        <translation>纸张的四角</translation>
    </message>
    <message>
        <source>1 to 4 choose a corner, arrow keys move it, with Shift further; Home puts all of them at the edges of the picture.</source>
        <translation>按 1 至 4 选一个角，方向键移动，按住 Shift 移得更远；按 Home 把四角放回图片边缘。</translation>
    </message>
</context>
<context>
    <name>chuding::CountBar</name>
    <message numerus="yes">
        <source>%1: %n applicant(s)</source>
        <extracomment>what is counted, and the number of people</extracomment>
        <translation>
            <numerusform>%1：%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these applicants</source>
        <translation>显示这些申报人</translation>
    </message>
</context>
<context>
    <name>chuding::DateEdit</name>
    <message>
        <source>A date such as 2024-07-15, or a month such as 2024-07 when the day is not known.</source>
        <translation>日期，如 2024-07-15；只知道年月时，如 2024-07。</translation>
    </message>
    <message>
        <source>A date and time such as 2024-10-15 11:30, Beijing time.</source>
        <translation>日期和时间，如 2024-10-15 11:30（北京时间）。</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>如 %1</translation>
    </message>
</context>
<context>
    <name>chuding::Decision</name>
    <message>
        <source>Nothing was decided.</source>
        <translation>没有作出任何审核决定。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an applicant&apos;s name, why the decision cannot be made</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>two decisions about one applicant</source>
        <translation>对同一申报人有两个决定</translation>
    </message>
    <message>
        <source>a return needs a reason</source>
        <translation>退回须说明原因</translation>
    </message>
    <message>
        <source>The package is no decision: %1.</source>
        <translation>该包不是批复包：%1。</translation>
    </message>
    <message>
        <source>The decision is about another notice (%1).</source>
        <translation>该批复针对另一份通知（%1）。</translation>
    </message>
    <message>
        <source>%1 is not in this library.</source>
        <translation>本资料库中没有%1。</translation>
    </message>
    <message>
        <source>The package has another decision about this applicant.</source>
        <translation>该包对这名申报人另有一个决定。</translation>
    </message>
    <message>
        <source>%1 cannot decide “%2”.</source>
        <translation>%1无权作出“%2”的决定。</translation>
    </message>
    <message>
        <source>%1 has no authority above it; only the county bureau decides.</source>
        <translation>%1没有主管局，只由县人社局审核。</translation>
    </message>
    <message>
        <source>The decision comes from an office of the same level (%1).</source>
        <translation>该批复来自同级单位（%1）。</translation>
    </message>
    <message>
        <source>This decision has been taken in already.</source>
        <translation>该决定此前已登记。</translation>
    </message>
    <message>
        <source>“%1” is recorded here already (%2).</source>
        <translation>这里已登记“%1”（%2）。</translation>
    </message>
    <message>
        <source>Nothing was handed in for %1.</source>
        <translation>%1没有报送过材料。</translation>
    </message>
    <message>
        <source>The last step here is “%1”; there is nothing to confirm or send back.</source>
        <translation>这里的最后一步是“%1”，没有可确认或退回的事项。</translation>
    </message>
    <message>
        <source>The document that was decided has never been in this library.</source>
        <translation>所审核的材料从未在本资料库中出现过。</translation>
    </message>
    <message>
        <source>other facts</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>Changed since revision %1, which was decided: %2.</source>
        <translation>所审核的是第%1版，此后有变动：%2。</translation>
    </message>
    <message>
        <source>changed here since it came in (%1), and the unit would not find what was confirmed; change it back, or return it with the reason</source>
        <translation>收到后在本库改动过（%1），用人单位手里没有这一内容，不能确认；请改回原样，或附原因退回</translation>
    </message>
</context>
<context>
    <name>chuding::DecisionPane</name>
    <message>
        <source>Applicants who wait for a decision</source>
        <translation>等待审核的申报人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Checks here</source>
        <translation>本单位核对</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>通过(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;turn…</source>
        <translation>退回(&amp;T)…</translation>
    </message>
    <message>
        <source>No &amp;decision</source>
        <translation>取消意见(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sign and write</source>
        <translation>签名并写出(&amp;S)</translation>
    </message>
    <message>
        <source>A unit decides nothing here. What the authority decided comes in as a package, among the new ones.</source>
        <translation>用人单位不在这里审核。上级的审核意见以批复包送来，在“新到的包”里收下。</translation>
    </message>
    <message>
        <source>Nobody waits for a decision. Those whom units hand in appear here once they are taken in.</source>
        <translation>没有等待审核的人。下级报来的人收下后会出现在这里。</translation>
    </message>
    <message>
        <source>Choose people and say what is decided. A package for each office that sent them is written, and the steps are recorded here.</source>
        <translation>选人并作出审核意见。将为每个报送单位写出一个批复包，并在本库登记相应步骤。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>尚未作出审核意见。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and others (%n)</source>
        <translation>
            <numerusform>%1 等 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the decisions:</source>
        <translation>正在写批复包：</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>Writing decisions</source>
        <translation>写批复包</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an applicant, why</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chuding::Demonstration</name>
    <message>
        <source>Made the sample</source>
        <translation>建立示例</translation>
    </message>
</context>
<context>
    <name>chuding::DepartmentDialog</name>
    <message>
        <source>Set the department</source>
        <translation>设置主管局</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>主管局</translation>
    </message>
    <message>
        <source>&amp;Department:</source>
        <translation>主管局(&amp;D)：</translation>
    </message>
    <message>
        <source>Name a department.</source>
        <translation>请填写主管局。</translation>
    </message>
</context>
<context>
    <name>chuding::DossierDesk</name>
    <message>
        <source>The new applicant is not saved yet; type the name first, then open the window.</source>
        <translation>新申报人还没有保存；请先填写姓名，再放进单独的窗口。</translation>
    </message>
    <message>
        <source>Unsaved changes were discarded.</source>
        <translation>已放弃未保存的修改。</translation>
    </message>
    <message>
        <source>Not undone: %1 has unsaved changes in another window. Save or discard them first.</source>
        <translation>没有撤销：%1在另一个窗口中有未保存的修改。请先保存或放弃。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Not done again: %1 has unsaved changes. Save or discard them first.</source>
        <translation>没有重做：%1有未保存的修改。请先保存或放弃。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Open in windows of their own</source>
        <translation>在单独的窗口中打开</translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) are chosen; that many windows would cover each other.</source>
        <translation>
            <numerusform>已选 %n 人，窗口太多会互相遮挡。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the first %1</source>
        <translation>打开前 %1 人</translation>
    </message>
</context>
<context>
    <name>chuding::DossierForm</name>
    <message>
        <source>Basics</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历次修改</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>族别</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Level applied for</source>
        <translation>申报级别</translation>
    </message>
    <message>
        <source>Title applied for</source>
        <translation>申报职务</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>In this county</source>
        <translation>单位在本县</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>主管局</translation>
    </message>
    <message>
        <source>Staffing unit</source>
        <translation>编制单位</translation>
    </message>
    <message>
        <source>Category of post</source>
        <translation>岗位类别</translation>
    </message>
    <message>
        <source>Name of post</source>
        <translation>岗位名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位角色</translation>
    </message>
    <message>
        <source>several with ;</source>
        <translation>多个用“;”分隔</translation>
    </message>
    <message>
        <source>Subjects taught</source>
        <translation>任教学科</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Started work</source>
        <translation>参加工作时间</translation>
    </message>
    <message>
        <source>Professional work since</source>
        <translation>从事专业技术工作时间</translation>
    </message>
    <message>
        <source>Present title</source>
        <translation>现有专业技术职务</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>添加一段经历</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>工作经历</translation>
    </message>
    <message>
        <source>Add an education record</source>
        <translation>添加学历</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>添加年度</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>年度考核</translation>
    </message>
    <message>
        <source>Yearly assessments</source>
        <translation>年度考核</translation>
    </message>
    <message>
        <source>Proofs of assessment</source>
        <translation>考核证明</translation>
    </message>
    <message>
        <source>Continuing education</source>
        <translation>继续教育</translation>
    </message>
    <message>
        <source>Professional courses</source>
        <translation>专业课</translation>
    </message>
    <message>
        <source>Public courses</source>
        <translation>公需课</translation>
    </message>
    <message>
        <source>Exemption from continuing education</source>
        <translation>免除继续教育学习</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>免学类别</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>免学阶段</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审核单位</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>起始年月</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>截止年月</translation>
    </message>
    <message>
        <source>Where and what</source>
        <translation>地点与工作</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>普通话</translation>
    </message>
    <message>
        <source>Mandarin level</source>
        <translation>普通话等级</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>A score is a number from 0 to 100.</source>
        <translation>分数应为 0 至 100 的数字。</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>教师资格</translation>
    </message>
    <message>
        <source>Teacher certificate</source>
        <translation>教师资格证</translation>
    </message>
    <message>
        <source>Statements for the public notice</source>
        <translation>公示用文字</translation>
    </message>
    <message>
        <source>Political conduct</source>
        <translation>思想政治条件</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>业绩成果</translation>
    </message>
    <message>
        <source>Unit papers signed and sealed</source>
        <translation>单位证明签字盖章</translation>
    </message>
    <message>
        <source>Public notices</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Before applying</source>
        <translation>申报前公示</translation>
    </message>
    <message>
        <source>After the review</source>
        <translation>再次公示</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理进度</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申报时间</translation>
    </message>
    <message>
        <source>Review passed</source>
        <translation>审核通过时间</translation>
    </message>
    <message>
        <source>Papers handed in</source>
        <translation>纸质材料报送时间</translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Objections: %1</source>
        <translation>异议：%1</translation>
    </message>
    <message>
        <source>Result dated %1</source>
        <translation>公示结果日期：%1</translation>
    </message>
    <message>
        <source>Post and experience</source>
        <translation>经历</translation>
    </message>
    <message>
        <source>Assessment and training</source>
        <translation>考核与培训</translation>
    </message>
    <message>
        <source>Mandarin and certificates</source>
        <translation>普通话与资格</translation>
    </message>
    <message>
        <source>Publicity and progress</source>
        <translation>公示与进度</translation>
    </message>
    <message>
        <source>Filled in from the ID number: %1.</source>
        <translation>已由身份证号填入：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Open this publicity round</source>
        <translation>打开这次公示</translation>
    </message>
    <message>
        <source>Open the publicity round before applying</source>
        <translation>打开申报前公示</translation>
    </message>
    <message>
        <source>Open the publicity round after the review</source>
        <translation>打开再次公示</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>%1 working days when the first day counts, %2 when it does not (needed: %3)</source>
        <translation>首日计入为 %1 个工作日，首日不计为 %2 个工作日（应满 %3 个）</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Recommended by the unit</source>
        <translation>单位审核推荐</translation>
    </message>
    <message>
        <source>Handed to the authority above</source>
        <translation>提交主管局</translation>
    </message>
    <message>
        <source>Confirmed by that authority</source>
        <translation>主管局确认</translation>
    </message>
    <message>
        <source>Confirmed by the county</source>
        <translation>县人社局确认</translation>
    </message>
    <message>
        <source>Why it was returned</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation>退回单位：%1</translation>
    </message>
    <message>
        <source>To be mended by %1</source>
        <translation>补正期限：%1</translation>
    </message>
</context>
<context>
    <name>chuding::DossierPanel</name>
    <message>
        <source>New applicant</source>
        <translation>新申报人</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放弃修改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Previous applicant (Alt+Up)</source>
        <translation>上一位申报人 (Alt+↑)</translation>
    </message>
    <message>
        <source>Next applicant (Alt+Down)</source>
        <translation>下一位申报人 (Alt+↓)</translation>
    </message>
    <message>
        <source>Give the dossier the whole width (F11)</source>
        <translation>档案占满宽度 (F11)</translation>
    </message>
    <message>
        <source>Save this applicant (%1)</source>
        <translation>保存此申报人 (%1)</translation>
    </message>
    <message>
        <source>Opening a dossier</source>
        <translation>打开档案</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 项错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 项注意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n 项待核对</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an applicant in the list.</source>
        <translation>请在列表中选择申报人。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>已修改，未保存</translation>
    </message>
    <message>
        <source>Saved (revision %1)</source>
        <translation>已保存（第 %1 版）</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was saved.</source>
        <comment>field: fault</comment>
        <translation>%1：%2未保存。</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>新建 %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Another applicant of this library has the same ID number, so nothing was saved.</source>
        <translation>资料库中另一位申报人的身份证号与此相同，未保存。</translation>
    </message>
    <message>
        <source>Correct the ID number, or search the list for it and open that applicant.</source>
        <translation>请更正身份证号，或在列表中搜索该号码并打开那位申报人。</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere after you opened it, so nothing was saved.</source>
        <translation>%1 在您打开之后已在别处修改，因此未保存。</translation>
    </message>
    <message>
        <source>Load the other version, and your changes here are lost; or save yours over it: the other version stays in the history.</source>
        <translation>载入别处的版本，您在此处的修改将丢失；或用您的版本覆盖，别处的版本仍保留在记录中。</translation>
    </message>
    <message>
        <source>Load the other version</source>
        <translation>载入别处的版本</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>用我的版本覆盖</translation>
    </message>
    <message>
        <source>Answer: no</source>
        <translation>回答：否</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>There is no field for this yet; the nearest section is %1.</source>
        <translation>此项没有对应的输入框，最接近的是“%1”。</translation>
    </message>
    <message>
        <source>Attach files to %1</source>
        <translation>为 %1 添加附件</translation>
    </message>
    <message>
        <source>Opening a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>No program is set up to open this kind of file.</source>
        <translation>没有可打开此类文件的程序。</translation>
    </message>
    <message>
        <source>Removed %1 of %2</source>
        <translation>已移除 %2 的%1</translation>
    </message>
    <message>
        <source>Opening a draft</source>
        <translation>打开草稿</translation>
    </message>
    <message>
        <source>Reading a revision</source>
        <translation>读取修订</translation>
    </message>
    <message>
        <source>Restored revision %1 of %2</source>
        <translation>已恢复 %2 的第 %1 版</translation>
    </message>
    <message>
        <source>Answered a question about the notice</source>
        <translation>回答了政策问题</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>为 %2 添加%1</translation>
    </message>
    <message>
        <source>Save this applicant first; then files can be attached.</source>
        <translation>请先保存此申报人，然后才能添加文件。</translation>
    </message>
    <message>
        <source>Attached %1 of %2</source>
        <translation>已添加 %2 的%1</translation>
    </message>
    <message>
        <source>The file is there already.</source>
        <translation>该文件已在其中。</translation>
    </message>
    <message>
        <source>Changed %1 of %2 into %3</source>
        <translation>已把 %2 的%1改为%3</translation>
    </message>
    <message>
        <source>Put back beside the list (Ctrl+Shift+O)</source>
        <translation>放回名单旁边（Ctrl+Shift+O）</translation>
    </message>
    <message>
        <source>Open in a window of its own (Ctrl+Shift+O)</source>
        <translation>在单独的窗口中打开（Ctrl+Shift+O）</translation>
    </message>
    <message>
        <source>Show its window</source>
        <translation>显示该窗口</translation>
    </message>
    <message>
        <source>Put back beside the list</source>
        <translation>放回名单旁边</translation>
    </message>
    <message>
        <source>%1 is open in a window of its own.</source>
        <comment>applicant</comment>
        <translation>%1的档案在单独的窗口中打开。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more finding(s) about all of them together.</source>
        <translation>
            <numerusform>另有 %n 条涉及全体的问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed here and elsewhere; saving asks which to keep</source>
        <translation>此处和别处都有修改；保存时会询问保留哪一份</translation>
    </message>
    <message>
        <source>Took back an answer about the notice</source>
        <translation>撤回了对政策问题的回答</translation>
    </message>
    <message numerus="yes">
        <source>Copying %n file(s) into the library</source>
        <translation>
            <numerusform>正在把 %n 个文件复制到资料库</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was attached.</source>
        <translation>已停止，没有添加任何文件。</translation>
    </message>
    <message>
        <source>Print papers (%1)</source>
        <translation>打印表格（%1）</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>paper: person</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Pages of a paper</source>
        <translation>材料的页面</translation>
    </message>
    <message>
        <source>Nothing was attached</source>
        <translation>没有添加任何文件</translation>
    </message>
</context>
<context>
    <name>chuding::DossierWindow</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Check all anew</source>
        <translation>重新核对全部</translation>
    </message>
    <message>
        <source>Previous applicant</source>
        <translation>上一位申报人</translation>
    </message>
    <message>
        <source>Next applicant</source>
        <translation>下一位申报人</translation>
    </message>
    <message>
        <source>Put back beside the list</source>
        <translation>放回名单旁边</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>%1 · %2[*] – Chuding</source>
        <comment>title of the window: applicant, verdict</comment>
        <translation>%1 · %2[*] – 初定通</translation>
    </message>
    <message>
        <source>Help on the dossier</source>
        <translation>档案的帮助</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>全部命令…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Print papers</source>
        <translation>打印表格</translation>
    </message>
</context>
<context>
    <name>chuding::DraftBar</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Forget what was typed; what is saved stays as it is</source>
        <translation>丢弃未保存的内容，已保存的不变</translation>
    </message>
    <message>
        <source>a new applicant</source>
        <translation>新申报人</translation>
    </message>
    <message>
        <source>What was typed for %1 until %2 was not saved and is still here.</source>
        <comment>name, moment</comment>
        <translation>%1 的填写内容（截至 %2）尚未保存，仍在这里。</translation>
    </message>
    <message numerus="yes">
        <source> %n more after this one.</source>
        <translation>
            <numerusform>其后还有 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it with what was typed, not saved yet</source>
        <translation>打开并载入上次已输入、尚未保存的内容</translation>
    </message>
</context>
<context>
    <name>chuding::DraftKeeperBase</name>
    <message>
        <source>What you type could not be kept as a draft; save it soon: %1</source>
        <translation>输入的内容未能存为草稿，请尽快保存：%1</translation>
    </message>
    <message>
        <source>Reading the drafts</source>
        <translation>读取草稿</translation>
    </message>
    <message>
        <source>The draft of %1</source>
        <translation>%1 的草稿</translation>
    </message>
    <message>
        <source>%1 was saved elsewhere after this draft had been begun.</source>
        <translation>这份草稿开始之后，%1 又在别处保存过。</translation>
    </message>
    <message>
        <source>Go on with the draft: once saved it takes the place of the other version, which stays in the history. Or keep the saved version, and the draft is discarded.</source>
        <translation>继续草稿：保存后取代另一版本，另一版本仍留在记录中；或者保留已保存的版本，草稿即被丢弃。</translation>
    </message>
    <message>
        <source>Draft: begun from revision %1. Library: revision %2.</source>
        <translation>草稿：起于第 %1 版。资料库：第 %2 版。</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>继续使用草稿</translation>
    </message>
    <message>
        <source>Keep the saved version</source>
        <translation>保留已保存的版本</translation>
    </message>
</context>
<context>
    <name>chuding::EducationRow</name>
    <message>
        <source>Level of education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Form of study</source>
        <translation>学习形式</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>School</source>
        <translation>毕业学校</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>所学专业</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>毕业时间</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>Diploma number</source>
        <translation>学历证书编号</translation>
    </message>
    <message>
        <source>Degree number</source>
        <translation>学位证书编号</translation>
    </message>
    <message>
        <source>Education %1</source>
        <translation>学历 %1</translation>
    </message>
</context>
<context>
    <name>chuding::Envelope</name>
    <message>
        <source>the file to be read broke off: is the medium still there?</source>
        <translation>读取中断：介质还在吗？</translation>
    </message>
    <message>
        <source>a file of at most 64 GiB is needed</source>
        <translation>文件不能超过 64 GiB</translation>
    </message>
    <message>
        <source>the file changed while it was read</source>
        <translation>读取过程中文件被改动</translation>
    </message>
    <message>
        <source>the encrypted content was changed or damaged on its way: have it sent again</source>
        <translation>加密内容在途中被改动或损坏：请对方重新发送</translation>
    </message>
    <message>
        <source>the key of %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>the agreed passphrase</source>
        <translation>约定的口令</translation>
    </message>
    <message>
        <source>The package is encrypted in a way that this program cannot open.</source>
        <translation>该报送包的加密方式本程序不能打开。</translation>
    </message>
    <message>
        <source>The package is encrypted. Decrypt it first, with %1.</source>
        <translation>该报送包已加密。请先解密，须用%1。</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>this is no encrypted package</source>
        <translation>不是加密的报送包</translation>
    </message>
    <message>
        <source>the envelope has too many receivers</source>
        <translation>加密文件的接收人过多</translation>
    </message>
    <message>
        <source>the encrypted file is cut off: have it copied or sent again</source>
        <translation>加密文件不完整：请重新复制或请对方重新发送</translation>
    </message>
    <message>
        <source>the envelope around the encrypted package is damaged: have it sent again</source>
        <translation>加密文件的外层已损坏：请对方重新发送</translation>
    </message>
    <message>
        <source>it is encrypted in an old way (EnvelopedData) that does not notice changes: ask for AES-256-GCM</source>
        <translation>用的是不能发现改动的旧加密方式（EnvelopedData）：请对方改用 AES-256-GCM</translation>
    </message>
    <message>
        <source>the envelope carries attributes, which cannot be read here</source>
        <translation>加密文件带有附加属性，本程序不能读取</translation>
    </message>
    <message>
        <source>the encrypted content is in too many pieces</source>
        <translation>加密内容分段过多</translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid today</source>
        <translation>%1 的证书今天不在有效期内</translation>
    </message>
    <message>
        <source>the certificate of %1 is not made for encryption: use a passphrase</source>
        <translation>%1 的证书不能用于加密：请改用口令</translation>
    </message>
    <message>
        <source>a certificate without a name</source>
        <translation>无名称的证书</translation>
    </message>
    <message>
        <source>name 1 to 100 receivers</source>
        <translation>请指定 1 至 100 个接收人</translation>
    </message>
    <message>
        <source>it is encrypted with %1, which is not read here: ask for AES-256-GCM</source>
        <translation>加密算法为 %1，本程序不能读取：请对方改用 AES-256-GCM</translation>
    </message>
    <message>
        <source>trying a passphrase on this file would take minutes</source>
        <translation>在此文件上试一次口令需要数分钟</translation>
    </message>
    <message>
        <source>it was encrypted with a passphrase, not to a key</source>
        <translation>是用口令加密的，不是用证书加密的</translation>
    </message>
    <message>
        <source>it was not encrypted to this key, but to that of: %1</source>
        <translation>不是加密给这个密钥的，而是给：%1</translation>
    </message>
    <message>
        <source>it was not encrypted with a passphrase, but to the key of: %1</source>
        <translation>不是用口令加密的，而是加密给密钥：%1</translation>
    </message>
    <message>
        <source>it does not open this encrypted package</source>
        <translation>打不开这个加密的报送包</translation>
    </message>
</context>
<context>
    <name>chuding::EnvelopeOpener</name>
    <message>
        <source>Key that opens %1</source>
        <translation>用于打开 %1 的密钥</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>密钥 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Encrypted package</source>
        <translation>加密包</translation>
    </message>
    <message>
        <source>%1 is encrypted to a key. Passphrase of the key %2:</source>
        <comment>package, key file</comment>
        <translation>%1 已加密，须用密钥打开。请输入密钥 %2 的口令：</translation>
    </message>
    <message>
        <source>%1 is encrypted to a passphrase, which its sender tells you on another way:</source>
        <translation>%1 已用口令加密，口令由发送单位另行告知：</translation>
    </message>
</context>
<context>
    <name>chuding::Error</name>
    <message>
        <source>Could not be read or written: %1</source>
        <translation>无法读写：%1</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>找不到：%1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>已经存在：%1</translation>
    </message>
    <message>
        <source>The content is not as expected: %1</source>
        <translation>内容不符合要求：%1</translation>
    </message>
    <message>
        <source>Written by a newer version of this program (format %1). Please update the program.</source>
        <translation>由更新版本的程序写成（格式%1），请升级本程序。</translation>
    </message>
    <message>
        <source>Too large or too many: %1</source>
        <translation>过大或过多：%1</translation>
    </message>
    <message>
        <source>Changed by somebody else in the meantime, nothing was overwritten: %1</source>
        <translation>期间已被他人修改，未作覆盖：%1</translation>
    </message>
    <message>
        <source>In use by another program: %1</source>
        <translation>正被另一程序使用：%1</translation>
    </message>
    <message>
        <source>Opened for reading only: %1</source>
        <translation>以只读方式打开：%1</translation>
    </message>
    <message>
        <source>The passphrase is wrong or missing: %1</source>
        <translation>口令不对或没有口令：%1</translation>
    </message>
    <message>
        <source>The cryptographic operation failed: %1</source>
        <translation>密码运算失败：%1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>不予办理：%1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Unexpected failure: %1</source>
        <translation>意外错误：%1</translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation>磁盘已满：%1</translation>
    </message>
</context>
<context>
    <name>chuding::FieldMark</name>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chuding::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Choose which applicants the list shows</source>
        <translation>选择名单中显示哪些申报人</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>&amp;Stage:</source>
        <translation>阶段(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Finding:</source>
        <translation>核对结果(&amp;F)：</translation>
    </message>
    <message>
        <source>S&amp;pecialty:</source>
        <translation>专业(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Department:</source>
        <translation>主管局(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Qualifies but has not applied</source>
        <translation>符合条件未申报(&amp;Q)</translation>
    </message>
    <message>
        <source>%1: press to take this filter off</source>
        <translation>%1：按下可取消此筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen people</source>
        <translation>
            <numerusform>选中的 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>阶段：%1</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>核对结果：%1</translation>
    </message>
    <message>
        <source>Specialty: %1</source>
        <translation>专业：%1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Department: %1</source>
        <translation>主管局：%1</translation>
    </message>
    <message>
        <source>Qualifies but has not applied</source>
        <translation>符合条件未申报</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>保存此筛选…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>筛选名称：</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>筛选改名</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>“%1”的新名称：</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已存筛选</translation>
    </message>
</context>
<context>
    <name>chuding::FindingCard</name>
    <message>
        <source>%1: click to go to the field</source>
        <comment>rule number</comment>
        <translation>%1：点击转到对应的输入框</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: message</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chuding::FindingsDialog</name>
    <message numerus="yes">
        <source>%n finding(s) about the batch</source>
        <translation>
            <numerusform>关于整批的 %n 条问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>To be confirmed by a person (%1 of %2 open)</source>
        <translation>需人工核对（%2 项中 %1 项未核对）</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>已人工核对</translation>
    </message>
    <message>
        <source>Notes and next steps</source>
        <translation>提示与后续步骤</translation>
    </message>
</context>
<context>
    <name>chuding::Flow</name>
    <message>
        <source>“%1” is recorded by %2, not by %3.</source>
        <extracomment>a step, the offices that record it, another office</extracomment>
        <translation>“%1”由%2登记，%3不能登记。</translation>
    </message>
    <message>
        <source>“%1” comes after %2; this dossier is at “%3”.</source>
        <extracomment>a step, the stages that come before it, the stage of the dossier</extracomment>
        <translation>“%1”须在“%2”之后登记；该档案目前为“%3”。</translation>
    </message>
    <message>
        <source>“%1” does not concern %2: it has no authority above it, its papers go to the county bureau directly.</source>
        <translation>“%1”不适用于%2：该单位没有主管局，材料直接报送县人社局。</translation>
    </message>
    <message>
        <source>“%1” is recorded by the authority above (%2) or the county bureau: the papers of %3 go through that authority.</source>
        <translation>“%1”由主管局（%2）或县人社局登记：%3的材料须经该主管局报送。</translation>
    </message>
    <message>
        <source>“%1” was not recorded before the return; the application comes first again.</source>
        <translation>退回之前没有登记过“%1”；须先重新申报。</translation>
    </message>
    <message>
        <source>It is not said when “%1” was.</source>
        <translation>没有填写“%1”的时间。</translation>
    </message>
    <message>
        <source>“%1” on %2 has not come yet: it is %3.</source>
        <translation>“%1”的时间%2尚未到：现在是%3。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>a rule, what it finds, what to do about it</extracomment>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>%1 decides nothing: it hands in, and the offices above it decide.</source>
        <translation>%1不作审核决定：由其报送，上级部门作出决定。</translation>
    </message>
    <message>
        <source>At “%1” there is nothing to send back: %2 can send back what is at %3.</source>
        <translation>“%1”阶段没有可退回的材料：%2可以退回处于以下阶段的档案：%3。</translation>
    </message>
    <message>
        <source>At “%1” there is nothing for %2 to confirm: it confirms what is at %3.</source>
        <translation>“%1”阶段没有须由%2确认的事项：%2确认处于以下阶段的档案：%3。</translation>
    </message>
    <message>
        <source>No step is recorded that could be taken back; the publicities are kept in their rounds.</source>
        <translation>没有可以撤销的步骤；公示记录保存在各次公示中。</translation>
    </message>
    <message>
        <source>“%1” was recorded by %2; only that office can take it back.</source>
        <translation>“%1”由%2登记，只能由其撤销。</translation>
    </message>
    <message>
        <source>“%1” is taken back by %2.</source>
        <translation>“%1”只能由%2撤销。</translation>
    </message>
    <message>
        <source>“%1” was recorded by %2; only that office can change it.</source>
        <translation>“%1”由%2登记，只有该单位可以更改。</translation>
    </message>
    <message>
        <source>Recorded by %1</source>
        <translation>登记人：%1</translation>
    </message>
</context>
<context>
    <name>chuding::FormPreview</name>
    <message>
        <source>Preview of the paper</source>
        <translation>表单预览</translation>
    </message>
</context>
<context>
    <name>chuding::FormPrinter</name>
    <message>
        <source>The printer does not take the print job.</source>
        <translation>打印机未接受打印任务。</translation>
    </message>
    <message>
        <source>The printer stopped at page %1.</source>
        <translation>打印到第%1页时中断。</translation>
    </message>
</context>
<context>
    <name>chuding::HandOutDialog</name>
    <message>
        <source>With the holidays of %1 as they are known here</source>
        <translation>附上本机的%1年放假安排</translation>
    </message>
    <message>
        <source>Hand out a notice</source>
        <translation>签名发出通知</translation>
    </message>
    <message>
        <source>One file NAME.chuding-policy, signed with your key. Whoever double-clicks it sees who made it, what it changes and whom it concerns before it is installed. Let the units register your certificate, or tell them its fingerprint by another way.</source>
        <translation>得到一个名称以 .chuding-policy 结尾的文件，用您的密钥签名。收到的人双击它，安装前能看到是谁做的、改了什么、涉及谁。请各单位先登记您的证书，或用另外的办法把指纹告诉他们。</translation>
    </message>
    <message>
        <source>What is new, in one sentence</source>
        <translation>用一句话说明改了什么</translation>
    </message>
    <message>
        <source>&amp;Sign and write</source>
        <translation>签名并写出(&amp;S)</translation>
    </message>
    <message>
        <source>There is such a file already: %1</source>
        <translation>已有这个文件：%1</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Hand out days off</source>
        <translation>发出放假安排</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>原因(&amp;A)</translation>
    </message>
</context>
<context>
    <name>chuding::HandOverDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Remove the dossier here afterwards</source>
        <translation>移交后从本资料库移除该档案(&amp;R)</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>移交 %1</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>It goes into the bin, which can be undone.</source>
        <translation>将移入回收站，可以撤销。</translation>
    </message>
    <message>
        <source>Hand &amp;over</source>
        <translation>移交(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unit that takes it over</source>
        <translation>接收单位(&amp;U)</translation>
    </message>
    <message>
        <source>Its social credit &amp;code</source>
        <translation>统一社会信用代码(&amp;C)</translation>
    </message>
    <message>
        <source>Where should the dossier be written (a USB stick)?</source>
        <translation>档案写到何处（如U盘）？</translation>
    </message>
    <message>
        <source>Give the full name of the unit, as on its seal.</source>
        <translation>请填写单位全称（与公章一致）。</translation>
    </message>
    <message>
        <source>The social credit code is not valid: check its 18 characters.</source>
        <translation>统一社会信用代码无效，请核对18位字符。</translation>
    </message>
    <message>
        <source>Choose the folder into which the dossier is written.</source>
        <translation>请选择档案写入的文件夹。</translation>
    </message>
    <message>
        <source>There is something of this name already: %1</source>
        <translation>该名称已存在：%1</translation>
    </message>
    <message>
        <source>It will be written to %1</source>
        <translation>将写入 %1</translation>
    </message>
    <message>
        <source>Writing the dossier:</source>
        <translation>正在写入档案：</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>%1 was written to %2</source>
        <comment>name, path</comment>
        <translation>%1 的档案已写入 %2</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>The dossier goes along as it is now, with its steps and its scans, not encrypted. Earlier revisions and publicity rounds stay here.</source>
        <translation>移交的是档案现在的内容、办理进度和扫描件，不加密；历次修改和公示记录留在本资料库。</translation>
    </message>
</context>
<context>
    <name>chuding::HandingIn</name>
    <message>
        <source>changed since the package was made</source>
        <translation>报送包生成后档案又有改动</translation>
    </message>
    <message>
        <source>the authority above is %1, not %2</source>
        <translation>主管局是%1，不是%2</translation>
    </message>
    <message>
        <source>the package does not go to an authority above or the county bureau</source>
        <translation>该包不是报送给主管局或县人社局的</translation>
    </message>
</context>
<context>
    <name>chuding::Heic</name>
    <message>
        <source>This is a HEIC photo, which cannot be read here. Set the format of the phone&apos;s camera to “Most Compatible” and take it again, or save it as JPEG.</source>
        <translation>这是 HEIC 格式的照片，本程序不能读取。请把手机相机的格式设为“兼容性最佳”后重新拍摄，或另存为 JPEG。</translation>
    </message>
</context>
<context>
    <name>chuding::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>查找帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>帮助内容</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>Page by page</source>
        <translation>各页说明</translation>
    </message>
    <message>
        <source>What the findings mean</source>
        <translation>每种问题是什么意思</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Manual as &amp;PDF</source>
        <translation>使用手册（&amp;PDF）</translation>
    </message>
</context>
<context>
    <name>chuding::HistorySection</name>
    <message>
        <source>Revisions</source>
        <translation>历次修改</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>与现在比较</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>改动的字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改动前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改动后</translation>
    </message>
    <message>
        <source>Restore this revision</source>
        <translation>恢复这一版</translation>
    </message>
    <message>
        <source>Saves that state as a new revision; it can be undone</source>
        <translation>把那时的内容另存为新的一版，可以撤销</translation>
    </message>
    <message>
        <source>From revision %1 to now (revision %2)</source>
        <translation>第 %1 版与现在（第 %2 版）的差别</translation>
    </message>
    <message>
        <source>Changed by revision %1</source>
        <translation>第 %1 版的改动</translation>
    </message>
    <message>
        <source>Entered by revision %1</source>
        <translation>第 %1 版录入的内容</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>No field differs.</source>
        <translation>没有不同的字段。</translation>
    </message>
</context>
<context>
    <name>chuding::HolidayEditor</name>
    <message>
        <source>MMM d (ddd)</source>
        <comment>a day off</comment>
        <translation>M月d日（ddd）</translation>
    </message>
    <message>
        <source>Days off of a year</source>
        <translation>放假安排</translation>
    </message>
    <message>
        <source>Paste the State Council&apos;s notice on the days off of a year, or type as it is written there: one festival a line, “放假” behind the days that are off, “上班” behind the days of weekends that are worked.</source>
        <translation>粘贴国务院办公厅关于某年部分节假日安排的通知，或照它的写法键入：一个节日一行，放假的日期后面写“放假”，周末上班的日期后面写“上班”。</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Words of the notice</source>
        <translation>通知的文字</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>读出的结果</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>&amp;Hand out, signed…</source>
        <translation>签名发出(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Use on this computer</source>
        <translation>用于本机(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>There is no day off in it.</source>
        <translation>里面没有放假的日期。</translation>
    </message>
    <message>
        <source>It changes days of %1, whose days off are not here yet. Enter that year first.</source>
        <translation>它改动%1年的日期，而那一年的放假安排还没有。请先录入那一年。</translation>
    </message>
    <message>
        <source>Not used or handed out yet</source>
        <translation>还没有用于本机或发出</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>%1 days are off with their weekends, %2 days of weekends are worked; %3 has %4 working days.</source>
        <translation>连同周末放假 %1 天，周末上班 %2 天；%3年共有 %4 个工作日。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>It does not say when these are: %1.</source>
        <translation>没有提到：%1。</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation>没有错误</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Against what is known here (%1)</source>
        <translation>与现有的相比（%1）</translation>
    </message>
    <message>
        <source>In use on this computer: days off of %1</source>
        <translation>已用于本机：%1年的放假安排</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>The days off of %1 are not used or handed out.</source>
        <translation>%1年的放假安排还没有用于本机，也没有发出。</translation>
    </message>
    <message>
        <source>Drop what is typed</source>
        <translation>不要这些文字</translation>
    </message>
    <message>
        <source>Line %1 is passed over, because it is about none of the festivals: %2</source>
        <translation>第 %1 行与节日无关，没有采用：%2</translation>
    </message>
    <message numerus="yes">
        <source>No faults, %n to look at</source>
        <translation>
            <numerusform>没有错误，%n 处要看</numerusform>
        </translation>
    </message>
    <message>
        <source>Their days will count like any others: a calendar holds the whole year. If the notice changes only some days, change them in what is known of that year.</source>
        <translation>放假安排是整年一份，这些节日会按平常的日子计算。通知只调整个别日期的，请在那一年现有的安排上修改。</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Hand it out as it is</source>
        <translation>仍然发出</translation>
    </message>
</context>
<context>
    <name>chuding::HolidayNotice</name>
    <message>
        <source>“%1”: of which month?</source>
        <translation>“%1”：是几月？</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar.</source>
        <translation>日历上没有“%1”。</translation>
    </message>
    <message>
        <source>%1 is not of the year %2.</source>
        <translation>%1不属于%2年的安排。</translation>
    </message>
    <message>
        <source>%1 is not the “%2” that is written. Another year, or a slip?</source>
        <translation>%1不是所写的“%2”。是不是另一年的，或者写错了？</translation>
    </message>
    <message>
        <source>From %1 to %2 is no holiday.</source>
        <translation>%1至%2不像一次放假。</translation>
    </message>
    <message>
        <source>%1 is worked anyway; only days of a weekend are made up.</source>
        <translation>%1本来就是工作日，调休上班只能是周末。</translation>
    </message>
    <message>
        <source>%1 belongs to two festivals.</source>
        <translation>%1写在两个节日里。</translation>
    </message>
    <message>
        <source>%1 is off (%2) and worked at once.</source>
        <translation>%1又放假（%2）又上班。</translation>
    </message>
    <message>
        <source>It speaks of the days off of %1, not of %2.</source>
        <translation>写的是%1年的放假安排，不是%2年的。</translation>
    </message>
    <message>
        <source>“%1” was not understood.</source>
        <translation>没有看懂“%1”。</translation>
    </message>
    <message>
        <source>“%1”: for which festival? Write “元旦：” or another name before it, or leave the sentence out.</source>
        <translation>“%1”：是什么节日？请在前面写上“元旦：”这样的名称，或者删去这一句。</translation>
    </message>
    <message>
        <source>“%1”: is it off (放假) or worked (上班)?</source>
        <translation>“%1”：是放假还是上班？</translation>
    </message>
    <message>
        <source>“%1” was not understood; days off need “放假” right behind them, days of weekends that are worked “上班”.</source>
        <translation>没有看懂“%1”：放假的日期后面要紧跟“放假”，周末上班的日期后面要紧跟“上班”。</translation>
    </message>
    <message>
        <source>“%1”: of which year? Write it before the month.</source>
        <translation>“%1”：是哪一年？请在月份前写上年份。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off, but “%1” is written.</source>
        <translation>
            <numerusform>放假是 %n 天，写的却是“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 is no weekend.</source>
        <translation>%1至%2不是一个周末。</translation>
    </message>
</context>
<context>
    <name>chuding::IdNumberEdit</name>
    <message>
        <source>Hide the ID number</source>
        <translation>隐藏身份证号</translation>
    </message>
    <message>
        <source>Show and edit the ID number</source>
        <translation>显示并编辑身份证号</translation>
    </message>
</context>
<context>
    <name>chuding::ImagePreview</name>
    <message>
        <source>Picture of the file</source>
        <translation>文件预览</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>无法读取此图片。</translation>
    </message>
</context>
<context>
    <name>chuding::Import</name>
    <message>
        <source>The row has no ID number, so it cannot be told whose it is.</source>
        <translation>该行没有身份证号，无法确定是谁的。</translation>
    </message>
    <message>
        <source>The same ID number stands in row %1 too; correct the roster.</source>
        <translation>第 %1 行也有同一身份证号；请更正名册。</translation>
    </message>
</context>
<context>
    <name>chuding::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Rows of the roster</source>
        <translation>名册各行</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法识别的内容</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>申报人员</translation>
    </message>
    <message>
        <source>Cells that could not be read</source>
        <translation>无法识别的单元格</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Reading the roster…</source>
        <translation>正在读取名册…</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before, %4 refused. Nothing is written before you press Import.</source>
        <translation>新增 %1 人，有变化 %2 人，无变化 %3 人，不予导入 %4 人。点击“导入”之前不会写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n applicant(s)</source>
        <translation>
            <numerusform>导入 %n 人(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” is not known and is left out.</source>
        <translation>不认识的列“%1”，已略去。</translation>
    </message>
    <message>
        <source>%1%2 (%3): %4</source>
        <comment>column, row, header, what is wrong</comment>
        <translation>%1%2（%3）：%4</translation>
    </message>
    <message>
        <source>Cells that could not be read (%1)</source>
        <translation>无法识别的单元格（%1）</translation>
    </message>
    <message>
        <source>Importing:</source>
        <translation>正在导入：</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 refused</source>
        <translation>已导入：新增 %1 人，有变化 %2 人，不予导入 %3 人</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴表格行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are left out.</source>
        <translation>
            <numerusform>有 %n 列未读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column that holds the name or the ID number. Until then the rows cannot be read.</source>
        <translation>请选择姓名或身份证号所在的列，选定之前无法读取各行。</translation>
    </message>
    <message>
        <source>Columns (%1)</source>
        <translation>列（%1）</translation>
    </message>
    <message>
        <source>Imported pasted rows</source>
        <translation>已导入粘贴的表格行</translation>
    </message>
    <message>
        <source>Divide the roster into several files and import one after the other.</source>
        <translation>请把名册分成几个文件，逐个导入。</translation>
    </message>
</context>
<context>
    <name>chuding::ImportModel</name>
    <message>
        <source>New applicant</source>
        <translation>新申报人</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不接收</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>chuding::Inspection</name>
    <message>
        <source>Looking into attachments</source>
        <translation>查看附件内容</translation>
    </message>
    <message>
        <source>Keeping what was seen in attachments</source>
        <translation>保存附件查看结果</translation>
    </message>
</context>
<context>
    <name>chuding::JobBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is being done, how far</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2/s, about %3 s left</source>
        <translation>%1，%2/秒，约剩 %3 秒</translation>
    </message>
</context>
<context>
    <name>chuding::Json</name>
    <message>
        <source>not JSON, at byte %1: %2</source>
        <translation>不是JSON，第%1字节：%2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>is not a known field</source>
        <translation>不是已知字段</translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation>应为文本</translation>
    </message>
    <message>
        <source>true or false was expected</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>数值过大</translation>
    </message>
    <message>
        <source>a whole number was expected</source>
        <translation>应为整数</translation>
    </message>
    <message>
        <source>a number was expected</source>
        <translation>应为数值</translation>
    </message>
    <message>
        <source>a date 2024-07-15 or a month 2024-07 was expected</source>
        <translation>应为日期（2024-07-15）或年月（2024-07）</translation>
    </message>
    <message>
        <source>a moment 2024-10-15T11:30 was expected</source>
        <translation>应为时间（2024-10-15T11:30）</translation>
    </message>
    <message>
        <source>a date 2024-07-15 was expected</source>
        <translation>应为日期（2024-07-15）</translation>
    </message>
    <message>
        <source>a UUID was expected</source>
        <translation>应为UUID</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>应为列表</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>not one of the known codes</source>
        <translation>不是已知代码</translation>
    </message>
    <message>
        <source>the content is that of version %1</source>
        <translation>内容属于第%1版</translation>
    </message>
    <message>
        <source>it holds more values than such a document has</source>
        <translation>其中的数据项多于此类文件应有的数量</translation>
    </message>
</context>
<context>
    <name>chuding::KeyCare</name>
    <message>
        <source>&amp;New key…</source>
        <translation>新建密钥(&amp;N)…</translation>
    </message>
    <message>
        <source>Rene&amp;w…</source>
        <translation>更换密钥(&amp;W)…</translation>
    </message>
    <message>
        <source>A new key that the old one vouches for, before the old one ends.</source>
        <translation>在旧密钥到期之前新建密钥，并由旧密钥作证。</translation>
    </message>
    <message>
        <source>The same key in a new file, protected with AES-256, under the same or another passphrase.</source>
        <translation>将同一密钥存为新文件，以 AES-256 保护，口令可沿用也可另设。</translation>
    </message>
    <message>
        <source>&amp;Registration sheet…</source>
        <translation>登记表(&amp;R)…</translation>
    </message>
    <message>
        <source>The paper with the fingerprint of the certificate, which the receiver compares before trusting it.</source>
        <translation>写有证书指纹的纸质登记表，接收单位核对一致后才列为可信证书。</translation>
    </message>
    <message>
        <source>The key ended on %1: nothing can be signed with it. Make a new one and hand in its registration sheet.</source>
        <translation>密钥已于 %1 到期，不能再用于签名。请新建密钥，并报送其登记表。</translation>
    </message>
    <message numerus="yes">
        <source>The key ends on %1, in %n day(s). Renew it before, so that the old key vouches for the new one.</source>
        <translation>
            <numerusform>密钥将于 %1 到期，还有 %n 天。请在到期前更换，以便由旧密钥为新密钥作证。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key&apos;s file is protected with old algorithms that can be broken: write it anew (New file or passphrase), then destroy the old one.</source>
        <translation>密钥文件所用的保护算法陈旧，可能被破解：请用“另存或改口令”存为新文件，然后销毁旧文件。</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥的口令</translation>
    </message>
    <message>
        <source>This passphrase protects the key. Whoever has both can sign for you; nobody can recover it.</source>
        <translation>口令用于保护密钥。同时持有密钥和口令的人可以替您签名；口令遗失无法找回。</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>Your name, as it shall stand in the certificate</source>
        <translation>您的姓名（写入证书）</translation>
    </message>
    <message>
        <source>signing key.p12</source>
        <translation>签名密钥.p12</translation>
    </message>
    <message>
        <source>Keys (*.p12)</source>
        <translation>密钥 (*.p12)</translation>
    </message>
    <message>
        <source>Fingerprint of the new certificate: %1</source>
        <translation>新证书的指纹：%1</translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>The new key signs from now on. Hand its registration sheet to the receivers; it names the old key, which vouches for the new one (%1). Keep the old key until they have registered it. Fingerprint: %2</source>
        <translation>今后由新密钥签名。请将新密钥的登记表交接收单位，表上注明为其作证的旧密钥（证明文件：%1）。对方登记之前请保留旧密钥。指纹：%2</translation>
    </message>
    <message>
        <source>New file or passphrase</source>
        <translation>另存或改口令</translation>
    </message>
    <message>
        <source>The same key lies in the new file. The old file can be destroyed.</source>
        <translation>同一密钥已存入新文件，旧文件可以销毁。</translation>
    </message>
    <message>
        <source>Registration sheet of the certificate</source>
        <translation>签名证书登记表</translation>
    </message>
    <message>
        <source>New fi&amp;le or passphrase…</source>
        <translation>另存或改口令(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>chuding::Library</name>
    <message>
        <source>revision %1 is stored, revision %2 was expected</source>
        <translation>库中为第 %1 版，而所依据的是第 %2 版</translation>
    </message>
    <message>
        <source>the ID number %1 is that of %2</source>
        <translation>身份证号 %1 已属于 %2</translation>
    </message>
    <message>
        <source>another program, not known which</source>
        <translation>另一个程序（无法得知是哪一个）</translation>
    </message>
    <message>
        <source>%1 on %2, program %3 (process %4), since %5</source>
        <translation>%2 上的 %1，程序 %3（进程 %4），自 %5 起</translation>
    </message>
    <message>
        <source>there is no library in this folder</source>
        <translation>此文件夹中没有资料库</translation>
    </message>
    <message>
        <source>the database is not one of this program, or its head is damaged</source>
        <translation>该数据库不是本程序的数据库，或其文件头已损坏</translation>
    </message>
    <message>
        <source>the database is damaged; restore the library from a backup (%1)</source>
        <translation>数据库已损坏；请用备份恢复资料库（%1）</translation>
    </message>
    <message>
        <source>the database holds things that this program never puts there: %1</source>
        <translation>数据库中含有本程序不会写入的内容：%1</translation>
    </message>
    <message>
        <source>the library does not say whose it is</source>
        <translation>资料库没有说明属于哪个单位</translation>
    </message>
    <message>
        <source>the library is of an older version and must be opened for writing once to be brought up to date</source>
        <translation>资料库为旧版本，须先以可写方式打开一次以完成升级</translation>
    </message>
    <message>
        <source>a row belongs to nothing</source>
        <translation>有一行记录不属于任何对象</translation>
    </message>
    <message>
        <source>entries before this one are missing</source>
        <translation>此条之前的记录缺失</translation>
    </message>
    <message>
        <source>the entry was changed, or one before it</source>
        <translation>此条或之前的记录被改动</translation>
    </message>
    <message>
        <source>the document is that of another record</source>
        <translation>档案内容属于另一条记录</translation>
    </message>
    <message>
        <source>the document is not written the way this program writes it</source>
        <translation>档案内容的写法与本程序不一致</translation>
    </message>
    <message>
        <source>an older revision was put in place of a newer one</source>
        <translation>较新的版本被换成了较旧的版本</translation>
    </message>
    <message>
        <source>the list shows something else than the document says</source>
        <translation>列表显示与档案内容不一致</translation>
    </message>
    <message>
        <source>dossier %1 names a file that was never stored: %2</source>
        <translation>档案 %1 引用了从未存入的文件：%2</translation>
    </message>
    <message>
        <source>revisions before revision %1 are missing</source>
        <translation>第 %1 版之前的版本缺失</translation>
    </message>
    <message>
        <source>revision %1 does not match its hash</source>
        <translation>第 %1 版与其哈希值不符</translation>
    </message>
    <message>
        <source>the audit log knows another revision %1</source>
        <translation>操作记录中的第 %1 版与此不同</translation>
    </message>
    <message>
        <source>the document is not that of its revision %1</source>
        <translation>档案内容与其第 %1 版不一致</translation>
    </message>
    <message>
        <source>the newest revision is missing in the history</source>
        <translation>历史中缺少最新的版本</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>the file was changed: its content no longer matches its name</source>
        <translation>文件被改动：内容与其文件名不再相符</translation>
    </message>
    <message>
        <source>the library does not know this file</source>
        <translation>资料库中没有登记此文件</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>this place is inside the library itself; choose another</source>
        <translation>该位置在资料库内，请另选位置</translation>
    </message>
    <message>
        <source>the folder lies too deep (%1 folders at most); choose a folder further down</source>
        <translation>文件夹层数太多（最多 %1 层）；请选择更下层的文件夹</translation>
    </message>
    <message>
        <source>there are more than %1 files; choose a smaller folder</source>
        <translation>文件超过 %1 个；请选择小一些的文件夹</translation>
    </message>
    <message>
        <source>that of the library</source>
        <translation>资料库所在的磁盘</translation>
    </message>
    <message>
        <source>the database of the library (%1)</source>
        <translation>资料库的数据库（%1）</translation>
    </message>
    <message>
        <source>no folder can be made there; it may be write-protected</source>
        <translation>无法在此新建文件夹，可能设有写保护</translation>
    </message>
    <message>
        <source>this is a file; a library is a folder NAME.chuding</source>
        <translation>这是一个文件；资料库是名为“名称.chuding”的文件夹</translation>
    </message>
    <message>
        <source>there is no library in this folder itself, but in its folder %1</source>
        <translation>此文件夹本身不是资料库，资料库在其中的 %1 文件夹里</translation>
    </message>
    <message>
        <source>a record that the audit log knows is missing</source>
        <translation>记录中有的档案不见了</translation>
    </message>
    <message>
        <source>the audit log knows this certificate otherwise</source>
        <translation>记录中的这份证书与此不同</translation>
    </message>
    <message>
        <source>the audit log knows this package otherwise</source>
        <translation>记录中的这个包与此不同</translation>
    </message>
    <message>
        <source>the package %1 was never stored</source>
        <translation>从未存入包 %1</translation>
    </message>
    <message>
        <source>the program %2 on %1 (process %3), since %4</source>
        <translation>%1 上的程序 %2（进程 %3），自 %4 起</translation>
    </message>
</context>
<context>
    <name>chuding::LibraryAssistant</name>
    <message>
        <source>New library</source>
        <translation>新建资料库</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>number and name of a page</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>&amp;Create the library</source>
        <translation>创建资料库(&amp;C)</translation>
    </message>
</context>
<context>
    <name>chuding::ListLookButton</name>
    <message>
        <source>&amp;Lists</source>
        <translation>名单(&amp;L)</translation>
    </message>
    <message>
        <source>Order of names and groups, width of short names, size of the sheet</source>
        <translation>姓名和专业的排列顺序、两字姓名的宽度、纸张大小</translation>
    </message>
    <message>
        <source>Names as they are listed</source>
        <translation>姓名按原有顺序</translation>
    </message>
    <message>
        <source>Names by pinyin</source>
        <translation>姓名按拼音</translation>
    </message>
    <message>
        <source>Names by strokes</source>
        <translation>姓名按笔画</translation>
    </message>
    <message>
        <source>Specialties as in the notice</source>
        <translation>专业按通知顺序</translation>
    </message>
    <message>
        <source>Specialties by pinyin</source>
        <translation>专业按拼音</translation>
    </message>
    <message>
        <source>Specialties by strokes</source>
        <translation>专业按笔画</translation>
    </message>
    <message>
        <source>Sheet: A4</source>
        <translation>纸张：A4</translation>
    </message>
    <message>
        <source>Sheet: A3</source>
        <translation>纸张：A3</translation>
    </message>
    <message>
        <source>Names of two characters as wide as three (张　试)</source>
        <translation>两字姓名占三字宽（张　试）</translation>
    </message>
</context>
<context>
    <name>chuding::LogPage</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation>数据库已损坏：%1</translation>
    </message>
    <message>
        <source>A dossier cannot be read: %1</source>
        <translation>档案无法读取：%1</translation>
    </message>
    <message>
        <source>The list does not agree with the dossier: %1</source>
        <translation>列表与档案不一致：%1</translation>
    </message>
    <message>
        <source>A file is missing: %1</source>
        <translation>缺少文件：%1</translation>
    </message>
    <message>
        <source>A file was changed: %1</source>
        <translation>文件被改动：%1</translation>
    </message>
    <message>
        <source>A file belongs to no applicant: %1</source>
        <translation>文件不属于任何申报人：%1</translation>
    </message>
    <message>
        <source>The log was changed at entry %1</source>
        <translation>记录在第 %1 条处被改动</translation>
    </message>
    <message>
        <source>&amp;Verify the library</source>
        <translation>校验资料库(&amp;V)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Every change is entered here with the hash of the entry before, so that a later rewriting shows.</source>
        <translation>每次修改都记入此处并带有上一条的校验值，事后改写可以被发现。</translation>
    </message>
    <message>
        <source>Verifying:</source>
        <translation>正在校验：</translation>
    </message>
    <message>
        <source>Database, files and log are whole.</source>
        <translation>数据库、文件和记录完好。</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Filter: name, what, details</source>
        <translation>筛选：姓名、事项、详情</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选记录</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>谁做的</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>任何事项</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 / %2 条</translation>
    </message>
    <message>
        <source>Log.xlsx</source>
        <translation>记录.xlsx</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Excel tables (*.xlsx)</source>
        <translation>Excel 表 (*.xlsx)</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <comment>unit</comment>
        <translation>%1 记录</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>读取记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of public notice, people</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Writes the entries shown here as an Excel table, or as .csv when the name ends so.</source>
        <translation>把这里显示的记录写成 Excel 表；文件名以 .csv 结尾时写成 CSV。</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自…至…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from a day to a day</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Tables of text (*.csv)</source>
        <translation>CSV 表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>chuding::LookFacts</name>
    <message>
        <source>Page %1 cannot be drawn. Scan it again.</source>
        <translation>第%1页无法显示，请重新扫描。</translation>
    </message>
    <message>
        <source>page %1: %2</source>
        <translation>第%1页：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation>第%1页</translation>
    </message>
</context>
<context>
    <name>chuding::MainWindow</name>
    <message>
        <source>Applicants</source>
        <translation>申报人员</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Search: name, pinyin, initials, ID number, unit (Ctrl+F)</source>
        <translation>搜索姓名、拼音、首字母、身份证号、单位 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search applicants</source>
        <translation>搜索申报人</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Check all anew</source>
        <translation>重新核对全部</translation>
    </message>
    <message>
        <source>Show ID numbers in the list</source>
        <translation>在列表中显示身份证号</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>导入名册…</translation>
    </message>
    <message>
        <source>Export a submission package…</source>
        <translation>导出报送包…</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>新建资料库…</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>打开资料库…</translation>
    </message>
    <message>
        <source>Close the library</source>
        <translation>关闭资料库</translation>
    </message>
    <message>
        <source>Open a library: choose its folder, NAME.chuding</source>
        <translation>打开资料库：请选择其文件夹（名称.chuding）</translation>
    </message>
    <message>
        <source>Chuding</source>
        <translation>初定通</translation>
    </message>
    <message>
        <source>Opening a library</source>
        <translation>打开资料库</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Unsaved changes were discarded.</source>
        <translation>已放弃未保存的修改。</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入名册</translation>
    </message>
    <message>
        <source>Rosters (*.xlsx *.xlsm *.csv);;All files (*)</source>
        <translation>名册 (*.xlsx *.xlsm *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>unit, its role, the notice&apos;s year</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>%1年度初定</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>library&apos;s folder, notice</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 – Chuding</source>
        <comment>title of the window</comment>
        <translation>%1 – 初定通</translation>
    </message>
    <message>
        <source>Demonstration time: %1 stands for now.</source>
        <translation>演示时间：以 %1 作为当前时间。</translation>
    </message>
    <message>
        <source>This library is open for reading only. Nothing can be changed.</source>
        <translation>此资料库以只读方式打开，不能修改。</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time</comment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>All windows of the notice are over</source>
        <translation>通知规定的时间均已结束</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the end of applications</source>
        <translation>
            <numerusform>距申报截止 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the end of the review</source>
        <translation>
            <numerusform>距审核截止 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to hand in the papers</source>
        <translation>
            <numerusform>距报送截止 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Paste rows from Excel</source>
        <translation>粘贴 Excel 中的行</translation>
    </message>
    <message>
        <source>There are no rows in the clipboard. Copy them in Excel, with their headers, and paste again.</source>
        <translation>剪贴板中没有表格。请在 Excel 中连同表头一起复制，再粘贴。</translation>
    </message>
    <message>
        <source>Attach a folder of scans…</source>
        <translation>批量添加扫描件…</translation>
    </message>
    <message>
        <source>Carry over from last year…</source>
        <translation>从上年度资料库结转…</translation>
    </message>
    <message>
        <source>Take over a transferred applicant…</source>
        <translation>接收调入人员的档案…</translation>
    </message>
    <message>
        <source>Hand over this applicant…</source>
        <translation>移交此人的档案（调动）…</translation>
    </message>
    <message>
        <source>Choose the folder of scans</source>
        <translation>请选择存放扫描件的文件夹</translation>
    </message>
    <message>
        <source>Choose last year&apos;s library: its folder, NAME.chuding</source>
        <translation>请选择上年度的资料库文件夹（名称.chuding）</translation>
    </message>
    <message>
        <source>Choose what was handed over: its folder, NAME.chuding</source>
        <translation>请选择移交来的资料库文件夹（名称.chuding）</translation>
    </message>
    <message>
        <source>Choose the applicant who is to be handed over.</source>
        <translation>请先选择要移交的申报人。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>全部命令…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在准备示例</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>已备份到 %1</translation>
    </message>
    <message>
        <source>Where should backups lie?</source>
        <translation>备份放在哪里？</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Choose the backup, a folder NAME.chuding</source>
        <translation>选择备份（名称以 .chuding 结尾的文件夹）</translation>
    </message>
    <message>
        <source>Where should the restored library lie?</source>
        <translation>恢复后的资料库放在哪里？</translation>
    </message>
    <message>
        <source>Libraries (*.chuding)</source>
        <translation>资料库 (*.chuding)</translation>
    </message>
    <message>
        <source>Taking the notice in</source>
        <translation>载入通知</translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>operator</comment>
        <extracomment>after the office, its kind and the season: who works, from another kind of office</extracomment>
        <translation> · %1</translation>
    </message>
    <message>
        <source> · %1 (%2)</source>
        <translation> · %1（%2）</translation>
    </message>
    <message>
        <source>Open a library first; then rosters and scans can be dropped here.</source>
        <translation>请先打开资料库，再把名册或扫描件拖到这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a library, NAME.chuding, or restore one from a backup.</source>
        <translation>请选择资料库文件夹“名称.chuding”，或用备份恢复资料库。</translation>
    </message>
    <message>
        <source>The library cannot be written to: %1</source>
        <translation>资料库不能写入：%1</translation>
    </message>
    <message>
        <source>The folder or the stick is write-protected. Open it for reading only, or copy it to your own disk and open the copy.</source>
        <translation>文件夹或U盘设有写保护。可以以只读方式打开，或把它复制到自己的硬盘上再打开。</translation>
    </message>
    <message>
        <source>Choose the applicant whose photo it is.</source>
        <translation>请先选择申报人，再添加照片。</translation>
    </message>
    <message>
        <source>Photo of this applicant…</source>
        <translation>本申报人的照片…</translation>
    </message>
    <message>
        <source>Check a paper&apos;s code…</source>
        <translation>核对纸质材料…</translation>
    </message>
    <message>
        <source>Choose the applicants whose papers are to be printed.</source>
        <translation>请先选择要打印表格的申报人。</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Nothing was done with %1. A roster (.xlsx, .csv) or packages (.zip) can be dropped here; scans belong on the list of applicants or on a dossier.</source>
        <translation>未处理 %1。可把名册（.xlsx、.csv）或报送包（.zip）拖到这里；扫描件请拖到申报人员名单或档案上。</translation>
    </message>
    <message>
        <source>Forget this season…</source>
        <translation>清除本年度数据…</translation>
    </message>
    <message>
        <source>Forget this season</source>
        <translation>清除本年度数据</translation>
    </message>
    <message>
        <source>Some files could not be removed.</source>
        <translation>有的文件未能删除。</translation>
    </message>
    <message>
        <source>Remove them yourself.</source>
        <translation>请自行删除。</translation>
    </message>
    <message>
        <source>The season was removed.</source>
        <translation>本年度数据已清除。</translation>
    </message>
    <message>
        <source>Looking into attachments: %1 of %2</source>
        <translation>正在查看附件 %1／%2</translation>
    </message>
    <message>
        <source>About Chuding</source>
        <translation>关于初定通</translation>
    </message>
    <message>
        <source>Write a blank roster…</source>
        <translation>写出空白名册…</translation>
    </message>
    <message>
        <source>Write a blank roster</source>
        <translation>写出空白名册</translation>
    </message>
    <message>
        <source>Blank roster.xlsx</source>
        <translation>空白名册.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Nobody has it open: unlock</source>
        <translation>没有人在用，解除锁定</translation>
    </message>
    <message>
        <source>A library that was copied from another computer while it was open there carries its lock along. Unlock it only when you know that nobody has it open: two who write at once damage it.</source>
        <translation>资料库如在另一台电脑上打开着被复制过来，会带着那台电脑的锁。确认没有人正在使用才可解除锁定：两处同时写入会损坏资料库。</translation>
    </message>
    <message>
        <source>Install a notice…</source>
        <translation>安装通知…</translation>
    </message>
    <message>
        <source>Edit a notice…</source>
        <translation>编辑通知…</translation>
    </message>
    <message>
        <source>Install a notice</source>
        <translation>安装通知</translation>
    </message>
    <message>
        <source>This library works by a notice that came as a file. Ask whoever handed the notice out for it (NAME.chuding-policy) and install it; then the library opens.</source>
        <translation>这个资料库所依据的通知是以文件发下来的。请向发出通知的单位索取通知文件（名称以 .chuding-policy 结尾），安装后资料库接着打开。</translation>
    </message>
    <message>
        <source>%1. The open library follows it once what is typed is saved and the library opened again.</source>
        <translation>%1。打开的资料库在填写的内容保存、重新打开后改用新的。</translation>
    </message>
    <message>
        <source>Days off of a year…</source>
        <translation>放假安排…</translation>
    </message>
</context>
<context>
    <name>chuding::MemberEdit</name>
    <message>
        <source>People of this round</source>
        <translation>本次公示人员</translation>
    </message>
    <message>
        <source>Add a person to the round</source>
        <translation>添加公示人员</translation>
    </message>
    <message>
        <source>Take the chosen people out of the round (Del)</source>
        <translation>移出所选人员（Del）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, specialty</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n who are ready</source>
        <translation>
            <numerusform>加入可公示的%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Add: name, ID number</source>
        <translation>添加：姓名、身份证号</translation>
    </message>
</context>
<context>
    <name>chuding::MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>chuding::MissingList</name>
    <message>
        <source>Facts that are missing on the paper</source>
        <translation>表上还缺的事项</translation>
    </message>
</context>
<context>
    <name>chuding::MonthView</name>
    <message>
        <source>%1: working day</source>
        <translation>%1：工作日</translation>
    </message>
    <message>
        <source>%1: weekend</source>
        <translation>%1：周末</translation>
    </message>
    <message>
        <source>%1: holiday, %2</source>
        <translation>%1：放假，%2</translation>
    </message>
    <message>
        <source>%1: worked day of a weekend</source>
        <translation>%1：调休上班</translation>
    </message>
    <message>
        <source>Working day no. %1 of the publicity</source>
        <translation>公示第 %1 个工作日</translation>
    </message>
    <message>
        <source>Earliest date of the result</source>
        <translation>结果最早日期</translation>
    </message>
    <message>
        <source>There are no data on the holidays of this year.</source>
        <translation>没有这一年的节假日数据。</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>月历</translation>
    </message>
</context>
<context>
    <name>chuding::NoticePage</name>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Which notice?</source>
        <translation>哪份通知？</translation>
    </message>
    <message>
        <source>What the program checks, counts and prints follows it. Each year has its own.</source>
        <translation>核对、计算和打印都依据它。每年各有一份。</translation>
    </message>
    <message>
        <source>Notices at hand</source>
        <translation>现有的通知</translation>
    </message>
    <message>
        <source>&amp;Read another from a file…</source>
        <translation>从文件读取其他通知(&amp;R)…</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>%1年度初定</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>year, title of a notice</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (from a file)</source>
        <translation>%1（来自文件）</translation>
    </message>
    <message>
        <source>%1
%2, %3
Applications: %4
Review: %5
Papers: %6</source>
        <translation>%1
%2，%3
申报：%4
审核：%5
纸质材料：%6</translation>
    </message>
    <message>
        <source>It replaces the notice “%1” that is there already, for its other libraries too.</source>
        <translation>它将替换已有的通知“%1”，用该通知的其他资料库也随之改变。</translation>
    </message>
    <message>
        <source>It is taken in when the library is made.</source>
        <translation>创建资料库时一并载入。</translation>
    </message>
    <message>
        <source>Read another notice</source>
        <translation>读取其他通知</translation>
    </message>
    <message numerus="yes">
        <source>The notice has %n fault(s) and cannot be used. The first: %1</source>
        <translation>
            <numerusform>这份通知有 %n 处错误，不能用。第一处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a notice.</source>
        <translation>请选择一份通知。</translation>
    </message>
    <message>
        <source>A file NAME.chuding-policy; or policy.json, with wording.json beside it</source>
        <translation>名称以 .chuding-policy 结尾的文件；或 policy.json，旁边要有 wording.json</translation>
    </message>
    <message>
        <source>Notices (*.chuding-policy policy.json);;JSON files (*.json)</source>
        <translation>通知文件 (*.chuding-policy policy.json);;JSON 文件 (*.json)</translation>
    </message>
</context>
<context>
    <name>chuding::NoticeQuestions</name>
    <message>
        <source>A notice “%1” is there already.</source>
        <translation>已有代号为“%1”的通知。</translation>
    </message>
    <message>
        <source>It is replaced for all libraries on this computer that follow it. Applicants are judged by the new text from now on.</source>
        <translation>这台电脑上依据它的所有资料库都改用新的，申报人从现在起按新的核对。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Notices (*.chuding-policy);;All files (*)</source>
        <translation>通知文件 (*.chuding-policy);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>chuding::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>按结论</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>今天要做</translation>
    </message>
    <message>
        <source>This library has no applicants yet. When there are some, what is due today, for whom, and how many stand where is shown here.</source>
        <translation>资料库中还没有申报人。有了以后，这里显示今天要做什么、涉及谁，以及各阶段、各结论的人数。</translation>
    </message>
    <message>
        <source>&amp;Import a roster…</source>
        <translation>导入名册(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Add an applicant</source>
        <translation>新建申报人(&amp;A)</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Plan the publicities</source>
        <translation>公示排期</translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s), %1 of them checked so far</source>
        <translation>
            <numerusform>%n 人，已核对 %1 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s), all checked</source>
        <translation>
            <numerusform>%n 人，已全部核对</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be done appears here when all applicants are checked.</source>
        <translation>全部核对完后，这里显示要做的事。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>目前没有要做的事。</translation>
    </message>
    <message>
        <source>Plan of the season</source>
        <translation>本年度排期表</translation>
    </message>
    <message>
        <source>Print the plan of the season…</source>
        <translation>打印本年度排期表…</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>统计…</translation>
    </message>
</context>
<context>
    <name>chuding::Package</name>
    <message>
        <source>submission.json names it, but it is not there</source>
        <translation>submission.json列有此文件，但包中没有</translation>
    </message>
    <message>
        <source>submission.json states another SHA-256</source>
        <translation>submission.json写的SHA-256与此不同</translation>
    </message>
    <message>
        <source>it is about another person than submission.json says</source>
        <translation>与submission.json所写的不是同一人</translation>
    </message>
    <message>
        <source>submission.json states another number of attachments</source>
        <translation>submission.json写的附件数与此不同</translation>
    </message>
    <message>
        <source>line %1 is wrong</source>
        <translation>第%1行有误</translation>
    </message>
    <message>
        <source>it does not declare BagIt 1.0 in UTF-8</source>
        <translation>没有声明为UTF-8的BagIt 1.0</translation>
    </message>
    <message>
        <source>its Payload-Oxum is not that of the files</source>
        <translation>其Payload-Oxum与文件不符</translation>
    </message>
    <message>
        <source>submission.json does not name it</source>
        <translation>submission.json没有列出它</translation>
    </message>
    <message>
        <source>its counts are not those of its applicants</source>
        <translation>计数与其申报人不符</translation>
    </message>
    <message>
        <source>the clock of this computer lies before the last entry of the log; set it right first</source>
        <translation>本机时钟早于记录的最后一条，请先校准时间</translation>
    </message>
    <message>
        <source>there is nobody in the library to be sent</source>
        <translation>资料库中没有可报送的人</translation>
    </message>
    <message>
        <source>a package holds 60,000 files at most; choose fewer applicants</source>
        <translation>一个报送包最多60,000个文件，请减少申报人</translation>
    </message>
    <message>
        <source>a package holds 3.5 GiB at most; choose fewer applicants</source>
        <translation>一个报送包最大3.5 GiB，请减少申报人</translation>
    </message>
    <message>
        <source>the stored file is not the one that was attached: %1</source>
        <translation>存放的文件不是当初附上的文件：%1</translation>
    </message>
    <message>
        <source>dossiers with errors are sent only with a reason for it:
%1</source>
        <translation>有错误的档案须写明理由才能报送：
%1</translation>
    </message>
    <message>
        <source>the name is empty or too long</source>
        <translation>名称为空或过长</translation>
    </message>
    <message>
        <source>the name has characters that are not allowed</source>
        <translation>名称中有不允许的字符</translation>
    </message>
    <message>
        <source>the folders are nested too deep</source>
        <translation>文件夹嵌套过深</translation>
    </message>
    <message>
        <source>the name is absolute, leads upwards or means a device</source>
        <translation>名称是绝对路径、指向上级或设备名</translation>
    </message>
    <message>
        <source>it is no ZIP file</source>
        <translation>不是ZIP文件</translation>
    </message>
    <message>
        <source>the file is cut off, or something follows its end</source>
        <translation>文件被截断，或末尾之后还有内容</translation>
    </message>
    <message>
        <source>ZIP64 is not used in packages</source>
        <translation>报送包不用ZIP64</translation>
    </message>
    <message>
        <source>the end record contradicts the file</source>
        <translation>结尾记录与文件不符</translation>
    </message>
    <message>
        <source>there are too many files in it</source>
        <translation>包中文件过多</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>包中没有内容</translation>
    </message>
    <message>
        <source>the directory of the ZIP is broken</source>
        <translation>ZIP目录已损坏</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>it is packed in a way that packages do not use</source>
        <translation>压缩方式不是报送包所用的</translation>
    </message>
    <message>
        <source>it is a link or no file</source>
        <translation>是链接或不是文件</translation>
    </message>
    <message>
        <source>its sizes contradict each other</source>
        <translation>大小互相矛盾</translation>
    </message>
    <message>
        <source>it grows out of proportion when unpacked</source>
        <translation>解压后异常膨胀</translation>
    </message>
    <message>
        <source>an extra field of the ZIP is broken</source>
        <translation>ZIP的附加字段已损坏</translation>
    </message>
    <message>
        <source>the name is there twice (upper and lower case count as one)</source>
        <translation>名称重复（不分大小写）</translation>
    </message>
    <message>
        <source>the name is that of a file and of a folder</source>
        <translation>同名既是文件又是文件夹</translation>
    </message>
    <message>
        <source>it was put in later by another program</source>
        <translation>是后来由其他程序放入的</translation>
    </message>
    <message>
        <source>unpacked it would be too large</source>
        <translation>解压后过大</translation>
    </message>
    <message>
        <source>there is a gap or an overlap before it</source>
        <translation>它之前有空隙或重叠</translation>
    </message>
    <message>
        <source>there is a gap or an overlap before the directory</source>
        <translation>目录之前有空隙或重叠</translation>
    </message>
    <message>
        <source>its header contradicts the directory of the ZIP</source>
        <translation>文件头与ZIP目录不符</translation>
    </message>
    <message>
        <source>the package was changed since it was looked at</source>
        <translation>查看之后包被改动</translation>
    </message>
    <message>
        <source>the papers of %1 alone are larger than a part may be</source>
        <translation>%1 一人的材料已超过分包的上限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is no part of this submission</source>
        <translation>%1 不是本次报送的分包</translation>
    </message>
    <message>
        <source>%1 is part %2 once more</source>
        <translation>%1 是重复的第 %2 部分</translation>
    </message>
    <message>
        <source>%1 was signed by somebody else</source>
        <translation>%1 由另一签名人签名</translation>
    </message>
    <message>
        <source>%1 says something else about the number of parts</source>
        <translation>%1 所述的分包总数不一致</translation>
    </message>
    <message>
        <source>%1: %2 is in another part too</source>
        <translation>%1：%2 也在另一分包中</translation>
    </message>
    <message>
        <source>part %1 of %2 is missing</source>
        <translation>缺少第 %1 部分（共 %2 部分）</translation>
    </message>
    <message>
        <source>line %1 has %2 where SHA-256 is needed</source>
        <translation>第%1行用的是%2，应为SHA-256</translation>
    </message>
    <message>
        <source>it has more lines than a package has files</source>
        <translation>行数多于一个报送包可有的文件数</translation>
    </message>
    <message>
        <source>files that lie elsewhere are not fetched: all must be in the package</source>
        <translation>不会到别处取文件：所有文件都须在包内</translation>
    </message>
    <message>
        <source>only manifests with SHA-256 count</source>
        <translation>只认SHA-256清单</translation>
    </message>
    <message>
        <source>%1 is larger than a package may have it</source>
        <translation>%1 超过报送包允许的大小</translation>
    </message>
    <message>
        <source>the packages that would be kept inside have too many files; send fewer applicants, or the papers without these packages</source>
        <translation>所含原报送包的文件太多；请减少人数，或只报材料、不附原报送包</translation>
    </message>
    <message>
        <source>the checksum of the ZIP is another</source>
        <translation>ZIP 的校验和不同</translation>
    </message>
</context>
<context>
    <name>chuding::PackagePane</name>
    <message>
        <source>(not named)</source>
        <translation>（未写明）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>unit, kind of office</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>&amp;Register this certificate…</source>
        <translation>登记此证书(&amp;R)…</translation>
    </message>
    <message>
        <source>What there is to say about the package</source>
        <translation>关于这个包的说明</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>报送包</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>For</source>
        <translation>报送给</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名人</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>证书指纹</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签名时间</translation>
    </message>
    <message>
        <source>Applicants of the package</source>
        <translation>包内申报人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Compared with here</source>
        <translation>与本库比较</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Checks here</source>
        <translation>本单位核对</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation>本单位已作决定</translation>
    </message>
    <message>
        <source>What differs, and what the checks here find</source>
        <translation>变动之处和本单位的核对结果</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本库</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>包内</translation>
    </message>
    <message numerus="yes">
        <source>%1 no. %2, %n applicant(s)</source>
        <comment>kind, number</comment>
        <translation>
            <numerusform>%1 第%2号，%n 名申报人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>stands in %n of these packages</source>
        <translation>
            <numerusform>同时在 %n 个包内</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Nothing differs, and the checks here find nothing.</source>
        <translation>没有变动，本单位核对也没有发现问题。</translation>
    </message>
    <message>
        <source>to be mended until %1</source>
        <translation>补正期限 %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, finding</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内含</translation>
    </message>
    <message>
        <source>%1: the unit signed “%2”, the sender has “%3”</source>
        <translation>%1：单位签名时为“%2”，上报时为“%3”</translation>
    </message>
    <message>
        <source>package no. %1 of %2</source>
        <comment>number, unit</comment>
        <translation>%2第%1号报送包</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>package, verdict</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chuding::PageAssembly</name>
    <message>
        <source>%1, page %2: %3</source>
        <comment>file, number, what is wrong</comment>
        <translation>%1第 %2 页：%3</translation>
    </message>
</context>
<context>
    <name>chuding::PageDialog</name>
    <message>
        <source>Pages: %1 of %2</source>
        <comment>paper, person</comment>
        <translation>页面：%2的%1</translation>
    </message>
    <message>
        <source>Add the pages of these files</source>
        <translation>加入这些文件的页面</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>file</comment>
        <translation>%1 第 %2 页</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>No pages. Add files, or drop them here.</source>
        <translation>没有页面。请添加文件，或把文件拖到这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s). Drag them into order; the files themselves stay as they are.</source>
        <translation>
            <numerusform>共 %n 页。拖动可改变顺序；原来的文件不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the pages together:</source>
        <translation>正在合成：</translation>
    </message>
    <message>
        <source>Attached %1 of %2</source>
        <translation>已添加 %2 的%1</translation>
    </message>
    <message>
        <source>The file is there already.</source>
        <translation>该文件已在其中。</translation>
    </message>
    <message>
        <source>The pages were changed.</source>
        <translation>页面已有改动。</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>向左转</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>向右转</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Add pages…</source>
        <translation>添加页面(&amp;A)…</translation>
    </message>
    <message>
        <source>It is a &amp;photo of a sheet: lay it flat by its corners, make its paper white</source>
        <translation>这是纸张的照片(&amp;P)：按四角拉平，底色变白</translation>
    </message>
    <message>
        <source>The page as it will be</source>
        <translation>处理后的页面</translation>
    </message>
    <message>
        <source>&amp;Save as one PDF</source>
        <translation>存为一个 PDF(&amp;S)</translation>
    </message>
    <message>
        <source>Attach as they a&amp;re</source>
        <translation>按原样添加(&amp;R)</translation>
    </message>
    <message>
        <source>Arranged the pages of %1 of %2</source>
        <translation>已整理 %2 的%1的页面</translation>
    </message>
    <message>
        <source>Attaches the chosen files without a change; not once pages were changed here</source>
        <translation>把所选文件原样添加；在这里改动页面后不可用</translation>
    </message>
</context>
<context>
    <name>chuding::PageLook</name>
    <message>
        <source>blank</source>
        <translation>空白页</translation>
    </message>
    <message>
        <source>too dark (the paper has %1 of 255, %2 at least)</source>
        <translation>太暗（纸面亮度%1，最亮255，至少%2）</translation>
    </message>
    <message>
        <source>too pale (contrast %1 of 255, %2 at least)</source>
        <translation>太淡（对比度%1，最大255，至少%2）</translation>
    </message>
    <message>
        <source>too blurred (edges of letters are %1 mm wide, %2 mm at most)</source>
        <translation>太模糊（笔画边缘宽%1毫米，至多%2毫米）</translation>
    </message>
    <message>
        <source>sideways, to be turned by %1° clockwise</source>
        <translation>横放，需顺时针旋转%1°</translation>
    </message>
    <message>
        <source>sideways</source>
        <translation>横放</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>上下颠倒</translation>
    </message>
</context>
<context>
    <name>chuding::PageSource</name>
    <message>
        <source>The file is not there or may not be read.</source>
        <translation>文件不存在或无权读取。</translation>
    </message>
    <message>
        <source>The file is empty. Scan the paper again.</source>
        <translation>文件是空的。请重新扫描。</translation>
    </message>
    <message>
        <source>This is not a PDF, JPEG, PNG or TIFF file, so it cannot be shown here.</source>
        <translation>不是 PDF、JPEG、PNG 或 TIFF 文件，无法在此查看。</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read. Scan or copy it again.</source>
        <translation>文件已损坏，无法读取。请重新扫描或复制。</translation>
    </message>
    <message>
        <source>The PDF is protected by a password. Attach a copy without a password.</source>
        <translation>此 PDF 有密码保护。请添加没有密码的文件。</translation>
    </message>
    <message>
        <source>The PDF has no page. Scan the paper again.</source>
        <translation>此 PDF 没有页面。请重新扫描。</translation>
    </message>
    <message>
        <source>TIFF files cannot be shown on this computer. Scan to PDF or JPEG instead.</source>
        <translation>本机无法显示 TIFF 文件。请扫描成 PDF 或 JPEG。</translation>
    </message>
    <message>
        <source>Reading the file takes too long. Scan the paper again.</source>
        <translation>读取这个文件用时过长，请重新扫描。</translation>
    </message>
    <message>
        <source>The file breaks the program that reads it. Scan the paper again.</source>
        <translation>读取程序因这个文件出错中止，请重新扫描。</translation>
    </message>
    <message>
        <source>chuding-inspect, which looks into files, is missing. Install the program again.</source>
        <translation>缺少查看文件的程序 chuding-inspect，请重新安装本程序。</translation>
    </message>
    <message>
        <source>The file has no such page. It may have been changed; open it again.</source>
        <translation>文件中没有这一页，可能已改动，请重新打开。</translation>
    </message>
    <message>
        <source>The picture is too large, or has too many pages, to be shown. Scan the paper again at 300 dpi, or into several files.</source>
        <translation>图片太大或页数太多，无法显示。请按 300 dpi 重新扫描，或分成几个文件。</translation>
    </message>
</context>
<context>
    <name>chuding::PageStrip</name>
    <message>
        <source>Pages in their order</source>
        <translation>按顺序排列的页面</translation>
    </message>
</context>
<context>
    <name>chuding::PageView</name>
    <message>
        <source>This page cannot be drawn.</source>
        <translation>此页无法显示。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Choose all text of the &amp;page</source>
        <translation>选中本页全部文字(&amp;P)</translation>
    </message>
</context>
<context>
    <name>chuding::PaperCheck</name>
    <message>
        <source>The code is right in itself, but no dossier here has its number. Perhaps it belongs to another library or package.</source>
        <translation>核对码本身无误，但这里没有这个编号的档案。可能属于另一个资料库或报送包。</translation>
    </message>
    <message>
        <source>The paper was printed from what the dossier of %1 says now (revision %2).</source>
        <translation>这份材料与%1的档案现在的内容（第%2版）一致。</translation>
    </message>
    <message>
        <source>The paper of %1 was printed from revision %2 (%3); the dossier is now at revision %4 (%5).</source>
        <translation>%1的这份材料由第%2版（%3）打印；档案现在是第%4版（%5）。</translation>
    </message>
    <message>
        <source>The number is that of %1, but no revision kept here has the content that the paper was printed from.</source>
        <translation>编号是%1的，但这里保存的各版中没有打印时的内容。</translation>
    </message>
    <message>
        <source>The dossier is in the bin.</source>
        <translation>这份档案在回收站中。</translation>
    </message>
    <message>
        <source>Same as the dossier</source>
        <translation>与档案一致</translation>
    </message>
    <message>
        <source>The dossier has changed since</source>
        <translation>档案已有修改</translation>
    </message>
    <message>
        <source>No such dossier</source>
        <translation>没有这份档案</translation>
    </message>
    <message>
        <source>The code is mistyped</source>
        <translation>核对码有误</translation>
    </message>
    <message>
        <source>The paper was printed from the dossier of %1 as the package holds it (revision %2).</source>
        <translation>这份材料与报送包中%1的档案（第%2版）一致。</translation>
    </message>
    <message>
        <source>The package holds another state of the dossier of %1 (revision %2) than the paper was printed from.</source>
        <translation>报送包中%1的档案（第%2版）与打印时的内容不同。</translation>
    </message>
</context>
<context>
    <name>chuding::PaperCheckDialog</name>
    <message>
        <source>With the open &amp;library</source>
        <translation>与打开的资料库核对(&amp;L)</translation>
    </message>
    <message>
        <source>With a &amp;package</source>
        <translation>与报送包核对(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Check a paper&apos;s code</source>
        <translation>核对纸质材料</translation>
    </message>
    <message>
        <source>six groups of four, or scan the QR code</source>
        <translation>六组、每组四个字符，或扫描二维码</translation>
    </message>
    <message>
        <source>&amp;Code on the paper</source>
        <translation>材料上的核对码(&amp;C)</translation>
    </message>
    <message>
        <source>The code stands on the cover and at the foot of every page of 预填稿.</source>
        <translation>核对码印在预填稿的封面和每页下方。</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>核对(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open the dossier</source>
        <translation>打开档案(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>选择报送包</translation>
    </message>
    <message>
        <source>Submission packages (*.zip);;All files (*)</source>
        <translation>报送包 (*.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>正在验证%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, verdict</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It cannot be relied on.</source>
        <translation>不可采信。</translation>
    </message>
    <message>
        <source>Choose a package first.</source>
        <translation>请先选择报送包。</translation>
    </message>
</context>
<context>
    <name>chuding::PaperCode</name>
    <message>
        <source>This is not the code of a paper of this program.</source>
        <translation>这不是本程序所印材料的核对码。</translation>
    </message>
    <message>
        <source>No code was given.</source>
        <translation>没有输入核对码。</translation>
    </message>
    <message>
        <source>No code has the character “%1”.</source>
        <translation>核对码中没有字符“%1”。</translation>
    </message>
    <message>
        <source>The code has %1 characters; those printed have %2, in the QR code %3.</source>
        <translation>核对码有%1个字符；印出的有%2个，二维码中有%3个。</translation>
    </message>
    <message>
        <source>The code is mistyped: its last group does not fit the others.</source>
        <translation>核对码有误：末组与前面各组不符。</translation>
    </message>
</context>
<context>
    <name>chuding::PaperDialog</name>
    <message>
        <source>Printing:</source>
        <translation>正在打印：</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Printed as blanks: %1</source>
        <translation>打印为空白：%1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>已送到打印机：%n 页。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::PaperPane</name>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Papers of the round</source>
        <translation>本次公示的表单</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>预览大小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合页面</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Add people to the round, and its papers appear here.</source>
        <translation>加入公示人员后，这里显示表单。</translation>
    </message>
    <message>
        <source>Nothing is missing on it.</source>
        <translation>没有缺项。</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are printed as blanks:</source>
        <translation>
            <numerusform>这张表还缺 %n 项：</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>已送到打印机：%n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print 张贴件 and 上报件 in one job</source>
        <translation>张贴件和上报件一起打印</translation>
    </message>
</context>
<context>
    <name>chuding::PaperSource</name>
    <message>
        <source>Nobody here asks for an exemption.</source>
        <translation>这里没有人申请免学。</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>没有选择人员。</translation>
    </message>
</context>
<context>
    <name>chuding::PapersWindow</name>
    <message>
        <source>Printing:</source>
        <translation>正在打印：</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>已送到打印机：%n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the dossiers</source>
        <translation>读取档案</translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s)</source>
        <translation>
            <numerusform>%n 名申报人</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <comment>applicants</comment>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>全号</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>隐去中间位数</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>paper, applicants</comment>
        <translation>%1-%2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing on it.</source>
        <translation>没有缺项。</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are printed as blanks:</source>
        <translation>
            <numerusform>这张表还缺 %n 项：</numerusform>
        </translation>
    </message>
    <message>
        <source>Alignment test</source>
        <translation>对齐测试页</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>正在写 PDF</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Order of the applicants</source>
        <translation>人员的顺序</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>按名单</translation>
    </message>
    <message>
        <source>By pinyin</source>
        <translation>按拼音</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>ID numbers</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>单双面</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>单面</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>双面</translation>
    </message>
    <message>
        <source>Both, turned by hand</source>
        <translation>手动双面</translation>
    </message>
    <message>
        <source>Both sides are turned over the long edge. By hand: for printers that cannot; the program says what to do with the stack.</source>
        <translation>双面按长边翻转。打印机不能双面的，用手动双面；先印正面，程序会说明怎样放回这叠纸。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>One copy &amp;after the other</source>
        <translation>逐份打印(&amp;A)</translation>
    </message>
    <message>
        <source>Ali&amp;gnment test…</source>
        <translation>对齐测试页(&amp;G)…</translation>
    </message>
    <message>
        <source>Prints one sheet that shows how far the printer moves a page and how it turns it.</source>
        <translation>打印一张纸，看打印机偏移多少、怎样翻面。</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;ID numbers</source>
        <translation>身份证号(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Sides</source>
        <translation>单双面(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>份数(&amp;C)</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>预览大小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合页面</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A PDF &amp;each…</source>
        <translation>每人一个 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>chuding::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>口令(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Again:</source>
        <translation>再次输入(&amp;A)：</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>至少 %1 个字符。</translation>
    </message>
    <message>
        <source>Type the same passphrase a second time.</source>
        <translation>请再次输入相同的口令。</translation>
    </message>
</context>
<context>
    <name>chuding::PdfEachDialog</name>
    <message>
        <source>A PDF for each applicant</source>
        <translation>每人一个 PDF</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>In the name: %1</source>
        <translation>可用：%1</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>Where should the PDFs lie?</source>
        <translation>PDF 放在哪里？</translation>
    </message>
    <message>
        <source>%1 (takes the place of the file there)</source>
        <translation>%1（替换原有文件）</translation>
    </message>
    <message>
        <source>Give a name, such as %1.</source>
        <translation>请填写文件名，如 %1。</translation>
    </message>
    <message>
        <source>%1 is none of the words that can stand in braces.</source>
        <translation>花括号中不能用 %1。</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>请选择已有的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there will be replaced.</source>
        <translation>
            <numerusform>将替换原有的 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written.</source>
        <translation>
            <numerusform>将写入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing PDFs:</source>
        <translation>正在写 PDF：</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) written to %1.</source>
        <translation>
            <numerusform>已写入 %n 个 PDF：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::PeriodView</name>
    <message>
        <source>Not counted: %1.</source>
        <translation>不计入：%1。</translation>
    </message>
    <message>
        <source>Weekend days that are worked and count: %1.</source>
        <translation>调休上班、计入：%1。</translation>
    </message>
    <message>
        <source>There are no data on the holidays of %1.</source>
        <translation>无%1年放假安排数据。</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>够</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>不够</translation>
    </message>
    <message>
        <source>%1: %2 working days, %3 needed: %4. May end on %5, %6 from %7 on.</source>
        <comment>how counted, number, number, word, day, paper, day</comment>
        <translation>%1：%2个工作日，需%3个，%4。最早%5届满，%6最早%7出具。</translation>
    </message>
    <message>
        <source>First day not counted (safe)</source>
        <translation>首日不计（稳妥）</translation>
    </message>
    <message>
        <source>First day counted</source>
        <translation>首日计入</translation>
    </message>
</context>
<context>
    <name>chuding::Photo</name>
    <message>
        <source>The photo is a PDF file. Attach it as a picture (JPEG or PNG).</source>
        <translation>照片是PDF文件。请改用图片（JPEG或PNG）。</translation>
    </message>
    <message>
        <source>The photo has only %1 × %2 dots; printed at 35 × 45 mm it will be blurred. Take one of at least %3 × %4.</source>
        <translation>照片只有%1×%2像素，按35×45毫米打印会模糊。请用不少于%3×%4像素的照片。</translation>
    </message>
</context>
<context>
    <name>chuding::PhotoDialog</name>
    <message>
        <source>Photo of %1</source>
        <translation>%1的照片</translation>
    </message>
    <message>
        <source>The photo as it will be printed</source>
        <translation>打印出的照片</translation>
    </message>
    <message>
        <source>&amp;Another picture…</source>
        <translation>换一张图片(&amp;A)…</translation>
    </message>
    <message>
        <source>Drag the frame, or move it with the arrow keys; make it larger or smaller at its corners or with + and -.</source>
        <translation>拖动裁切框，或用方向键移动；拖动四角或按+、-调整大小。</translation>
    </message>
    <message>
        <source>&amp;Use this section</source>
        <translation>使用这一部分(&amp;U)</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.tif *.tiff);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 × %2 dots</source>
        <translation>%1×%2像素</translation>
    </message>
    <message>
        <source>The photo of %1 was attached</source>
        <translation>已附加%1的照片</translation>
    </message>
</context>
<context>
    <name>chuding::PhotoFrame</name>
    <message>
        <source>Section of the photo</source>
        <translation>照片的裁切框</translation>
    </message>
    <message>
        <source>Arrow keys move the frame, with Shift further; + and - make it larger and smaller; Home puts it in the middle.</source>
        <translation>方向键移动裁切框，加Shift移动更远；+和-放大、缩小；Home居中。</translation>
    </message>
</context>
<context>
    <name>chuding::PlacePage</name>
    <message>
        <source>Where should it lie?</source>
        <translation>放在哪里？</translation>
    </message>
    <message>
        <source>The library is one folder with everything in it: data, scans, history. Best on this PC, with backups elsewhere (Settings).</source>
        <translation>资料库是一个文件夹，数据、扫描件、历次修改都在里面。最好放在本机，另在别处备份（见“设置”）。</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>资料库的文件夹</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>将要创建</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>office, its kind</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Changes are made by %1.</source>
        <translation>经办人：%1</translation>
    </message>
    <message>
        <source>Social credit code %1</source>
        <translation>统一社会信用代码：%1</translation>
    </message>
    <message>
        <source>Where should the library lie?</source>
        <translation>资料库放在哪里？</translation>
    </message>
    <message>
        <source>Choose where the library should lie.</source>
        <translation>请选择资料库的位置。</translation>
    </message>
    <message>
        <source>Give the whole path, from the drive or / on.</source>
        <translation>请写完整路径，从盘符或 / 开始。</translation>
    </message>
    <message>
        <source>There is something of this name already.</source>
        <translation>该位置已有同名文件或文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>那里不能写入。请换一个文件夹。</translation>
    </message>
    <message>
        <source>There is no space left there. Choose another folder.</source>
        <translation>那里没有可用空间。请换一个文件夹。</translation>
    </message>
    <message>
        <source>A network drive: only one PC at a time can work with it, and it is slower.</source>
        <translation>这是网络盘：同一时间只能有一台电脑使用，速度也慢一些。</translation>
    </message>
    <message>
        <source>A stick or card: it is easily lost, and must not be pulled out while one works. Better keep the library on this PC and the backups there.</source>
        <translation>这是U盘或存储卡：容易丢失，使用中也不能拔出。资料库最好放在本机，备份放在U盘上。</translation>
    </message>
    <message>
        <source>Little space is left there for scans.</source>
        <translation>那里剩余空间不多，可能放不下扫描件。</translation>
    </message>
    <message>
        <source>Free there: %1</source>
        <translation>可用空间：%1</translation>
    </message>
</context>
<context>
    <name>chuding::PolicyChanges</name>
    <message>
        <source>Clause %1</source>
        <translation>条款 %1</translation>
    </message>
    <message>
        <source>Clause of rule %1</source>
        <translation>规则 %1 依据的条款</translation>
    </message>
    <message>
        <source>Questions to the bureau</source>
        <translation>向县人社局请示的问题</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>表格用语 %1</translation>
    </message>
    <message>
        <source>day off (%1)</source>
        <comment>name of the holiday</comment>
        <translation>放假（%1）</translation>
    </message>
    <message>
        <source>worked (make-up day)</source>
        <translation>上班（调休）</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>moments</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>不限字数</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1至%2字</translation>
    </message>
    <message>
        <source>advised from %1, demanded from %2</source>
        <comment>years</comment>
        <translation>%1年起提醒，%2年起必须</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县</translation>
    </message>
    <message>
        <source>Words of other offices</source>
        <translation>其他地方单位的字样</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发文日期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>申报平台</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>网上申报</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>纸质材料报送</translation>
    </message>
    <message>
        <source>Working days left to the department</source>
        <translation>留给主管局的工作日</translation>
    </message>
    <message>
        <source>Working days of publicity</source>
        <translation>公示工作日</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分隐去</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>ID numbers on posted papers</source>
        <translation>公示中的身份证号</translation>
    </message>
    <message>
        <source>%1: years of work</source>
        <extracomment>%1: kind of education</extracomment>
        <translation>%1：工作年限</translation>
    </message>
    <message>
        <source>%1: years of training</source>
        <translation>%1：继续教育年数</translation>
    </message>
    <message>
        <source>%1: years of assessments</source>
        <translation>%1：考核年数</translation>
    </message>
    <message>
        <source>%1: level of the title</source>
        <translation>%1：职称级别</translation>
    </message>
    <message>
        <source>Years of work are counted up to</source>
        <translation>工作年限计算到</translation>
    </message>
    <message>
        <source>专业课 from the platform</source>
        <translation>专业课须从平台获取</translation>
    </message>
    <message>
        <source>公需课 from the platform</source>
        <translation>公需课须从平台获取</translation>
    </message>
    <message>
        <source>Mandarin: everybody</source>
        <translation>普通话：所有人</translation>
    </message>
    <message>
        <source>Mandarin: teachers</source>
        <translation>普通话：教师</translation>
    </message>
    <message>
        <source>Mandarin: teachers of Chinese</source>
        <translation>普通话：语文教师</translation>
    </message>
    <message>
        <source>Mandarin: announcers</source>
        <translation>普通话：播音员、主持人</translation>
    </message>
    <message>
        <source>Mandarin: announcers in Chinese</source>
        <translation>普通话：汉语播音员、主持人</translation>
    </message>
    <message>
        <source>Mandarin: subjects that are Chinese</source>
        <translation>普通话：算作语文的学科</translation>
    </message>
    <message>
        <source>Mandarin: words of other languages</source>
        <translation>普通话：其他语言的字样</translation>
    </message>
    <message>
        <source>Mandarin: words of teaching everything</source>
        <translation>普通话：包班的字样</translation>
    </message>
    <message>
        <source>Mandarin: words of schools</source>
        <translation>普通话：学校的字样</translation>
    </message>
    <message>
        <source>Mandarin: specialties of school staff</source>
        <translation>普通话：学校职员的专业</translation>
    </message>
    <message>
        <source>Mandarin: words of primary schools</source>
        <translation>普通话：小学的字样</translation>
    </message>
    <message>
        <source>Statement on politics</source>
        <translation>思想政治条件</translation>
    </message>
    <message>
        <source>Statement on achievements</source>
        <translation>业绩成果</translation>
    </message>
    <message>
        <source>Largest file that is uploaded, bytes</source>
        <translation>上传文件最大字节数</translation>
    </message>
    <message>
        <source>also called %1</source>
        <translation>又称%1</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>旧称%1</translation>
    </message>
    <message>
        <source>教师资格证: %1</source>
        <translation>教师资格证：%1</translation>
    </message>
    <message>
        <source>Specialty %1</source>
        <translation>专业 %1</translation>
    </message>
    <message>
        <source>Order of the specialties</source>
        <translation>专业的顺序</translation>
    </message>
    <message>
        <source>By examination only: %1</source>
        <translation>只能考试取得：%1</translation>
    </message>
    <message>
        <source>basic: %1</source>
        <translation>员级：%1</translation>
    </message>
    <message>
        <source>assistant: %1</source>
        <translation>助理级：%1</translation>
    </message>
</context>
<context>
    <name>chuding::PolicyEditor</name>
    <message>
        <source>Edit a notice</source>
        <translation>编辑通知</translation>
    </message>
    <message>
        <source>Parts of the notice</source>
        <translation>通知的各部分</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Tried on the open library</source>
        <translation>用打开的资料库试算</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save as files…</source>
        <translation>存为文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Hand out, signed…</source>
        <translation>签名发出(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Use on this computer</source>
        <translation>用于本机(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, fault</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Against what it was (%1)</source>
        <translation>与原来相比（%1）</translation>
    </message>
    <message>
        <source>Not used or saved yet</source>
        <translation>尚未启用或保存</translation>
    </message>
    <message>
        <source>Mend the faults first; then it is tried.</source>
        <translation>请先改正错误，再试算。</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation>没有错误</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a library to see whom this concerns.</source>
        <translation>打开资料库，才能看到涉及谁。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>In use on this computer: %1</source>
        <translation>已用于本机：%1</translation>
    </message>
    <message>
        <source>Save a notice as files</source>
        <translation>把通知存为文件</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>已存入 %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Open a notice</source>
        <translation>打开通知</translation>
    </message>
    <message>
        <source>Notices (policy.json);;JSON files (*.json)</source>
        <translation>通知文件 (policy.json);;JSON 文件 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>The notice has %n fault(s) and cannot be shown as a form.</source>
        <translation>
            <numerusform>通知有%n处错误，不能显示为表单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the places named in the details in the file itself.</source>
        <translation>请在文件中改正“详细”里列出的地方。</translation>
    </message>
    <message>
        <source>The changes to “%1” are not used or saved.</source>
        <translation>对“%1”的改动尚未启用或保存。</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens, like xj-bohu-2024. Libraries refer to it: give the notice of another year another one.</source>
        <translation>小写字母、数字和连字符，如 xj-bohu-2024。资料库凭代号找通知：另一年度的通知要用另一个代号。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县</translation>
    </message>
    <message>
        <source>Words of units elsewhere</source>
        <translation>外地单位的字样</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发文日期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>申报平台</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>网上申报</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>纸质材料报送</translation>
    </message>
    <message>
        <source>Working days left to the department</source>
        <translation>留给主管局的工作日</translation>
    </message>
    <message>
        <source>Working days of publicity</source>
        <translation>公示工作日</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Years of work</source>
        <translation>工作年限</translation>
    </message>
    <message>
        <source>Years of training</source>
        <translation>继续教育年数</translation>
    </message>
    <message>
        <source>Years of assessments</source>
        <translation>考核年数</translation>
    </message>
    <message>
        <source>Level of the title</source>
        <translation>职称级别</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Years of work are counted up to</source>
        <translation>工作年限计算到</translation>
    </message>
    <message>
        <source>Education and years</source>
        <translation>学历和年限</translation>
    </message>
    <message>
        <source>Advised from the year</source>
        <translation>从哪年起提醒</translation>
    </message>
    <message>
        <source>Demanded from the year</source>
        <translation>从哪年起必须</translation>
    </message>
    <message>
        <source>From which year on certificates must come from the platform. “After 2021” may or may not include the year itself: put the safer one under Advised.</source>
        <translation>从哪一年起证书须从平台获取。“2021年之后”可能包括当年，也可能不包括：把较稳妥的年份填在“从哪年起提醒”。</translation>
    </message>
    <message>
        <source>专业课</source>
        <translation>专业课</translation>
    </message>
    <message>
        <source>公需课</source>
        <translation>公需课</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>继续教育</translation>
    </message>
    <message>
        <source>Lowest grade</source>
        <translation>最低等级</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Teachers of Chinese</source>
        <translation>语文教师</translation>
    </message>
    <message>
        <source>Announcers</source>
        <translation>播音员、主持人</translation>
    </message>
    <message>
        <source>Announcers in Chinese</source>
        <translation>汉语播音员、主持人</translation>
    </message>
    <message>
        <source>Words by which the program tells who is meant</source>
        <translation>程序据以判断的字样</translation>
    </message>
    <message>
        <source>Subjects that are Chinese</source>
        <translation>算作语文的学科</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>其他语言</translation>
    </message>
    <message>
        <source>Teaching everything</source>
        <translation>包班</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Primary schools</source>
        <translation>小学</translation>
    </message>
    <message>
        <source>Specialties of school staff</source>
        <translation>学校职员的专业</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>普通话</translation>
    </message>
    <message>
        <source>At least, characters</source>
        <translation>最少字数</translation>
    </message>
    <message>
        <source>At most, characters</source>
        <translation>最多字数</translation>
    </message>
    <message>
        <source>Statement on politics</source>
        <translation>思想政治条件</translation>
    </message>
    <message>
        <source>Statement on achievements</source>
        <translation>业绩成果</translation>
    </message>
    <message>
        <source>At most 0 characters: as many as one likes.</source>
        <translation>最多字数为0：不限。</translation>
    </message>
    <message>
        <source>Uploading to the platform</source>
        <translation>上传平台</translation>
    </message>
    <message>
        <source>Largest file, bytes</source>
        <translation>文件最大字节数</translation>
    </message>
    <message>
        <source>Where the notice says 5 MB write 5000000, which is under the limit whichever way it is counted.</source>
        <translation>通知写5 MB的，填5000000，无论怎样计算都不超过。</translation>
    </message>
    <message>
        <source>Statements and uploads</source>
        <translation>说明和上传</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Basic titles</source>
        <translation>员级职称</translation>
    </message>
    <message>
        <source>Assistant titles</source>
        <translation>助理级职称</translation>
    </message>
    <message>
        <source>教师资格证</source>
        <translation>教师资格证</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>大类</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>又称</translation>
    </message>
    <message>
        <source>Former titles</source>
        <translation>旧称</translation>
    </message>
    <message>
        <source>By examination only</source>
        <translation>只能考试取得</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>What to tell the clerk</source>
        <translation>提示的话</translation>
    </message>
    <message>
        <source>Names of the specialty</source>
        <translation>专业的名称</translation>
    </message>
    <message>
        <source>Specialties touched</source>
        <translation>涉及的专业</translation>
    </message>
    <message>
        <source>Words in post or major</source>
        <translation>岗位或所学专业的字样</translation>
    </message>
    <message>
        <source>Words in post or subject</source>
        <translation>岗位或学科的字样</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clauses of the rules</source>
        <translation>规则依据的条款</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Questions to the county bureau, one a line</source>
        <translation>向县人社局请示的问题，每行一个</translation>
    </message>
    <message>
        <source>One question a line</source>
        <translation>每行一个问题</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>What each rule rests on</source>
        <translation>各规则的依据</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未明确的问题</translation>
    </message>
    <message>
        <source>Texts of the forms</source>
        <translation>表格用语</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Wording of the forms</source>
        <translation>表格用语</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>科研</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>文化</translation>
    </message>
    <message>
        <source>Arts</source>
        <translation>艺术</translation>
    </message>
    <message>
        <source>News</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>农业</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Where should a folder with policy.json and wording.json lie?</source>
        <translation>放 policy.json 和 wording.json 的文件夹建在哪里？</translation>
    </message>
    <message>
        <source>Posted ID numbers</source>
        <translation>公示中的身份证号</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>masked in part</source>
        <translation>部分隐去</translation>
    </message>
    <message>
        <source>There is a notice in this folder already: %1</source>
        <translation>这个文件夹中已有通知：%1</translation>
    </message>
    <message>
        <source>Go on next time</source>
        <translation>下次接着改</translation>
    </message>
    <message>
        <source>Work on “%1” was not finished last time.</source>
        <translation>上次对“%1”的改动没有做完。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着改</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>chuding::PolicyGrid</name>
    <message>
        <source>Several, with 、 between them</source>
        <translation>可填多个，用“、”隔开</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1开始</translation>
    </message>
    <message>
        <source>%1 until</source>
        <translation>%1截止</translation>
    </message>
    <message>
        <source>the day is needed, too</source>
        <translation>要写明哪一天</translation>
    </message>
</context>
<context>
    <name>chuding::PolicyInstallDialog</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>I have compared all 16 &amp;groups with whoever handed the file out</source>
        <translation>我已与发出文件的人核对全部16组(&amp;G)</translation>
    </message>
    <message>
        <source>Install a notice: %1</source>
        <translation>安装通知：%1</translation>
    </message>
    <message>
        <source>What &amp;changes</source>
        <translation>改了什么(&amp;W)</translation>
    </message>
    <message>
        <source>Whom it &amp;concerns</source>
        <translation>涉及谁(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>安装(&amp;I)</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>不能读取文件</translation>
    </message>
    <message>
        <source>No file with a notice</source>
        <translation>不是通知文件</translation>
    </message>
    <message numerus="yes">
        <source>The notice in it has %n fault(s) and cannot be used with this version of the program. The first: %1</source>
        <translation>
            <numerusform>其中的通知有%n处错误，这个版本的程序不能使用。第一处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Registered for</source>
        <translation>登记为</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>unit, kind of office</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Holidays of %1, in place of those that are there.</source>
        <translation>%1年放假安排，替换已有的。</translation>
    </message>
    <message>
        <source>Holidays of %1, of which there are none yet.</source>
        <translation>%1年放假安排，原来没有。</translation>
    </message>
    <message>
        <source>Open a library to see whom this concerns.</source>
        <translation>打开资料库，才能看到涉及谁。</translation>
    </message>
    <message>
        <source>Nobody in the open library: it belongs to another notice.</source>
        <translation>不涉及打开的资料库：它依据的是另一份通知。</translation>
    </message>
    <message>
        <source>Compare the fingerprint first.</source>
        <translation>请先核对指纹。</translation>
    </message>
    <message>
        <source>holidays of %1</source>
        <translation>%1年放假安排</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <comment>list</comment>
        <translation>已安装：%1</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签名时间</translation>
    </message>
    <message>
        <source>It is new here: libraries of other notices stay as they are.</source>
        <translation>这里还没有这份通知：其他通知的资料库不变。</translation>
    </message>
    <message>
        <source>It replaces the notice “%1”, for all its libraries on this computer.</source>
        <translation>替换通知“%1”，这台电脑上依据它的资料库都随之改变。</translation>
    </message>
    <message>
        <source>It is older than the one that is installed, which was made %1. Install it only if you know why.</source>
        <translation>它比已安装的旧：已安装的制作于 %1。知道原因才安装。</translation>
    </message>
    <message>
        <source>Nothing in it differs from what is there.</source>
        <translation>与已有的完全相同。</translation>
    </message>
</context>
<context>
    <name>chuding::PolicyLint</name>
    <message>
        <source>only lower-case letters, digits and single hyphens are allowed</source>
        <translation>只能用小写字母、数字和单个连字符</translation>
    </message>
    <message>
        <source>the year must lie between 2000 and 2100</source>
        <translation>年度应在2000至2100之间</translation>
    </message>
    <message>
        <source>both ends need a date and a time</source>
        <translation>起止都要有日期和时刻</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>截止早于开始</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>不能为负</translation>
    </message>
    <message>
        <source>must be at least 1</source>
        <translation>至少为1</translation>
    </message>
    <message>
        <source>must not be lower than that of other teachers</source>
        <translation>不能低于其他教师的等级</translation>
    </message>
    <message>
        <source>softFrom must not be later than hardFrom</source>
        <translation>softFrom不能晚于hardFrom</translation>
    </message>
    <message>
        <source>is empty or there twice</source>
        <translation>为空或重复</translation>
    </message>
    <message>
        <source>at least one title is needed</source>
        <translation>至少要有一个职务名称</translation>
    </message>
    <message>
        <source>at least one specialty is needed</source>
        <translation>至少要有一个专业</translation>
    </message>
    <message>
        <source>is none of the specialties</source>
        <translation>不在专业列表中</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>is missing or no known level</source>
        <translation>缺少或不是已知级别</translation>
    </message>
    <message>
        <source>is no known kind of education</source>
        <translation>不是已知学历类别</translation>
    </message>
    <message>
        <source>names a clause that is not in /clauses: %1</source>
        <translation>引用的条款不在/clauses中：%1</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>没有条文</translation>
    </message>
    <message>
        <source>least must not be negative, most not smaller</source>
        <translation>least 不得为负，most 不得小于 least</translation>
    </message>
    <message>
        <source>must lie between %1 and %2 bytes</source>
        <translation>应在%1至%2字节之间</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>超过%1个字符</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>最大为%1</translation>
    </message>
</context>
<context>
    <name>chuding::PolicyPackage</name>
    <message>
        <source>a calendar is called cn-YEAR.json</source>
        <translation>放假安排的文件名是 cn-年份.json</translation>
    </message>
    <message>
        <source>it lies outside the bag</source>
        <translation>在数据袋之外</translation>
    </message>
    <message>
        <source>the certificate is that of %1 as %2; notices are issued by the county bureau</source>
        <translation>证书登记为%1（%2），而通知由县人社局发出</translation>
    </message>
    <message>
        <source>a file of this name is not known</source>
        <translation>不认识这个名称的文件</translation>
    </message>
    <message>
        <source>there is neither a notice nor a calendar in it</source>
        <translation>其中既没有通知，也没有放假安排</translation>
    </message>
    <message>
        <source>a newer version of this program is needed</source>
        <translation>需要较新版本的程序</translation>
    </message>
    <message>
        <source>This is no file with a notice (.chuding-policy).</source>
        <translation>这不是通知文件（.chuding-policy）。</translation>
    </message>
    <message>
        <source>%1. Ask for the file again.</source>
        <translation>%1。请对方重发。</translation>
    </message>
    <message>
        <source>Nobody has signed it, so nobody can say where it comes from.</source>
        <translation>没有签名，无从知道是谁做的。</translation>
    </message>
    <message>
        <source>the certificate was not valid when it signed</source>
        <translation>签名时证书不在有效期内</translation>
    </message>
    <message>
        <source>Signed by %1, whose certificate is registered here.</source>
        <translation>由%1签名，其证书已在这里登记。</translation>
    </message>
    <message>
        <source>The signature fits, but %1.</source>
        <translation>签名相符，但%1。</translation>
    </message>
    <message>
        <source>The signature fits, but its certificate is not registered here: compare the fingerprint with whoever handed the file out.</source>
        <translation>签名相符，但证书没有在这里登记：请与发出文件的人核对指纹。</translation>
    </message>
    <message>
        <source>There is neither a notice nor a calendar to hand on.</source>
        <translation>没有要发出的通知或放假安排。</translation>
    </message>
    <message>
        <source>It must be said who hands the notice on: the office and the person.</source>
        <translation>须写明由哪个单位、谁发出通知。</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>证书已吊销</translation>
    </message>
    <message>
        <source>its version is not said</source>
        <translation>没有写明版本</translation>
    </message>
    <message>
        <source>It was made by a newer version of this program: update this one.</source>
        <translation>由较新版本的程序制作：请先更新本程序。</translation>
    </message>
</context>
<context>
    <name>chuding::PolicyPage</name>
    <message>
        <source>%1 to %2</source>
        <comment>moments</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>&amp;Load another notice…</source>
        <translation>载入其他通知(&amp;L)…</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Questions to the county bureau</source>
        <translation>向县人社局请示的问题</translation>
    </message>
    <message>
        <source>Search the clauses: a word, or a rule (Ctrl+F)</source>
        <translation>查找条款：输入词语或规则编号（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search the clauses</source>
        <translation>查找条款</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>申报人员</translation>
    </message>
    <message>
        <source>Text of the clause, and its rules</source>
        <translation>条款原文和依据它的规则</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>The notice leaves these open. Until the county bureau has answered, the program takes the safer reading or asks a person.</source>
        <translation>通知对这些没有写明。县人社局答复之前，程序按较稳妥的理解处理，或请人工核对。</translation>
    </message>
    <message>
        <source>&amp;Copy the questions</source>
        <translation>复制全部问题(&amp;C)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, issuer, date</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Applications: %1. Review: %2. Papers: %3.</source>
        <translation>申报：%1。审核：%2。报送：%3。</translation>
    </message>
    <message>
        <source>Telephone: %1. Platform: %2</source>
        <translation>电话：%1。平台：%2</translation>
    </message>
    <message>
        <source>&lt;p&gt;No rule rests on it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;没有规则以它为依据。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Rules that rest on it:&lt;/p&gt;</source>
        <translation>&lt;p&gt;以它为依据的规则：&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n applicant(s), show them</source>
        <comment>rule</comment>
        <translation>
            <numerusform>%1 – %n 人，看名单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 year(s) of work, training of %2 year(s), assessments of %3 year(s), title: %4</source>
        <translation>从事专业技术工作满 %1 年，继续教育 %2 年，年度考核 %3 年，初定：%4</translation>
    </message>
    <message>
        <source>Years: clause 一. The level of the title and the training years are not said outright.</source>
        <translation>年限依据“一”。初定哪一级、需要哪些年度的继续教育，通知没有直接写明。</translation>
    </message>
    <message>
        <source>Years of work are counted up to</source>
        <translation>工作年限计算到</translation>
    </message>
    <message>
        <source>The notice names no day; ask the county bureau.</source>
        <translation>通知没有写明是哪一天，请向县人社局请示。</translation>
    </message>
    <message>
        <source>Certificates from the platform</source>
        <translation>须从系统获取的证书</translation>
    </message>
    <message>
        <source>专业课 from %1 (advised from %2), 公需课 from %3 (advised from %4)</source>
        <translation>专业课 %1 年起（%2 年起提醒），公需课 %3 年起（%4 年起提醒）</translation>
    </message>
    <message>
        <source>“2021年之后”, “2022年之后” may or may not include the year itself.</source>
        <translation>“2021年之后”“2022年之后”是否包括当年，通知没有写明。</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>普通话</translation>
    </message>
    <message>
        <source>everybody %1, teachers %2, teachers of Chinese %3, announcers %4, announcers in Chinese %5</source>
        <translation>一般不低于%1，教师%2，语文教师%3，播音员、主持人%4，汉语播音员、主持人%5</translation>
    </message>
    <message>
        <source>Clause 五(一)3.</source>
        <translation>条款“五(一)3”。</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>公示</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the first day counts is open: planned without it, judged both ways.</source>
        <translation>首日是否计入没有写明：按不计入安排，核对时两种算法都看。</translation>
    </message>
    <message>
        <source>Time for the department</source>
        <translation>留给主管局的时间</translation>
    </message>
    <message>
        <source>The notice sets the units no earlier day; the program&apos;s own advice.</source>
        <translation>通知没有给用人单位规定更早的日期，这是程序的建议。</translation>
    </message>
    <message>
        <source>The questions are on the clipboard.</source>
        <translation>问题已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Load another notice</source>
        <translation>载入其他通知</translation>
    </message>
    <message numerus="yes">
        <source>The notice has %n fault(s) and was not taken in.</source>
        <translation>
            <numerusform>这份通知有 %n 处错误，没有载入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the places named in the details, then load it again.</source>
        <translation>请按“详细信息”所指的位置改正后再载入。</translation>
    </message>
    <message>
        <source>Taken in: %1. New libraries can be made for it.</source>
        <translation>已载入：%1。现在可以为它新建资料库。</translation>
    </message>
    <message>
        <source>&lt;p&gt;These concern nobody: %1&lt;/p&gt;</source>
        <translation>&lt;p&gt;无人涉及：%1&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Edit it…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>For next year&apos;s notice, or where the county changed it</source>
        <translation>做明年的通知，或县里有变动时</translation>
    </message>
    <message>
        <source>Notices (*.chuding-policy policy.json);;JSON files (*.json)</source>
        <translation>通知文件 (*.chuding-policy policy.json);;JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>&amp;Days off…</source>
        <translation>放假安排(&amp;D)…</translation>
    </message>
    <message>
        <source>Of another year, as the State Council&apos;s notice says</source>
        <translation>按国务院的通知录入另一年的放假安排</translation>
    </message>
</context>
<context>
    <name>chuding::PolicyReader</name>
    <message>
        <source>is missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>a newer version of this program is needed</source>
        <translation>需要更新版本的程序</translation>
    </message>
    <message>
        <source>no form has a text of this name</source>
        <translation>没有表格使用这段文字</translation>
    </message>
    <message>
        <source>{%1} is not filled in here</source>
        <translation>{%1}在此处不会被填写</translation>
    </message>
    <message>
        <source>the notice “%1”, which is not on this computer</source>
        <translation>通知“%1”（这台电脑上没有）</translation>
    </message>
    <message>
        <source>it must hold the year that its name says, and no other</source>
        <translation>只能有文件名所说的那一年</translation>
    </message>
</context>
<context>
    <name>chuding::PostedFacts</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>族别</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Start of work</source>
        <translation>参加工作时间</translation>
    </message>
    <message>
        <source>Staffing unit</source>
        <translation>编制单位</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>工作经历</translation>
    </message>
    <message>
        <source>Political conduct</source>
        <translation>思想政治条件</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>业绩成果</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
</context>
<context>
    <name>chuding::PrintDialog</name>
    <message>
        <source>Printing:</source>
        <translation>正在打印：</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>已送到打印机：%n 页。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::PrintMargins</name>
    <message>
        <source>%1 (it leaves %2 mm free, print begins at %3 mm)</source>
        <comment>edge of the paper</comment>
        <translation>%1（打印机留 %2 毫米，内容距边 %3 毫米）</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左边</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上边</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右边</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下边</translation>
    </message>
    <message>
        <source>This printer would cut something off: %1.</source>
        <translation>这台打印机会裁掉内容：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between edges of the paper</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>chuding::PrintRun</name>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Choose another printer, or print the alignment test to see what it leaves free.</source>
        <translation>请换一台打印机，或先打印对齐测试页，看它留多少空白。</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>仍然打印</translation>
    </message>
    <message>
        <source>-backs</source>
        <comment>end of a file&apos;s name</comment>
        <translation>-背面</translation>
    </message>
    <message>
        <source>Turn the stack</source>
        <translation>翻面</translation>
    </message>
    <message numerus="yes">
        <source>The fronts of %n sheet(s) are on their way. Wait until all of them are out.</source>
        <translation>
            <numerusform>%n 张纸的正面正在打印，请等全部印完。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the stack back as it lies, without sorting it, so that the empty sides are printed and the upper edge goes in as before. If sheet 1 is drawn in first, choose the first answer; if the last sheet is drawn in first, the second. The alignment test, printed on both sides by hand, shows which it is.</source>
        <translation>不要打乱顺序，把整叠纸放回纸盒，让空白面被打印，上边的方向不变。打印机先吸第1张的，选“从第1张起印背面”；先吸最后一张的，选“从最后一张起印背面”。不清楚时，先用手动双面打印对齐测试页试一试。</translation>
    </message>
    <message>
        <source>Backs from the first sheet on</source>
        <translation>从第1张起印背面</translation>
    </message>
    <message>
        <source>Backs from the last sheet on</source>
        <translation>从最后一张起印背面</translation>
    </message>
    <message numerus="yes">
        <source>The document has %n page(s); none of them is in the range %1 to %2.</source>
        <translation>
            <numerusform>文件共 %n 页，所选范围第 %1 至 %2 页内没有可打印的页。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::PrintedDocument</name>
    <message>
        <source>page %1 cannot be drawn</source>
        <translation>第 %1 页无法显示</translation>
    </message>
</context>
<context>
    <name>chuding::PrintingSettings</name>
    <message>
        <source>The printer cannot turn sheets: I turn the stack by &amp;hand</source>
        <translation>打印机不能双面，由我手动翻面(&amp;H)</translation>
    </message>
    <message>
        <source>Prints one sheet that shows how far the printer moves a page and how it turns it.</source>
        <translation>打印一张纸，看打印机偏移多少、怎样翻面。</translation>
    </message>
    <message>
        <source>Typefaces of official papers</source>
        <translation>公文字体</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>本机使用</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样张</translation>
    </message>
    <message>
        <source>&amp;Typefaces of official papers</source>
        <translation>公文字体(&amp;T)</translation>
    </message>
    <message>
        <source>The fonts are being read.</source>
        <translation>正在读取字体。</translation>
    </message>
    <message>
        <source>%1 (replacement)</source>
        <comment>family of a font</comment>
        <translation>%1（代用）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>typeface: font in use</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is looked for as: %2.</source>
        <comment>typeface, fonts</comment>
        <translation>%1依次查找：%2。</translation>
    </message>
    <message>
        <source>None of them is installed.</source>
        <translation>这些都没有安装。</translation>
    </message>
    <message>
        <source>Alignment test</source>
        <translation>对齐测试页</translation>
    </message>
    <message>
        <source>Print the alignmen&amp;t test…</source>
        <translation>打印对齐测试页(&amp;J)…</translation>
    </message>
</context>
<context>
    <name>chuding::Prompt</name>
    <message>
        <source>Check that the medium is in place, not full and not write-protected, then try again.</source>
        <translation>请检查存储介质是否在位、是否已满或写保护，然后重试。</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, and choose it again.</source>
        <translation>请检查是否被移动或改名，然后重新选择。</translation>
    </message>
    <message>
        <source>Choose another name or open what is there.</source>
        <translation>请换一个名称，或打开已有的。</translation>
    </message>
    <message>
        <source>Update the program, then open it again.</source>
        <translation>请升级程序后再打开。</translation>
    </message>
    <message>
        <source>Check Caps Lock and the input method, and type the passphrase again.</source>
        <translation>请检查大写锁定和输入法，然后重新输入口令。</translation>
    </message>
    <message>
        <source>Ask them to close it, or open it for reading only.</source>
        <translation>请对方关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>The library was opened for reading only. Open it for writing to change anything.</source>
        <translation>资料库以只读方式打开；如需修改，请以可写方式重新打开。</translation>
    </message>
    <message>
        <source>Make room on it or choose another place, then try again.</source>
        <translation>请在该磁盘上腾出空间，或换一个位置，然后重试。</translation>
    </message>
</context>
<context>
    <name>chuding::PublicityPage</name>
    <message>
        <source>New round</source>
        <translation>新建公示</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>A round is a public notice (公示) of one or more applicants. Choose one in the list, or make a new one: before applying (附件2, 附件3), or after the review (附件4).</source>
        <translation>一次公示可包括一名或多名申报人。请在左侧选择，或新建：申报前公示（附件2、附件3），或审核通过后再次公示（附件4）。</translation>
    </message>
    <message>
        <source>New round before applying (附件2)</source>
        <translation>新建申报前公示（附件2）</translation>
    </message>
    <message>
        <source>New round after the review (附件4)</source>
        <translation>新建再次公示（附件4）</translation>
    </message>
    <message>
        <source>Mark the round as posted, or issue its result</source>
        <translation>标记已张贴，或出具结果</translation>
    </message>
    <message>
        <source>Print the paper of the round</source>
        <translation>打印公示表单</translation>
    </message>
    <message>
        <source>Save the paper of the round as PDF</source>
        <translation>公示表单另存为PDF</translation>
    </message>
    <message>
        <source>Remove the round</source>
        <translation>删除本次公示</translation>
    </message>
    <message>
        <source>Prepared a correcting round (更正公示)</source>
        <translation>已准备更正公示</translation>
    </message>
    <message>
        <source>Prepared a new round (重新公示)</source>
        <translation>已准备重新公示</translation>
    </message>
    <message>
        <source>Made a round</source>
        <translation>已新建公示</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was saved.</source>
        <comment>field: fault</comment>
        <translation>%1：%2未保存。</translation>
    </message>
    <message>
        <source>Changed the round of %1</source>
        <translation>已修改%1的公示</translation>
    </message>
    <message>
        <source>Removed the round of %1</source>
        <translation>已删除%1的公示</translation>
    </message>
    <message>
        <source>Marked the round as posted</source>
        <translation>已标记为张贴</translation>
    </message>
    <message>
        <source>Say first whether there were objections: the result states it.</source>
        <translation>请先填写有无异议，公示结果要写明。</translation>
    </message>
    <message>
        <source>Dated %1 %2</source>
        <comment>paper, day</comment>
        <translation>%1落款%2</translation>
    </message>
    <message>
        <source>The round of this draft is no longer there; the draft was discarded.</source>
        <translation>该草稿对应的公示已不存在，草稿已放弃。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of round, people</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chuding::PurgeDialog</name>
    <message>
        <source>Forget this season</source>
        <translation>清除本年度数据</translation>
    </message>
    <message numerus="yes">
        <source>The %n applicant(s) of this library, their history, publicity rounds, packages and all files are removed for good. This cannot be undone. What stays is the log, which names nobody, and the registered certificates.</source>
        <translation>
            <numerusform>将永久删除本资料库的 %n 名申报人及其历次修改、公示、报送包和全部文件，不能撤销。保留的只有不含姓名的记录和已登记的证书。</numerusform>
        </translation>
    </message>
    <message>
        <source>These backups hold the same data and are not touched; remove them yourself when they are no longer needed:</source>
        <translation>以下备份仍有同样的数据，不会被改动；不再需要时请自行删除：</translation>
    </message>
    <message>
        <source>Backups with the same data</source>
        <translation>有同样数据的备份</translation>
    </message>
    <message>
        <source>To go on, type the name of the &amp;unit: %1</source>
        <translation>要继续，请键入单位名称(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Remove for good</source>
        <translation>永久删除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>chuding::ReceiptDialog</name>
    <message>
        <source>Write receipts</source>
        <translation>写回执</translation>
    </message>
    <message>
        <source>A receipt says to the sender who of the package was taken in here, when and by whom. It is signed, and goes back on the stick; its sender takes it in on Reception.</source>
        <translation>回执告知发送单位：包内哪些人已由本单位收下、何时、由谁收下。回执经签名后随U盘带回，由发送单位在“接收”页收下。</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>报送包</translation>
    </message>
    <message numerus="yes">
        <source>%1, no. %2: %n applicant(s) taken in</source>
        <comment>office, number</comment>
        <translation>
            <numerusform>%1，第%2号：已收下 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Sign and write %n receipt(s)</source>
        <translation>
            <numerusform>签名并写 %n 份回执(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the receipts:</source>
        <translation>正在写回执：</translation>
    </message>
</context>
<context>
    <name>chuding::ReceiverRows</name>
    <message>
        <source>Sent to</source>
        <translation>报送至</translation>
    </message>
    <message>
        <source>the authority above; may be left empty</source>
        <translation>上级主管单位，可不填</translation>
    </message>
    <message>
        <source>Kind of office of the receiver</source>
        <translation>接收单位类别</translation>
    </message>
    <message>
        <source>Code of the receiver</source>
        <translation>接收单位代码</translation>
    </message>
    <message>
        <source>unified social credit code; may be left empty</source>
        <translation>统一社会信用代码，可不填</translation>
    </message>
    <message>
        <source>Encryption for the way</source>
        <translation>途中加密</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>Encrypted to the receiver&apos;s certificate</source>
        <translation>按接收单位的证书加密</translation>
    </message>
    <message>
        <source>Encrypted to a passphrase</source>
        <translation>用口令加密</translation>
    </message>
    <message>
        <source>Size of the parts</source>
        <translation>分包大小</translation>
    </message>
    <message>
        <source>As large as a package may be (%1), fits a 4 GB stick (FAT32)</source>
        <translation>按报送包上限（%1），可存入 4 GB 的U盘（FAT32）</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>Most megabytes of a part</source>
        <translation>每个分包的兆字节上限</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Sent to</source>
        <translation>报送至(&amp;S)</translation>
    </message>
    <message>
        <source>Kind of &amp;office, code</source>
        <translation>单位类别、代码(&amp;O)</translation>
    </message>
    <message>
        <source>Si&amp;ze of a part</source>
        <translation>分包大小(&amp;Z)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Whoever finds the stick can read it.</source>
        <translation>U盘遗失时，捡到的人可以读出内容。</translation>
    </message>
    <message>
        <source>No certificate of this office is registered here (Reception, Certificates).</source>
        <translation>本库尚未登记该单位的证书（接收 → 证书）。</translation>
    </message>
    <message>
        <source>Only with a key of that office can it be opened.</source>
        <translation>只有用该单位的密钥才能打开。</translation>
    </message>
    <message>
        <source>You are asked for it; tell it on another way, by phone for instance.</source>
        <translation>导出时请设定口令，并另行告知对方，如打电话。</translation>
    </message>
    <message>
        <source>Free in the folder: %1.</source>
        <translation>该处可用空间 %1。</translation>
    </message>
    <message>
        <source>On the wa&amp;y</source>
        <translation>途中加密(&amp;Y)</translation>
    </message>
    <message>
        <source>Re&amp;cord “%1” for those whose next step it is</source>
        <translation>为下一步正是此步的人登记“%1”(&amp;C)</translation>
    </message>
    <message>
        <source>Without them the package is smaller, and the receiver does not see who signed below.</source>
        <translation>不附时报送包较小，但收件单位看不到下级的签名。</translation>
    </message>
    <message>
        <source>Send the packages that came in alon&amp;g, whole and with their signatures</source>
        <translation>将收到的报送包连同签名完整附上(&amp;G)</translation>
    </message>
</context>
<context>
    <name>chuding::Reception</name>
    <message>
        <source>It was written by a newer version of this program; bring this one up to date.</source>
        <translation>由较新版本的程序写成，请先更新本程序。</translation>
    </message>
    <message>
        <source>The certificate was revoked since. Whoever has the key can state an earlier time of signing: ask the sender whether this package comes from there.</source>
        <translation>证书其后已撤销。持有密钥者可以写成更早的签名时间，请向报送单位核实此包是否由其发出。</translation>
    </message>
    <message>
        <source>This is a %1, which is not taken in here.</source>
        <translation>这是%1，不在此处接收。</translation>
    </message>
    <message>
        <source>It was sent from this library itself.</source>
        <translation>此包由本资料库发出。</translation>
    </message>
    <message>
        <source>A package of this number was taken in on %1, with another content.</source>
        <translation>%1已接收过同一编号的包，内容与此不同。</translation>
    </message>
    <message numerus="yes">
        <source>This very package was taken in on %1 by %2: %n applicant(s).</source>
        <translation>
            <numerusform>此包已于%1由%2接收：%n人。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is older than a package of this sender that was taken in already.</source>
        <translation>比该单位已接收的一个包更旧。</translation>
    </message>
    <message>
        <source>A newer package of this sender lies beside it.</source>
        <translation>同时有该单位更新的包。</translation>
    </message>
    <message>
        <source>Another package of this sender has the number %1 too.</source>
        <translation>该单位另有一个包也是第%1号。</translation>
    </message>
    <message>
        <source>It follows another package with the number %1 than the one that is here.</source>
        <translation>它所接续的第%1号包与此处的不是同一个。</translation>
    </message>
    <message>
        <source>It is number %1 of this sender, and number %2 is not here. It may have gone to another office.</source>
        <translation>这是该单位第%1号包，此处没有第%2号，可能已报送其他单位。</translation>
    </message>
    <message>
        <source>It is meant for %1.</source>
        <translation>接收单位是%1。</translation>
    </message>
    <message>
        <source>The certificate is that of %1, the package comes from %2.</source>
        <translation>证书属于%1，包来自%2。</translation>
    </message>
    <message>
        <source>It comes from a demonstration library and is no real submission.</source>
        <translation>来自演示资料库，不是正式报送。</translation>
    </message>
    <message>
        <source>This library is a demonstration; a real package does not belong here.</source>
        <translation>本资料库为演示库，不应接收正式的包。</translation>
    </message>
    <message>
        <source>It was made under another notice (%1).</source>
        <translation>按另一份通知（%1）制作。</translation>
    </message>
    <message>
        <source>The sender&apos;s notice has the same name and another content than the one here.</source>
        <translation>报送单位的通知与此处同名而内容不同。</translation>
    </message>
    <message>
        <source>It is a receipt for a package that was not sent from this library.</source>
        <translation>回执所指的包不是由本资料库发出的。</translation>
    </message>
    <message>
        <source>The receipt comes from %1; the package was sent to %2.</source>
        <translation>回执来自%1，而包是发给%2的。</translation>
    </message>
    <message>
        <source>%1 (errors %2, warnings %3, questions %4)</source>
        <translation>%1（错误%2，注意%3，待核对%4）</translation>
    </message>
    <message>
        <source>Sender: %1; here: %2</source>
        <translation>报送单位：%1；本处：%2</translation>
    </message>
    <message>
        <source>In another package too: %1</source>
        <translation>另一包中也有：%1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变动</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变动</translation>
    </message>
    <message>
        <source>In the bin here</source>
        <translation>在本处回收站</translation>
    </message>
    <message>
        <source>ID number is that of another dossier here</source>
        <translation>身份证号属于本处另一份档案</translation>
    </message>
    <message>
        <source>A file is missing in the package</source>
        <translation>包中缺文件</translation>
    </message>
    <message>
        <source>%1: the dossier is one for another notice</source>
        <translation>%1：档案属于另一份通知</translation>
    </message>
    <message>
        <source>%1: the ID number is that of another dossier here</source>
        <translation>%1：身份证号属于本处另一份档案</translation>
    </message>
    <message>
        <source>%1: the file “%2” is not in the package</source>
        <translation>%1：包中没有文件“%2”</translation>
    </message>
    <message>
        <source>It was sent to %1, which hands it on.</source>
        <translation>此包发给%1，由其转交。</translation>
    </message>
    <message>
        <source>The package of %1 inside: %2</source>
        <extracomment>a unit, why the signature of its package does not count</extracomment>
        <translation>所含%1的报送包：%2</translation>
    </message>
    <message>
        <source>The packages inside are whole, but these units&apos; certificates are not registered here; the sender vouches for them: %1</source>
        <translation>所含报送包完好，但以下单位的证书未在本库登记，由报送单位负责：%1</translation>
    </message>
    <message>
        <source>The sender changed what the units signed of: %1</source>
        <translation>报送单位改动了用人单位已签名的内容：%1</translation>
    </message>
    <message>
        <source>the package is from before the return</source>
        <translation>报送包是退回之前做的</translation>
    </message>
</context>
<context>
    <name>chuding::ReceptionPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>页面各部分</translation>
    </message>
    <message>
        <source>New packages</source>
        <translation>新到的包</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>收发登记</translation>
    </message>
    <message>
        <source>&amp;Open packages…</source>
        <translation>打开报送包(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Certificates…</source>
        <translation>证书(&amp;C)…</translation>
    </message>
    <message>
        <source>Drop packages here, or the folder of a stick</source>
        <translation>把报送包或U盘文件夹拖到这里</translation>
    </message>
    <message>
        <source>They are looked at first: whose they are, whether anything was changed on the way, and what they would change here. Nothing is taken in before you say so.</source>
        <translation>先查看：是谁报来的，途中有没有被改动，收下会使本库有哪些变动。您确认以前，什么也不会入库。</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>报送包</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Open packages…</source>
        <translation>打开报送包…</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>证书…</translation>
    </message>
    <message>
        <source>Open packages</source>
        <translation>打开报送包</translation>
    </message>
    <message>
        <source>In which folder are the packages?</source>
        <translation>报送包在哪个文件夹？</translation>
    </message>
    <message>
        <source>Looking at the packages:</source>
        <translation>正在查看报送包：</translation>
    </message>
    <message>
        <source>There is no package there.</source>
        <translation>那里没有报送包。</translation>
    </message>
    <message>
        <source>&amp;Take the receipt in</source>
        <translation>收下回执(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n applicant(s) in</source>
        <translation>
            <numerusform>收下 %n 名申报人(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking in:</source>
        <translation>正在收入：</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>收入报送包</translation>
    </message>
    <message>
        <source>Took in the package of %1</source>
        <comment>unit</comment>
        <translation>收入%1的报送包</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n applicant(s).</source>
        <translation>
            <numerusform>%1：%n 名申报人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>Write &amp;receipts…</source>
        <translation>写回执(&amp;R)…</translation>
    </message>
    <message>
        <source>For the packages here that were taken in.</source>
        <translation>为此处已收下的包写回执。</translation>
    </message>
    <message>
        <source>Packages (*.zip *.p7m);;All files (*)</source>
        <translation>报送包 (*.zip *.p7m);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>unit, day</comment>
        <translation>%1（至 %2）</translation>
    </message>
    <message>
        <source>Certificates that end soon or have ended: %1. Ask for the registration sheet of the next key.</source>
        <translation>即将到期或已到期的证书：%1。请对方报送新密钥的登记表。</translation>
    </message>
    <message>
        <source>Where this is their next step; else only their data are taken in.</source>
        <translation>只为下一步正是此步的人登记；其余的人只收下资料。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n decision(s) in</source>
        <translation>
            <numerusform>收下%n份审核意见(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>Their &amp;papers are here: record “%1”</source>
        <translation>纸质材料也已收到，登记“%1”(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is recorded for %n of them.</source>
        <translation>
            <numerusform>已为其中%n人登记“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not recorded for %n: %2</source>
        <translation>
            <numerusform>%n人未登记“%1”：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not recorded for %2: %3</source>
        <translation>%2未登记“%1”：%3</translation>
    </message>
    <message>
        <source>Open a fol&amp;der…</source>
        <translation>打开文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>No&amp;ne</source>
        <translation>全不选(&amp;N)</translation>
    </message>
</context>
<context>
    <name>chuding::RecordPane</name>
    <message>
        <source>Nothing was sent from here and nothing taken in yet.</source>
        <translation>尚未发出或收下任何包。</translation>
    </message>
    <message>
        <source>Write &amp;receipts…</source>
        <translation>写回执(&amp;R)…</translation>
    </message>
    <message>
        <source>Packages that were sent and received</source>
        <translation>发出和收到的包</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>收发</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>For the chosen packages that were taken in here.</source>
        <translation>为选中的、已收下的包写回执。</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>收发登记</translation>
    </message>
    <message>
        <source>Received by %1, %2</source>
        <comment>office, moment</comment>
        <translation>%1 已收到，%2</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>尚无回执</translation>
    </message>
    <message>
        <source>%1; receipt written</source>
        <comment>verdict</comment>
        <translation>%1；已写回执</translation>
    </message>
    <message>
        <source>Write receipts</source>
        <translation>写回执</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
</context>
<context>
    <name>chuding::RecordRow</name>
    <message>
        <source>Remove this record</source>
        <translation>删除此条</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>chuding::ReturnDialog</name>
    <message>
        <source>&amp;Until</source>
        <translation>补正期限(&amp;U)</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>Findings to give as reasons</source>
        <translation>可作为理由的核对结果</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Day until which it is to be mended</source>
        <translation>补正截止日</translation>
    </message>
    <message>
        <source>&amp;Reasons out of the findings:</source>
        <translation>从核对结果中选理由(&amp;R)：</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>文字说明(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>有关材料(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;turn</source>
        <translation>退回(&amp;T)</translation>
    </message>
</context>
<context>
    <name>chuding::RevokeDialog</name>
    <message>
        <source>Revoke the certificate of %1</source>
        <translation>撤销%1的证书</translation>
    </message>
    <message>
        <source>What was signed before that day still counts; what is signed from then on does not. Choose the day on which the key may have come into other hands, when that is known. This cannot be taken back.</source>
        <translation>该日之前的签名仍然有效，自该日起的签名无效。如知道密钥何时可能落入他人之手，请选那一天。撤销后不能恢复。</translation>
    </message>
    <message>
        <source>Revoked from</source>
        <translation>撤销起始日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Revoked &amp;from</source>
        <translation>撤销起始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>撤销(&amp;V)</translation>
    </message>
</context>
<context>
    <name>chuding::Roster</name>
    <message>
        <source>“%1” is not a date. Expected: 2024-07-15, or 2024-07 when the day is not known.</source>
        <translation>“%1”不是日期。应写成 2024-07-15；不清楚日期时写到月：2024-07。</translation>
    </message>
    <message>
        <source>“%1” is not a date with its day. Expected: 2024-07-15.</source>
        <translation>“%1”不是精确到日的日期。应写成 2024-07-15。</translation>
    </message>
    <message>
        <source>“%1” is not a point in time. Expected: 2024-10-15 11:30.</source>
        <translation>“%1”不是时间。应写成 2024-10-15 11:30。</translation>
    </message>
    <message>
        <source>“%1” is not a period. Expected: 2024-10-08~2024-10-14.</source>
        <translation>“%1”不是起止日期。应写成 2024-10-08~2024-10-14。</translation>
    </message>
    <message>
        <source>“%1” is not a period. Expected: 2023-09~2024-08, or 2023-09~ until now.</source>
        <translation>“%1”不是起止年月。应写成 2023-09~2024-08；至今的写 2023-09~。</translation>
    </message>
    <message>
        <source>“%1” is a number, not a date: 2022.1 may be January or October. Write it as text: 2022-01.</source>
        <translation>“%1”是数字，不是日期：2022.1 可能是1月，也可能是10月。请写成文本：2022-01。</translation>
    </message>
    <message>
        <source>The number was stored as a number, so that Excel has lost its last digits. Set the cell to text and type it anew.</source>
        <translation>号码被存成了数字，Excel 已丢失其末几位。请将单元格设为文本格式后重新输入。</translation>
    </message>
    <message>
        <source>The cell holds the error %1 of the spreadsheet.</source>
        <translation>单元格中是表格软件的错误值 %1。</translation>
    </message>
    <message>
        <source>The formula has no stored result. Open the file in Excel or WPS and save it once.</source>
        <translation>公式没有存下结果。请用 Excel 或 WPS 打开该文件并保存一次。</translation>
    </message>
    <message>
        <source>“%1” is not one of the known values. Expected: %2.</source>
        <translation>“%1”不在可填的值之中。可填：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a score from 0 to 100.</source>
        <translation>“%1”不是0到100的分数。</translation>
    </message>
    <message>
        <source>“%1” was not understood. Expected: 2022-07~2023-08 and the unit&apos;s name.</source>
        <translation>看不懂“%1”。应写成 2022-07~2023-08 单位名。</translation>
    </message>
    <message>
        <source>“%1” was not understood. Expected: 2023=合格; results are %2.</source>
        <translation>看不懂“%1”。应写成 2023=合格；结果可填：%2。</translation>
    </message>
    <message>
        <source>“%1” was not understood. Expected: 2023=系统 or 2021=手动.</source>
        <translation>看不懂“%1”。应写成 2023=系统 或 2021=手动。</translation>
    </message>
    <message>
        <source>“%1” was not understood. Expected: R-ATT-10=是.</source>
        <translation>看不懂“%1”。应写成 R-ATT-10=是。</translation>
    </message>
    <message>
        <source>Row %1 has a quotation mark that is never closed.</source>
        <translation>第%1行有一个引号没有收尾。</translation>
    </message>
    <message numerus="yes">
        <source>more than %n rows</source>
        <translation>
            <numerusform>超过%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>This is neither an Excel workbook (.xlsx) nor a text table (.csv) in UTF-8 or GB18030.</source>
        <translation>这既不是 Excel 工作簿（.xlsx），也不是 UTF-8 或 GB18030 编码的文本表格（.csv）。</translation>
    </message>
    <message>
        <source>The cell is merged with the row above. Each applicant takes one row of its own.</source>
        <translation>单元格与上一行合并。每名申报人须单独占一行。</translation>
    </message>
    <message>
        <source>There is an earlier column “%1”; this cell was not read.</source>
        <translation>前面已有“%1”列，此单元格未读取。</translation>
    </message>
    <message>
        <source>The column “%1” stands there twice; only the first was read.</source>
        <translation>“%1”列出现两次，只读取了第一列。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>This is an old .xls or .et file, or one with a password. 请另存为.xlsx (save it as .xlsx).</source>
        <translation>这是旧格式（.xls 或 .et）的文件，或设有密码。请另存为.xlsx。</translation>
    </message>
    <message numerus="yes">
        <source>None of the first %n rows holds the column headers: 姓名 or 身份证号 was not found.</source>
        <translation>
            <numerusform>前%n行中没有找到表头：缺少“姓名”或“身份证号”。</numerusform>
        </translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message numerus="yes">
        <source>more than %n educations</source>
        <translation>
            <numerusform>学历超过%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook is damaged: %1</source>
        <translation>工作簿已损坏：%1</translation>
    </message>
    <message numerus="yes">
        <source>more than %n files in the archive</source>
        <translation>
            <numerusform>压缩包中的文件超过%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 does not match its checksum</source>
        <translation>%1 与校验值不符</translation>
    </message>
    <message>
        <source>This archive is not an Excel workbook. 请另存为.xlsx (save it as .xlsx).</source>
        <translation>该压缩包不是 Excel 工作簿。请另存为.xlsx。</translation>
    </message>
    <message>
        <source>it has no worksheet</source>
        <translation>其中没有工作表</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>文件结尾缺失</translation>
    </message>
    <message numerus="yes">
        <source>The cell has more than %n characters, which no Excel cell can hold.</source>
        <translation>
            <numerusform>单元格超过%n个字符，Excel单元格容纳不下。</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns are separated by semicolons. Save the file with commas, or as .xlsx, or put “sep=;” into a first line of its own.</source>
        <translation>各列以分号隔开。请改用逗号隔开保存，或另存为.xlsx，或在文件最前面单独加一行“sep=;”。</translation>
    </message>
    <message>
        <source>it could not be written whole; is the disk full?</source>
        <translation>未能完整写入，磁盘可能已满</translation>
    </message>
    <message>
        <source>The column was too narrow in Excel, which wrote #### instead of the value. Widen it and copy or save it anew.</source>
        <translation>Excel中列宽不够，写出的是####而不是内容。请把列拉宽后重新复制或保存。</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard.</source>
        <translation>剪贴板中没有表格行。</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” are both to be %3; only the first was read.</source>
        <translation>“%1”列和“%2”列都对应“%3”，只读取了前一列。</translation>
    </message>
    <message>
        <source>None of the columns is 姓名 or 身份证号.</source>
        <translation>没有一列是姓名或身份证号。</translation>
    </message>
</context>
<context>
    <name>chuding::RosterCheck</name>
    <message>
        <source>Cell %1%2 (%3): %4</source>
        <translation>单元格%1%2（%3）：%4</translation>
    </message>
    <message>
        <source>Correct the cell in the roster.</source>
        <translation>请在名册中更正该单元格。</translation>
    </message>
</context>
<context>
    <name>chuding::RoundEditor</name>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃修改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Remove this round; it can be undone</source>
        <translation>删除本次公示，可撤销</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>缺少日。</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Propose dates from the calendar</source>
        <translation>按日历建议日期</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>Office for objections</source>
        <translation>受理异议的办公室</translation>
    </message>
    <message>
        <source>Supervision telephone</source>
        <translation>监督电话</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>How they were settled</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Result dated</source>
        <translation>结果落款日期</translation>
    </message>
    <message>
        <source>Recommended (附件4)</source>
        <translation>推荐人数（附件4）</translation>
    </message>
    <message>
        <source>Passed the review (附件4)</source>
        <translation>通过审核人数（附件4）</translation>
    </message>
    <message>
        <source>For a junior title (附件4)</source>
        <translation>申报初级人数（附件4）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, people</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>已修改，未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Mark as &amp;posted</source>
        <translation>标记已张贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Issue %1</source>
        <comment>paper</comment>
        <translation>出具%1(&amp;I)</translation>
    </message>
    <message>
        <source>Records the day, and what the copy on the wall says</source>
        <translation>记录张贴日期和张贴件内容</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>%1起</translation>
    </message>
</context>
<context>
    <name>chuding::RoundListModel</name>
    <message>
        <source>Before applying</source>
        <translation>申报前公示</translation>
    </message>
    <message>
        <source>After the review</source>
        <translation>再次公示</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无人员</translation>
    </message>
    <message numerus="yes">
        <source>%1 and others, %n people</source>
        <translation>
            <numerusform>%1等%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft, not posted</source>
        <translation>草稿，未张贴</translation>
    </message>
    <message>
        <source>Posted, no working day counts yet</source>
        <translation>已张贴，尚未计入工作日</translation>
    </message>
    <message>
        <source>Posted, day %1 of %2</source>
        <translation>公示中，第%1个工作日（共%2个）</translation>
    </message>
    <message>
        <source>Over since %1: issue %2</source>
        <translation>%1届满 → 出具%2</translation>
    </message>
    <message>
        <source>%1 issued on %2</source>
        <translation>%1已于%2出具</translation>
    </message>
    <message>
        <source>An objection is open</source>
        <translation>有异议未结</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>A posted fact has changed</source>
        <translation>张贴内容有变动</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>kind, people, period, state</comment>
        <translation>%1：%2，%3，%4</translation>
    </message>
</context>
<context>
    <name>chuding::RowTable</name>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>去掉这一行</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>chuding::RuleTitles</name>
    <message>
        <source>Works in a unit of the county</source>
        <translation>在本县企事业单位工作</translation>
    </message>
    <message>
        <source>Does professional or technical work</source>
        <translation>从事专业技术工作</translation>
    </message>
    <message>
        <source>Graduated from full-time studies</source>
        <translation>全日制普通院校毕业</translation>
    </message>
    <message>
        <source>Professions whose titles come by state examination</source>
        <translation>以考代评的专业不能初定</translation>
    </message>
    <message>
        <source>Assessed as qualified</source>
        <translation>考核合格</translation>
    </message>
    <message>
        <source>Only junior titles</source>
        <translation>只能初定初级职务</translation>
    </message>
    <message>
        <source>The first title in this specialty</source>
        <translation>初次确定，还没有职务任职资格</translation>
    </message>
    <message>
        <source>Graduates with a master&apos;s or doctor&apos;s degree</source>
        <translation>硕士、博士研究生</translation>
    </message>
    <message>
        <source>Bachelor: in the year in which the work begins</source>
        <translation>本科毕业，从事专业技术工作当年</translation>
    </message>
    <message>
        <source>Three-year college: one full year of work</source>
        <translation>大专毕业，满1年</translation>
    </message>
    <message>
        <source>Secondary school: two full years of work</source>
        <translation>中专毕业，满2年</translation>
    </message>
    <message>
        <source>From when the years of work count</source>
        <translation>年限从哪天算起</translation>
    </message>
    <message>
        <source>Until when the years of work count</source>
        <translation>年限算到哪天</translation>
    </message>
    <message>
        <source>Only the month is known</source>
        <translation>只知道年月</translation>
    </message>
    <message>
        <source>Leap days and ends of months</source>
        <translation>闰日和月末</translation>
    </message>
    <message>
        <source>Interrupted or other work</source>
        <translation>中断、变动、非专业技术岗位</translation>
    </message>
    <message>
        <source>Which education counts</source>
        <translation>以哪个学历为准</translation>
    </message>
    <message>
        <source>One of the specialties of the notice</source>
        <translation>专业在通知所列范围内</translation>
    </message>
    <message>
        <source>Only the junior titles of this specialty</source>
        <translation>该专业只放权初级</translation>
    </message>
    <message>
        <source>The specialty suits the post and the studies</source>
        <translation>专业与岗位、所学相符</translation>
    </message>
    <message>
        <source>Applied within the dates</source>
        <translation>在规定时间内申报</translation>
    </message>
    <message>
        <source>Reviewed within the dates</source>
        <translation>在规定时间内审核</translation>
    </message>
    <message>
        <source>Papers handed in within the dates</source>
        <translation>在规定时间内报送材料</translation>
    </message>
    <message>
        <source>The steps in their order</source>
        <translation>办理步骤的先后</translation>
    </message>
    <message>
        <source>Is there time for the second publicity</source>
        <translation>再次公示是否来得及</translation>
    </message>
    <message>
        <source>Time for the authority above</source>
        <translation>给主管局留出时间</translation>
    </message>
    <message>
        <source>Applied on the platform</source>
        <translation>在平台上申报</translation>
    </message>
    <message>
        <source>Unit, then authority, then county bureau</source>
        <translation>逐级审核</translation>
    </message>
    <message>
        <source>Registered under the real name, in the right module</source>
        <translation>实名注册，模块正确</translation>
    </message>
    <message>
        <source>Graduation certificate</source>
        <translation>毕业证</translation>
    </message>
    <message>
        <source>Degree certificate</source>
        <translation>学位证</translation>
    </message>
    <message>
        <source>Education record of the ministry&apos;s site</source>
        <translation>学信网备案表或在线验证报告</translation>
    </message>
    <message>
        <source>Papers of the personnel file instead</source>
        <translation>无法查询的，用人事档案材料</translation>
    </message>
    <message>
        <source>Certificates of training, or the exemption</source>
        <translation>继续教育证书或免学审批表</translation>
    </message>
    <message>
        <source>Mandarin certificate</source>
        <translation>普通话等级证书</translation>
    </message>
    <message>
        <source>Annual assessments or a proof</source>
        <translation>年度考核表或考核证明</translation>
    </message>
    <message>
        <source>Notice of the first publicity</source>
        <translation>单位公示（附件2）</translation>
    </message>
    <message>
        <source>Result of the first publicity</source>
        <translation>公示结果（附件3）</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推荐报告</translation>
    </message>
    <message>
        <source>Commitment of the applicant</source>
        <translation>个人承诺书</translation>
    </message>
    <message>
        <source>Teacher&apos;s certificate</source>
        <translation>教师资格证</translation>
    </message>
    <message>
        <source>Mandarin certificate among the other papers, too</source>
        <translation>普通话证书在其他附件中也要上传</translation>
    </message>
    <message>
        <source>Each paper in its place on the platform</source>
        <translation>材料上传到相应栏目</translation>
    </message>
    <message>
        <source>Proofs of the unit are signed and sealed</source>
        <translation>单位证明材料签字盖章</translation>
    </message>
    <message>
        <source>Annex 2 is signed and sealed</source>
        <translation>附件2 签字盖章</translation>
    </message>
    <message>
        <source>Who signs for the unit</source>
        <translation>由哪位领导签字</translation>
    </message>
    <message>
        <source>Both kinds of training for each year</source>
        <translation>各年度的专业课和公需课</translation>
    </message>
    <message>
        <source>Professional training from the training system</source>
        <translation>专业课证书由系统出具</translation>
    </message>
    <message>
        <source>Public training from the training system</source>
        <translation>公需课证书由系统出具</translation>
    </message>
    <message>
        <source>Certificates of earlier years</source>
        <translation>以前年度的证书</translation>
    </message>
    <message>
        <source>Which years of training</source>
        <translation>需要哪些年度的继续教育</translation>
    </message>
    <message>
        <source>A year of training that cannot be</source>
        <translation>继续教育年度不合常理</translation>
    </message>
    <message>
        <source>Who is exempt from training</source>
        <translation>哪些人免学</translation>
    </message>
    <message>
        <source>Who examines those in the villages</source>
        <translation>在村人员由谁审核</translation>
    </message>
    <message>
        <source>Who examines temple managers and preschool teachers</source>
        <translation>管寺、支教人员由谁审核</translation>
    </message>
    <message>
        <source>Who examines those who have returned</source>
        <translation>已返回人员由谁审核</translation>
    </message>
    <message>
        <source>No other exemptions and forms</source>
        <translation>不得自设免学事项和表格</translation>
    </message>
    <message>
        <source>The exemption is approved, sealed and dated</source>
        <translation>免学表已审核、盖章、有日期</translation>
    </message>
    <message>
        <source>Which years the exemption covers</source>
        <translation>免学包括哪些年度</translation>
    </message>
    <message>
        <source>The exemption in the place of training</source>
        <translation>免学表上传到继续教育栏</translation>
    </message>
    <message>
        <source>Whether a Mandarin certificate is needed</source>
        <translation>是否需要普通话证书</translation>
    </message>
    <message>
        <source>The lowest grade</source>
        <translation>最低等级</translation>
    </message>
    <message>
        <source>Broadcasters</source>
        <translation>播音员、主持人的等级</translation>
    </message>
    <message>
        <source>Broadcasters in Chinese</source>
        <translation>汉语播音员、主持人的等级</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教师的等级</translation>
    </message>
    <message>
        <source>Teachers of Chinese</source>
        <translation>语文教师的等级</translation>
    </message>
    <message>
        <source>In enterprises</source>
        <translation>企业人员</translation>
    </message>
    <message>
        <source>Groups that the notice does not name</source>
        <translation>通知没有写明的人员</translation>
    </message>
    <message>
        <source>Score and grade agree</source>
        <translation>分数与等级一致</translation>
    </message>
    <message>
        <source>How many years of assessments</source>
        <translation>需要几个年度的考核</translation>
    </message>
    <message>
        <source>The result of an assessment</source>
        <translation>考核等次</translation>
    </message>
    <message>
        <source>An assessment without a grade</source>
        <translation>未定等次的考核</translation>
    </message>
    <message>
        <source>An assessment of a year that is not over</source>
        <translation>年度未结束的考核</translation>
    </message>
    <message>
        <source>A proof in an enterprise</source>
        <translation>企业的考核证明</translation>
    </message>
    <message>
        <source>A year that does not count</source>
        <translation>不能计入的年度</translation>
    </message>
    <message>
        <source>Publicised by the unit before applying</source>
        <translation>申报前单位公示</translation>
    </message>
    <message>
        <source>At least so many working days</source>
        <translation>公示不少于规定的工作日</translation>
    </message>
    <message>
        <source>The publicity has ended before applying</source>
        <translation>申报前公示已结束</translation>
    </message>
    <message>
        <source>The result is issued after the publicity</source>
        <translation>公示结果在公示后出具</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议的处理</translation>
    </message>
    <message>
        <source>Publicised again after the review</source>
        <translation>审核通过后再次公示</translation>
    </message>
    <message>
        <source>Length and start of the second publicity</source>
        <translation>再次公示的期限和起始</translation>
    </message>
    <message>
        <source>Numbers and names of annex 4</source>
        <translation>附件4 的人数和名单</translation>
    </message>
    <message>
        <source>The days that the form prints</source>
        <translation>表上印的天数</translation>
    </message>
    <message>
        <source>A publicity before the notice was issued</source>
        <translation>早于通知的公示</translation>
    </message>
    <message>
        <source>Annex 2 and annex 3 agree</source>
        <translation>附件2 与附件3 一致</translation>
    </message>
    <message>
        <source>ID numbers on a public wall</source>
        <translation>张贴的公示中的身份证号</translation>
    </message>
    <message>
        <source>Several people in one publicity</source>
        <translation>多人一起公示</translation>
    </message>
    <message>
        <source>The form exported by the platform, twice, on both sides</source>
        <translation>平台导出的呈报表：一式二份、双面、带水印</translation>
    </message>
    <message>
        <source>Report on the publicity</source>
        <translation>公示情况报告（附件4）</translation>
    </message>
    <message>
        <source>Handed on by the authority above</source>
        <translation>主管局汇总报送</translation>
    </message>
    <message>
        <source>The forms and annex 4 name the same people</source>
        <translation>呈报表与附件4 人员一致</translation>
    </message>
    <message>
        <source>The file can be read</source>
        <translation>附件能打开</translation>
    </message>
    <message>
        <source>The pages can be read and are upright</source>
        <translation>页面看得清、方向正确</translation>
    </message>
    <message>
        <source>The same file for two papers</source>
        <translation>同一文件用于两种材料</translation>
    </message>
    <message>
        <source>The same file at two applicants</source>
        <translation>两人用同一文件</translation>
    </message>
    <message>
        <source>The same page twice</source>
        <translation>重复的页面</translation>
    </message>
    <message>
        <source>A seal is seen</source>
        <translation>有没有印章</translation>
    </message>
    <message>
        <source>The text of a paper and the dossier agree</source>
        <translation>材料文字与档案一致</translation>
    </message>
    <message>
        <source>The exported form</source>
        <translation>平台导出的呈报表</translation>
    </message>
    <message>
        <source>The verification code is still valid</source>
        <translation>在线验证码仍然有效</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Former forms of ID numbers</source>
        <translation>旧身份证号</translation>
    </message>
    <message>
        <source>ID number, sex and birth agree</source>
        <translation>身份证号与性别、出生日期一致</translation>
    </message>
    <message>
        <source>Dates in their order</source>
        <translation>日期先后</translation>
    </message>
    <message>
        <source>Credit code of the unit</source>
        <translation>单位统一社会信用代码</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Ethnic group and political status</source>
        <translation>族别和政治面貌</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The same person twice</source>
        <translation>同一人重复</translation>
    </message>
    <message>
        <source>Kind of the unit</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>申报范围</translation>
    </message>
    <message>
        <source>Years of work</source>
        <translation>工作年限</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>普通话</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>继续教育</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>年度考核</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Signatures and seals</source>
        <translation>签字盖章</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>办理顺序</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>All who qualify apply</source>
        <translation>全面摸底，符合条件的都申报</translation>
    </message>
</context>
<context>
    <name>chuding::ScanChoice</name>
    <message>
        <source>Attach files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>This is a folder; drop it on the list of applicants, there its files are proposed to people and papers by their names.</source>
        <translation>这是文件夹；请拖到申报人员名单上，程序会按文件名建议每个文件是谁的什么材料。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, why it is not taken</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out. Only PDF, OFD, JPG, PNG and TIFF are taken.</source>
        <translation>
            <numerusform>有 %n 个文件没有添加，只能添加 PDF、OFD、JPG、PNG、TIFF 文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scans (*.pdf *.ofd *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;All files (*)</source>
        <translation>扫描件 (*.pdf *.ofd *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;All files (*)</source>
        <translation>扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>chuding::ScanFolderDialog</name>
    <message>
        <source>Only &amp;open ones</source>
        <translation>只看待选定(&amp;O)</translation>
    </message>
    <message>
        <source>Attach scans: %1</source>
        <translation>添加扫描件：%1</translation>
    </message>
    <message>
        <source>Attach scans</source>
        <translation>添加扫描件</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Applicant of the chosen files</source>
        <translation>所选文件的申报人</translation>
    </message>
    <message>
        <source>Search an applicant</source>
        <translation>查找申报人</translation>
    </message>
    <message>
        <source>Kind of the chosen files</source>
        <translation>所选文件的类型</translation>
    </message>
    <message>
        <source>A&amp;pplicant</source>
        <translation>申报人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Reading the names of the files…</source>
        <translation>正在读取文件名…</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>其中没有文件。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Attach %n file(s)</source>
        <translation>
            <numerusform>添加 %n 个文件(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 clear, %2 open, %3 not a scan. Nothing is written before you press Attach.</source>
        <translation>已明确 %1 个，待选定 %2 个，非扫描件 %3 个。按“添加”之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Choose files to say whose they are.</source>
        <translation>请选择文件，以指定其申报人和类型。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen file(s):</source>
        <translation>
            <numerusform>已选 %n 个文件：</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying into the library:</source>
        <translation>正在复制到资料库：</translation>
    </message>
    <message>
        <source>Attached scans</source>
        <translation>添加扫描件</translation>
    </message>
    <message>
        <source>Files attached: %1, to applicants: %2</source>
        <translation>已添加 %1 个文件，涉及 %2 人</translation>
    </message>
    <message>
        <source>; there already: %1</source>
        <translation>；原已存在 %1 个</translation>
    </message>
    <message>
        <source>Choose a folder with fewer files, such as that of one unit.</source>
        <translation>请选择文件较少的文件夹，例如一个单位的。</translation>
    </message>
</context>
<context>
    <name>chuding::ScanModel</name>
    <message>
        <source>Clear</source>
        <translation>已明确</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待选定</translation>
    </message>
    <message>
        <source>Not a scan</source>
        <translation>非扫描件</translation>
    </message>
    <message>
        <source>%1 (…%2)</source>
        <comment>name, last digits of the ID number</comment>
        <translation>%1（…%2）</translation>
    </message>
    <message>
        <source>It was taken back whose it is.</source>
        <translation>已取消选定的申报人。</translation>
    </message>
    <message>
        <source>Chosen here whose it is.</source>
        <translation>申报人已在此选定。</translation>
    </message>
    <message>
        <source>Chosen here what it is.</source>
        <translation>类型已在此选定。</translation>
    </message>
    <message>
        <source>It was taken back what it is.</source>
        <translation>已取消选定的类型。</translation>
    </message>
    <message>
        <source>There is a file of this kind already; this one is added to it.</source>
        <translation>该类型已有文件，此文件将一并添加。</translation>
    </message>
    <message numerus="yes">
        <source>one of %n people</source>
        <translation>
            <numerusform>%n 人之一</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申报人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>chuding::ScanPreview</name>
    <message>
        <source>Pages of the file</source>
        <translation>文件的页面</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小（Ctrl+-）</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合页面</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of a page</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>向左转</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>向右转</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>页面缩略图</translation>
    </message>
    <message>
        <source>Red seal, %1 mm across</source>
        <translation>红色印章，直径%1毫米</translation>
    </message>
    <message>
        <source>Perhaps a seal, %1 mm across</source>
        <translation>可能是印章，直径%1毫米</translation>
    </message>
    <message numerus="yes">
        <source>%n red seal(s)</source>
        <translation>
            <numerusform>%n个红色印章</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps a seal</source>
        <translation>可能有印章</translation>
    </message>
    <message>
        <source>no red seal</source>
        <translation>未见红色印章</translation>
    </message>
    <message>
        <source>Seen on this page: %1</source>
        <translation>本页：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>手写</translation>
    </message>
    <message>
        <source>Perhaps written by hand</source>
        <translation>可能为手写</translation>
    </message>
    <message>
        <source>something written by hand</source>
        <translation>有手写笔迹</translation>
    </message>
    <message>
        <source>perhaps something written by hand</source>
        <translation>可能有手写笔迹</translation>
    </message>
    <message>
        <source>pictures with %1 dpi</source>
        <translation>图片分辨率 %1 dpi</translation>
    </message>
</context>
<context>
    <name>chuding::Scans</name>
    <message>
        <source>The file has no ending that tells its type; PDF, OFD, JPG, PNG and TIFF are taken.</source>
        <translation>文件没有扩展名，无法判断类型；可用 PDF、OFD、JPG、PNG、TIFF。</translation>
    </message>
    <message>
        <source>Files of the type .%1 are not taken; make it a PDF, OFD, JPG, PNG or TIFF.</source>
        <translation>不接收 .%1 文件；请转为 PDF、OFD、JPG、PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>No applicant&apos;s name stands in the name of the file or a folder.</source>
        <translation>文件名和文件夹名中没有申报人的姓名。</translation>
    </message>
    <message>
        <source>No applicant has the ID number %1 in the name.</source>
        <translation>名称中的身份证号 %1 不属于任何申报人。</translation>
    </message>
    <message>
        <source>The file&apos;s name and the folder “%1” name different people.</source>
        <translation>文件名与文件夹“%1”所指的不是同一人。</translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) are called %1, and nothing in the name tells which.</source>
        <translation>
            <numerusform>有 %n 名申报人叫%1，从名称看不出是哪一位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pinyin fits %n applicant(s).</source>
        <translation>
            <numerusform>拼音与 %n 名申报人相符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name speaks of several applicants: %1.</source>
        <translation>名称中有多名申报人：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 may be part of a longer name.</source>
        <translation>“%1”可能只是某个姓名的一部分。</translation>
    </message>
    <message>
        <source>The file&apos;s name holds the ID number.</source>
        <translation>文件名中有身份证号。</translation>
    </message>
    <message>
        <source>The file&apos;s name holds the applicant&apos;s name in pinyin.</source>
        <translation>文件名中有申报人姓名的拼音。</translation>
    </message>
    <message>
        <source>The file&apos;s name holds the applicant&apos;s name.</source>
        <translation>文件名中有申报人的姓名。</translation>
    </message>
    <message>
        <source>The folder “%1” holds the ID number.</source>
        <translation>文件夹“%1”中有身份证号。</translation>
    </message>
    <message>
        <source>The folder “%1” holds the applicant&apos;s name in pinyin.</source>
        <translation>文件夹“%1”中有申报人姓名的拼音。</translation>
    </message>
    <message>
        <source>The folder “%1” holds the applicant&apos;s name.</source>
        <translation>文件夹“%1”中有申报人的姓名。</translation>
    </message>
    <message>
        <source>The last digits or the unit tell people of one name apart.</source>
        <translation>同名的人按身份证号末几位或单位区分。</translation>
    </message>
    <message>
        <source>The name does not say what it is.</source>
        <translation>名称没有说明是什么材料。</translation>
    </message>
    <message>
        <source>The name speaks of several papers: %1.</source>
        <translation>名称中有多种材料：%1。</translation>
    </message>
    <message>
        <source>The name does not say plainly what it is; perhaps %1.</source>
        <translation>名称没有明确说明是什么材料，可能是%1。</translation>
    </message>
    <message>
        <source>The file&apos;s name says what it is.</source>
        <translation>文件名说明了材料类别。</translation>
    </message>
    <message>
        <source>The folder “%1” says what it is.</source>
        <translation>文件夹“%1”说明了材料类别。</translation>
    </message>
    <message>
        <source>Another file for the same slot: %1</source>
        <translation>同一类别的另一个文件：%1</translation>
    </message>
    <message>
        <source>The applicant has a file of this kind already.</source>
        <translation>该申报人已有这一类别的文件。</translation>
    </message>
</context>
<context>
    <name>chuding::ScansAttached</name>
    <message>
        <source>%1 files</source>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source> · Cannot be shown: %1</source>
        <translation> · 无法显示：%1</translation>
    </message>
    <message>
        <source> · %1 files cannot be shown, among them %2</source>
        <translation> · 有 %1 个文件无法显示，其中 %2</translation>
    </message>
</context>
<context>
    <name>chuding::Schedule</name>
    <message>
        <source>Every step is done.</source>
        <translation>各步骤均已完成。</translation>
    </message>
    <message>
        <source>Everything fits. Next comes %1, by %2.</source>
        <translation>时间足够。下一步：%1，不晚于 %2。</translation>
    </message>
    <message numerus="yes">
        <source>It still fits, but %1 after %2 leaves the authority above less than %n working day(s); the last day is %3.</source>
        <translation>
            <numerusform>时间还够，但%1晚于 %2，留给主管局的时间不足 %n 个工作日；最迟为 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too late for a full second publicity: %1 was due by %2. The windows can still be met; settle with the county bureau (%3) how the second publicity can be held.</source>
        <translation>再次公示已来不及满期：%1应不晚于 %2。仍在通知规定的时间内；再次公示如何进行，请与县人社局（%3）商定。</translation>
    </message>
    <message>
        <source>Too late: %1 was possible until %2. Nothing can be done this year unless the county bureau (%3) allows it.</source>
        <translation>已来不及：%1最迟为 %2。除非县人社局（%3）同意，本年度不能办理。</translation>
    </message>
    <message>
        <source>Holidays in it do not count: %1.</source>
        <translation>其中的节假日不计：%1。</translation>
    </message>
    <message>
        <source>Days of a weekend that are worked do count: %1.</source>
        <translation>其中的调休上班日计入：%1。</translation>
    </message>
    <message>
        <source>It starts on %1, the first possible day.</source>
        <translation>从 %1 开始，这是最早可以开始的日期。</translation>
    </message>
    <message>
        <source>It starts on %1, the first working day after %2.</source>
        <translation>从 %1 开始，这是 %2 之后的第一个工作日。</translation>
    </message>
    <message>
        <source>Safe is not to count the first day (民法典第201条): the days %1 count, it ends on %2, and %3 can be dated %4 or later.</source>
        <translation>首日不计入较为稳妥（民法典第201条）：计入 %1，%2 届满，%3最早 %4 出具。</translation>
    </message>
    <message>
        <source>If the first day counts: the days %1 count, it could end on %2, and %3 be dated %4.</source>
        <translation>首日计入：计入 %1，%2 即可届满，%3可于 %4 出具。</translation>
    </message>
    <message>
        <source>It may start by %1 at the latest, so that everything fits into the notice&apos;s windows.</source>
        <translation>最迟 %1 开始，才能使各步骤都在通知规定的时间内完成。</translation>
    </message>
    <message>
        <source>That is too late for everything to fit into the notice&apos;s windows: it had to start by %1. Settle with the county bureau (%2) what is to be done.</source>
        <translation>这样各步骤已不能都在通知规定的时间内完成：应不晚于 %1 开始。请与县人社局（%2）商定如何处理。</translation>
    </message>
    <message>
        <source>There are no data on the holidays of %1; only weekends were left out.</source>
        <translation>无%1年放假安排数据，只扣除了周末。</translation>
    </message>
</context>
<context>
    <name>chuding::ScheduleModel</name>
    <message>
        <source>%1 tight</source>
        <comment>last day of a step</comment>
        <translation>%1 偏紧</translation>
    </message>
    <message>
        <source>%1 too late</source>
        <comment>last day of a step</comment>
        <translation>%1 来不及</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <comment>last day of a step</comment>
        <translation>%1 已错过</translation>
    </message>
    <message>
        <source>Advised, with time left for the authority above: %1
With every later step still possible: %2
By the notice&apos;s windows alone: %3</source>
        <translation>建议（给主管局留出时间）：%1
最迟（后续各步仍来得及）：%2
仅按通知时限：%3</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Earliest,
first day not counted</source>
        <translation>最早
（首日不计）</translation>
    </message>
    <message>
        <source>Latest,
first day not counted</source>
        <translation>最迟
（首日不计）</translation>
    </message>
    <message>
        <source>Earliest,
first day counted</source>
        <translation>最早
（首日计入）</translation>
    </message>
    <message>
        <source>Latest,
first day counted</source>
        <translation>最迟
（首日计入）</translation>
    </message>
</context>
<context>
    <name>chuding::SchedulePane</name>
    <message>
        <source>Schedule planner</source>
        <translation>排期</translation>
    </message>
    <message>
        <source>Kind of publicity</source>
        <translation>公示类别</translation>
    </message>
    <message>
        <source>&amp;Plan for:</source>
        <translation>排期对象(&amp;P)：</translation>
    </message>
    <message>
        <source>Steps and their days</source>
        <translation>各步骤及日期</translation>
    </message>
    <message>
        <source>First day of the publicity</source>
        <translation>公示首日</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>休 day off · 班 worked day of a weekend · 1–5 days that count</source>
        <translation>休 休息日 · 班 调休上班 · 1–5 计入的工作日</translation>
    </message>
    <message>
        <source>First day not counted (safe)</source>
        <translation>首日不计（稳妥）</translation>
    </message>
    <message>
        <source>First day counted</source>
        <translation>首日计入</translation>
    </message>
    <message>
        <source>Days that count</source>
        <translation>计入的工作日</translation>
    </message>
    <message>
        <source>Earliest last day</source>
        <translation>最早截止日</translation>
    </message>
    <message>
        <source>&amp;Start a round with these dates…</source>
        <translation>按此日期开始公示(&amp;S)…</translation>
    </message>
    <message>
        <source>Earliest date of 附件3</source>
        <translation>附件3 最早日期</translation>
    </message>
    <message>
        <source>Earliest date of 附件4</source>
        <translation>附件4 最早日期</translation>
    </message>
    <message>
        <source>%1 is a day off; put the notice up on a working day.</source>
        <translation>%1 是休息日，请在工作日张贴公示。</translation>
    </message>
    <message>
        <source>If it starts on %1: %2</source>
        <extracomment>the first day that is planned for, and what follows</extracomment>
        <translation>若自 %1 开始：%2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>format of a month in the month view, see QLocale::toString</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1 ◂ chosen</source>
        <extracomment>the reading that the settings choose</extracomment>
        <translation>%1 ◂ 按此建议</translation>
    </message>
</context>
<context>
    <name>chuding::SelectionBar</name>
    <message>
        <source>For all of them…</source>
        <translation>批量操作…</translation>
    </message>
    <message>
        <source>What can be done to all the chosen applicants</source>
        <translation>可对选中的申报人进行的操作</translation>
    </message>
    <message>
        <source>Choose only the open one</source>
        <translation>只选打开的一人</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen:</source>
        <translation>
            <numerusform>已选 %n 人：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Days off</source>
        <translation>放假安排(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>Letters of my own choice</source>
        <translation>自选字体</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>您的姓名(&amp;Y)</translation>
    </message>
    <message>
        <source>It stands beside every change that you make.</source>
        <translation>您做的每处改动旁都会写上这个姓名。</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>字体(&amp;L)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>字号(&amp;Z)</translation>
    </message>
    <message>
        <source>ID numbers are masked again after</source>
        <translation>身份证号显示后再遮住</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>Another language applies when the program is started again.</source>
        <translation>语言改变后，重新启动程序时生效。</translation>
    </message>
    <message>
        <source>&amp;Count these days as days off too</source>
        <translation>这些日子也算放假(&amp;C)</translation>
    </message>
    <message>
        <source>Regional days off</source>
        <translation>地方放假日</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Besides the State Council&apos;s days off. Check each date against the notice of your region.</source>
        <translation>在国务院放假安排之外。请对照本地区的放假通知逐个核对日期。</translation>
    </message>
    <message>
        <source>&amp;Add a day</source>
        <translation>添加一天(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Those of &amp;Xinjiang</source>
        <translation>添加新疆的放假日(&amp;X)</translation>
    </message>
    <message>
        <source>Read a &amp;JSON file…</source>
        <translation>读取 JSON 文件(&amp;J)…</translation>
    </message>
    <message>
        <source>a folder on another disk or a USB stick</source>
        <translation>另一块硬盘或U盘上的文件夹</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>只在需要时手动备份</translation>
    </message>
    <message>
        <source>Whenever the window is closed</source>
        <translation>每次关闭窗口时</translation>
    </message>
    <message>
        <source>Once a day, when the window is closed</source>
        <translation>每天一次，关闭窗口时</translation>
    </message>
    <message>
        <source>Of each library the newest are kept. Other files in the folder are never touched.</source>
        <translation>每个资料库保留最新的几份。文件夹里的其他文件一概不动。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>时间(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;How many are kept</source>
        <translation>保留份数(&amp;H)</translation>
    </message>
    <message>
        <source>Where should backups lie?</source>
        <translation>备份放在哪里？</translation>
    </message>
    <message>
        <source>Read days off</source>
        <translation>读取放假日</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>JSON 文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file should look like {&quot;2025&quot;:{&quot;2025-03-31&quot;:&quot;肉孜节&quot;}}.</source>
        <translation>文件内容应为 {&quot;2025&quot;:{&quot;2025-03-31&quot;:&quot;肉孜节&quot;}} 的形式。</translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation>请填写您的姓名。</translation>
    </message>
    <message>
        <source>Each day off needs a date like 2025-03-31 and a name.</source>
        <translation>每个放假日都要有 2025-03-31 这样的日期和名称。</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>请选择备份文件夹。</translation>
    </message>
    <message>
        <source>&amp;Look and language</source>
        <translation>外观与语言(&amp;L)</translation>
    </message>
    <message>
        <source>First day not counted (safe)</source>
        <translation>首日不计（稳妥）</translation>
    </message>
    <message>
        <source>First day counted</source>
        <translation>首日计入</translation>
    </message>
    <message>
        <source>You &amp;work for</source>
        <translation>所在单位(&amp;W)</translation>
    </message>
    <message>
        <source>Proposed for new libraries, and shown in the head of the window where a library is one of another kind of office.</source>
        <translation>用于新建资料库；与资料库的不同时，显示在窗口顶部。</translation>
    </message>
    <message>
        <source>Dates of publicities are proposed with</source>
        <translation>公示日期的建议</translation>
    </message>
    <message>
        <source>Both ways of counting are always shown, and the checks judge by both. The notice leaves it open; not counting the first day is safe under either.</source>
        <translation>两种算法总是都显示，核对也按两种判断。通知没有写明；首日不计，按哪种算法都够。</translation>
    </message>
    <message>
        <source>They apply at once; distances between things follow when the program is started again.</source>
        <translation>马上生效；间距在重新启动程序后调整。</translation>
    </message>
    <message>
        <source>&amp;Printing</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Look into &amp;attachments in the background</source>
        <translation>在后台查看附件内容(&amp;A)</translation>
    </message>
    <message>
        <source>Each file once: whether it can be read, which way up its pages are, and whether there is a red seal. Switch it off where the computer is slow.</source>
        <translation>每个文件只看一次：能否看清、方向是否正确、有无红色印章。电脑较慢时可以关闭。</translation>
    </message>
</context>
<context>
    <name>chuding::Severity</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>chuding::Signer</name>
    <message>
        <source>unit and name must have 1 to 64 characters</source>
        <translation>单位和姓名须为1至64个字符</translation>
    </message>
    <message>
        <source>a key is valid for 1 to 10 years</source>
        <translation>密钥有效期为1至10年</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate is not in it</source>
        <translation>其中没有签名人的证书</translation>
    </message>
    <message>
        <source>there is no key with its certificate in it</source>
        <translation>其中没有带证书的密钥</translation>
    </message>
    <message>
        <source>its key cannot sign here (ECDSA, or RSA with 2048 bits or more, is needed)</source>
        <translation>其密钥不能在此签名（须为ECDSA或2048位以上RSA）</translation>
    </message>
    <message>
        <source>the certificate of the key is not valid today</source>
        <translation>密钥的证书今天不在有效期内</translation>
    </message>
    <message>
        <source>%1 is no certificate (PEM or DER)</source>
        <translation>%1不是证书（PEM或DER）</translation>
    </message>
    <message>
        <source>the file is protected with old algorithms, and OpenSSL&apos;s module for these (legacy) is not on this computer; have it saved with AES-256 by whoever gave it out</source>
        <translation>该文件用旧算法保护，而本机没有 OpenSSL 的旧算法模块（legacy）；请发放单位用 AES-256 重新保存</translation>
    </message>
    <message>
        <source>the old key did not sign this certificate while it was valid</source>
        <translation>旧密钥没有在有效期内为该证书签名</translation>
    </message>
    <message>
        <source>a new one needs at least %1 characters, not all the same and no run such as 12345678</source>
        <translation>新口令至少 %1 个字符，不能全部相同，也不能是 12345678 这样的连续字符</translation>
    </message>
    <message>
        <source>it is too large for a signature</source>
        <translation>作为签名过大</translation>
    </message>
    <message>
        <source>it is no CMS signature</source>
        <translation>不是CMS签名</translation>
    </message>
    <message>
        <source>something follows the signature</source>
        <translation>签名之后还有别的内容</translation>
    </message>
    <message>
        <source>it is not in DER, but in a form with several spellings</source>
        <translation>不是DER编码，而是写法不唯一的编码</translation>
    </message>
    <message>
        <source>it is a CMS message of another kind</source>
        <translation>是另一种CMS文件，不是签名</translation>
    </message>
    <message>
        <source>it carries a content of its own</source>
        <translation>签名里另带了内容</translation>
    </message>
    <message>
        <source>it has %1 signers where one is needed</source>
        <translation>有%1个签名人，应为1个</translation>
    </message>
    <message>
        <source>it has no signed attributes</source>
        <translation>没有受签名保护的属性</translation>
    </message>
    <message>
        <source>it has attributes that nobody signed</source>
        <translation>带有未经签名的属性</translation>
    </message>
    <message>
        <source>it uses %1 where SHA-256 is needed</source>
        <translation>用的是%1，应为SHA-256</translation>
    </message>
    <message>
        <source>the key in the signer&apos;s certificate cannot be read</source>
        <translation>签名人证书中的密钥无法读取</translation>
    </message>
    <message>
        <source>the signer&apos;s key is too weak or of another kind (%1): ECDSA, or RSA with 2048 bits or more, is needed</source>
        <translation>签名人的密钥过弱或种类不符（%1）：须为ECDSA，或2048位以上的RSA</translation>
    </message>
    <message>
        <source>the signer&apos;s certificate is not for signing</source>
        <translation>签名人的证书不能用于签名</translation>
    </message>
    <message>
        <source>there are too many certificates in it</source>
        <translation>其中的证书过多</translation>
    </message>
    <message>
        <source>it is a signature over something else</source>
        <translation>签的是别的内容</translation>
    </message>
    <message>
        <source>it does not verify (%1)</source>
        <translation>签名验证不通过（%1）</translation>
    </message>
    <message>
        <source>it does not name its certificate (CAdES-BES)</source>
        <translation>签名没有指明所用证书（CAdES-BES）</translation>
    </message>
</context>
<context>
    <name>chuding::SigningForm</name>
    <message>
        <source>Choose the key</source>
        <translation>选择密钥</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>签名密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密钥口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Choose the key that signs, or make a new one.</source>
        <translation>请选择签名密钥，或新建一个。</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>请输入密钥口令。</translation>
    </message>
    <message>
        <source>Choose where the package should be put, the USB stick for instance.</source>
        <translation>请选择报送包的位置，例如U盘。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>密钥 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Where should the package be put?</source>
        <translation>报送包放在哪里？</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>chuding::SpecialtyDialog</name>
    <message>
        <source>Set the specialty</source>
        <translation>设置专业</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>&amp;Specialty:</source>
        <translation>专业(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>职称(&amp;T)：</translation>
    </message>
    <message>
        <source>Without a title, each keeps the title that is entered.</source>
        <translation>不选职称时，各人保留已填的职称。</translation>
    </message>
    <message>
        <source>Choose a specialty.</source>
        <translation>请选择专业。</translation>
    </message>
</context>
<context>
    <name>chuding::StartPage</name>
    <message>
        <source>Recent libraries</source>
        <translation>最近使用的资料库</translation>
    </message>
    <message>
        <source>Chuding</source>
        <translation>初定通</translation>
    </message>
    <message>
        <source>Dossiers for the first determination of professional titles: checked, printed and handed in.</source>
        <translation>初次确定专业技术职务任职资格：核对档案、打印公示、报送材料。</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>新建资料库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a library…</source>
        <translation>打开资料库(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Fictional applicants at a fixed moment, to try everything out.</source>
        <translation>虚构的申报人，时间固定，可以放心试用。</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>%1
Delete takes it off this list; the library itself stays.</source>
        <comment>folder</comment>
        <translation>%1
按 Delete 从列表中移除，资料库本身不动。</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>最近的资料库(&amp;R)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Season</source>
        <comment>of a library</comment>
        <translation>年度</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>上次打开</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open this library</source>
        <translation>打开这个资料库</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>%1年度初定</translation>
    </message>
    <message>
        <source>not there: %1</source>
        <comment>folder</comment>
        <translation>已不在：%1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 was made by an earlier version. A copy of it is put beside it, then it is brought up to date; large libraries take some minutes. Please leave the program and the PC on.</source>
        <comment>library</comment>
        <translation>“%1”由较早版本建立。程序先在旁边备份一份，再更新到本版本；人数多时需要几分钟，请不要关闭程序和电脑。</translation>
    </message>
</context>
<context>
    <name>chuding::Statistics</name>
    <message>
        <source>Applicants</source>
        <translation>申报人数</translation>
    </message>
    <message>
        <source>Have applied</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>Passed the review</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>县级确认</translation>
    </message>
    <message>
        <source>Once returned</source>
        <translation>曾被退回</translation>
    </message>
    <message>
        <source>Have withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>(not entered)</source>
        <translation>（未填）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>(in words only)</source>
        <translation>（仅文字说明）</translation>
    </message>
    <message>
        <source>Reasons of returns</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Rule or paper</source>
        <translation>规则或材料</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>By authority</source>
        <translation>按主管局</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管局</translation>
    </message>
    <message>
        <source>By specialty</source>
        <translation>按专业</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>By education</source>
        <translation>按学历</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
</context>
<context>
    <name>chuding::StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Save as &amp;Excel…</source>
        <translation>存为 Excel(&amp;E)…</translation>
    </message>
    <message>
        <source>%1 applicants: %2 applied, %3 passed the review, %4 confirmed by the county, %5 returned at least once.</source>
        <translation>申报人员 %1 人：已申报 %2 人，审核通过 %3 人，县级确认 %4 人，曾被退回 %5 人。</translation>
    </message>
    <message>
        <source>Statistics.xlsx</source>
        <translation>统计.xlsx</translation>
    </message>
    <message>
        <source>Excel tables (*.xlsx)</source>
        <translation>Excel 表 (*.xlsx)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, moment</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
</context>
<context>
    <name>chuding::StepDialog</name>
    <message>
        <source>Record a step</source>
        <translation>登记办理进度</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Can be recorded for</source>
        <translation>可以登记</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>不能登记</translation>
    </message>
    <message>
        <source>Why not for the others</source>
        <translation>其余人员不能登记的原因</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reason of the return</source>
        <translation>退回理由</translation>
    </message>
    <message>
        <source>&amp;What happened:</source>
        <translation>办理事项(&amp;W)：</translation>
    </message>
    <message>
        <source>W&amp;hen:</source>
        <translation>时间(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>Why not for the &amp;others:</source>
        <translation>其余人员不能登记的原因(&amp;O)：</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more people</source>
        <translation>
            <numerusform>另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter when it was.</source>
        <translation>请填写时间。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核对……</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>请选择办理事项。</translation>
    </message>
    <message>
        <source>This cannot be recorded for any of them.</source>
        <translation>所选人员都不能登记这一步。</translation>
    </message>
</context>
<context>
    <name>chuding::SubmissionGate</name>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>报送前要看的事项</translation>
    </message>
    <message>
        <source>Enter or a double click opens the dossier at this place.</source>
        <translation>按回车或双击，打开该申报人档案的相应位置。</translation>
    </message>
    <message>
        <source>why they are sent all the same; the package carries it</source>
        <translation>为何仍要报送；理由写入报送包</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n applicant(s)…</source>
        <translation>
            <numerusform>正在核对 %n 人……</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) have errors. Mend them, leave them out, or give a reason.</source>
        <translation>
            <numerusform>%n 人有错误。请先改正，或不报送这些人，或写明理由。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has errors: nothing blocks the package.</source>
        <translation>没有人有错误，可以报送。</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>须先解决</translation>
    </message>
    <message>
        <source>To be looked at; does not block</source>
        <translation>请留意（不妨碍报送）</translation>
    </message>
    <message>
        <source>Stated in the dossier, but no file is attached: %1</source>
        <translation>档案注明已有、但未附文件：%1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>chuding::SubmissionPage</name>
    <message>
        <source>1 Who</source>
        <translation>1 选人</translation>
    </message>
    <message>
        <source>2 What stands in the way</source>
        <translation>2 核对</translation>
    </message>
    <message>
        <source>3 Papers</source>
        <translation>3 表格</translation>
    </message>
    <message>
        <source>4 Signature</source>
        <translation>4 签名</translation>
    </message>
    <message>
        <source>5 Result</source>
        <translation>5 完成</translation>
    </message>
    <message>
        <source>Applicants of the package</source>
        <translation>报送包中的申报人</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>全不选(&amp;O)</translation>
    </message>
    <message>
        <source>Those without &amp;errors</source>
        <translation>只选无错误的(&amp;E)</translation>
    </message>
    <message>
        <source>These papers are made from the dossiers and put into the package, besides the dossiers, their attachments and the roster as a workbook.</source>
        <translation>除申报人档案、附件和 Excel 花名册外，以下表格由程序生成并放入报送包。</translation>
    </message>
    <message>
        <source>for those who ask for an exemption</source>
        <translation>申请免学的人各一份</translation>
    </message>
    <message>
        <source>one for each first publicity</source>
        <translation>每次申报前公示一份</translation>
    </message>
    <message>
        <source>where the result is dated</source>
        <translation>已填公示结果日期的</translation>
    </message>
    <message>
        <source>one for each second publicity</source>
        <translation>每次再次公示一份</translation>
    </message>
    <message>
        <source>of the package&apos;s applicants</source>
        <translation>包内全部申报人</translation>
    </message>
    <message>
        <source>one for each applicant</source>
        <translation>每人一份</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>form: when it is made</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>资料库以只读方式打开，不能报送。</translation>
    </message>
    <message>
        <source>There is nobody to send.</source>
        <translation>没有可报送的人员。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核对……</translation>
    </message>
    <message>
        <source>First look at what stands in the way (step 2).</source>
        <translation>请先完成第 2 步核对。</translation>
    </message>
    <message>
        <source>Give a reason, or send only those without errors.</source>
        <translation>请填写理由，或只报送没有错误的人员。</translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) chosen</source>
        <translation>
            <numerusform>已选 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export and sign</source>
        <translation>导出并签名(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Another package</source>
        <translation>再做一个报送包(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Writing the package:</source>
        <translation>正在生成报送包：</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止，未写入任何文件。</translation>
    </message>
    <message>
        <source>Export a submission package</source>
        <translation>导出报送包</translation>
    </message>
    <message>
        <source>Passphrase for the way</source>
        <translation>途中加密口令</translation>
    </message>
    <message>
        <source>Whoever opens the package needs it. Tell it to the receiver on another way than the package.</source>
        <translation>打开报送包须用此口令。请不要与报送包一同传递，另行告知接收单位。</translation>
    </message>
    <message>
        <source>Recorded “%1”</source>
        <translation>登记“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n applicant(s).</source>
        <translation>
            <numerusform>%1：%n 名申报人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording that it was handed in</source>
        <translation>登记已报送</translation>
    </message>
</context>
<context>
    <name>chuding::SubmissionResult</name>
    <message>
        <source>Commands that check the package without this program</source>
        <translation>不用本程序核验报送包的命令</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy all this</source>
        <translation>复制以上内容(&amp;C)</translation>
    </message>
    <message>
        <source>Anybody can check it with standard tools (signer.pem: the certificate, got from the unit itself and not out of the package):</source>
        <translation>任何人都可用通用工具核验（signer.pem 为签名证书，须从报送单位直接取得，不能从包内取）：</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>The package is written and signed.</source>
        <translation>报送包已生成并签名。</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Applicants: %1</source>
        <translation>申报人：%1 人</translation>
    </message>
    <message>
        <source>Size: %1, %2 files</source>
        <translation>大小：%1，%2 个文件</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Signed by: %1</source>
        <translation>签名人：%1</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate: %1</source>
        <translation>证书指纹：%1</translation>
    </message>
    <message>
        <source>Stated in the dossier, but no file is attached: %1</source>
        <translation>档案注明已有、但未附文件：%1</translation>
    </message>
    <message>
        <source>Receipt of the package</source>
        <translation>报送包交接单</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <translation>交接单(&amp;R)…</translation>
    </message>
    <message>
        <source>Part that is looked at</source>
        <translation>所看的分包</translation>
    </message>
    <message numerus="yes">
        <source>The submission is written and signed in %n part(s), which belong together.</source>
        <translation>
            <numerusform>报送材料已分 %n 个包写好并签名，各包须一并报送。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted for the way; the checksum is that of the package inside.</source>
        <translation>已加密以便途中携带；校验值是其中报送包的。</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>第 %1 包，共 %2 包：%3</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is recorded for %n applicant(s).</source>
        <translation>
            <numerusform>已为 %n 名申报人登记“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded:</source>
        <translation>未登记的人：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, why</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chuding::TakeOver</name>
    <message>
        <source>both libraries are for the same notice, so there is nothing to carry over</source>
        <translation>两个资料库依据同一通知，没有可结转的内容</translation>
    </message>
    <message>
        <source>the libraries are for different notices (%1 and %2); a transfer keeps the notice</source>
        <translation>两个资料库依据的通知不同（%1 和 %2）；调动只在同一通知内办理</translation>
    </message>
    <message>
        <source>The dossier has no ID number, so it cannot be told whose it is.</source>
        <translation>档案没有身份证号，无法确定是谁的。</translation>
    </message>
    <message>
        <source>The other library has this ID number twice.</source>
        <translation>对方资料库中这个身份证号出现了两次。</translation>
    </message>
    <message>
        <source>This library has a dossier with this ID number already.</source>
        <translation>本资料库已有这个身份证号的档案。</translation>
    </message>
    <message>
        <source>This library has this dossier already.</source>
        <translation>本资料库已有这份档案。</translation>
    </message>
    <message>
        <source>This dossier is in the bin of this library; bring it back from there.</source>
        <translation>这份档案在本资料库的回收站中；请从回收站恢复。</translation>
    </message>
    <message>
        <source>A file is missing: %1</source>
        <translation>缺少文件：%1</translation>
    </message>
    <message>
        <source>A file was changed: %1</source>
        <translation>文件被改动：%1</translation>
    </message>
    <message>
        <source>this place is inside the library itself; choose another</source>
        <translation>该位置在资料库内，请另选位置</translation>
    </message>
</context>
<context>
    <name>chuding::TakeOverDialog</name>
    <message>
        <source>Take over from %1</source>
        <translation>从 %1 接收</translation>
    </message>
    <message>
        <source>Dossiers of the other library</source>
        <translation>另一资料库中的档案</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>接收(&amp;T)</translation>
    </message>
    <message>
        <source>First day in this unit</source>
        <translation>到本单位首日</translation>
    </message>
    <message>
        <source>First &amp;day in this unit</source>
        <translation>到本单位首日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All that are new here</source>
        <translation>全部新增人员(&amp;A)</translation>
    </message>
    <message>
        <source>it is the library that is open here</source>
        <translation>所选的正是当前打开的资料库</translation>
    </message>
    <message>
        <source>Reading the other library…</source>
        <translation>正在读取另一资料库…</translation>
    </message>
    <message>
        <source>Both libraries are for the same notice: whole dossiers are taken over, as when somebody changes to this unit. The other library is not changed.</source>
        <translation>两个资料库适用同一通知：按调动接收完整档案。另一资料库不会改动。</translation>
    </message>
    <message>
        <source>The other library is for another notice: new dossiers are made of what lasts (person, employment, education, history, training and their papers). What belongs to one season is left behind. The other library is not changed.</source>
        <translation>另一资料库适用其他通知：将长期有效的内容（个人信息、任职、学历、经历、培训及相应材料）结转为新档案，仅属当年度的内容不结转。另一资料库不会改动。</translation>
    </message>
    <message>
        <source>%1 new here, %2 here already, %3 refused</source>
        <translation>新增 %1 人，已存在 %2 人，不接收 %3 人</translation>
    </message>
    <message>
        <source>Without it the work history stays as it is.</source>
        <translation>不填则工作经历保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n applicant(s)</source>
        <translation>
            <numerusform>接收 %n 人(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying into the library:</source>
        <translation>正在复制到资料库：</translation>
    </message>
    <message>
        <source>Taken over from another unit</source>
        <translation>由其他单位调入</translation>
    </message>
    <message>
        <source>Carried over from an earlier notice</source>
        <translation>从以前年度结转</translation>
    </message>
    <message numerus="yes">
        <source>Taken over: %n applicant(s)</source>
        <translation>
            <numerusform>已接收 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carried over: %n applicant(s)</source>
        <translation>
            <numerusform>已结转 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) were not taken over.</source>
        <translation>
            <numerusform>%n 人未接收。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the files in the other library, then try again.</source>
        <translation>请检查另一资料库中的文件后重试。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, reason</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chuding::TakeOverModel</name>
    <message>
        <source>New here</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不接收</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>chuding::TaskModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>how grave something is, and what to do about it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>When there is time</source>
        <translation>不限期</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>已于 %1 逾期</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message numerus="yes">
        <source>Now; due %1, in %n day(s)</source>
        <translation>
            <numerusform>现在；%1 截止，还有 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due %1, in %n day(s)</source>
        <translation>
            <numerusform>%1 截止，还有 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more finding(s) like these</source>
        <translation>
            <numerusform>……另有 %n 条同类问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: press here to see all of them.</source>
        <translation>%1：点此查看全部。</translation>
    </message>
</context>
<context>
    <name>chuding::Tasks</name>
    <message numerus="yes">
        <source>%n applicant(s)</source>
        <translation>
            <numerusform>%n 名申报人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>people whom a task concerns: their number and their names</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: the last day of the publicity is not filled in.</source>
        <translation>%1公示的结束日期未填写。</translation>
    </message>
    <message>
        <source>%1: the last day of the second publicity is not filled in.</source>
        <translation>%1再次公示的结束日期未填写。</translation>
    </message>
    <message>
        <source>%1: the publicity ends today; issue 附件3 after that.</source>
        <translation>%1公示今日届满，届满后出具公示结果（附件3）。</translation>
    </message>
    <message>
        <source>%1: the second publicity ends today; issue 附件4 after that.</source>
        <translation>%1再次公示今日届满，届满后出具公示情况报告（附件4）。</translation>
    </message>
    <message>
        <source>%1: the publicity ends tomorrow; issue 附件3 after that.</source>
        <translation>%1公示明日届满，届满后出具公示结果（附件3）。</translation>
    </message>
    <message>
        <source>%1: the second publicity ends tomorrow; issue 附件4 after that.</source>
        <translation>%1再次公示明日届满，届满后出具公示情况报告（附件4）。</translation>
    </message>
    <message>
        <source>%1: the publicity lasts until %2; issue 附件3 after that.</source>
        <translation>%1正在公示，至 %2 届满，届满后出具公示结果（附件3）。</translation>
    </message>
    <message>
        <source>%1: the second publicity lasts until %2; issue 附件4 after that.</source>
        <translation>%1正在再次公示，至 %2 届满，届满后出具公示情况报告（附件4）。</translation>
    </message>
    <message>
        <source>%1: not applied yet, and the time for applying ends on %2.</source>
        <translation>%1尚未申报，申报时间 %2 截止。</translation>
    </message>
    <message>
        <source>%1: not reviewed yet, and the time for the review ends on %2.</source>
        <translation>%1尚未审核通过，审核时间 %2 截止。</translation>
    </message>
    <message>
        <source>%1: papers not handed in yet, and the time for them ends on %2.</source>
        <translation>%1尚未报送纸质材料，报送时间 %2 截止。</translation>
    </message>
    <message>
        <source>%1: unit, post, diploma or specialty do not meet the notice.</source>
        <translation>%1的单位、岗位、学历或专业不符合通知要求。</translation>
    </message>
    <message>
        <source>%1: not enough years of professional work.</source>
        <translation>%1从事专业技术工作的年限不够。</translation>
    </message>
    <message>
        <source>%1: the Mandarin level is too low.</source>
        <translation>%1普通话等级不够。</translation>
    </message>
    <message>
        <source>%1: errors in the certificates of 继续教育 or the exemption.</source>
        <translation>%1的继续教育证书或免学审批有错误。</translation>
    </message>
    <message>
        <source>%1: annual assessments are missing or not 合格.</source>
        <translation>%1缺少年度考核，或考核不合格。</translation>
    </message>
    <message>
        <source>%1: attachments are missing.</source>
        <translation>%1缺少附件。</translation>
    </message>
    <message>
        <source>%1: papers lack the signature or the seal.</source>
        <translation>%1的材料缺少签字或公章。</translation>
    </message>
    <message>
        <source>%1: errors in the ID number, dates or other personal data.</source>
        <translation>%1的身份证号、日期等个人信息有错误。</translation>
    </message>
    <message>
        <source>%1: errors in the publicities or their dates.</source>
        <translation>%1的公示或公示日期有错误。</translation>
    </message>
    <message>
        <source>%1: a step is outside its time, out of order or missed.</source>
        <translation>%1有步骤超出规定时间、顺序不对或遗漏。</translation>
    </message>
    <message>
        <source>%1: papers that were handed in are incomplete.</source>
        <translation>%1报送的纸质材料不齐。</translation>
    </message>
    <message>
        <source>%1: sent back; mend what was objected to and submit again by %2.</source>
        <translation>%1被退回，请修改后于 %2 前（含当日）重新提交。</translation>
    </message>
    <message>
        <source>%1: the publicity is over; issue 附件3 by %2.</source>
        <translation>%1公示已届满，请于 %2 前（含当日）出具公示结果（附件3）。</translation>
    </message>
    <message>
        <source>%1: the second publicity is over; issue 附件4 by %2.</source>
        <translation>%1再次公示已届满，请于 %2 前（含当日）出具公示情况报告（附件4）。</translation>
    </message>
    <message>
        <source>%1: the publicity begins on %2; put up 附件2.</source>
        <translation>%1公示 %2 开始，请张贴公示（附件2）。</translation>
    </message>
    <message>
        <source>%1: the second publicity begins on %2; put it up.</source>
        <translation>%1再次公示 %2 开始，请张贴。</translation>
    </message>
    <message>
        <source>%1: ready for the publicity before the application (附件2); begin it by %2.</source>
        <translation>%1可以进行申报前公示（附件2），最迟 %2 开始。</translation>
    </message>
    <message>
        <source>%1: 附件3 is issued; apply on the platform by %2.</source>
        <translation>%1公示结果（附件3）已出具，请于 %2 前（含当日）在系统中申报。</translation>
    </message>
    <message>
        <source>%1: applied; review and recommend on the platform by %2.</source>
        <translation>%1已申报，请于 %2 前（含当日）在系统中审核、推荐。</translation>
    </message>
    <message>
        <source>%1: the review is passed; begin the second publicity by %2.</source>
        <translation>%1审核已通过，再次公示最迟 %2 开始。</translation>
    </message>
    <message>
        <source>%1: 附件4 is issued; hand in the papers by %2.</source>
        <translation>%1公示情况报告（附件4）已出具，请于 %2 前（含当日）报送纸质材料。</translation>
    </message>
    <message>
        <source>%1: an objection is not settled; the application rests until there is a written conclusion.</source>
        <translation>%1有异议未处理，作出书面结论前暂停申报。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about the notice must be answered once for the season.</source>
        <translation>
            <numerusform>关于通知的 %n 个问题需要核对，本年度只答一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: questions must be answered after a look at the papers.</source>
        <translation>%1有待核对事项，请看过材料后回答。</translation>
    </message>
    <message>
        <source>%1: qualified but not applied yet; the unit has to see to it that all of them apply by %2.</source>
        <translation>%1符合条件尚未申报，单位须确保其在 %2 前全部完成申报。</translation>
    </message>
    <message>
        <source>That day is past: settle with the county bureau (%1) what is to be done.</source>
        <translation>该日期已过，请与县人社局（%1）商定如何处理。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is to be done, what as its day is past</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: recommended by the unit; review on the platform by %2.</source>
        <translation>%1：单位已审核推荐；请于%2前在平台上审核。</translation>
    </message>
    <message>
        <source>%1: handed in by the unit; look at the papers, confirm them and hand them on to the county bureau by %2.</source>
        <translation>%1：单位已提交；请核对材料，确认后于%2前报送县人社局。</translation>
    </message>
    <message>
        <source>%1: confirmed; hand the papers on to the county bureau by %2.</source>
        <translation>%1：已确认；请于%2前将材料报送县人社局。</translation>
    </message>
    <message>
        <source>%1: the papers have come in; look at them and confirm them.</source>
        <translation>%1：材料已报送；请核对并确认。</translation>
    </message>
</context>
<context>
    <name>chuding::TextFoot</name>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Phrases of your own for this text (%1)</source>
        <translation>这一栏的常用语（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, too short: the form asks for %2 to %3</source>
        <translation>%1，太短：表格要求 %2 至 %3 字</translation>
    </message>
    <message>
        <source>%1, too long: the form asks for %2 to %3</source>
        <translation>%1，太长：表格要求 %2 至 %3 字</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <translation>%1（要求 %2 至 %3 字）</translation>
    </message>
    <message>
        <source>No phrases are kept yet</source>
        <translation>还没有常用语</translation>
    </message>
    <message>
        <source>&amp;Keep the selected text as a phrase</source>
        <translation>把选中的文字存为常用语(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Delete a phrase</source>
        <translation>删除常用语(&amp;D)</translation>
    </message>
</context>
<context>
    <name>chuding::TextMapEdit</name>
    <message>
        <source>Search names and texts</source>
        <translation>查找名称和文字</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Its name, as the notice numbers it</source>
        <translation>名称（照通知的编号）</translation>
    </message>
</context>
<context>
    <name>chuding::TimeLine</name>
    <message>
        <source>Time line of the notice</source>
        <translation>通知时间线</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a row of the time line: what it is, and its state</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>已于 %1 结束</translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s), on %1</source>
        <translation>
            <numerusform>还有 %n 天，%1 开始</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today at %1</source>
        <translation>今天 %1 截止</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, until %1</source>
        <translation>
            <numerusform>还剩 %n 天，至 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from %2 to %3, Beijing time</source>
        <extracomment>a window of the notice, its first and its last moment</extracomment>
        <translation>%1：%2 至 %3（北京时间）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n applicant(s): from %2 to %3</source>
        <translation>
            <numerusform>%1（%n 人）：%2 至 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits for it</source>
        <translation>无人待公示</translation>
    </message>
    <message>
        <source>the notice&apos;s windows are over</source>
        <translation>通知时限已过</translation>
    </message>
    <message>
        <source>start by %1 (first day not counted)</source>
        <translation>最迟 %1 开始（首日不计）</translation>
    </message>
    <message>
        <source>too late: had to start by %1</source>
        <translation>来不及：最迟应于 %1 开始</translation>
    </message>
    <message>
        <source>Latest start: %1</source>
        <translation>最迟开始：%1</translation>
    </message>
    <message>
        <source>Proposed for %1: from %2 to %3</source>
        <translation>%1建议：%2 至 %3</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>start by %1 (first day counted)</source>
        <translation>最迟 %1 开始（首日计入）</translation>
    </message>
</context>
<context>
    <name>chuding::TrainingRow</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>chuding::TrialPane</name>
    <message>
        <source>Applicants of whom something else would be said</source>
        <translation>核对结果会变的申报人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>不再有</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新出现</translation>
    </message>
    <message>
        <source>Open a library to see whom this concerns.</source>
        <translation>打开资料库，才能看到涉及谁。</translation>
    </message>
    <message>
        <source>Judging everybody by it…</source>
        <translation>正在逐人试算…</translation>
    </message>
    <message>
        <source>Nobody is in the library yet.</source>
        <translation>资料库中还没有人。</translation>
    </message>
    <message numerus="yes">
        <source>The verdict would be another for %n applicant(s) of %1.</source>
        <translation>
            <numerusform>这样改，%1人中有%n人的结论会变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No verdict would be another; something else would be said of %n applicant(s).</source>
        <translation>
            <numerusform>结论都不变；%n人的核对结果有变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing would change for the %n applicant(s) of this library.</source>
        <translation>
            <numerusform>这个资料库的%n人没有变化。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::Trust</name>
    <message>
        <source>the certificate is revoked from %1 on, and this was signed later</source>
        <translation>证书自%1起撤销，而签名在此之后</translation>
    </message>
    <message>
        <source>the certificate is that of %1, and the package says it comes from %2</source>
        <translation>证书属于%1，而包中写明来自%2</translation>
    </message>
    <message>
        <source>the certificate was trusted for a unit as %1, and the package was made as %2</source>
        <translation>证书登记为%1所用，而包是以%2身份制作的</translation>
    </message>
    <message>
        <source>%1 does not hold exactly one certificate (PEM or DER)</source>
        <translation>%1 中不是恰好一份证书（PEM 或 DER）</translation>
    </message>
    <message>
        <source>the fingerprint on the registration sheet is not that of the certificate; do not use it</source>
        <translation>登记表上的指纹与证书不符，不要使用</translation>
    </message>
    <message>
        <source>say to which unit the certificate belongs</source>
        <translation>请写明证书属于哪个单位</translation>
    </message>
    <message>
        <source>“%1” is no unified social credit code</source>
        <translation>“%1”不是统一社会信用代码</translation>
    </message>
    <message>
        <source>say why the certificate is trusted</source>
        <translation>请写明登记的理由</translation>
    </message>
    <message>
        <source>the certificate has expired; ask for the new one</source>
        <translation>证书已到期，请索取新证书</translation>
    </message>
    <message>
        <source>say why the certificate is revoked</source>
        <translation>请写明撤销的理由</translation>
    </message>
    <message>
        <source>say from when on the certificate is revoked</source>
        <translation>请写明自何日起撤销</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>chuding::TrustDialog</name>
    <message>
        <source>I have compared all &amp;16 groups with the sealed sheet</source>
        <translation>我已与盖章的登记表逐组核对16组(&amp;1)</translation>
    </message>
    <message>
        <source>Compared with the registration sheet</source>
        <translation>与登记表核对一致</translation>
    </message>
    <message>
        <source>Register a certificate</source>
        <translation>登记证书</translation>
    </message>
    <message>
        <source>or scan its QR code, or type it</source>
        <translation>或扫登记表上的二维码，或键入</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Packages signed with this certificate will count as those of the unit named here. Compare its fingerprint with the registration sheet that the unit handed in on paper, with its seal; not with anything that came with the package.</source>
        <translation>登记后，用此证书签名的包即视为下列单位的包。请与该单位交来的、盖章的纸质登记表核对指纹；不要与随包来的任何东西核对。</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>证书指纹</translation>
    </message>
    <message>
        <source>From the &amp;sheet</source>
        <translation>登记表上的指纹(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Credit code</source>
        <translation>统一社会信用代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Kind of office</source>
        <translation>单位角色(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>登记(&amp;G)</translation>
    </message>
    <message>
        <source>This is another fingerprint. Do not register the certificate; ask the unit.</source>
        <translation>指纹不符。不要登记此证书，请向该单位核实。</translation>
    </message>
    <message>
        <source>Compare the fingerprint first.</source>
        <translation>请先核对指纹。</translation>
    </message>
    <message>
        <source>Name the unit.</source>
        <translation>请填单位。</translation>
    </message>
    <message>
        <source>This is no unified social credit code.</source>
        <translation>这不是统一社会信用代码。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请填理由。</translation>
    </message>
</context>
<context>
    <name>chuding::TrustListDialog</name>
    <message>
        <source>Register a certificate</source>
        <translation>登记证书</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Registered certificates</source>
        <translation>已登记的证书</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>单位角色</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Packages count as those of a unit when they are signed with a certificate that is registered for it here.</source>
        <translation>用在这里为某单位登记的证书签名的包，才算该单位的包。</translation>
    </message>
    <message>
        <source>&amp;Register from a file…</source>
        <translation>从文件登记(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>撤销(&amp;V)…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, who, why</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>No certificate is registered yet. A package of an unknown signer can be opened all the same, and its certificate registered there.</source>
        <translation>尚未登记证书。未登记签名人的包也可以打开查看，并在那里登记其证书。</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>指纹：%1</translation>
    </message>
    <message>
        <source>Revoked from %1 by %2: %3</source>
        <translation>自 %1 起撤销，%2：%3</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>选择证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Revoke a certificate</source>
        <translation>撤销证书</translation>
    </message>
</context>
<context>
    <name>chuding::UnitPage</name>
    <message>
        <source>Which office?</source>
        <translation>哪个单位？</translation>
    </message>
    <message>
        <source>As it stands on the forms and on every package.</source>
        <translation>表格和报送包上都用这些内容。</translation>
    </message>
    <message>
        <source>Full name of the office</source>
        <translation>单位全称</translation>
    </message>
    <message>
        <source>Social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Authority above it</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>单位全称(&amp;F)</translation>
    </message>
    <message>
        <source>Social &amp;credit code</source>
        <translation>统一社会信用代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Authority above</source>
        <translation>上级单位(&amp;A)</translation>
    </message>
    <message>
        <source>As on its seal.</source>
        <translation>与公章一致。</translation>
    </message>
    <message>
        <source>Your 主管局; may be left empty. Proposed for new applicants and as receiver of packages.</source>
        <translation>您的主管局，可以不填。新建申报人和报送时自动填入。</translation>
    </message>
    <message>
        <source>May be left empty. Proposed as receiver of packages.</source>
        <translation>可以不填。报送时自动填为接收单位。</translation>
    </message>
    <message>
        <source>18 characters; may be left empty.</source>
        <translation>18位，可以不填。</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>有效：%1</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>有效。</translation>
    </message>
    <message>
        <source>%1 of 18 characters</source>
        <translation>已输入 %1 位，共 18 位</translation>
    </message>
    <message>
        <source>It has %1 characters instead of 18.</source>
        <translation>只有 %1 位，应为 18 位。</translation>
    </message>
    <message>
        <source>Not valid: compare its 18 characters with the certificate.</source>
        <translation>无效：请对照证书核对这18位。</translation>
    </message>
    <message>
        <source>Give the full name of the unit, as on its seal.</source>
        <translation>请填写单位全称（与公章一致）。</translation>
    </message>
</context>
<context>
    <name>chuding::UploadSet</name>
    <message>
        <source>this place is inside the library itself; choose another</source>
        <translation>该位置在资料库内，请另选位置</translation>
    </message>
    <message>
        <source>no files are attached</source>
        <translation>没有附件文件</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未导出：%1</translation>
    </message>
    <message>
        <source>The file is missing in the library.</source>
        <translation>资料库中缺少该文件。</translation>
    </message>
    <message>
        <source>Stated in the dossier, but no file is attached.</source>
        <translation>档案中写有，但未附文件。</translation>
    </message>
    <message>
        <source>No papers at all.</source>
        <translation>没有任何材料。</translation>
    </message>
    <message>
        <source>It still has %1 KB at the lowest resolution that can be read. Scan it with fewer pages.</source>
        <translation>降到能看清的最低分辨率仍有%1 KB，请减少页数重新扫描。</translation>
    </message>
    <message>
        <source>Each page became a picture: its text can no longer be searched.</source>
        <translation>各页已转为图片，文字不能再查找。</translation>
    </message>
    <message>
        <source>Its pictures have fewer dots.</source>
        <translation>图片已降低分辨率。</translation>
    </message>
    <message>
        <source>Its pictures are packed more tightly.</source>
        <translation>图片已进一步压缩。</translation>
    </message>
    <message>
        <source>Packed more tightly, without a loss.</source>
        <translation>无损压缩。</translation>
    </message>
    <message>
        <source>Its digital signature no longer holds: keep the original.</source>
        <translation>其数字签名已失效，请保留原件。</translation>
    </message>
    <message>
        <source>Files for the platform</source>
        <translation>上传平台的材料</translation>
    </message>
    <message>
        <source>At most %1 KB a file; 1 KB is 1,000 bytes.</source>
        <translation>每个文件不超过%1 KB（1 KB为1000字节）。</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申报人</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Size before (KB)</source>
        <translation>原大小（KB）</translation>
    </message>
    <message>
        <source>Size now (KB)</source>
        <translation>现大小（KB）</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>分辨率（dpi）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>chuding::UploadSetDialog</name>
    <message>
        <source>Files for the platform</source>
        <translation>上传平台的材料</translation>
    </message>
    <message>
        <source>The attachments as the platform takes them: a folder for each applicant, files named by slot. What is too large is made smaller in the copy; the library keeps its own.</source>
        <translation>按平台的要求导出附件：每人一个文件夹，文件按栏目命名。太大的文件在导出的副本中缩小，资料库中的原件不变。</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>各文件的导出情况</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申报人</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>KB before</source>
        <translation>原大小（KB）</translation>
    </message>
    <message>
        <source>KB now</source>
        <translation>现大小（KB）</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>分辨率（dpi）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;verybody in the library</source>
        <translation>资料库中所有人(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>As the notice says, or 5 MB where it says nothing. 1 MB is 1,000,000 bytes.</source>
        <translation>按通知的规定，通知没有说的为 5 MB。1 MB 为 1,000,000 字节。</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Files for the platform %1</source>
        <translation>上传材料 %1</translation>
    </message>
    <message>
        <source>Where should the new folder lie?</source>
        <translation>新文件夹放在哪里？</translation>
    </message>
    <message>
        <source>No files are attached.</source>
        <translation>没有附件文件。</translation>
    </message>
    <message>
        <source>Say where the new folder should lie.</source>
        <translation>请指定新文件夹的位置。</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>请给出文件夹的完整路径。</translation>
    </message>
    <message>
        <source>%1 is a file. Give the name of a new folder.</source>
        <translation>%1 是一个文件，请另取文件夹名。</translation>
    </message>
    <message>
        <source>There is something in %1 already. Give the name of a new folder.</source>
        <translation>%1 中已有内容，请另取文件夹名。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 in all.</source>
        <translation>
            <numerusform>共 %n 个文件，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting:</source>
        <translation>正在导出：</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消，未写入任何文件。</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n &amp;chosen</source>
        <translation>
            <numerusform>仅所选 %n 人(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>New fo&amp;lder</source>
        <translation>新文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>At most a f&amp;ile</source>
        <translation>每个文件不超过(&amp;I)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>Copied %1, made smaller %2, not exported %3, not attached %4. %5 lists every file.</source>
        <translation>原样复制 %1 个，缩小 %2 个，未导出 %3 个，未附文件 %4 个。逐个文件见 %5。</translation>
    </message>
</context>
<context>
    <name>chuding::Verdict</name>
    <message>
        <source>Fails</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>需核对</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>通过</translation>
    </message>
</context>
<context>
    <name>chuding::VerdictBar</name>
    <message>
        <source>%1 %2</source>
        <comment>verdict, number of people</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>只显示这些</translation>
    </message>
    <message>
        <source>Show all applicants</source>
        <translation>显示全部申报人</translation>
    </message>
</context>
<context>
    <name>chuding::Verifier</name>
    <message>
        <source>there is no bag in it</source>
        <translation>其中没有数据袋</translation>
    </message>
    <message>
        <source>it lies outside the bag</source>
        <translation>它在数据袋之外</translation>
    </message>
    <message>
        <source>Every file is as %1 signed it, and the certificate is among the trusted ones.</source>
        <translation>所有文件都与%1签名时一致，证书已信任。</translation>
    </message>
    <message>
        <source>Every file is as %1 signed it, but the certificate is not among the trusted ones: compare its fingerprint with the registration sheet.</source>
        <translation>所有文件都与%1签名时一致，但证书未登记：请与登记表核对指纹。</translation>
    </message>
    <message>
        <source>The files are not those that were signed.</source>
        <translation>文件不是签名时的文件。</translation>
    </message>
    <message>
        <source>The files agree with their manifest, but nobody signed it.</source>
        <translation>文件与清单一致，但没有人签名。</translation>
    </message>
    <message>
        <source>The file was damaged on its way or put together by something else: have it sent again.</source>
        <translation>文件在途中损坏，或由其他程序拼成：请重新发送。</translation>
    </message>
    <message>
        <source>The file is something else than a submission package.</source>
        <translation>该文件不是报送包。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid and trusted</source>
        <translation>有效且已信任</translation>
    </message>
    <message>
        <source>Valid, signer not registered</source>
        <translation>有效，签名人未登记</translation>
    </message>
    <message>
        <source>Content was changed</source>
        <translation>内容被改动</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>File is damaged</source>
        <translation>文件损坏</translation>
    </message>
    <message>
        <source>Not a submission package</source>
        <translation>不是报送包</translation>
    </message>
    <message>
        <source>this is no submission package</source>
        <translation>这不是报送包</translation>
    </message>
    <message>
        <source>the ZIP records are wrong</source>
        <translation>ZIP记录有误</translation>
    </message>
    <message>
        <source>the name is not allowed</source>
        <translation>名称不允许</translation>
    </message>
    <message>
        <source>the name is there more than once</source>
        <translation>名称重复</translation>
    </message>
    <message>
        <source>cannot be read by this program</source>
        <translation>本程序无法读取</translation>
    </message>
    <message>
        <source>larger than a package may be</source>
        <translation>超过报送包的限度</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>无法解压</translation>
    </message>
    <message>
        <source>the checksum of the ZIP is wrong</source>
        <translation>ZIP校验和不对</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>the file is covered by no manifest</source>
        <translation>没有清单包含此文件</translation>
    </message>
    <message>
        <source>the content was changed</source>
        <translation>内容被改动</translation>
    </message>
    <message>
        <source>the manifest is wrong</source>
        <translation>清单有误</translation>
    </message>
    <message>
        <source>the bag&apos;s description is wrong</source>
        <translation>数据袋说明有误</translation>
    </message>
    <message>
        <source>the document cannot be read</source>
        <translation>文档无法读取</translation>
    </message>
    <message>
        <source>submission.json and the files contradict each other</source>
        <translation>submission.json与文件互相矛盾</translation>
    </message>
    <message>
        <source>the signature does not fit</source>
        <translation>签名不符</translation>
    </message>
    <message>
        <source>the certificate was not valid when it signed</source>
        <translation>签名时证书不在有效期内</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Every file is as %1 signed it, but that signature does not count here: %2.</source>
        <translation>全部文件与%1签名时一致，但该签名在此无效：%2。</translation>
    </message>
    <message>
        <source>Valid, signer without the right</source>
        <translation>有效，签名人无权</translation>
    </message>
    <message>
        <source>a package in a package must not hold further ones</source>
        <translation>所含报送包内不得再含报送包</translation>
    </message>
    <message>
        <source>a package in a package must not be packed again</source>
        <translation>所含报送包不得再压缩</translation>
    </message>
    <message>
        <source>submission.json does not name it</source>
        <translation>submission.json 中没有它</translation>
    </message>
    <message>
        <source>it is another package than submission.json says</source>
        <translation>与 submission.json 所说的不是同一个包</translation>
    </message>
    <message>
        <source>it did not come in with the package that submission.json names</source>
        <translation>submission.json 所说的那个报送包里没有此人</translation>
    </message>
    <message>
        <source>the package inside is not as it was sent</source>
        <translation>所含报送包与当初报送时不符</translation>
    </message>
    <message>
        <source>the packages in the package are too large together</source>
        <translation>包内各包合计过大或过多</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>The files agree with their manifest, but the signature does not count: %1.</source>
        <translation>文件与清单一致，但签名不算数：%1。</translation>
    </message>
    <message>
        <source>Every file is as %1 signed it, but the certificate was not valid then: it is from %2 to %3, and the signature states %4.</source>
        <translation>每个文件都与%1签名时一致，但当时证书不在有效期内：有效期为%2至%3，签名注明的日期是%4。</translation>
    </message>
</context>
<context>
    <name>chuding::WhoPage</name>
    <message>
        <source>keeps the files of its own applicants and sends them up</source>
        <translation>管理本单位申报人的材料并上报</translation>
    </message>
    <message>
        <source>the authority above: keeps those of all its units</source>
        <translation>上级部门：管理所属各单位的材料</translation>
    </message>
    <message>
        <source>the county&apos;s bureau: decides in the end</source>
        <translation>县里的部门：最后审定</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是谁？</translation>
    </message>
    <message>
        <source>A library holds the files of one office for one notice. Four short pages, then it is there.</source>
        <translation>一个资料库存放一个单位按一份通知申报的材料。填好四页就建成了。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>您的姓名(&amp;Y)</translation>
    </message>
    <message>
        <source>It stands beside every change that you make.</source>
        <translation>您做的每处改动旁都会写上这个姓名。</translation>
    </message>
    <message>
        <source>You work for</source>
        <translation>所在单位</translation>
    </message>
    <message>
        <source>To try things out first, with fictional applicants:</source>
        <translation>想先试一试（里面都是虚构的人）：</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>the kind of an office, and what it does</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation>请填写您的姓名。</translation>
    </message>
</context>
<context>
    <name>chuding::WholeFile</name>
    <message>
        <source>this is not a file</source>
        <translation>这不是文件</translation>
    </message>
</context>
<context>
    <name>chuding::WorkRow</name>
    <message>
        <source>seconded</source>
        <translation>借调</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>起始年月</translation>
    </message>
    <message>
        <source>To month; empty: until now</source>
        <translation>截止年月；留空表示至今</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>如 %1</translation>
    </message>
</context>
<context>
    <name>chuding::Workspace</name>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>读取列表</translation>
    </message>
    <message>
        <source>Checking all applicants</source>
        <translation>核对全部申报人</translation>
    </message>
</context>
<context>
    <name>chuding::forms</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Start of work</source>
        <translation>参加工作时间</translation>
    </message>
    <message>
        <source>Title applied for</source>
        <translation>申报职务</translation>
    </message>
    <message>
        <source>Month of graduation</source>
        <translation>毕业时间</translation>
    </message>
    <message>
        <source>School</source>
        <translation>毕业学校</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>所学专业</translation>
    </message>
    <message>
        <source>Reason of the exemption</source>
        <translation>免学理由</translation>
    </message>
    <message>
        <source>Start of the service</source>
        <translation>驻村等工作起始时间</translation>
    </message>
    <message>
        <source>Place of the service</source>
        <translation>驻村等工作地点</translation>
    </message>
    <message>
        <source>Still in service or returned</source>
        <translation>在岗或已返回</translation>
    </message>
    <message>
        <source>End of the service</source>
        <translation>驻村等工作截止时间</translation>
    </message>
    <message>
        <source>Leading name</source>
        <translation>公示名单首位姓名</translation>
    </message>
    <message>
        <source>Political conduct</source>
        <translation>思想政治条件</translation>
    </message>
    <message>
        <source>Achievements</source>
        <translation>业绩成果</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>族别</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Staff unit</source>
        <translation>编制单位</translation>
    </message>
    <message>
        <source>Start of a work period</source>
        <translation>工作经历起始时间</translation>
    </message>
    <message>
        <source>Unit of a work period</source>
        <translation>工作经历中的单位</translation>
    </message>
    <message>
        <source>End of a work period</source>
        <translation>工作经历截止时间</translation>
    </message>
    <message>
        <source>Start of the publicity</source>
        <translation>公示起始日期</translation>
    </message>
    <message>
        <source>End of the publicity</source>
        <translation>公示截止日期</translation>
    </message>
    <message>
        <source>Office for objections</source>
        <translation>受理异议的办公室</translation>
    </message>
    <message>
        <source>Supervision telephone</source>
        <translation>监督电话</translation>
    </message>
    <message>
        <source>Date of posting</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>Whether there were objections</source>
        <translation>有无异议</translation>
    </message>
    <message>
        <source>How the objection was resolved</source>
        <translation>异议核查情况</translation>
    </message>
    <message>
        <source>Date of the result</source>
        <translation>公示结果日期</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>No Chinese font for %1 was found. Install fonts-noto-cjk or put the font files into %2.</source>
        <translation>未找到%1所需的中文字体。请安装 fonts-noto-cjk，或将字体文件放入 %2。</translation>
    </message>
    <message>
        <source>The policy %1 has no wording for %2.</source>
        <translation>政策 %1 缺少文字 %2。</translation>
    </message>
    <message>
        <source>There is nobody to print this form for.</source>
        <translation>没有可打印此表的人员。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No font on this computer has the character %1 (%2), needed for %3.</source>
        <translation>本机没有字体包含“%1”（%2），%3 的表格需要此字。</translation>
    </message>
    <message>
        <source>A text of %1 is too long for its place on the form: %2…</source>
        <translation>%1 的一处文字过长，表格中放不下：%2……</translation>
    </message>
    <message>
        <source>Ground of the exemption</source>
        <translation>免学类别</translation>
    </message>
    <message>
        <source>no second publicity is recorded for anybody</source>
        <translation>还没有任何人的再次公示记录，无法打印附件4</translation>
    </message>
    <message>
        <source>no publicity before the application is recorded for anybody</source>
        <translation>还没有任何人的申报前公示记录，无法打印附件3</translation>
    </message>
    <message>
        <source>no second publicity is recorded for %1</source>
        <translation>%1没有再次公示记录，无法打印附件4</translation>
    </message>
    <message>
        <source>no publicity before the application is recorded for %1</source>
        <translation>%1没有申报前公示记录，无法打印附件3</translation>
    </message>
    <message>
        <source>no passed review is recorded for %1</source>
        <translation>%1没有审核通过记录，不能列入附件4</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Start of professional work</source>
        <translation>从事专业技术工作时间</translation>
    </message>
    <message>
        <source>Result of the assessment</source>
        <translation>考核结果</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>单位类别</translation>
    </message>
    <message>
        <source>Holder of the certificate</source>
        <translation>签名人</translation>
    </message>
    <message>
        <source>Number of the diploma</source>
        <translation>毕业证编号</translation>
    </message>
    <message>
        <source>Mandarin level</source>
        <translation>普通话等级</translation>
    </message>
    <message>
        <source>Number of the Mandarin certificate</source>
        <translation>普通话证书编号</translation>
    </message>
    <message>
        <source>Teacher certificate</source>
        <translation>教师资格证</translation>
    </message>
    <message>
        <source>Continuing education</source>
        <translation>继续教育</translation>
    </message>
    <message>
        <source>Yearly assessments</source>
        <translation>年度考核</translation>
    </message>
    <message>
        <source>Work history</source>
        <translation>工作经历</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, what is missing</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The library to open, a folder NAME.chuding, or packages or a roster for the one opened last</source>
        <translation>要打开的资料库（名为“名称.chuding”的文件夹），或要放进上次打开的资料库的报送包、名册</translation>
    </message>
    <message>
        <source>Displays version information, of the libraries, too.</source>
        <translation>显示版本信息，包括所用的库。</translation>
    </message>
    <message>
        <source>Writes the pages of the help as Markdown files and ends.</source>
        <translation>把帮助的各页写成 Markdown 文件，然后结束。</translation>
    </message>
</context>
</TS>
