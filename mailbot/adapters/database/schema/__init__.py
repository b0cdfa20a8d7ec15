"""The database itself: what its tables are, what guards them, how they are reached, brought up to date and copied.

- `tables/`: the tables, with every index and check
- `migrations/`: how a database gets from one version to the next, and the gate that it guards itself with
- `engine`: connecting, and beginning a transaction
- `upgrading`: bringing the schema up to date
- `sealing`: what of a row is sealed with keys that do not lie in it
- `shapes`: what the tables are made of, on either kind of database
- `guards`: whether guards, views and tables are to the letter as mailbot made them
- `probing`: whether a database can be worked with
- `backup`: a copy of the whole while mailbot runs
- `errors`: what a database error means to a use case
"""
