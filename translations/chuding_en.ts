<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>chuding::AnswersDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::ApplicantsPage</name>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s), ID numbers masked.</source>
        <translation>
            <numerusform>Copied %n row, ID numbers masked.</numerusform>
            <numerusform>Copied %n rows, ID numbers masked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n row to %1.</numerusform>
            <numerusform>Wrote %n rows to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n row(s)…</source>
        <translation>
            <numerusform>Copying %n row…</numerusform>
            <numerusform>Copying %n rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::AttachDialog</name>
    <message numerus="yes">
        <source>Attached %n file(s) to %1</source>
        <translation>
            <numerusform>Attached %n file to %1</numerusform>
            <numerusform>Attached %n files to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::AttachmentSection</name>
    <message numerus="yes">
        <source>%n paper(s) only declared, without a file.</source>
        <translation>
            <numerusform>%n paper only declared, without a file.</numerusform>
            <numerusform>%n papers only declared, without a file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::AttachmentSlotModel</name>
    <message numerus="yes">
        <source>%1 · %n page(s)</source>
        <comment>size, pages</comment>
        <translation>
            <numerusform>%1 · %n page</numerusform>
            <numerusform>%1 · %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n paper(s) that are not asked for</source>
        <translation>
            <numerusform>Hide %n paper that are not asked for</numerusform>
            <numerusform>Hide %n papers that are not asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n paper(s) that are not asked for</source>
        <translation>
            <numerusform>Show %n paper that are not asked for</numerusform>
            <numerusform>Show %n papers that are not asked for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::AuditModel</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public notice(s)</source>
        <translation>
            <numerusform>%n public notice</numerusform>
            <numerusform>%n public notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::BinDialog</name>
    <message numerus="yes">
        <source>Brought back %n people</source>
        <translation>
            <numerusform>Brought back %n people</numerusform>
            <numerusform>Brought back %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::BulkActions</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n people</source>
        <translation>
            <numerusform>Removed %n people</numerusform>
            <numerusform>Removed %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was not recorded for %n applicant(s).</source>
        <translation>
            <numerusform>It was not recorded for %n applicant.</numerusform>
            <numerusform>It was not recorded for %n applicants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::BulkAttachDialog</name>
    <message numerus="yes">
        <source>Attached %1 to %n people</source>
        <translation>
            <numerusform>Attached %1 to %n people</numerusform>
            <numerusform>Attached %1 to %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::BulkDialog</name>
    <message numerus="yes">
        <source>For %n chosen applicant(s):</source>
        <translation>
            <numerusform>For %n chosen applicant:</numerusform>
            <numerusform>For %n chosen applicants:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::Checks</name>
    <message numerus="yes">
        <source>Of everybody, for %n year(s), except years that 附件1 exempts.</source>
        <translation>
            <numerusform>Of everybody, for %n year, except years that 附件1 exempts.</numerusform>
            <numerusform>Of everybody, for %n years, except years that 附件1 exempts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of everybody: 年度考核表 or 考核证明, for %n year(s).</source>
        <translation>
            <numerusform>Of everybody: 年度考核表 or 考核证明, for %n year.</numerusform>
            <numerusform>Of everybody: 年度考核表 or 考核证明, for %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and %n more</source>
        <translation>
            <numerusform>; and %n more</numerusform>
            <numerusform>; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>呈报表 has %n page(s): printed on both sides, the back of the last sheet stays blank.</source>
        <translation>
            <numerusform>呈报表 has %n page: printed on both sides, the back of the last sheet stays blank.</numerusform>
            <numerusform>呈报表 has %n pages: printed on both sides, the back of the last sheet stays blank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was made on %1 and is valid for %n month(s) at most, if it was not prolonged</source>
        <translation>
            <numerusform>it was made on %1 and is valid for %n month at most, if it was not prolonged</numerusform>
            <numerusform>it was made on %1 and is valid for %n months at most, if it was not prolonged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::ColumnTable</name>
    <message numerus="yes">
        <source>Only the first %n column(s) are shown.</source>
        <translation>
            <numerusform>Only the first %n column are shown.</numerusform>
            <numerusform>Only the first %n columns are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::CommandLine</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s)</source>
        <translation>
            <numerusform>%n applicant</numerusform>
            <numerusform>%n applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s).</source>
        <translation>
            <numerusform>%n fault.</numerusform>
            <numerusform>%n faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) taken in</source>
        <translation>
            <numerusform>%n applicant taken in</numerusform>
            <numerusform>%n applicants taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n part(s) are there.</source>
        <translation>
            <numerusform>All %n part are there.</numerusform>
            <numerusform>All %n parts are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is recorded for %n applicant(s).</source>
        <translation>
            <numerusform>“%1” is recorded for %n applicant.</numerusform>
            <numerusform>“%1” is recorded for %n applicants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n page(s) were looked at.</source>
        <translation>
            <numerusform>Only the first %n page were looked at.</numerusform>
            <numerusform>Only the first %n pages were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) looked into</source>
        <translation>
            <numerusform>%n file looked into</numerusform>
            <numerusform>%n files looked into</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handing in recorded for %n applicant(s).</source>
        <translation>
            <numerusform>Handing in recorded for %n applicant.</numerusform>
            <numerusform>Handing in recorded for %n applicants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n difference.</numerusform>
            <numerusform>%n differences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::CountBar</name>
    <message numerus="yes">
        <source>%1: %n applicant(s)</source>
        <extracomment>what is counted, and the number of people</extracomment>
        <translation>
            <numerusform>%1: %n applicant</numerusform>
            <numerusform>%1: %n applicants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::DecisionPane</name>
    <message numerus="yes">
        <source>%1 and others (%n)</source>
        <translation>
            <numerusform>%1 and others (%n)</numerusform>
            <numerusform>%1 and others (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::DossierDesk</name>
    <message numerus="yes">
        <source>%n applicant(s) are chosen; that many windows would cover each other.</source>
        <translation>
            <numerusform>%n applicant are chosen; that many windows would cover each other.</numerusform>
            <numerusform>%n applicants are chosen; that many windows would cover each other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::DossierPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more finding(s) about all of them together.</source>
        <translation>
            <numerusform>And %n more finding about all of them together.</numerusform>
            <numerusform>And %n more findings about all of them together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n file(s) into the library</source>
        <translation>
            <numerusform>Copying %n file into the library</numerusform>
            <numerusform>Copying %n files into the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::DraftBar</name>
    <message numerus="yes">
        <source> %n more after this one.</source>
        <translation>
            <numerusform> %n more after this one.</numerusform>
            <numerusform> %n more after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::FilterBar</name>
    <message numerus="yes">
        <source>%n chosen people</source>
        <translation>
            <numerusform>%n chosen people</numerusform>
            <numerusform>%n chosen people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::FindingsDialog</name>
    <message numerus="yes">
        <source>%n finding(s) about the batch</source>
        <translation>
            <numerusform>%n finding about the batch</numerusform>
            <numerusform>%n findings about the batch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::HolidayEditor</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No faults, %n to look at</source>
        <translation>
            <numerusform>No faults, %n to look at</numerusform>
            <numerusform>No faults, %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::HolidayNotice</name>
    <message numerus="yes">
        <source>%n day(s) off, but “%1” is written.</source>
        <translation>
            <numerusform>%n day off, but “%1” is written.</numerusform>
            <numerusform>%n days off, but “%1” is written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n applicant(s)</source>
        <translation>
            <numerusform>&amp;Import %n applicant</numerusform>
            <numerusform>&amp;Import %n applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are left out.</source>
        <translation>
            <numerusform>%n column are left out.</numerusform>
            <numerusform>%n columns are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::ImportModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::KeyCare</name>
    <message numerus="yes">
        <source>The key ends on %1, in %n day(s). Renew it before, so that the old key vouches for the new one.</source>
        <translation>
            <numerusform>The key ends on %1, in %n day. Renew it before, so that the old key vouches for the new one.</numerusform>
            <numerusform>The key ends on %1, in %n days. Renew it before, so that the old key vouches for the new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::MainWindow</name>
    <message numerus="yes">
        <source>%n day(s) to the end of applications</source>
        <translation>
            <numerusform>%n day to the end of applications</numerusform>
            <numerusform>%n days to the end of applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the end of the review</source>
        <translation>
            <numerusform>%n day to the end of the review</numerusform>
            <numerusform>%n days to the end of the review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to hand in the papers</source>
        <translation>
            <numerusform>%n day to hand in the papers</numerusform>
            <numerusform>%n days to hand in the papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::MemberEdit</name>
    <message numerus="yes">
        <source>Add the %n who are ready</source>
        <translation>
            <numerusform>Add the %n who are ready</numerusform>
            <numerusform>Add the %n who are ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::NoticePage</name>
    <message numerus="yes">
        <source>The notice has %n fault(s) and cannot be used. The first: %1</source>
        <translation>
            <numerusform>The notice has %n fault and cannot be used. The first: %1</numerusform>
            <numerusform>The notice has %n faults and cannot be used. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::OverviewPage</name>
    <message numerus="yes">
        <source>%n applicant(s), %1 of them checked so far</source>
        <translation>
            <numerusform>%n applicant, %1 of them checked so far</numerusform>
            <numerusform>%n applicants, %1 of them checked so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s), all checked</source>
        <translation>
            <numerusform>%n applicant, all checked</numerusform>
            <numerusform>%n applicants, all checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::PackagePane</name>
    <message numerus="yes">
        <source>%1 no. %2, %n applicant(s)</source>
        <comment>kind, number</comment>
        <translation>
            <numerusform>%1 no. %2, %n applicant</numerusform>
            <numerusform>%1 no. %2, %n applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stands in %n of these packages</source>
        <translation>
            <numerusform>stands in %n of these packages</numerusform>
            <numerusform>stands in %n of these packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::PageDialog</name>
    <message numerus="yes">
        <source>%n page(s). Drag them into order; the files themselves stay as they are.</source>
        <translation>
            <numerusform>%n page. Drag them into order; the files themselves stay as they are.</numerusform>
            <numerusform>%n pages. Drag them into order; the files themselves stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::PaperDialog</name>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>Sent to the printer: %n page.</numerusform>
            <numerusform>Sent to the printer: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::PaperPane</name>
    <message numerus="yes">
        <source>%n fact(s) are printed as blanks:</source>
        <translation>
            <numerusform>%n fact are printed as blanks:</numerusform>
            <numerusform>%n facts are printed as blanks:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>Sent to the printer: %n page.</numerusform>
            <numerusform>Sent to the printer: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::PapersWindow</name>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>Sent to the printer: %n page.</numerusform>
            <numerusform>Sent to the printer: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s)</source>
        <translation>
            <numerusform>%n applicant</numerusform>
            <numerusform>%n applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are printed as blanks:</source>
        <translation>
            <numerusform>%n fact are printed as blanks:</numerusform>
            <numerusform>%n facts are printed as blanks:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::PdfEachDialog</name>
    <message numerus="yes">
        <source>%n file(s) there will be replaced.</source>
        <translation>
            <numerusform>%n file there will be replaced.</numerusform>
            <numerusform>%n files there will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written.</source>
        <translation>
            <numerusform>%n file will be written.</numerusform>
            <numerusform>%n files will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) written to %1.</source>
        <translation>
            <numerusform>%n PDF written to %1.</numerusform>
            <numerusform>%n PDFs written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::PolicyEditor</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notice has %n fault(s) and cannot be shown as a form.</source>
        <translation>
            <numerusform>The notice has %n fault and cannot be shown as a form.</numerusform>
            <numerusform>The notice has %n faults and cannot be shown as a form.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::PolicyInstallDialog</name>
    <message numerus="yes">
        <source>The notice in it has %n fault(s) and cannot be used with this version of the program. The first: %1</source>
        <translation>
            <numerusform>The notice in it has %n fault and cannot be used with this version of the program. The first: %1</numerusform>
            <numerusform>The notice in it has %n faults and cannot be used with this version of the program. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::PolicyPage</name>
    <message numerus="yes">
        <source>%1 – %n applicant(s), show them</source>
        <comment>rule</comment>
        <translation>
            <numerusform>%1 – %n applicant, show them</numerusform>
            <numerusform>%1 – %n applicants, show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notice has %n fault(s) and was not taken in.</source>
        <translation>
            <numerusform>The notice has %n fault and was not taken in.</numerusform>
            <numerusform>The notice has %n faults and was not taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::PrintDialog</name>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s).</source>
        <translation>
            <numerusform>Sent to the printer: %n page.</numerusform>
            <numerusform>Sent to the printer: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::PrintRun</name>
    <message numerus="yes">
        <source>The fronts of %n sheet(s) are on their way. Wait until all of them are out.</source>
        <translation>
            <numerusform>The fronts of %n sheet are on their way. Wait until all of them are out.</numerusform>
            <numerusform>The fronts of %n sheets are on their way. Wait until all of them are out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document has %n page(s); none of them is in the range %1 to %2.</source>
        <translation>
            <numerusform>The document has %n page; none of them is in the range %1 to %2.</numerusform>
            <numerusform>The document has %n pages; none of them is in the range %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::PurgeDialog</name>
    <message numerus="yes">
        <source>The %n applicant(s) of this library, their history, publicity rounds, packages and all files are removed for good. This cannot be undone. What stays is the log, which names nobody, and the registered certificates.</source>
        <translation>
            <numerusform>The %n applicant of this library, their history, publicity rounds, packages and all files are removed for good. This cannot be undone. What stays is the log, which names nobody, and the registered certificates.</numerusform>
            <numerusform>The %n applicants of this library, their history, publicity rounds, packages and all files are removed for good. This cannot be undone. What stays is the log, which names nobody, and the registered certificates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::ReceiptDialog</name>
    <message numerus="yes">
        <source>%1, no. %2: %n applicant(s) taken in</source>
        <comment>office, number</comment>
        <translation>
            <numerusform>%1, no. %2: %n applicant taken in</numerusform>
            <numerusform>%1, no. %2: %n applicants taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Sign and write %n receipt(s)</source>
        <translation>
            <numerusform>&amp;Sign and write %n receipt</numerusform>
            <numerusform>&amp;Sign and write %n receipts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::Reception</name>
    <message numerus="yes">
        <source>This very package was taken in on %1 by %2: %n applicant(s).</source>
        <translation>
            <numerusform>This very package was taken in on %1 by %2: %n applicant.</numerusform>
            <numerusform>This very package was taken in on %1 by %2: %n applicants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::ReceptionPage</name>
    <message numerus="yes">
        <source>&amp;Take %n applicant(s) in</source>
        <translation>
            <numerusform>&amp;Take %n applicant in</numerusform>
            <numerusform>&amp;Take %n applicants in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n applicant(s).</source>
        <translation>
            <numerusform>%1: %n applicant.</numerusform>
            <numerusform>%1: %n applicants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n decision(s) in</source>
        <translation>
            <numerusform>&amp;Take %n decision in</numerusform>
            <numerusform>&amp;Take %n decisions in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is recorded for %n of them.</source>
        <translation>
            <numerusform>“%1” is recorded for %n of them.</numerusform>
            <numerusform>“%1” is recorded for %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not recorded for %n: %2</source>
        <translation>
            <numerusform>“%1” is not recorded for %n: %2</numerusform>
            <numerusform>“%1” is not recorded for %n: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::Roster</name>
    <message numerus="yes">
        <source>more than %n rows</source>
        <translation>
            <numerusform>more than %n rows</numerusform>
            <numerusform>more than %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the first %n rows holds the column headers: 姓名 or 身份证号 was not found.</source>
        <translation>
            <numerusform>None of the first %n rows holds the column headers: 姓名 or 身份证号 was not found.</numerusform>
            <numerusform>None of the first %n rows holds the column headers: 姓名 or 身份证号 was not found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n educations</source>
        <translation>
            <numerusform>more than %n educations</numerusform>
            <numerusform>more than %n educations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n files in the archive</source>
        <translation>
            <numerusform>more than %n files in the archive</numerusform>
            <numerusform>more than %n files in the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cell has more than %n characters, which no Excel cell can hold.</source>
        <translation>
            <numerusform>The cell has more than %n characters, which no Excel cell can hold.</numerusform>
            <numerusform>The cell has more than %n characters, which no Excel cell can hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::RoundListModel</name>
    <message numerus="yes">
        <source>%1 and others, %n people</source>
        <translation>
            <numerusform>%1 and others, %n people</numerusform>
            <numerusform>%1 and others, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::ScanChoice</name>
    <message numerus="yes">
        <source>%n file(s) were left out. Only PDF, OFD, JPG, PNG and TIFF are taken.</source>
        <translation>
            <numerusform>%n file were left out. Only PDF, OFD, JPG, PNG and TIFF are taken.</numerusform>
            <numerusform>%n files were left out. Only PDF, OFD, JPG, PNG and TIFF are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::ScanFolderDialog</name>
    <message numerus="yes">
        <source>&amp;Attach %n file(s)</source>
        <translation>
            <numerusform>&amp;Attach %n file</numerusform>
            <numerusform>&amp;Attach %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen file(s):</source>
        <translation>
            <numerusform>%n chosen file:</numerusform>
            <numerusform>%n chosen files:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::ScanModel</name>
    <message numerus="yes">
        <source>one of %n people</source>
        <translation>
            <numerusform>one of %n people</numerusform>
            <numerusform>one of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::ScanPreview</name>
    <message numerus="yes">
        <source>%n red seal(s)</source>
        <translation>
            <numerusform>%n red seal</numerusform>
            <numerusform>%n red seals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::Scans</name>
    <message numerus="yes">
        <source>%n applicant(s) are called %1, and nothing in the name tells which.</source>
        <translation>
            <numerusform>%n applicant are called %1, and nothing in the name tells which.</numerusform>
            <numerusform>%n applicants are called %1, and nothing in the name tells which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pinyin fits %n applicant(s).</source>
        <translation>
            <numerusform>The pinyin fits %n applicant.</numerusform>
            <numerusform>The pinyin fits %n applicants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::Schedule</name>
    <message numerus="yes">
        <source>It still fits, but %1 after %2 leaves the authority above less than %n working day(s); the last day is %3.</source>
        <translation>
            <numerusform>It still fits, but %1 after %2 leaves the authority above less than %n working day; the last day is %3.</numerusform>
            <numerusform>It still fits, but %1 after %2 leaves the authority above less than %n working days; the last day is %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::SelectionBar</name>
    <message numerus="yes">
        <source>%n chosen:</source>
        <translation>
            <numerusform>%n chosen:</numerusform>
            <numerusform>%n chosen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::StepDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more people</source>
        <translation>
            <numerusform>and %n more people</numerusform>
            <numerusform>and %n more people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::SubmissionGate</name>
    <message numerus="yes">
        <source>Checking %n applicant(s)…</source>
        <translation>
            <numerusform>Checking %n applicant…</numerusform>
            <numerusform>Checking %n applicants…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) have errors. Mend them, leave them out, or give a reason.</source>
        <translation>
            <numerusform>%n applicant have errors. Mend them, leave them out, or give a reason.</numerusform>
            <numerusform>%n applicants have errors. Mend them, leave them out, or give a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::SubmissionPage</name>
    <message numerus="yes">
        <source>%n applicant(s) chosen</source>
        <translation>
            <numerusform>%n applicant chosen</numerusform>
            <numerusform>%n applicants chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n applicant(s).</source>
        <translation>
            <numerusform>%1: %n applicant.</numerusform>
            <numerusform>%1: %n applicants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::SubmissionResult</name>
    <message numerus="yes">
        <source>The submission is written and signed in %n part(s), which belong together.</source>
        <translation>
            <numerusform>The submission is written and signed in %n part, which belong together.</numerusform>
            <numerusform>The submission is written and signed in %n parts, which belong together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is recorded for %n applicant(s).</source>
        <translation>
            <numerusform>“%1” is recorded for %n applicant.</numerusform>
            <numerusform>“%1” is recorded for %n applicants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::TakeOverDialog</name>
    <message numerus="yes">
        <source>&amp;Take over %n applicant(s)</source>
        <translation>
            <numerusform>&amp;Take over %n applicant</numerusform>
            <numerusform>&amp;Take over %n applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken over: %n applicant(s)</source>
        <translation>
            <numerusform>Taken over: %n applicant</numerusform>
            <numerusform>Taken over: %n applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carried over: %n applicant(s)</source>
        <translation>
            <numerusform>Carried over: %n applicant</numerusform>
            <numerusform>Carried over: %n applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) were not taken over.</source>
        <translation>
            <numerusform>%n applicant were not taken over.</numerusform>
            <numerusform>%n applicants were not taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::TaskModel</name>
    <message numerus="yes">
        <source>Now; due %1, in %n day(s)</source>
        <translation>
            <numerusform>Now; due %1, in %n day</numerusform>
            <numerusform>Now; due %1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due %1, in %n day(s)</source>
        <translation>
            <numerusform>Due %1, in %n day</numerusform>
            <numerusform>Due %1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more finding(s) like these</source>
        <translation>
            <numerusform>… and %n more finding like these</numerusform>
            <numerusform>… and %n more findings like these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::Tasks</name>
    <message numerus="yes">
        <source>%n applicant(s)</source>
        <translation>
            <numerusform>%n applicant</numerusform>
            <numerusform>%n applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about the notice must be answered once for the season.</source>
        <translation>
            <numerusform>%n question about the notice must be answered once for the season.</numerusform>
            <numerusform>%n questions about the notice must be answered once for the season.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::TextFoot</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::TimeLine</name>
    <message numerus="yes">
        <source>begins in %n day(s), on %1</source>
        <translation>
            <numerusform>begins in %n day, on %1</numerusform>
            <numerusform>begins in %n days, on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, until %1</source>
        <translation>
            <numerusform>%n day left, until %1</numerusform>
            <numerusform>%n days left, until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n applicant(s): from %2 to %3</source>
        <translation>
            <numerusform>%1 of %n applicant: from %2 to %3</numerusform>
            <numerusform>%1 of %n applicants: from %2 to %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::TrialPane</name>
    <message numerus="yes">
        <source>The verdict would be another for %n applicant(s) of %1.</source>
        <translation>
            <numerusform>The verdict would be another for %n applicant of %1.</numerusform>
            <numerusform>The verdict would be another for %n applicants of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No verdict would be another; something else would be said of %n applicant(s).</source>
        <translation>
            <numerusform>No verdict would be another; something else would be said of %n applicant.</numerusform>
            <numerusform>No verdict would be another; something else would be said of %n applicants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing would change for the %n applicant(s) of this library.</source>
        <translation>
            <numerusform>Nothing would change for the %n applicant of this library.</numerusform>
            <numerusform>Nothing would change for the %n applicants of this library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::UploadSetDialog</name>
    <message numerus="yes">
        <source>%n file(s), %1 in all.</source>
        <translation>
            <numerusform>%n file, %1 in all.</numerusform>
            <numerusform>%n files, %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n &amp;chosen</source>
        <translation>
            <numerusform>Only the %n &amp;chosen</numerusform>
            <numerusform>Only the %n &amp;chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chuding::Verifier</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
