<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>chuding::Error</name>
    <message>
        <source>Could not be read or written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is not as expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by a newer version of this program (format %1). Please update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large or too many: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by somebody else in the meantime, nothing was overwritten: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use by another program: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened for reading only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is wrong or missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptographic operation failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected failure: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chuding::Json</name>
    <message>
        <source>not JSON, at byte %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a known field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date 2024-07-15 or a month 2024-07 was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment 2024-10-15T11:30 was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date 2024-07-15 was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a UUID was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not one of the known codes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chuding::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same passphrase a second time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chuding::Prompt</name>
    <message>
        <source>Check that the medium is in place, not full and not write-protected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or open what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Caps Lock and the input method, and type the passphrase again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them to close it, or open it for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was opened for reading only. Open it for writing to change anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chuding::Roster</name>
    <message>
        <source>“%1” is not a date. Expected: 2024-07-15, or 2024-07 when the day is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date with its day. Expected: 2024-07-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a point in time. Expected: 2024-10-15 11:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period. Expected: 2024-10-08~2024-10-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period. Expected: 2023-09~2024-08, or 2023-09~ until now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a number, not a date: 2022.1 may be January or October. Write it as text: 2022-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was stored as a number, so that Excel has lost its last digits. Set the cell to text and type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds the error %1 of the spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula has no stored result. Open the file in Excel or WPS and save it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the known values. Expected: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a score from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not understood. Expected: 2022-07~2023-08 and the unit&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not understood. Expected: 2023=合格; results are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not understood. Expected: 2023=系统 or 2021=手动.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not understood. Expected: R-ATT-10=是.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has a quotation mark that is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is neither an Excel workbook (.xlsx) nor a text table (.csv) in UTF-8 or GB18030.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chuding::Severity</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
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
</TS>
