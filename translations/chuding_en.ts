<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>chuding::Roster</name>
    <message numerus="yes">
        <source>more than %n rows</source>
        <translation>
            <numerusform>more than %n rows</numerusform>
            <numerusform>more than %n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
