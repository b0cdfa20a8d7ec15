"""What mailbot decides, as plain values in and plain values out: no clock, no file, no network, no randomness.

In reading order:

- `mail`: a mail as plain values
- `catalog`: the company: people, systems, access levels, toxic combinations
- `rules`: the policy as data, and what of it applies
- `calendar`: the company's working hours, days off and time zone
- `register`: the records: requests, approvals, tasks, who holds what
- `signed`: what an approver signs
- `audit`: what the audit trail can say
- `understanding`: from the words of a mail to what is wished, in stages of its own
- `colleagues`: for whom somebody may ask, and finding them by name
- `sod`: segregation of duties
- `routing`: who has to approve, in what order, by when
- `delegation`: who decides for whom meanwhile
- `workflow`: what may follow what in the life of a request, a task and a grant
- `standing`: where a request stands, in one word
- `birthrights`: what everybody in a job gets
- `provisioning`: what IT looks at before it says that access is set up
- `ownership`: access whose owner is gone
- `trail`: the audit trail, written and read back
- `roles`: who may see which pages
- `sight`: whose access somebody may look at
- `cases`: sentences of the access office that its rules must fulfil
- `headings`: our sheets, and what companies call their columns
- `importing`: taking over a company's own sheets
- `sheets`: CSV, written and read without harm
- `characters`: those that are not seen, or look like others
- `paths`: names as parts of a page's address
- `figures`: numbers in words, and percentiles
"""
