<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
