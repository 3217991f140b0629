<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Cells</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrantModel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke the %n token(s) of %1</source>
        <translation>
            <numerusform>Revoke the token of %1</numerusform>
            <numerusform>Revoke the %n tokens of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevocationText</name>
    <message numerus="yes">
        <source>%n application(s)</source>
        <comment>first subject of a sentence, before &apos;and 2 tokens&apos;</comment>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <comment>second subject of a sentence, after &apos;3 applications and&apos;</comment>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 loses access in %2 s. %n token(s) stop working. SSH and deploy keys it made go too.</source>
        <translation>
            <numerusform>%1 loses access in %2 s. %n token stops working. SSH and deploy keys it made go too.</numerusform>
            <numerusform>%1 loses access in %2 s. %n tokens stop working. SSH and deploy keys it made go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) lose access, the first in %1 s. SSH and deploy keys they made go too.</source>
        <translation>
            <numerusform>%n application loses access, the first in %1 s. SSH and deploy keys they made go too.</numerusform>
            <numerusform>%n applications lose access, the first in %1 s. SSH and deploy keys they made go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stop working, the first in %1 s.</source>
        <translation>
            <numerusform>%n token stops working, the first in %1 s.</numerusform>
            <numerusform>%n tokens stop working, the first in %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) are about to lose access.</source>
        <translation>
            <numerusform>%n application is about to lose access.</numerusform>
            <numerusform>%n applications are about to lose access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are about to stop working.</source>
        <translation>
            <numerusform>%n token is about to stop working.</numerusform>
            <numerusform>%n tokens are about to stop working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking %1 and %n more …</source>
        <translation>
            <numerusform>Revoking %1 and %n more …</numerusform>
            <numerusform>Revoking %1 and %n more …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer has access. %n token(s) stopped working.</source>
        <translation>
            <numerusform>%1 no longer has access. %n token stopped working.</numerusform>
            <numerusform>%1 no longer has access. %n tokens stopped working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) no longer have access.</source>
        <translation>
            <numerusform>%n application no longer has access.</numerusform>
            <numerusform>%n applications no longer have access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) no longer work.</source>
        <translation>
            <numerusform>%n token no longer works.</numerusform>
            <numerusform>%n tokens no longer work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) keep their access.</source>
        <translation>
            <numerusform>%n application keeps its access.</numerusform>
            <numerusform>%n applications keep their access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) keep working.</source>
        <translation>
            <numerusform>%n token keeps working.</numerusform>
            <numerusform>%n tokens keep working.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeImpact</name>
    <message numerus="yes">
        <source>Revoke %n application(s)</source>
        <translation>
            <numerusform>Revoke %n application</numerusform>
            <numerusform>Revoke %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>Revoke %n token</numerusform>
            <numerusform>Revoke %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n access(es)</source>
        <comment>applications and tokens together</comment>
        <translation>
            <numerusform>Revoke %n access</numerusform>
            <numerusform>Revoke %n accesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stop working at once.</source>
        <translation>
            <numerusform>%n token stops working at once.</numerusform>
            <numerusform>%n tokens stop working at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) or more stop working at once.</source>
        <translation>
            <numerusform>%n token or more stops working at once.</numerusform>
            <numerusform>%n tokens or more stop working at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SSH and deploy keys that %n application(s) made are deleted too.</source>
        <translation>
            <numerusform>SSH and deploy keys that this application made are deleted too.</numerusform>
            <numerusform>SSH and deploy keys that these applications made are deleted too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnfinishedBox</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::AddAccountDialog</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::DetailsPane</name>
    <message numerus="yes">
        <source>Revoke these %n token(s)</source>
        <comment>of an application</comment>
        <translation>
            <numerusform>Revoke this token</numerusform>
            <numerusform>Revoke these %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::EditScopesDialog</name>
    <message numerus="yes">
        <source>Change scopes of %n token(s)</source>
        <translation>
            <numerusform>Change scopes of %n token</numerusform>
            <numerusform>Change scopes of %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n scope(s)</source>
        <translation>
            <numerusform>Add %n scope</numerusform>
            <numerusform>Add %n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n scope(s)</source>
        <translation>
            <numerusform>Remove %n scope</numerusform>
            <numerusform>Remove %n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be changed.</source>
        <translation>
            <numerusform>%n token could not be changed.</numerusform>
            <numerusform>%n tokens could not be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::ExportCommand</name>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::FindTokenDialog</name>
    <message numerus="yes">
        <source>%n token(s) in the text</source>
        <translation>
            <numerusform>%n token in the text</numerusform>
            <numerusform>%n tokens in the text</numerusform>
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
        <source>Not among the tokens of %n searched account(s). It has been revoked, it is somebody else&apos;s or of another server, or it is newer than the last refresh.</source>
        <translation>
            <numerusform>Not among the tokens of %n searched account. It has been revoked, it is somebody else&apos;s or of another server, or it is newer than the last refresh.</numerusform>
            <numerusform>Not among the tokens of %n searched accounts. It has been revoked, it is somebody else&apos;s or of another server, or it is newer than the last refresh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::LeaveDialog</name>
    <message numerus="yes">
        <source>%n revocation(s) wait for the end of the undo time, or are being sent.</source>
        <translation>
            <numerusform>%n revocation waits for the end of the undo time, or is being sent.</numerusform>
            <numerusform>%n revocations wait for the end of the undo time, or are being sent.</numerusform>
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
        <source>%n left</source>
        <comment>revocations</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::NewsTeller</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1: names, separated by commas</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications have gained access</source>
        <translation>
            <numerusform>%n application has gained access</numerusform>
            <numerusform>%n applications have gained access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens expire within a week</source>
        <translation>
            <numerusform>%n token expires within a week</numerusform>
            <numerusform>%n tokens expire within a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::RevokeList</name>
    <message numerus="yes">
        <source>%1 · %n token(s)</source>
        <comment>name of an application</comment>
        <translation>
            <numerusform>%1 · %n token</numerusform>
            <numerusform>%1 · %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::RowCommands</name>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>Copy row</numerusform>
            <numerusform>Copy %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>The row was copied.</numerusform>
            <numerusform>%n rows were copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::ScopeSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::ScopeSummary</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::ScopeTree</name>
    <message numerus="yes">
        <source>Add %n scope(s)</source>
        <translation>
            <numerusform>Add %n scope</numerusform>
            <numerusform>Add %n scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::StatusLine</name>
    <message numerus="yes">
        <source>Refreshed %n minute(s) ago</source>
        <translation>
            <numerusform>Refreshed %n minute ago</numerusform>
            <numerusform>Refreshed %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s)</source>
        <translation>
            <numerusform>%1 of %n page</numerusform>
            <numerusform>%1 of %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::TokenActs</name>
    <message numerus="yes">
        <source>The secret was copied. The clipboard is cleared in %n s.</source>
        <translation>
            <numerusform>The secret was copied. The clipboard is cleared in %n s.</numerusform>
            <numerusform>The secret was copied. The clipboard is cleared in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::TokenSection</name>
    <message numerus="yes">
        <source>Its %n token(s)</source>
        <translation>
            <numerusform>Its token</numerusform>
            <numerusform>Its %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::UndoBar</name>
    <message numerus="yes">
        <source>%n more could not be revoked.</source>
        <translation>
            <numerusform>%n more could not be revoked.</numerusform>
            <numerusform>%n more could not be revoked.</numerusform>
        </translation>
    </message>
</context>
</TS>
