"""The outside things, one each, behind the doors of services.ports; they never call a use case or each other.

Mail:

- `imap`, `maildir`: the shared mailbox
- `oauth`: access tokens for mail services that take no password
- `mime`: from the bytes of a mail to a message, and who wrote it
- `dns`: the domain name system
- `rendering`: mails and pages from templates
- `moments`: days and moments in words
- `styles`: style sheets, written into each element of a mail
- `senders`: mail out

What is kept:

- `database`: the records
- `envelopes`: what lies in the database and only its addressee may read
- `keys`: the keys of this installation
- `links`: signed links, and seals

What the company gives and gets:

- `rulebook`: the rules folder
- `sources`: its own sheets, as they come
- `spreadsheets`: Excel workbooks of others
- `workbooks`: Excel workbooks of ours
- `oidc`: its own sign-in

This machine:

- `clock`: its time
- `presence`: this process among others
- `http`: whether an address answers
"""
